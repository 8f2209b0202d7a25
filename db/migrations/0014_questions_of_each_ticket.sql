ALTER TABLE "open_questions" DROP CONSTRAINT "open_questions_pkey";--> statement-breakpoint
ALTER TABLE "open_questions" ADD CONSTRAINT "open_questions_phone_ticket_id_pk" PRIMARY KEY("phone","ticket_id");--> statement-breakpoint
-- A former unit lies where its successors lie; lists carried former provinces.
UPDATE "former_communes" f SET "province_code" = c."province_code"
FROM "former_commune_successors" s JOIN "communes" c ON c."code" = s."commune_code"
WHERE s."former_code" = f."code" AND s."how" IN ('F', 'P') AND f."province_code" <> c."province_code";
