CREATE TABLE "client_tickets" (
	"ticket_id" bigint PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"digest" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "client_tickets" ADD CONSTRAINT "client_tickets_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_tickets" ADD CONSTRAINT "client_tickets_client_id_api_clients_staff_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."api_clients"("staff_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "client_tickets_client_id_at_index" ON "client_tickets" USING btree ("client_id","at");--> statement-breakpoint
CREATE INDEX "client_tickets_client_id_digest_at_index" ON "client_tickets" USING btree ("client_id","digest","at");--> statement-breakpoint
CREATE INDEX "tickets_published_at" ON "tickets" USING btree ("province_code","reported_at","id") WHERE published;--> statement-breakpoint
CREATE INDEX "tickets_published_updated" ON "tickets" USING btree ("province_code","updated_at","id") WHERE published;