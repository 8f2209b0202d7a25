CREATE INDEX "tickets_published_everywhere" ON "tickets" USING btree ("reported_at","id") WHERE published;--> statement-breakpoint
CREATE INDEX "tickets_published_everywhere_updated" ON "tickets" USING btree ("updated_at","id") WHERE published;--> statement-breakpoint
CREATE INDEX "tickets_published_subject" ON "tickets" USING btree ("category_code","reported_at","id") WHERE published;--> statement-breakpoint
CREATE INDEX "tickets_published_commune_at" ON "tickets" USING btree ("commune_code","reported_at","id") WHERE published;--> statement-breakpoint
CREATE INDEX "tickets_published_commune_updated" ON "tickets" USING btree ("commune_code","updated_at","id") WHERE published;