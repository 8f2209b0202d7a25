CREATE TABLE "exchange_arrivals" (
	"partner_id" text NOT NULL,
	"their_reference" text NOT NULL,
	"ticket_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "exchange_arrivals_partner_id_their_reference_pk" PRIMARY KEY("partner_id","their_reference")
);
--> statement-breakpoint
ALTER TABLE "exchange_partners" ADD COLUMN "file_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "exchange_partners" ADD COLUMN "taken_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "exchange_arrivals" ADD CONSTRAINT "exchange_arrivals_partner_id_exchange_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."exchange_partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_arrivals" ADD CONSTRAINT "exchange_arrivals_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exchange_arrivals_ticket" ON "exchange_arrivals" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "exchange_arrivals_at" ON "exchange_arrivals" USING btree ("partner_id","at");