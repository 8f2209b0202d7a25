CREATE TABLE "follow_requests" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "follow_requests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"ticket_id" bigint NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"language" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "follow_requests_key_channel_unique" UNIQUE("key","channel")
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "confirms" text;--> statement-breakpoint
CREATE INDEX "follow_requests_address_created_at_index" ON "follow_requests" USING btree ("address","created_at");--> statement-breakpoint
CREATE INDEX "follow_requests_ticket_id_created_at_index" ON "follow_requests" USING btree ("ticket_id","created_at");--> statement-breakpoint
CREATE INDEX "follow_requests_created_at_index" ON "follow_requests" USING btree ("created_at");