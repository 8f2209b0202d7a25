ALTER TABLE "ticket_facts" ADD COLUMN "place_commune_code" char(5);--> statement-breakpoint
ALTER TABLE "ticket_facts" ADD COLUMN "place_province_code" char(2);--> statement-breakpoint
UPDATE "ticket_facts" f SET "place_commune_code" = t."commune_code", "place_province_code" = t."province_code"
FROM "tickets" t WHERE t."id" = f."ticket_id";--> statement-breakpoint
CREATE INDEX "ticket_facts_place" ON "ticket_facts" USING btree ("place_commune_code","measure","day","ticket_id");--> statement-breakpoint
CREATE FUNCTION pg_temp.placed(bin integer) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
	SELECT ('1' || repeat('0', 8 * bin))::numeric
$$;
--> statement-breakpoint
INSERT INTO "figures" ("unit", "cut", "span", "starts", "taken_in", "accepted_in_time", "accepted_late", "done_in_time", "done_late",
	"missed", "not_reached", "ended_otherwise", "handed_on", "bounced", "reopened", "answered_first", "right_at_once", "stands_done_in_time",
	"stands_done_late", "stands_open", "stands_overdue", "stands_ended", "time_to_accept", "time_to_answer", "rated")
SELECT u.unit, c.cut, s.span, s.starts,
	count(*) FILTER (WHERE measure = 'taken-in'),
	count(*) FILTER (WHERE measure = 'accepted-in-time'),
	count(*) FILTER (WHERE measure = 'accepted-late'),
	count(*) FILTER (WHERE measure = 'done-in-time'),
	count(*) FILTER (WHERE measure = 'done-late'),
	count(*) FILTER (WHERE measure = 'missed'),
	count(*) FILTER (WHERE measure = 'not-reached'),
	count(*) FILTER (WHERE measure = 'ended-otherwise'),
	count(*) FILTER (WHERE measure = 'handed-on'),
	count(*) FILTER (WHERE measure = 'bounced'),
	count(*) FILTER (WHERE measure = 'reopened'),
	count(*) FILTER (WHERE measure = 'answered-first'),
	count(*) FILTER (WHERE measure = 'right-at-once'),
	count(*) FILTER (WHERE measure = 'stands-done-in-time'),
	count(*) FILTER (WHERE measure = 'stands-done-late'),
	count(*) FILTER (WHERE measure = 'stands-open'),
	count(*) FILTER (WHERE measure = 'stands-overdue'),
	count(*) FILTER (WHERE measure = 'stands-ended'),
	coalesce(sum(pg_temp.placed(f.bin)) FILTER (WHERE measure = 'time-to-accept'), 0),
	coalesce(sum(pg_temp.placed(f.bin)) FILTER (WHERE measure = 'time-to-answer'), 0),
	coalesce(sum(pg_temp.placed(f.bin)) FILTER (WHERE measure = 'rated'), 0)
FROM "ticket_facts" f
CROSS JOIN LATERAL (VALUES ('place:' || f.place_commune_code), ('place:' || f.place_province_code)) AS u(unit)
CROSS JOIN LATERAL (VALUES ('all'), ('category:' || f.category_code), ('channel:' || f.channel), ('department:' || f.department_id)) AS c(cut)
CROSS JOIN LATERAL (VALUES ('day', f.day), ('week', date_trunc('week', f.day)::date), ('month', date_trunc('month', f.day)::date)) AS s(span, starts)
WHERE u.unit IS NOT NULL AND f.lane IN ('feedback', 'emergency')
GROUP BY 1, 2, 3, 4;
--> statement-breakpoint
DROP FUNCTION pg_temp.placed(integer);
