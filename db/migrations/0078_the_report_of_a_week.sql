CREATE TABLE "weekly_reports" (
	"staff_id" text NOT NULL,
	"week" date NOT NULL,
	"told" jsonb NOT NULL,
	"message_id" bigint,
	CONSTRAINT "weekly_reports_staff_id_week_pk" PRIMARY KEY("staff_id","week")
);
--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "weekly_report" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "weekly_reports" ADD CONSTRAINT "weekly_reports_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "weekly_reports_message" ON "weekly_reports" USING btree ("message_id");