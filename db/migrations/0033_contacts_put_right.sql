CREATE TABLE "former_contacts" (
	"ticket_id" bigint NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"known" boolean NOT NULL,
	"corrected_at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone,
	CONSTRAINT "former_contacts_ticket_id_channel_address_pk" PRIMARY KEY("ticket_id","channel","address")
);
--> statement-breakpoint
ALTER TABLE "open_questions" RENAME COLUMN "phone" TO "sender";--> statement-breakpoint
ALTER TABLE "open_questions" DROP CONSTRAINT "open_questions_phone_ticket_id_pk";--> statement-breakpoint
ALTER TABLE "open_questions" ADD CONSTRAINT "open_questions_sender_ticket_id_pk" PRIMARY KEY("sender","ticket_id");--> statement-breakpoint
ALTER TABLE "reporters" ADD COLUMN "phone_standing" text DEFAULT 'given' NOT NULL;--> statement-breakpoint
ALTER TABLE "former_contacts" ADD CONSTRAINT "former_contacts_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "former_contacts_untold" ON "former_contacts" USING btree ("ticket_id") WHERE known and told_at is null;