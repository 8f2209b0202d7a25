ALTER TABLE "ratings" ADD COLUMN "from_id" bigint;--> statement-breakpoint
UPDATE "ratings" SET "from_id" = "ticket_id";--> statement-breakpoint
ALTER TABLE "ratings" ALTER COLUMN "from_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "ratings" DROP CONSTRAINT "ratings_ticket_id_round_pk";--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_ticket_id_round_from_id_pk" PRIMARY KEY("ticket_id","round","from_id");--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_from_id_tickets_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;
