DROP INDEX "ticket_counts_province_code_index";--> statement-breakpoint
CREATE INDEX "ticket_counts_province_code_commune_code_index" ON "ticket_counts" USING btree ("province_code","commune_code");