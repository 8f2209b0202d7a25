CREATE TABLE "exchange_links" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "exchange_links_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"partner_id" text NOT NULL,
	"ticket_id" bigint NOT NULL,
	"their_reference" text,
	"token" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"error" text,
	"next_at" timestamp with time zone NOT NULL,
	"their_status" text,
	"their_turn" integer DEFAULT 0 NOT NULL,
	"told_event" bigint NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"seen_at" timestamp with time zone,
	CONSTRAINT "exchange_links_ours" UNIQUE("partner_id","ticket_id"),
	CONSTRAINT "exchange_links_theirs" UNIQUE("partner_id","their_reference")
);
--> statement-breakpoint
CREATE TABLE "exchange_partners" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"url" text NOT NULL,
	"jurisdiction_id" text NOT NULL,
	"service_code" text,
	"key" text NOT NULL,
	"department_id" integer NOT NULL,
	"staff_id" text NOT NULL,
	"state" text NOT NULL,
	"read_until" timestamp with time zone NOT NULL,
	"claimed_until" timestamp with time zone,
	"failures_in_a_row" integer DEFAULT 0 NOT NULL,
	"error" text,
	"rests_until" timestamp with time zone,
	"made_by" text,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "exchange_links" ADD CONSTRAINT "exchange_links_partner_id_exchange_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."exchange_partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_links" ADD CONSTRAINT "exchange_links_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_partners" ADD CONSTRAINT "exchange_partners_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_partners" ADD CONSTRAINT "exchange_partners_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exchange_links_ticket" ON "exchange_links" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "exchange_links_made" ON "exchange_links" USING btree ("partner_id","made_at");--> statement-breakpoint
CREATE INDEX "exchange_links_live" ON "exchange_links" USING btree ("partner_id","id") WHERE their_status is distinct from 'closed';--> statement-breakpoint
CREATE UNIQUE INDEX "exchange_partners_stand_in" ON "exchange_partners" USING btree ("department_id") WHERE state <> 'ended';