ALTER TABLE "inbound_messages" DROP CONSTRAINT "inbound_messages_provider";--> statement-breakpoint
ALTER TABLE "inbound_messages" ADD COLUMN "set_aside" text;--> statement-breakpoint
ALTER TABLE "inbound_messages" ADD COLUMN "settled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "inbound_messages" ADD COLUMN "settled_by" text;--> statement-breakpoint
CREATE UNIQUE INDEX "inbound_messages_provider" ON "inbound_messages" USING btree ("gateway","provider_id") WHERE channel <> 'sms';--> statement-breakpoint
CREATE UNIQUE INDEX "inbound_sms_once" ON "inbound_messages" USING btree ("gateway","provider_id","sender",md5(body),coalesce(part, 0)) WHERE channel = 'sms';--> statement-breakpoint
CREATE INDEX "inbound_messages_aside" ON "inbound_messages" USING btree ("id") WHERE set_aside is not null and settled_at is null;