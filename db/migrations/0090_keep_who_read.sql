-- Who read what is told for good: only the words of a reason go, with the file that they speak of.
CREATE FUNCTION refuse_all_but_blanking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND new.words IS NULL
    AND (new.id, new.staff_id, new.ticket_id, new.what, new.fields, new.reason, new.at)
    IS NOT DISTINCT FROM (old.id, old.staff_id, old.ticket_id, old.what, old.fields, old.reason, old.at)
  THEN
    RETURN new;
  END IF;
  RAISE EXCEPTION 'read_audit is append-only';
END $$;
--> statement-breakpoint
CREATE TRIGGER read_audit_append_only BEFORE DELETE OR UPDATE ON read_audit
  FOR EACH ROW EXECUTE FUNCTION refuse_all_but_blanking();
--> statement-breakpoint
CREATE TRIGGER read_audit_never_emptied BEFORE TRUNCATE ON read_audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_all_but_blanking();
