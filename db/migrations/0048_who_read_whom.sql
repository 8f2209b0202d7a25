ALTER TABLE "read_audit" ALTER COLUMN "ticket_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "read_audit" ADD COLUMN "what" text DEFAULT 'ticket' NOT NULL;--> statement-breakpoint
ALTER TABLE "read_audit" ADD COLUMN "fields" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "read_audit" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "read_audit" ADD COLUMN "words" text;--> statement-breakpoint
ALTER TABLE "dead_addresses" ADD COLUMN "id" bigint NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "dead_addresses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
CREATE INDEX "read_audit_staff_id_id_index" ON "read_audit" USING btree ("staff_id","id");--> statement-breakpoint
CREATE INDEX "read_audit_at_index" ON "read_audit" USING btree ("at");--> statement-breakpoint
ALTER TABLE "dead_addresses" ADD CONSTRAINT "dead_addresses_id_unique" UNIQUE("id");