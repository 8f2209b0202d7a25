CREATE UNLOGGED TABLE "upload_turns" (
	"upload" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"asked" boolean NOT NULL
);
