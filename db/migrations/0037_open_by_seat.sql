-- What is open has a word of its own for each seat, as what presses has: it is little, and asked for most.
CREATE OR REPLACE FUNCTION words_of(search text, seats text[], ticket_id bigint, rank smallint, status text, lane text, category_code text)
RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT array_to_tsvector(
    ARRAY(SELECT word FROM regexp_split_to_table(search, '[^[:alnum:]]+') AS word WHERE length(word) BETWEEN 1 AND 40)
    || ARRAY(SELECT '@' || seat FROM unnest(seats) AS seat)
    || ARRAY['#' || (ticket_id >> 14), '@category:' || category_code]
    || CASE WHEN rank < 3 THEN ARRAY(SELECT '+' || seat FROM unnest(seats) AS seat) ELSE ARRAY['@done'] END
    || CASE WHEN rank < 2 THEN ARRAY(SELECT '!' || seat FROM unnest(seats) AS seat) ELSE ARRAY[]::text[] END
    || CASE WHEN status IN ('refused', 'merged', 'withdrawn') THEN ARRAY['@' || status] ELSE ARRAY[]::text[] END
    || CASE WHEN lane <> 'feedback' THEN ARRAY['@lane:' || lane] ELSE ARRAY[]::text[] END)
$$;
--> statement-breakpoint
UPDATE ticket_words w SET words = words_of(t.search, ARRAY(SELECT s.seat FROM ticket_seats s WHERE s.ticket_id = t.id), t.id,
  rank_of(t.status, t.lane, t.danger_check), t.status, t.lane, t.category_code)
FROM tickets t WHERE t.id = w.ticket_id AND w.words @@ '''@open'''::tsquery;
