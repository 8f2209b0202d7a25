DROP INDEX "calls_unfiled";--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "queue" text;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "transfers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "transferred_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "rings_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "recording_url" text;--> statement-breakpoint
CREATE INDEX "calls_unfiled" ON "calls" USING btree ("id") WHERE ticket_id is null and (phone is not null or recording_url is not null);