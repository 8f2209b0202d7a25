CREATE TABLE "saved_views" (
	"staff_id" text NOT NULL,
	"name" text NOT NULL,
	"search" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_views_staff_id_name_pk" PRIMARY KEY("staff_id","name")
);
