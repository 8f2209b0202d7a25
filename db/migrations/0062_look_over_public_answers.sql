ALTER TABLE "tickets" ADD COLUMN "public_answer" text;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "answer_held" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "tickets_answer_held" ON "tickets" USING btree ("id") WHERE answer_held;