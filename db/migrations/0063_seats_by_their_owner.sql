-- Who changes a ticket may see less of it afterwards: its seats are worked out by the owner of the tables, who sees all.
ALTER FUNCTION seat_opened_tickets() SECURITY DEFINER SET search_path = public, pg_temp;
--> statement-breakpoint
ALTER FUNCTION seat_changed_ticket() SECURITY DEFINER SET search_path = public, pg_temp;
--> statement-breakpoint
ALTER FUNCTION seat_shared_ticket() SECURITY DEFINER SET search_path = public, pg_temp;
