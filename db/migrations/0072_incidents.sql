CREATE TABLE "incident_tickets" (
	"incident_id" integer NOT NULL,
	"ticket_id" bigint NOT NULL,
	"standing" text NOT NULL,
	"how" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"told_through" bigint NOT NULL,
	CONSTRAINT "incident_tickets_incident_id_ticket_id_pk" PRIMARY KEY("incident_id","ticket_id")
);
--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "incidents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"province_code" char(2) NOT NULL,
	"commune_codes" text[] NOT NULL,
	"area" jsonb,
	"category_code" text NOT NULL,
	"title" text NOT NULL,
	"known" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"expected_end" timestamp with time zone,
	"declared_by" text NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"answer" text
);
--> statement-breakpoint
ALTER TABLE "incident_tickets" ADD CONSTRAINT "incident_tickets_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_tickets" ADD CONSTRAINT "incident_tickets_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_province_code_provinces_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."provinces"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_category_code_categories_code_fk" FOREIGN KEY ("category_code") REFERENCES "public"."categories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "incident_tickets_joined" ON "incident_tickets" USING btree ("ticket_id") WHERE standing = 'joined';--> statement-breakpoint
CREATE INDEX "incident_tickets_to_tell" ON "incident_tickets" USING btree ("incident_id","told_through") WHERE standing = 'joined';--> statement-breakpoint
CREATE INDEX "incidents_open" ON "incidents" USING btree ("province_code","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "incidents_province" ON "incidents" USING btree ("province_code","id");