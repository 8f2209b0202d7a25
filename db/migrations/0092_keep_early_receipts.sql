CREATE TABLE "early_receipts" (
	"gateway" text NOT NULL,
	"provider_id" text NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"permanent" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "early_receipts_gateway_provider_id_pk" PRIMARY KEY("gateway","provider_id")
);
--> statement-breakpoint
CREATE INDEX "early_receipts_at_index" ON "early_receipts" USING btree ("at");