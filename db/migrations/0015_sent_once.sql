CREATE TABLE "sendings" (
	"ticket_id" bigint NOT NULL,
	"act" text NOT NULL,
	"key" text NOT NULL,
	"digest" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "sendings_ticket_id_act_key_pk" PRIMARY KEY("ticket_id","act","key")
);
--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "idempotency_digest" text;--> statement-breakpoint
ALTER TABLE "sendings" ADD CONSTRAINT "sendings_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;