ALTER TABLE "staff" ADD COLUMN "invited" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "staff" s SET "invited" = true WHERE EXISTS (SELECT FROM "ticket_events" e WHERE e."subject" = 'staff:' || s."id" AND e."type" = 'staff.changed' AND e."data" -> 'changes' ->> 'invited' = 'true');
