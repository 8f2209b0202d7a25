ALTER TABLE "attachments" ADD COLUMN "name" text;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "pages" integer;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "signed" boolean;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "held" boolean DEFAULT false NOT NULL;