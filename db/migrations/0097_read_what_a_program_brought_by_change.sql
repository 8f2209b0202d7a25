ALTER TABLE "tickets" ADD COLUMN "brought_by" text;--> statement-breakpoint
CREATE INDEX "tickets_brought" ON "tickets" USING btree ("brought_by","updated_at","id") WHERE brought_by is not null;--> statement-breakpoint
-- What programs brought before.
UPDATE "tickets" t SET "brought_by" = c."client_id" FROM "client_tickets" c WHERE c."ticket_id" = t."id";
