ALTER TABLE "messages" ADD COLUMN "opens" text;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "secret_version" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Links that were stored before open nothing for who reads the outbox.
UPDATE "messages" SET
	"opens" = substring("body" from '/t/([A-Z0-9]{4}-[A-Z0-9]{4})\?s=[a-z0-9]{20}'),
	"body" = regexp_replace("body", 'https?://\S+/t/[A-Z0-9]{4}-[A-Z0-9]{4}\?s=[a-z0-9]{20}', '{{link}}', 'g')
WHERE "body" ~ 'https?://\S+/t/[A-Z0-9]{4}-[A-Z0-9]{4}\?s=[a-z0-9]{20}';
