DROP INDEX "reporters_email_index";--> statement-breakpoint
CREATE INDEX "messages_mailbox" ON "messages" USING btree (lower(recipient),"id");--> statement-breakpoint
CREATE INDEX "reporters_mailbox" ON "reporters" USING btree (lower(email));--> statement-breakpoint
DELETE FROM "dead_addresses" a WHERE EXISTS (SELECT FROM "dead_addresses" b
  WHERE b."channel" = a."channel" AND lower(b."address") = lower(a."address") AND b."address" < a."address");--> statement-breakpoint
UPDATE "dead_addresses" SET "address" = lower("address") WHERE "address" <> lower("address");
