CREATE FUNCTION pg_temp.as_number(steps jsonb) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
	SELECT coalesce(sum((n || repeat('0', 8 * step::int))::numeric), 0) FROM jsonb_each_text(steps) AS of_spread(step, n)
$$;
--> statement-breakpoint
ALTER TABLE "figures"
	ALTER COLUMN "time_to_accept" DROP DEFAULT,
	ALTER COLUMN "time_to_answer" DROP DEFAULT,
	ALTER COLUMN "rated" DROP DEFAULT,
	ALTER COLUMN "time_to_accept" SET DATA TYPE numeric USING pg_temp.as_number("time_to_accept"),
	ALTER COLUMN "time_to_answer" SET DATA TYPE numeric USING pg_temp.as_number("time_to_answer"),
	ALTER COLUMN "rated" SET DATA TYPE numeric USING pg_temp.as_number("rated"),
	ALTER COLUMN "time_to_accept" SET DEFAULT '0',
	ALTER COLUMN "time_to_answer" SET DEFAULT '0',
	ALTER COLUMN "rated" SET DEFAULT '0';
--> statement-breakpoint
DROP FUNCTION pg_temp.as_number(jsonb);
