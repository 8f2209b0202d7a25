CREATE TABLE "on_call_shifts" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "on_call_shifts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"department_id" integer NOT NULL,
	"staff_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "alarm_calls" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "alarm_calls_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint NOT NULL,
	"raised_by" bigint NOT NULL,
	"step" smallint NOT NULL,
	"staff_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "alarm_calls_once" UNIQUE("ticket_id","raised_by","step","staff_id")
);
--> statement-breakpoint
CREATE TABLE "alarms" (
	"ticket_id" bigint PRIMARY KEY NOT NULL,
	"raised_by" bigint NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"department_id" integer NOT NULL,
	"step" smallint DEFAULT 0 NOT NULL,
	"every_minutes" smallint NOT NULL,
	"next_at" timestamp with time zone,
	"acknowledged_by" text,
	"acknowledged_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "targets" ADD COLUMN "ring" jsonb;--> statement-breakpoint
ALTER TABLE "on_call_shifts" ADD CONSTRAINT "on_call_shifts_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alarm_calls" ADD CONSTRAINT "alarm_calls_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alarms" ADD CONSTRAINT "alarms_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "on_call_shifts_department_id_starts_at_index" ON "on_call_shifts" USING btree ("department_id","starts_at");--> statement-breakpoint
CREATE INDEX "on_call_shifts_staff_id_index" ON "on_call_shifts" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "alarm_calls_staff_id_index" ON "alarm_calls" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "alarms_next" ON "alarms" USING btree ("next_at") WHERE next_at is not null;--> statement-breakpoint
INSERT INTO "on_call_shifts" ("department_id", "staff_id", "starts_at", "ends_at")
  SELECT "department_id", "staff_id", "valid_from", "valid_to" FROM "duties"
  WHERE "on_call" AND ("valid_to" IS NULL OR "valid_to" > now());--> statement-breakpoint
DELETE FROM "duties" WHERE "on_call";--> statement-breakpoint
UPDATE "targets" SET "ring" = '{"unit": "minutes", "amount": 10}' WHERE "lane" = 'emergency';--> statement-breakpoint
INSERT INTO "departments" ("kind", "level", "name")
  SELECT 'legal-desk', 'national', 'Bàn tiếp nhận đơn chưa rõ địa bàn'
  WHERE EXISTS (SELECT FROM "departments" WHERE "level" = 'national') ON CONFLICT DO NOTHING;--> statement-breakpoint
ALTER TABLE "duties" DROP COLUMN "on_call";