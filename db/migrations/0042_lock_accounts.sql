ALTER TABLE "staff" ADD COLUMN "locked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "locked_why" text;--> statement-breakpoint
CREATE INDEX "staff_name_id_index" ON "staff" USING btree ("name","id");