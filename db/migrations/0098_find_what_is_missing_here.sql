CREATE TABLE "exchange_strays" (
	"partner_id" text NOT NULL,
	"their_reference" text NOT NULL,
	"reference" text,
	"status" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "exchange_strays_partner_id_their_reference_pk" PRIMARY KEY("partner_id","their_reference")
);
--> statement-breakpoint
ALTER TABLE "exchange_strays" ADD CONSTRAINT "exchange_strays_partner_id_exchange_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."exchange_partners"("id") ON DELETE no action ON UPDATE no action;