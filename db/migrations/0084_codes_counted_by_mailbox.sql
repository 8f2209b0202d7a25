DROP INDEX "follow_requests_address_created_at_index";--> statement-breakpoint
CREATE INDEX "follow_requests_contact" ON "follow_requests" USING btree (lower("address"),"created_at");