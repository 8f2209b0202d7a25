CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "api_keys_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"digest" text NOT NULL,
	"staff_id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_keys_digest_unique" UNIQUE("digest")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "read_audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "read_audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"staff_id" text NOT NULL,
	"ticket_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"department_id" integer NOT NULL,
	"roles" text[] NOT NULL,
	"phone" text,
	"language" text DEFAULT 'vi' NOT NULL,
	"load_limit" integer DEFAULT 40 NOT NULL,
	"last_given_at" timestamp with time zone,
	"mail_rhythm" text DEFAULT 'daily' NOT NULL,
	"active" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clock_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "clock_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deadlines" (
	"ticket_id" bigint PRIMARY KEY NOT NULL,
	"target_id" integer,
	"province_code" char(2),
	"starts_at" timestamp with time zone NOT NULL,
	"accept_due_at" timestamp with time zone,
	"due_at" timestamp with time zone NOT NULL,
	"open" boolean DEFAULT true NOT NULL,
	"paused_since" timestamp with time zone,
	"paused_for" text,
	"plan" jsonb NOT NULL,
	"next_kind" text,
	"next_at" timestamp with time zone,
	"acted" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "extensions" (
	"ticket_id" bigint NOT NULL,
	"round" smallint NOT NULL,
	"why" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"decision" text,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"note" text,
	CONSTRAINT "extensions_ticket_id_round_pk" PRIMARY KEY("ticket_id","round")
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "holidays_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"date" date NOT NULL,
	"province_code" char(2),
	"kind" text NOT NULL,
	"intervals" jsonb,
	"name" text NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "holidays_day" UNIQUE NULLS NOT DISTINCT("date","province_code")
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "targets_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"lane" text NOT NULL,
	"category_code" text,
	"urgency" text NOT NULL,
	"province_code" char(2),
	"place" text DEFAULT 'any' NOT NULL,
	"ordinary" text DEFAULT 'any' NOT NULL,
	"accept" jsonb,
	"resolve" jsonb NOT NULL,
	"source" text NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_to" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "working_hours" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "working_hours_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"province_code" char(2),
	"weekday" integer NOT NULL,
	"intervals" jsonb NOT NULL,
	CONSTRAINT "working_hours_day" UNIQUE NULLS NOT DISTINCT("province_code","weekday")
);
--> statement-breakpoint
CREATE TABLE "daily_roots" (
	"day" date PRIMARY KEY NOT NULL,
	"chains" bigint NOT NULL,
	"root" "bytea" NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticket_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ticket_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint,
	"subject" text NOT NULL,
	"type" text NOT NULL,
	"actor" text NOT NULL,
	"data" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"audience" text[] NOT NULL,
	"hash" "bytea" NOT NULL,
	"dispatched_at" timestamp with time zone,
	"seq" bigint
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "calls_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"external_id" text NOT NULL,
	"phone" text,
	"operator_id" text,
	"province_code" text,
	"started_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ticket_id" bigint,
	CONSTRAINT "calls_external_id_unique" UNIQUE("external_id")
);
--> statement-breakpoint
CREATE TABLE "inbound_messages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inbound_messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gateway" text NOT NULL,
	"provider_id" text NOT NULL,
	"sender" text NOT NULL,
	"recipient" text,
	"body" text NOT NULL,
	"raw" jsonb NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"handled_at" timestamp with time zone,
	"outcome" text,
	"ticket_id" bigint,
	"attempts" integer DEFAULT 0 NOT NULL,
	"part_of" text,
	"part" integer,
	"parts" integer,
	CONSTRAINT "inbound_messages_provider" UNIQUE("gateway","provider_id")
);
--> statement-breakpoint
CREATE TABLE "open_questions" (
	"phone" text PRIMARY KEY NOT NULL,
	"ticket_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"choices" jsonb NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dead_addresses" (
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "dead_addresses_channel_address_pk" PRIMARY KEY("channel","address")
);
--> statement-breakpoint
CREATE TABLE "digest_items" (
	"staff_id" text NOT NULL,
	"event_id" bigint NOT NULL,
	"ticket_id" bigint,
	"line" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "digest_items_staff_id_event_id_pk" PRIMARY KEY("staff_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" bigint,
	"ticket_id" bigint,
	"channel" text NOT NULL,
	"recipient" text NOT NULL,
	"recipient_kind" text NOT NULL,
	"language" text NOT NULL,
	"subject" text,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"urgent" integer DEFAULT 0 NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp with time zone NOT NULL,
	"last_error" text,
	"provider_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	CONSTRAINT "messages_once" UNIQUE("event_id","channel","recipient")
);
--> statement-breakpoint
CREATE TABLE "absences" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "absences_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"staff_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"why" text,
	"handed_over_at" timestamp with time zone,
	"returned_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"code" text PRIMARY KEY NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"department_kind" text NOT NULL,
	"above_kind" text NOT NULL,
	"handled_above" boolean DEFAULT false NOT NULL,
	"ordinary" boolean DEFAULT false NOT NULL,
	"needs_proof" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "communes" (
	"code" char(5) PRIMARY KEY NOT NULL,
	"province_code" char(2) NOT NULL,
	"name" text NOT NULL,
	"full_name" text NOT NULL,
	"type" text NOT NULL,
	"lat" double precision,
	"lon" double precision,
	"alt_codes" text[] DEFAULT '{}' NOT NULL,
	"centre" text,
	"remote" boolean DEFAULT false NOT NULL,
	"valid_from" text DEFAULT '2025-07-01' NOT NULL,
	"valid_to" text
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "departments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"level" text NOT NULL,
	"province_code" char(2),
	"commune_code" char(5),
	"name" text NOT NULL,
	"parent_id" integer,
	"phone" text,
	"email" text,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "departments_place_kind" UNIQUE NULLS NOT DISTINCT("commune_code","province_code","kind")
);
--> statement-breakpoint
CREATE TABLE "duties" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "duties_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"staff_id" text NOT NULL,
	"department_id" integer NOT NULL,
	"category_code" text,
	"commune_code" char(5),
	"substitute_id" text,
	"on_call" boolean DEFAULT false NOT NULL,
	"valid_from" timestamp with time zone DEFAULT now() NOT NULL,
	"valid_to" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "former_commune_successors" (
	"former_code" text NOT NULL,
	"commune_code" char(5) NOT NULL,
	"how" char(1) NOT NULL,
	CONSTRAINT "former_commune_successors_former_code_commune_code_pk" PRIMARY KEY("former_code","commune_code")
);
--> statement-breakpoint
CREATE TABLE "former_communes" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"district_code" char(3),
	"province_code" char(2) NOT NULL,
	"older_names" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "former_districts" (
	"code" char(3) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"province_code" char(2) NOT NULL,
	"former_province_code" char(2)
);
--> statement-breakpoint
CREATE TABLE "former_provinces" (
	"code" char(2) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"province_code" char(2),
	"aliases" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gazetteer_bundles" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "gazetteer_bundles_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source" text NOT NULL,
	"digest" text NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"report" jsonb NOT NULL,
	"boundaries" jsonb,
	"splits_unknown" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "provinces" (
	"code" char(2) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"full_name" text NOT NULL,
	"type" text NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "routing_corrections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "routing_corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint NOT NULL,
	"field" text NOT NULL,
	"was" text,
	"became" text NOT NULL,
	"why" text NOT NULL,
	"staff_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "routing_models" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "routing_models_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"trained_at" timestamp with time zone NOT NULL,
	"examples" integer NOT NULL,
	"held_back_accuracy" real NOT NULL,
	"weights" jsonb NOT NULL,
	"active" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "routing_rules" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "routing_rules_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"category_code" text NOT NULL,
	"province_code" char(2) NOT NULL,
	"commune_code" char(5),
	"department_id" integer,
	"department_kind" text,
	"why" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answer_templates" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "answer_templates_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"category_code" text,
	"outcome" text NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "answer_templates_category_code_outcome_language_unique" UNIQUE NULLS NOT DISTINCT("category_code","outcome","language")
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "attachments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint NOT NULL,
	"purpose" text NOT NULL,
	"storage_key" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"digest" text NOT NULL,
	"added_by" text NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "attachments_ticket_id_digest_unique" UNIQUE("ticket_id","digest")
);
--> statement-breakpoint
CREATE TABLE "collaborators" (
	"ticket_id" bigint NOT NULL,
	"department_id" integer NOT NULL,
	"task" text NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "collaborators_ticket_id_department_id_pk" PRIMARY KEY("ticket_id","department_id")
);
--> statement-breakpoint
CREATE TABLE "consultations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consultations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint NOT NULL,
	"department_id" integer NOT NULL,
	"question" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_by" text,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"staff_id" text NOT NULL,
	"ticket_id" bigint NOT NULL,
	"verb" text NOT NULL,
	"body" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "drafts_staff_id_ticket_id_verb_pk" PRIMARY KEY("staff_id","ticket_id","verb")
);
--> statement-breakpoint
CREATE TABLE "followers" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "followers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint NOT NULL,
	"reporter_id" bigint NOT NULL,
	"contact" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "followers_ticket_id_contact_unique" UNIQUE("ticket_id","contact")
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"ticket_id" bigint NOT NULL,
	"round" smallint NOT NULL,
	"score" smallint NOT NULL,
	"comment" text,
	"channel" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "ratings_ticket_id_round_pk" PRIMARY KEY("ticket_id","round")
);
--> statement-breakpoint
CREATE TABLE "reporters" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reporters_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text,
	"phone" text,
	"email" text,
	"language" text DEFAULT 'vi' NOT NULL,
	"accented" boolean DEFAULT true NOT NULL,
	"consent_at" timestamp with time zone,
	"helper" text,
	"stopped_at" timestamp with time zone,
	"erased_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticket_counts" (
	"department_id" integer NOT NULL,
	"commune_code" char(5),
	"province_code" char(2),
	"lane" text NOT NULL,
	"status" text NOT NULL,
	"n" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "tickets_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reference" text NOT NULL,
	"lane" text NOT NULL,
	"status" text NOT NULL,
	"urgency" text NOT NULL,
	"channel" text NOT NULL,
	"language" text NOT NULL,
	"category_code" text NOT NULL,
	"commune_code" char(5),
	"province_code" char(2),
	"department_id" integer NOT NULL,
	"officer_id" text,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"address" text,
	"search" text NOT NULL,
	"lat" double precision,
	"lon" double precision,
	"candidates" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reporter_id" bigint,
	"idempotency_key" text,
	"occurred_at" timestamp with time zone,
	"reported_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"resolved_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"held_since" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"merged_into" bigint,
	"split_from" bigint,
	"bounces" smallint DEFAULT 0 NOT NULL,
	"reopenings" smallint DEFAULT 0 NOT NULL,
	"supporters" integer DEFAULT 0 NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"retain_until" timestamp with time zone,
	"legal_hold" boolean DEFAULT false NOT NULL,
	CONSTRAINT "tickets_reference_unique" UNIQUE("reference"),
	CONSTRAINT "tickets_idempotency_key_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_id_user_id_fk" FOREIGN KEY ("id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_events" ADD CONSTRAINT "clock_events_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_target_id_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communes" ADD CONSTRAINT "communes_province_code_provinces_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."provinces"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_province_code_provinces_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."provinces"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_category_code_categories_code_fk" FOREIGN KEY ("category_code") REFERENCES "public"."categories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_commune_successors" ADD CONSTRAINT "former_commune_successors_former_code_former_communes_code_fk" FOREIGN KEY ("former_code") REFERENCES "public"."former_communes"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_rules" ADD CONSTRAINT "routing_rules_category_code_categories_code_fk" FOREIGN KEY ("category_code") REFERENCES "public"."categories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_rules" ADD CONSTRAINT "routing_rules_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_templates" ADD CONSTRAINT "answer_templates_category_code_categories_code_fk" FOREIGN KEY ("category_code") REFERENCES "public"."categories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collaborators" ADD CONSTRAINT "collaborators_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collaborators" ADD CONSTRAINT "collaborators_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followers" ADD CONSTRAINT "followers_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followers" ADD CONSTRAINT "followers_reporter_id_reporters_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."reporters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_category_code_categories_code_fk" FOREIGN KEY ("category_code") REFERENCES "public"."categories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_province_code_provinces_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."provinces"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_reporter_id_reporters_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."reporters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_merged_into_tickets_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_split_from_tickets_id_fk" FOREIGN KEY ("split_from") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user_id_index" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "read_audit_ticket_id_index" ON "read_audit" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "session_user_id_index" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "staff_department_id_index" ON "staff" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "verification_identifier_index" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "clock_events_ticket_id_id_index" ON "clock_events" USING btree ("ticket_id","id");--> statement-breakpoint
CREATE INDEX "deadlines_next" ON "deadlines" USING btree ("next_at") WHERE next_at is not null;--> statement-breakpoint
CREATE INDEX "deadlines_due" ON "deadlines" USING btree ("due_at","ticket_id") WHERE open;--> statement-breakpoint
CREATE INDEX "targets_lane_index" ON "targets" USING btree ("lane");--> statement-breakpoint
CREATE INDEX "ticket_events_ticket" ON "ticket_events" USING btree ("ticket_id","id");--> statement-breakpoint
CREATE INDEX "ticket_events_chain" ON "ticket_events" USING btree ("subject","id");--> statement-breakpoint
CREATE INDEX "ticket_events_undispatched" ON "ticket_events" USING btree ("id") WHERE dispatched_at is null;--> statement-breakpoint
CREATE INDEX "ticket_events_seq" ON "ticket_events" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "ticket_events_at" ON "ticket_events" USING brin ("at");--> statement-breakpoint
CREATE INDEX "calls_phone_id_index" ON "calls" USING btree ("phone","id");--> statement-breakpoint
CREATE INDEX "inbound_messages_unhandled" ON "inbound_messages" USING btree ("id") WHERE handled_at is null;--> statement-breakpoint
CREATE INDEX "inbound_messages_sender_id_index" ON "inbound_messages" USING btree ("sender","id");--> statement-breakpoint
CREATE INDEX "open_questions_ticket_id_index" ON "open_questions" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "digest_items_waiting" ON "digest_items" USING btree ("staff_id") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "messages_failed" ON "messages" USING btree ("id") WHERE state = 'failed';--> statement-breakpoint
CREATE INDEX "messages_ticket_id_id_index" ON "messages" USING btree ("ticket_id","id");--> statement-breakpoint
CREATE INDEX "messages_provider_id_index" ON "messages" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "absences_staff_id_ends_at_index" ON "absences" USING btree ("staff_id","ends_at");--> statement-breakpoint
CREATE UNIQUE INDEX "absences_staff_id_starts_at_index" ON "absences" USING btree ("staff_id","starts_at");--> statement-breakpoint
CREATE INDEX "communes_province_code_index" ON "communes" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "departments_province_code_kind_index" ON "departments" USING btree ("province_code","kind");--> statement-breakpoint
CREATE INDEX "duties_department_id_index" ON "duties" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "duties_staff_id_index" ON "duties" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "routing_corrections_ticket_id_index" ON "routing_corrections" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "routing_rules_province_code_category_code_index" ON "routing_rules" USING btree ("province_code","category_code");--> statement-breakpoint
CREATE INDEX "routing_rules_commune_code_category_code_index" ON "routing_rules" USING btree ("commune_code","category_code");--> statement-breakpoint
CREATE INDEX "collaborators_department_id_index" ON "collaborators" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "consultations_ticket_id_index" ON "consultations" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "consultations_department_id_index" ON "consultations" USING btree ("department_id");--> statement-breakpoint
CREATE UNIQUE INDEX "consultations_open" ON "consultations" USING btree ("ticket_id","department_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "reporters_phone_index" ON "reporters" USING btree ("phone");--> statement-breakpoint
CREATE INDEX "reporters_email_index" ON "reporters" USING btree ("email");--> statement-breakpoint
CREATE INDEX "ticket_counts_department_id_index" ON "ticket_counts" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "ticket_counts_province_code_index" ON "ticket_counts" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "tickets_search" ON "tickets" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "tickets_department" ON "tickets" USING btree ("department_id","id");--> statement-breakpoint
CREATE INDEX "tickets_open" ON "tickets" USING btree ("department_id","id") WHERE status in ('new', 'accepted', 'waiting');--> statement-breakpoint
CREATE INDEX "tickets_commune" ON "tickets" USING btree ("commune_code","id");--> statement-breakpoint
CREATE INDEX "tickets_near" ON "tickets" USING btree ("lat","lon") WHERE lat is not null and status in ('new', 'accepted', 'waiting');--> statement-breakpoint
CREATE INDEX "tickets_province" ON "tickets" USING btree ("province_code","id");--> statement-breakpoint
CREATE INDEX "tickets_officer" ON "tickets" USING btree ("officer_id","status") WHERE officer_id is not null;--> statement-breakpoint
CREATE INDEX "tickets_reporter" ON "tickets" USING btree ("reporter_id");--> statement-breakpoint
CREATE INDEX "tickets_published" ON "tickets" USING btree ("province_code","id") WHERE published;--> statement-breakpoint
CREATE INDEX "tickets_merged" ON "tickets" USING btree ("merged_into") WHERE merged_into is not null;--> statement-breakpoint
CREATE INDEX "tickets_resolved" ON "tickets" USING btree ("resolved_at") WHERE status = 'resolved';--> statement-breakpoint
CREATE FUNCTION chain_hash(previous bytea, subject text, type text, actor text, data jsonb, at timestamptz)
RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT sha256(coalesce(previous, ''::bytea) || convert_to(
    jsonb_build_array(subject, type, actor, data, (extract(epoch FROM at) * 1000000)::bigint)::text, 'UTF8'))
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ticket_events is append-only';
END $$;
--> statement-breakpoint
CREATE TRIGGER ticket_events_append_only BEFORE DELETE OR UPDATE OF ticket_id, subject, type, actor, data, at, hash
  ON ticket_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER ticket_events_never_emptied BEFORE TRUNCATE
  ON ticket_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
