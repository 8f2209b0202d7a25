CREATE TABLE "texts" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "texts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"what" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"province_code" char(2),
	"commune_code" char(5),
	"value" text NOT NULL,
	"source" text NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" text,
	"ended_why" text
);
--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_province_code_provinces_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."provinces"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "texts_in_force" ON "texts" USING btree ("what","about",coalesce("province_code", ''),coalesce("commune_code", '')) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "texts_of_place" ON "texts" USING btree ("province_code","commune_code","what","about");