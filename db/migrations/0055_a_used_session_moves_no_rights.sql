-- A sign-in that is only renewed as it is used takes nothing from anybody: NOTIFY has one lock for all commits, and whoever hears
-- it asks the database again. One that is shortened, or made another's, is told of as before.
DROP TRIGGER session_moves_rights ON "session";
--> statement-breakpoint
CREATE TRIGGER session_moves_rights AFTER UPDATE ON "session" FOR EACH ROW
  WHEN ((old.user_id, old.token) IS DISTINCT FROM (new.user_id, new.token)
    OR new.expires_at < old.expires_at OR new.updated_at < old.updated_at)
  EXECUTE FUNCTION say_whose_rights_moved('staff', 'user_id');
--> statement-breakpoint
CREATE TRIGGER session_ends AFTER DELETE ON "session"
  FOR EACH ROW EXECUTE FUNCTION say_whose_rights_moved('staff', 'user_id');
