DROP INDEX "ticket_events_undispatched";--> statement-breakpoint
CREATE INDEX "ticket_events_untold" ON "ticket_events" USING btree ("id") WHERE seq is null;