CREATE TABLE "delegations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "delegations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"giver_id" text NOT NULL,
	"deputy_id" text NOT NULL,
	"why" text NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"to_at" timestamp with time zone NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"begun_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_giver_id_staff_id_fk" FOREIGN KEY ("giver_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_deputy_id_staff_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_to" ON "delegations" USING btree ("deputy_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "delegations_by" ON "delegations" USING btree ("giver_id","id");
--> statement-breakpoint
CREATE FUNCTION say_whose_place_is_taken() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('rights', 'staff:' || new.deputy_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER delegation_moves_rights AFTER INSERT OR UPDATE ON "delegations"
  FOR EACH ROW EXECUTE FUNCTION say_whose_place_is_taken();
--> statement-breakpoint
-- What is lent is read off the giver's own roles: whoever takes these away takes them from the deputy too.
CREATE FUNCTION say_whose_leader_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('rights', 'staff:' || deputy_id) FROM delegations WHERE giver_id = new.id AND ended_at IS NULL;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER leader_moves_rights AFTER UPDATE ON "staff" FOR EACH ROW
  WHEN ((old.name, old.roles, old.department_id, old.active) IS DISTINCT FROM (new.name, new.roles, new.department_id, new.active))
  EXECUTE FUNCTION say_whose_leader_moved();
