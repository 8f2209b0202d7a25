-- Processes remember for seconds who was recognised: what takes a right away says so itself, whoever writes it.
-- Only what moves a right is told, since PostgreSQL takes one lock for all commits that carry a NOTIFY.
CREATE FUNCTION say_whose_rights_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('rights', tg_argv[0] || ':' || (to_jsonb(old) ->> tg_argv[1]));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER session_moves_rights AFTER UPDATE OR DELETE ON "session"
  FOR EACH ROW EXECUTE FUNCTION say_whose_rights_moved('staff', 'user_id');
--> statement-breakpoint
CREATE TRIGGER staff_moves_rights AFTER UPDATE ON "staff" FOR EACH ROW
  WHEN ((old.name, old.language, old.roles, old.department_id, old.active)
    IS DISTINCT FROM (new.name, new.language, new.roles, new.department_id, new.active))
  EXECUTE FUNCTION say_whose_rights_moved('staff', 'id');
--> statement-breakpoint
CREATE TRIGGER staff_leaves AFTER DELETE ON "staff"
  FOR EACH ROW EXECUTE FUNCTION say_whose_rights_moved('staff', 'id');
--> statement-breakpoint
CREATE TRIGGER key_moves_rights AFTER UPDATE OR DELETE ON "api_keys"
  FOR EACH ROW EXECUTE FUNCTION say_whose_rights_moved('staff', 'staff_id');
--> statement-breakpoint
CREATE TRIGGER department_moves_rights AFTER UPDATE ON "departments" FOR EACH ROW
  WHEN ((old.kind, old.province_code, old.commune_code) IS DISTINCT FROM (new.kind, new.province_code, new.commune_code))
  EXECUTE FUNCTION say_whose_rights_moved('department', 'id');
