ALTER TABLE "deadlines" ADD COLUMN "accept_warn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "warn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "escalate_at" timestamp with time zone;--> statement-breakpoint
UPDATE deadlines d SET
	accept_warn_at = CASE WHEN ahead ?| '{accept-warn,accept-miss}'
		THEN coalesce(ahead->>'accept-warn', d.acted->>'accept-warn')::timestamptz END,
	warn_at = CASE WHEN ahead ?| '{warn,miss,escalate}' THEN coalesce(ahead->>'warn', d.acted->>'warn')::timestamptz END,
	escalate_at = (ahead->>'escalate')::timestamptz
FROM (
	SELECT ticket_id, jsonb_object_agg(m->>'kind', m->>'at') AS ahead
	FROM deadlines, jsonb_array_elements(plan || jsonb_build_object('kind', next_kind, 'at', next_at)) m
	WHERE next_kind IS NOT NULL GROUP BY ticket_id
) planned WHERE planned.ticket_id = d.ticket_id;--> statement-breakpoint
ALTER TABLE "deadlines" DROP COLUMN "plan";