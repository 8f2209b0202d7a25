ALTER TABLE "messages" ADD COLUMN "opens" text;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "secret_version" smallint DEFAULT 0 NOT NULL;