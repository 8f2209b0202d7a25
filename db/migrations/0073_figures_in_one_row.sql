CREATE TABLE "figures_in_rows" (
	"unit" text NOT NULL,
	"cut" text NOT NULL,
	"span" text NOT NULL,
	"starts" date NOT NULL,
	"taken_in" integer DEFAULT 0 NOT NULL,
	"accepted_in_time" integer DEFAULT 0 NOT NULL,
	"accepted_late" integer DEFAULT 0 NOT NULL,
	"done_in_time" integer DEFAULT 0 NOT NULL,
	"done_late" integer DEFAULT 0 NOT NULL,
	"missed" integer DEFAULT 0 NOT NULL,
	"ended_otherwise" integer DEFAULT 0 NOT NULL,
	"handed_on" integer DEFAULT 0 NOT NULL,
	"bounced" integer DEFAULT 0 NOT NULL,
	"reopened" integer DEFAULT 0 NOT NULL,
	"answered_first" integer DEFAULT 0 NOT NULL,
	"right_at_once" integer DEFAULT 0 NOT NULL,
	"stands_done_in_time" integer DEFAULT 0 NOT NULL,
	"stands_done_late" integer DEFAULT 0 NOT NULL,
	"stands_open" integer DEFAULT 0 NOT NULL,
	"stands_overdue" integer DEFAULT 0 NOT NULL,
	"stands_ended" integer DEFAULT 0 NOT NULL,
	"time_to_accept" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"time_to_answer" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"rated" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "figures_unit_cut_span_starts_pk" PRIMARY KEY("unit","cut","span","starts")
);
--> statement-breakpoint
INSERT INTO "figures_in_rows"
SELECT "unit", "cut", "span", "starts",
	coalesce(sum("n") FILTER (WHERE "measure" = 'taken-in'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'accepted-in-time'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'accepted-late'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'done-in-time'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'done-late'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'missed'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'ended-otherwise'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'handed-on'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'bounced'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'reopened'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'answered-first'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'right-at-once'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'stands-done-in-time'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'stands-done-late'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'stands-open'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'stands-overdue'), 0),
	coalesce(sum("n") FILTER (WHERE "measure" = 'stands-ended'), 0),
	coalesce(jsonb_object_agg("bin", "n") FILTER (WHERE "measure" = 'time-to-accept'), '{}'),
	coalesce(jsonb_object_agg("bin", "n") FILTER (WHERE "measure" = 'time-to-answer'), '{}'),
	coalesce(jsonb_object_agg("bin", "n") FILTER (WHERE "measure" = 'rated'), '{}')
FROM (
	SELECT "unit", "cut", "span", "starts", "measure", "bin", "n" FROM "figures"
	UNION ALL
	SELECT "unit", "cut", 'week', date_trunc('week', "starts")::date, "measure", "bin", sum("n")
	FROM "figures" WHERE "span" = 'day' GROUP BY 1, 2, 4, 5, 6
) AS "sums" GROUP BY 1, 2, 3, 4;
--> statement-breakpoint
DROP TABLE "figures";
--> statement-breakpoint
ALTER TABLE "figures_in_rows" RENAME TO "figures";
