CREATE TABLE "ticket_seats" (
	"ticket_id" bigint NOT NULL,
	"seat" text NOT NULL,
	"rank" smallint NOT NULL,
	"status" text NOT NULL,
	"lane" text NOT NULL,
	"category_code" text NOT NULL,
	"paused" boolean NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ticket_seats_ticket_id_seat_pk" PRIMARY KEY("ticket_id","seat")
);
--> statement-breakpoint
CREATE TABLE "ticket_words" (
	"ticket_id" bigint PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
DROP INDEX "tickets_search";--> statement-breakpoint
DROP INDEX "tickets_department";--> statement-breakpoint
DROP INDEX "tickets_pressing";--> statement-breakpoint
DROP INDEX "tickets_province";--> statement-breakpoint
CREATE INDEX "ticket_seats_due" ON "ticket_seats" USING btree ("seat","rank","status","paused","due_at","ticket_id") WHERE rank < 3;--> statement-breakpoint
CREATE INDEX "ticket_seats_newest" ON "ticket_seats" USING btree ("seat","rank","status","ticket_id");--> statement-breakpoint
CREATE INDEX "ticket_seats_category_due" ON "ticket_seats" USING btree ("seat","category_code","rank","status","paused","due_at","ticket_id") WHERE rank < 3;--> statement-breakpoint
CREATE INDEX "ticket_seats_category_newest" ON "ticket_seats" USING btree ("seat","category_code","rank","status","ticket_id");--> statement-breakpoint
CREATE INDEX "ticket_seats_lane_due" ON "ticket_seats" USING btree ("seat","lane","rank","status","paused","due_at","ticket_id") WHERE rank < 3 and lane <> 'feedback';--> statement-breakpoint
CREATE INDEX "ticket_seats_lane_newest" ON "ticket_seats" USING btree ("seat","lane","rank","status","ticket_id") WHERE lane <> 'feedback';--> statement-breakpoint
CREATE INDEX "ticket_words_found" ON "ticket_words" USING gin ("words");
--> statement-breakpoint
-- The rooms of src/events/rooms.ts, in SQL: a property test compares the two.
CREATE FUNCTION seats_of(lane text, department_id int, shared int[], officer_id text, commune_code text, province_code text)
RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE lane
    WHEN 'denunciation' THEN ARRAY['legal:' || department_id]
    WHEN 'complaint' THEN ARRAY['legal:' || department_id, 'leader:' || department_id]
    ELSE array_remove(ARRAY['department:' || department_id, 'staff:' || officer_id, 'commune:' || commune_code,
        coalesce('province:' || province_code, 'unplaced')], null)
      || ARRAY(SELECT DISTINCT 'department:' || id FROM unnest(shared) AS id WHERE id <> department_id)
  END
$$;
--> statement-breakpoint
CREATE FUNCTION rank_of(status text, lane text, danger_check text) RETURNS smallint LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN status NOT IN ('new', 'accepted', 'waiting') THEN 3 WHEN lane = 'emergency' THEN 0
    WHEN danger_check = 'pending' THEN 1 ELSE 2 END::smallint
$$;
--> statement-breakpoint
-- Which seats see each ticket, by the rule; `ticket_seats` is this, kept.
CREATE VIEW seats_by_rule AS
SELECT t.id AS ticket_id, s.seat, rank_of(t.status, t.lane, t.danger_check) AS rank, t.status, t.lane, t.category_code,
  d.paused_since IS NOT NULL AS paused, coalesce(d.due_at, 'infinity') AS due_at
FROM tickets t LEFT JOIN deadlines d ON d.ticket_id = t.id
CROSS JOIN LATERAL unnest(seats_of(t.lane, t.department_id, ARRAY(
  SELECT c.department_id FROM consultations c WHERE c.ticket_id = t.id
  UNION SELECT w.department_id FROM collaborators w WHERE w.ticket_id = t.id
), t.officer_id, t.commune_code, t.province_code)) AS s(seat);
--> statement-breakpoint
-- A window is 16,384 tickets that came one after another: the newest are looked through first. A word of more than forty letters is none.
CREATE FUNCTION words_of(search text, seats text[], ticket_id bigint, rank smallint) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT array_to_tsvector(
    ARRAY(SELECT word FROM regexp_split_to_table(search, '[^[:alnum:]]+') AS word WHERE length(word) BETWEEN 1 AND 40)
    || ARRAY(SELECT '@' || seat FROM unnest(seats) AS seat)
    || ARRAY['#' || (ticket_id >> 14)] || CASE WHEN rank < 3 THEN ARRAY['@open'] ELSE ARRAY['@done'] END
    || CASE WHEN rank < 2 THEN ARRAY['@pressing'] ELSE ARRAY[]::text[] END)
$$;
--> statement-breakpoint
CREATE VIEW words_by_rule AS
SELECT t.id AS ticket_id, words_of(t.search, ARRAY(SELECT r.seat FROM seats_by_rule r WHERE r.ticket_id = t.id), t.id,
  rank_of(t.status, t.lane, t.danger_check)) AS words
FROM tickets t;
--> statement-breakpoint
CREATE FUNCTION seat_opened_tickets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ticket_seats SELECT r.* FROM fresh f JOIN seats_by_rule r ON r.ticket_id = f.id;
  INSERT INTO ticket_words SELECT r.* FROM fresh f JOIN words_by_rule r ON r.ticket_id = f.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION keep_seats(id bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM ticket_seats s WHERE s.ticket_id = id
    AND NOT EXISTS (SELECT FROM seats_by_rule r WHERE r.ticket_id = id AND r.seat = s.seat);
  INSERT INTO ticket_seats AS s SELECT r.* FROM seats_by_rule r WHERE r.ticket_id = id
    ON CONFLICT (ticket_id, seat) DO UPDATE SET rank = excluded.rank, status = excluded.status, lane = excluded.lane,
      category_code = excluded.category_code, paused = excluded.paused, due_at = excluded.due_at
    WHERE (s.rank, s.status, s.lane, s.category_code, s.paused, s.due_at) IS DISTINCT FROM
      (excluded.rank, excluded.status, excluded.lane, excluded.category_code, excluded.paused, excluded.due_at);
  UPDATE ticket_words w SET words = r.words FROM words_by_rule r
    WHERE w.ticket_id = id AND r.ticket_id = id AND w.words <> r.words;
END $$;
--> statement-breakpoint
CREATE FUNCTION seat_changed_ticket() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_seats(new.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION seat_shared_ticket() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_seats(coalesce(new.ticket_id, old.ticket_id));
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Set by set: a changed calendar moves a million deadlines.
CREATE FUNCTION time_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ticket_seats s SET due_at = n.due_at, paused = n.paused_since IS NOT NULL FROM fresh n
    WHERE s.ticket_id = n.ticket_id AND (s.due_at, s.paused) IS DISTINCT FROM (n.due_at, n.paused_since IS NOT NULL);
  RETURN NULL;
END $$;
--> statement-breakpoint
INSERT INTO ticket_seats SELECT * FROM seats_by_rule;
--> statement-breakpoint
INSERT INTO ticket_words SELECT * FROM words_by_rule;
--> statement-breakpoint
CREATE TRIGGER seat_opened_tickets AFTER INSERT ON tickets REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION seat_opened_tickets();
--> statement-breakpoint
CREATE TRIGGER seat_changed_ticket AFTER UPDATE ON tickets FOR EACH ROW WHEN (
  (old.lane, old.status, old.danger_check, old.category_code, old.department_id, old.officer_id, old.commune_code, old.province_code, old.search)
  IS DISTINCT FROM
  (new.lane, new.status, new.danger_check, new.category_code, new.department_id, new.officer_id, new.commune_code, new.province_code, new.search))
  EXECUTE FUNCTION seat_changed_ticket();
--> statement-breakpoint
CREATE TRIGGER seat_consulted AFTER INSERT OR DELETE ON consultations FOR EACH ROW EXECUTE FUNCTION seat_shared_ticket();
--> statement-breakpoint
CREATE TRIGGER seat_collaborator AFTER INSERT OR DELETE ON collaborators FOR EACH ROW EXECUTE FUNCTION seat_shared_ticket();
--> statement-breakpoint
CREATE TRIGGER time_opened_seats AFTER INSERT ON deadlines REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION time_seats();
--> statement-breakpoint
CREATE TRIGGER time_changed_seats AFTER UPDATE ON deadlines REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION time_seats();
