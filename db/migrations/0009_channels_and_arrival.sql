DROP INDEX "inbound_messages_unhandled";--> statement-breakpoint
ALTER TABLE "inbound_messages" ADD COLUMN "channel" text;--> statement-breakpoint
UPDATE "inbound_messages" SET "channel" = 'sms';--> statement-breakpoint
ALTER TABLE "inbound_messages" ALTER COLUMN "channel" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "reporters" ADD COLUMN "postal_address" text;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "received_at" timestamp with time zone;--> statement-breakpoint
UPDATE "tickets" SET "received_at" = "reported_at";--> statement-breakpoint
ALTER TABLE "tickets" ALTER COLUMN "received_at" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "inbound_messages_unhandled" ON "inbound_messages" USING btree ("channel","id") WHERE handled_at is null;
