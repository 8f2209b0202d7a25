-- Who stood in a file was taken for somebody who had entered: what is known is that they were imported, and whether they have a way in.
UPDATE "staff" s SET "invited" = true WHERE NOT s."invited" AND EXISTS (
  SELECT FROM "ticket_events" e WHERE e."subject" = 'staff:' || s."id" AND e."type" = 'staff.changed'
    AND 'true' IN (e."data" -> 'changes' ->> 'imported', e."data" -> 'changes' ->> 'invited'));
