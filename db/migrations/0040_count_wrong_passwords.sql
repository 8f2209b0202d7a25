CREATE TABLE "sign_in_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"allowed" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"free_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "sign_in_attempts_last_at_index" ON "sign_in_attempts" USING btree ("last_at");