CREATE TABLE "incident_callers" (
	"incident_id" integer NOT NULL,
	"call" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "incident_callers_incident_id_call_pk" PRIMARY KEY("incident_id","call")
);
--> statement-breakpoint
ALTER TABLE "incident_callers" ADD CONSTRAINT "incident_callers_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE no action ON UPDATE no action;