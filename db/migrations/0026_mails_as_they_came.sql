CREATE TABLE "inbound_mails" (
	"inbound_id" bigint PRIMARY KEY NOT NULL,
	"source" "bytea" NOT NULL,
	"subject" text,
	"words" text,
	"about_id" bigint,
	"set_aside" text,
	"settled_at" timestamp with time zone,
	"settled_by" text,
	"files_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "inbound_mails" ADD CONSTRAINT "inbound_mails_inbound_id_inbound_messages_id_fk" FOREIGN KEY ("inbound_id") REFERENCES "public"."inbound_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inbound_mails_waiting" ON "inbound_mails" USING btree ("inbound_id") WHERE set_aside is not null and settled_at is null;--> statement-breakpoint
CREATE INDEX "inbound_mails_about" ON "inbound_mails" USING btree ("about_id") WHERE about_id is not null;