ALTER TABLE "absences" ADD COLUMN "tickets" text;--> statement-breakpoint
ALTER TABLE "absences" ADD COLUMN "taken_over_by" text;