CREATE TABLE "figures" (
	"unit" text NOT NULL,
	"cut" text NOT NULL,
	"span" text NOT NULL,
	"starts" date NOT NULL,
	"measure" text NOT NULL,
	"bin" smallint NOT NULL,
	"n" integer NOT NULL,
	CONSTRAINT "figures_unit_cut_span_starts_measure_bin_pk" PRIMARY KEY("unit","cut","span","starts","measure","bin")
);
--> statement-breakpoint
CREATE TABLE "figures_kept" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticket_facts" (
	"ticket_id" bigint NOT NULL,
	"turn" smallint NOT NULL,
	"measure" text NOT NULL,
	"day" date NOT NULL,
	"bin" smallint NOT NULL,
	"department_id" integer NOT NULL,
	"commune_code" char(5),
	"province_code" char(2),
	"category_code" text NOT NULL,
	"channel" text NOT NULL,
	"lane" text NOT NULL,
	CONSTRAINT "ticket_facts_ticket_id_turn_pk" PRIMARY KEY("ticket_id","turn")
);
--> statement-breakpoint
ALTER TABLE "ticket_facts" ADD CONSTRAINT "ticket_facts_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_facts" ADD CONSTRAINT "ticket_facts_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ticket_facts_department" ON "ticket_facts" USING btree ("department_id","measure","day","ticket_id");--> statement-breakpoint
CREATE INDEX "ticket_facts_commune" ON "ticket_facts" USING btree ("commune_code","measure","day","ticket_id");--> statement-breakpoint
CREATE INDEX "ticket_facts_province" ON "ticket_facts" USING btree ("province_code","measure","day","ticket_id");--> statement-breakpoint
INSERT INTO "figures_kept" ("seq") VALUES (0);
