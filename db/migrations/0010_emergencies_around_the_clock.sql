-- Danger does not wait for the office to open. The nation's target for emergencies, where nobody has changed it, ends now
-- and 30 minutes to accept and 4 hours to answer begin, around the clock; what was received before keeps its own.
WITH ended AS (
  UPDATE "targets" SET "valid_to" = now()
  WHERE "lane" = 'emergency' AND "province_code" IS NULL AND "category_code" IS NULL AND "urgency" = 'any' AND "place" = 'any'
    AND "ordinary" = 'any' AND "valid_to" IS NULL AND "accept" = '{"unit": "working-hours", "amount": 2}'
    AND "resolve" = '{"unit": "working-hours", "amount": 4}'
  RETURNING "lane", "urgency", "place", "ordinary", "source"
)
INSERT INTO "targets" ("lane", "urgency", "place", "ordinary", "accept", "resolve", "source", "valid_from")
  SELECT "lane", "urgency", "place", "ordinary", '{"unit": "minutes", "amount": 30}', '{"unit": "hours", "amount": 4}', "source", now()
  FROM ended;
