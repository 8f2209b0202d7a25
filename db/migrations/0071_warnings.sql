CREATE TABLE "usual_counts" (
	"place" text NOT NULL,
	"category_code" text NOT NULL,
	"n" double precision NOT NULL,
	CONSTRAINT "usual_counts_place_category_code_pk" PRIMARY KEY("place","category_code")
);
--> statement-breakpoint
CREATE TABLE "usual_rhythms" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"learnt_on" date NOT NULL,
	"data" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "warnings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "warnings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"province_code" char(2) NOT NULL,
	"commune_code" char(5),
	"category_code" text NOT NULL,
	"hours" smallint NOT NULL,
	"count" integer NOT NULL,
	"usually" double precision NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" text,
	"why" text,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "warnings" ADD CONSTRAINT "warnings_province_code_provinces_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."provinces"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warnings" ADD CONSTRAINT "warnings_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warnings" ADD CONSTRAINT "warnings_category_code_categories_code_fk" FOREIGN KEY ("category_code") REFERENCES "public"."categories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warnings" ADD CONSTRAINT "warnings_acknowledged_by_staff_id_fk" FOREIGN KEY ("acknowledged_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "warnings_once" ON "warnings" USING btree ("province_code",coalesce(commune_code, ''),"category_code") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "warnings_province" ON "warnings" USING btree ("province_code","id");--> statement-breakpoint
CREATE INDEX "warnings_commune" ON "warnings" USING btree ("commune_code","id");--> statement-breakpoint
CREATE INDEX "tickets_lately" ON "tickets" USING btree ("received_at","category_code","province_code","commune_code") WHERE lane in ('feedback', 'emergency');