ALTER TABLE "attachments" ADD COLUMN "marks" jsonb;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "public_key" text;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "awaits_look" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "looked_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "attachments_awaiting" ON "attachments" USING btree ("id") WHERE awaits_look;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_blacked_out" CHECK (not published or public_key is not null or coalesce(marks, '[]') = '[]');
--> statement-breakpoint
UPDATE "attachments" SET "looked_at" = "created_at" WHERE "published";
--> statement-breakpoint
UPDATE "attachments" a SET "awaits_look" = true FROM "tickets" t
WHERE t."id" = a."ticket_id" AND t."published" AND NOT a."published" AND a."media_type" LIKE 'image/%';
