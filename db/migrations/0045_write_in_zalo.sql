CREATE TABLE "messenger_keys" (
	"name" text PRIMARY KEY NOT NULL,
	"access" text NOT NULL,
	"renewal" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"begun_with" text NOT NULL,
	"renewing_until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "reporters" ADD COLUMN "zalo_id" text;--> statement-breakpoint
CREATE INDEX "reporters_zalo" ON "reporters" USING btree ("zalo_id") WHERE zalo_id is not null;