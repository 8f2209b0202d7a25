CREATE TABLE "call_backs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "call_backs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"province_code" text,
	"calls" integer DEFAULT 1 NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"stands_since" timestamp with time zone NOT NULL,
	"claimed_by" text,
	"claimed_at" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"tried_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ended_by" text,
	"outcome" text
);
--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "call_back_id" bigint;--> statement-breakpoint
CREATE INDEX "call_backs_open" ON "call_backs" USING btree ("stands_since","id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "call_backs_ended" ON "call_backs" USING btree ("ended_at") WHERE ended_at is not null;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_call_back_id_call_backs_id_fk" FOREIGN KEY ("call_back_id") REFERENCES "public"."call_backs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calls_under_way" ON "calls" USING btree ("started_at") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "calls_missed" ON "calls" USING btree ("call_back_id","id") WHERE call_back_id is not null;