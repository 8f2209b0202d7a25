ALTER TABLE "incidents" ADD COLUMN "warning_id" bigint;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_warning_id_warnings_id_fk" FOREIGN KEY ("warning_id") REFERENCES "public"."warnings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incidents_warning" ON "incidents" USING btree ("warning_id","id") WHERE warning_id is not null;