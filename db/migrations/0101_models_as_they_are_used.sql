ALTER TABLE "routing_models" ADD COLUMN "packed" bytea;--> statement-breakpoint
-- What an earlier version learned it learned from fewer sentences: the next night learns anew from the same tickets.
UPDATE "routing_models" SET "active" = false;--> statement-breakpoint
ALTER TABLE "routing_models" DROP COLUMN "weights";
