ALTER TABLE "ticket_events" ADD COLUMN "version" integer;--> statement-breakpoint
CREATE FUNCTION chain_hash(previous bytea, subject text, type text, actor text, data jsonb, at timestamptz, version integer)
RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT sha256(coalesce(previous, ''::bytea) || convert_to((
    jsonb_build_array(subject, type, actor, data, (extract(epoch FROM at) * 1000000)::bigint)
    || CASE WHEN version IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(version) END)::text, 'UTF8'))
$$;
--> statement-breakpoint
DROP FUNCTION chain_hash(bytea, text, text, text, jsonb, timestamptz);
--> statement-breakpoint
DROP TRIGGER ticket_events_append_only ON ticket_events;
--> statement-breakpoint
CREATE TRIGGER ticket_events_append_only BEFORE DELETE OR UPDATE OF ticket_id, subject, type, actor, data, at, version, hash
  ON ticket_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
