-- As before, with the seats of a ticket worked out once for both tables.
CREATE OR REPLACE FUNCTION seat_opened_tickets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH seated AS MATERIALIZED (
    SELECT r.* FROM fresh f JOIN seats_by_rule r ON r.ticket_id = f.id
  ), seats AS (
    INSERT INTO ticket_seats SELECT * FROM seated
  )
  INSERT INTO ticket_words SELECT f.id, words_of(f.search, ARRAY(SELECT s.seat FROM seated s WHERE s.ticket_id = f.id), f.id,
    rank_of(f.status, f.lane, f.danger_check)) FROM fresh f;
  RETURN NULL;
END $$;
