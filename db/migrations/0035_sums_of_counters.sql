CREATE TABLE "province_sums" (
	"province_code" char(2),
	"lane" text NOT NULL,
	"status" text NOT NULL,
	"n" integer NOT NULL,
	CONSTRAINT "province_sums_once" UNIQUE NULLS NOT DISTINCT("province_code","lane","status")
);
--> statement-breakpoint
CREATE TABLE "ticket_sums" (
	"department_id" integer NOT NULL,
	"commune_code" char(5),
	"province_code" char(2),
	"lane" text NOT NULL,
	"status" text NOT NULL,
	"n" integer NOT NULL,
	CONSTRAINT "ticket_sums_once" UNIQUE NULLS NOT DISTINCT("department_id","commune_code","province_code","lane","status")
);
--> statement-breakpoint
CREATE INDEX "ticket_sums_province_code_commune_code_index" ON "ticket_sums" USING btree ("province_code","commune_code");--> statement-breakpoint
WITH taken AS (DELETE FROM "ticket_counts" RETURNING *),
summed AS (
  SELECT department_id, commune_code, province_code, lane, status, sum(n)::int AS n
  FROM taken GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0
), placed AS (
  INSERT INTO "province_sums" SELECT province_code, lane, status, sum(n) FROM summed GROUP BY 1, 2, 3
)
INSERT INTO "ticket_sums" SELECT * FROM summed;
