-- The index of words is walked by its owner, since behind a policy none is used; so these ask by themselves who asks, as the policy does.
CREATE FUNCTION tickets_with_words(questions text[], below bigint) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  seen tsquery := (SELECT string_agg('''' || replace(replace('@' || seat, '\', '\\'), '''', '''''') || '''', ' | ')::tsquery
    FROM unnest(string_to_array(current_setting('lang_nghe.seats', true), ',')) AS seat);
BEGIN
  -- Called by its name, the match is no question for the index: the questions name these seats already, in fewer tickets.
  RETURN QUERY EXECUTE 'SELECT ticket_id + 0 FROM ticket_words WHERE ticket_id + 0 < $1 AND ts_match_vq(words, $2)'
    || coalesce((SELECT string_agg(format(' AND words @@ %L::tsquery', asked.one), '' ORDER BY asked.turn)
      FROM unnest(questions) WITH ORDINALITY AS asked(one, turn)), '')
    || ' ORDER BY 1 DESC' USING below, seen;
END $$;
--> statement-breakpoint
-- Of a table with policies the database shows its statistics to the owner alone.
CREATE FUNCTION shares_of_words(lexemes text[]) RETURNS TABLE (lexeme text, share real)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT known.lexeme, known.share FROM pg_stats s, unnest(s.most_common_elems::text::text[],
    s.most_common_elem_freqs[1:cardinality(s.most_common_elem_freqs) - 2]) AS known(lexeme, share)
  WHERE s.schemaname = 'public' AND s.tablename = 'ticket_words' AND s.attname = 'words' AND known.lexeme = ANY (lexemes)
$$;
