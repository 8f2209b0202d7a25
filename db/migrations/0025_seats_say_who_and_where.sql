-- Worked out anew at the end, from the rule.
TRUNCATE "ticket_seats", "ticket_words";
--> statement-breakpoint
ALTER TABLE "ticket_seats" ADD COLUMN "department_id" integer NOT NULL;
--> statement-breakpoint
ALTER TABLE "ticket_seats" ADD COLUMN "place" text NOT NULL;
--> statement-breakpoint
CREATE OR REPLACE VIEW seats_by_rule AS
SELECT t.id AS ticket_id, s.seat, rank_of(t.status, t.lane, t.danger_check) AS rank, t.status, t.lane, t.category_code,
  d.paused_since IS NOT NULL AS paused, coalesce(d.due_at, 'infinity') AS due_at, t.department_id,
  coalesce(t.province_code, '') || coalesce(t.commune_code, '') AS place
FROM tickets t LEFT JOIN deadlines d ON d.ticket_id = t.id
CROSS JOIN LATERAL unnest(seats_of(t.lane, t.department_id, ARRAY(
  SELECT c.department_id FROM consultations c WHERE c.ticket_id = t.id
  UNION SELECT w.department_id FROM collaborators w WHERE w.ticket_id = t.id
), t.officer_id, t.commune_code, t.province_code)) AS s(seat);
--> statement-breakpoint
-- Beside the words, what lists are narrowed by and the seats do not say: nearly all is feedback, and few endings are rare.
CREATE FUNCTION words_of(search text, seats text[], ticket_id bigint, rank smallint, status text, lane text, category_code text)
RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT array_to_tsvector(
    ARRAY(SELECT word FROM regexp_split_to_table(search, '[^[:alnum:]]+') AS word WHERE length(word) BETWEEN 1 AND 40)
    || ARRAY(SELECT '@' || seat FROM unnest(seats) AS seat)
    || ARRAY['#' || (ticket_id >> 14), '@category:' || category_code]
    || CASE WHEN rank < 3 THEN ARRAY['@open'] ELSE ARRAY['@done'] END
    || CASE WHEN rank < 2 THEN ARRAY['@pressing'] ELSE ARRAY[]::text[] END
    || CASE WHEN status IN ('refused', 'merged', 'withdrawn') THEN ARRAY['@' || status] ELSE ARRAY[]::text[] END
    || CASE WHEN lane <> 'feedback' THEN ARRAY['@lane:' || lane] ELSE ARRAY[]::text[] END)
$$;
--> statement-breakpoint
CREATE OR REPLACE VIEW words_by_rule AS
SELECT t.id AS ticket_id, words_of(t.search, ARRAY(SELECT r.seat FROM seats_by_rule r WHERE r.ticket_id = t.id), t.id,
  rank_of(t.status, t.lane, t.danger_check), t.status, t.lane, t.category_code) AS words
FROM tickets t;
--> statement-breakpoint
DROP FUNCTION words_of(text, text[], bigint, smallint);
--> statement-breakpoint
CREATE OR REPLACE FUNCTION seat_opened_tickets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH seated AS MATERIALIZED (
    SELECT r.* FROM fresh f JOIN seats_by_rule r ON r.ticket_id = f.id
  ), seats AS (
    INSERT INTO ticket_seats SELECT * FROM seated
  )
  INSERT INTO ticket_words SELECT f.id, words_of(f.search, ARRAY(SELECT s.seat FROM seated s WHERE s.ticket_id = f.id), f.id,
    rank_of(f.status, f.lane, f.danger_check), f.status, f.lane, f.category_code) FROM fresh f;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION keep_seats(id bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM ticket_seats s WHERE s.ticket_id = id
    AND NOT EXISTS (SELECT FROM seats_by_rule r WHERE r.ticket_id = id AND r.seat = s.seat);
  INSERT INTO ticket_seats AS s SELECT r.* FROM seats_by_rule r WHERE r.ticket_id = id
    ON CONFLICT (ticket_id, seat) DO UPDATE SET rank = excluded.rank, status = excluded.status, lane = excluded.lane,
      category_code = excluded.category_code, paused = excluded.paused, due_at = excluded.due_at,
      department_id = excluded.department_id, place = excluded.place
    WHERE s IS DISTINCT FROM excluded;
  UPDATE ticket_words w SET words = r.words FROM words_by_rule r
    WHERE w.ticket_id = id AND r.ticket_id = id AND w.words <> r.words;
END $$;
--> statement-breakpoint
INSERT INTO ticket_seats SELECT * FROM seats_by_rule;
--> statement-breakpoint
INSERT INTO ticket_words SELECT * FROM words_by_rule;
--> statement-breakpoint
CREATE INDEX "ticket_seats_lane_category_due" ON "ticket_seats" USING btree ("seat","lane","category_code","rank","status","paused","due_at","ticket_id") WHERE rank < 3 and lane <> 'feedback';
--> statement-breakpoint
CREATE INDEX "ticket_seats_lane_category_newest" ON "ticket_seats" USING btree ("seat","lane","category_code","rank","status","ticket_id") WHERE lane <> 'feedback';
--> statement-breakpoint
CREATE INDEX "ticket_seats_place" ON "ticket_seats" USING btree ("seat","place","rank","status","ticket_id") WHERE seat ~ '^(department|staff|legal|leader):';
--> statement-breakpoint
CREATE INDEX "ticket_seats_elsewhere" ON "ticket_seats" USING btree ("seat","department_id","rank","status","ticket_id") WHERE (seat ~ '^(department|staff):' and seat <> 'department:' || department_id::text);
--> statement-breakpoint
CREATE INDEX "ticket_seats_open_elsewhere" ON "ticket_seats" USING btree ("seat","status","ticket_id") WHERE rank < 3 and (seat ~ '^(department|staff):' and seat <> 'department:' || department_id::text);
