CREATE TABLE "unkeyed_chains" (
	"id" integer PRIMARY KEY NOT NULL,
	"until_id" bigint NOT NULL,
	"chains" bigint NOT NULL,
	"root" "bytea" NOT NULL,
	"mac" "bytea",
	"key" text
);
--> statement-breakpoint
ALTER TABLE "daily_roots" ADD COLUMN "until_id" bigint;--> statement-breakpoint
ALTER TABLE "daily_roots" ADD COLUMN "mac" "bytea";--> statement-breakpoint
ALTER TABLE "daily_roots" ADD COLUMN "key" text;--> statement-breakpoint
ALTER TABLE "ticket_events" ADD COLUMN "lane" text;--> statement-breakpoint
ALTER TABLE "ticket_events" ADD COLUMN "status" text;--> statement-breakpoint
ALTER TABLE "ticket_events" ADD COLUMN "department_id" integer;--> statement-breakpoint
ALTER TABLE "ticket_events" ADD COLUMN "officer_id" text;--> statement-breakpoint
ALTER TABLE "ticket_events" ADD COLUMN "key" text;--> statement-breakpoint
ALTER TABLE "ticket_events" ADD COLUMN "written" text[];--> statement-breakpoint
ALTER TABLE "ticket_events" ADD COLUMN "digest" "bytea";--> statement-breakpoint
ALTER TABLE "ticket_events" ADD COLUMN "salt" "bytea";--> statement-breakpoint
ALTER TABLE "ticket_events" ADD COLUMN "erased" "bytea";
--> statement-breakpoint
INSERT INTO unkeyed_chains (id, until_id, chains, root)
SELECT 1, coalesce(max(id), 0), count(*), sha256(coalesce(string_agg(hash, ''::bytea ORDER BY subject), ''::bytea))
FROM (SELECT DISTINCT ON (subject) subject, id, hash FROM ticket_events ORDER BY subject, id DESC) heads;
--> statement-breakpoint
CREATE FUNCTION refuse_all_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND old.erased IS NULL AND new.erased IS NOT NULL AND new.salt IS NULL
    AND (new.ticket_id, new.subject, new.type, new.actor, new.at, new.audience, new.version, new.lane, new.status, new.department_id,
      new.officer_id, new.hash, new.key, new.written, new.digest)
    IS NOT DISTINCT FROM (old.ticket_id, old.subject, old.type, old.actor, old.at, old.audience, old.version, old.lane, old.status,
      old.department_id, old.officer_id, old.hash, old.key, old.written, old.digest)
  THEN
    RETURN new;
  END IF;
  RAISE EXCEPTION 'ticket_events is append-only';
END $$;
--> statement-breakpoint
DROP TRIGGER ticket_events_append_only ON ticket_events;
--> statement-breakpoint
CREATE TRIGGER ticket_events_append_only BEFORE DELETE OR UPDATE OF ticket_id, subject, type, actor, data, at, audience, version, lane,
  status, department_id, officer_id, hash, key, written, digest, salt, erased
  ON ticket_events FOR EACH ROW EXECUTE FUNCTION refuse_all_but_erasure();
--> statement-breakpoint
DROP FUNCTION chain_hash(bytea, text, text, text, jsonb, timestamptz, integer);
