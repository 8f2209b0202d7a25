CREATE TABLE "made_file_parts" (
	"file_id" text NOT NULL,
	"n" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "made_file_parts_file_id_n_pk" PRIMARY KEY("file_id","n")
);
--> statement-breakpoint
CREATE TABLE "made_files" (
	"id" text PRIMARY KEY NOT NULL,
	"staff_id" text NOT NULL,
	"actor" jsonb NOT NULL,
	"asked" jsonb,
	"what" text NOT NULL,
	"format" text NOT NULL,
	"language" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"share" double precision,
	"bytes" bigint DEFAULT 0 NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "made_file_parts" ADD CONSTRAINT "made_file_parts_file_id_made_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."made_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "made_files" ADD CONSTRAINT "made_files_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "made_files_of" ON "made_files" USING btree ("staff_id","asked_at");--> statement-breakpoint
CREATE INDEX "made_files_ending" ON "made_files" USING btree ("ends_at");