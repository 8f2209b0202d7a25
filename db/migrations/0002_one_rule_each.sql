-- Two equal rules could be stored at once; the first is the one that was in use.
UPDATE "routing_rules" r SET "active" = false WHERE r."active" AND EXISTS (
  SELECT FROM "routing_rules" o WHERE o."active" AND o."id" < r."id" AND o."province_code" = r."province_code"
    AND o."commune_code" IS NOT DISTINCT FROM r."commune_code" AND o."category_code" = r."category_code"
);--> statement-breakpoint
CREATE UNIQUE INDEX "routing_rules_one_each" ON "routing_rules" USING btree ("province_code",coalesce("commune_code", ''),"category_code") WHERE active;
