CREATE TABLE "sms_gateway_days" (
	"gateway" text NOT NULL,
	"day" date NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"segments" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "sms_gateway_days_gateway_day_pk" PRIMARY KEY("gateway","day")
);
--> statement-breakpoint
CREATE TABLE "sms_gateways" (
	"name" text PRIMARY KEY NOT NULL,
	"failures_in_a_row" integer DEFAULT 0 NOT NULL,
	"rests_until" timestamp with time zone,
	"last_sent_at" timestamp with time zone,
	"last_failed_at" timestamp with time zone,
	"last_error" text
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "gateway" text;--> statement-breakpoint
-- There was one gateway until now.
UPDATE "messages" SET "gateway" = 'generic' WHERE "channel" = 'sms' AND "provider_id" <> 'outbox';
