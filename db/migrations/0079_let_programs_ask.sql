CREATE TABLE "api_clients" (
	"staff_id" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"contact" text NOT NULL,
	"scopes" text[] NOT NULL,
	"reach" text DEFAULT 'department' NOT NULL,
	"per_minute" integer NOT NULL,
	"made_by" text,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "start" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "expires_at" timestamp with time zone DEFAULT now() + interval '1 year' NOT NULL;--> statement-breakpoint
ALTER TABLE "api_clients" ADD CONSTRAINT "api_clients_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_keys_staff_id_index" ON "api_keys" USING btree ("staff_id");
--> statement-breakpoint
-- That a key was used moves no right.
DROP TRIGGER key_moves_rights ON "api_keys";
--> statement-breakpoint
CREATE TRIGGER key_moves_rights AFTER UPDATE ON "api_keys" FOR EACH ROW
  WHEN ((old.staff_id, old.digest, old.expires_at, old.revoked_at) IS DISTINCT FROM (new.staff_id, new.digest, new.expires_at, new.revoked_at))
  EXECUTE FUNCTION say_whose_rights_moved('staff', 'staff_id');
--> statement-breakpoint
CREATE TRIGGER key_goes AFTER DELETE ON "api_keys"
  FOR EACH ROW EXECUTE FUNCTION say_whose_rights_moved('staff', 'staff_id');
--> statement-breakpoint
CREATE TRIGGER client_moves_rights AFTER UPDATE OR DELETE ON "api_clients"
  FOR EACH ROW EXECUTE FUNCTION say_whose_rights_moved('staff', 'staff_id');
