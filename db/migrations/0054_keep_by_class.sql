CREATE TABLE "retention_terms" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "retention_terms_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"class" text NOT NULL,
	"province_code" char(2),
	"years" smallint,
	"source" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"applied_at" timestamp with time zone,
	CONSTRAINT "retention_terms_once" UNIQUE NULLS NOT DISTINCT("class","province_code")
);
--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "calls_unfiled" ON "calls" USING btree ("id") WHERE ticket_id is null and phone is not null;--> statement-breakpoint
CREATE INDEX "inbound_messages_ticket" ON "inbound_messages" USING btree ("ticket_id") WHERE ticket_id is not null;--> statement-breakpoint
CREATE INDEX "inbound_messages_unfiled" ON "inbound_messages" USING btree ("id") WHERE ticket_id is null and sender not like 'erased:%';--> statement-breakpoint
CREATE INDEX "digest_items_at" ON "digest_items" USING brin ("at");--> statement-breakpoint
CREATE INDEX "messages_unfiled" ON "messages" USING btree ("id") WHERE ticket_id is null and recipient_kind <> 'staff' and body <> '';--> statement-breakpoint
CREATE INDEX "tickets_retained" ON "tickets" USING btree ("retain_until","id") WHERE retain_until is not null;--> statement-breakpoint
CREATE INDEX "tickets_erased" ON "tickets" USING btree ("erased_at","id") WHERE erased_at is not null;