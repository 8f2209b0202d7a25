CREATE INDEX "calls_ticket" ON "calls" USING btree ("ticket_id") WHERE ticket_id is not null;--> statement-breakpoint
CREATE INDEX "followers_contact" ON "followers" USING btree ("contact");