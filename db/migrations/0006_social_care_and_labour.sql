-- "welfare" became two fields of two departments: social-care (Sở Y tế) and merit-labour (Sở Nội vụ). Whatever an
-- administrator had set for it holds for both; a ticket goes where its own words say, to social-care when they say neither.
CREATE TEMP TABLE "divided" ON COMMIT DROP AS
  SELECT c.*, n."new_code", n."new_vi", n."new_en", n."new_above" FROM "categories" c, (VALUES
    ('social-care', 'Bảo trợ xã hội, trẻ em, người cao tuổi, tệ nạn xã hội', 'Social protection, children, the elderly, social evils', 'so-y-te'),
    ('merit-labour', 'Người có công, lao động, việc làm', 'People with merit, labour, employment', 'so-noi-vu')
  ) AS n("new_code", "new_vi", "new_en", "new_above")
  WHERE c."code" = 'welfare';--> statement-breakpoint
INSERT INTO "categories" ("code", "name_vi", "name_en", "department_kind", "above_kind", "handled_above", "ordinary", "needs_proof", "position")
  SELECT "new_code", "new_vi", "new_en", "department_kind", "new_above", "handled_above", "ordinary", "needs_proof", "position"
  FROM "divided" ON CONFLICT DO NOTHING;--> statement-breakpoint
INSERT INTO "answer_templates" ("category_code", "outcome", "language", "body")
  SELECT d."new_code", t."outcome", t."language", t."body" FROM "answer_templates" t, "divided" d
  WHERE t."category_code" = 'welfare' ON CONFLICT DO NOTHING;--> statement-breakpoint
DELETE FROM "answer_templates" WHERE "category_code" = 'welfare';--> statement-breakpoint
INSERT INTO "routing_rules" ("category_code", "province_code", "commune_code", "department_id", "department_kind", "why", "active")
  SELECT 'merit-labour', "province_code", "commune_code", "department_id", "department_kind", "why", "active"
  FROM "routing_rules" WHERE "category_code" = 'welfare';--> statement-breakpoint
UPDATE "routing_rules" SET "category_code" = 'social-care' WHERE "category_code" = 'welfare';--> statement-breakpoint
INSERT INTO "duties" ("staff_id", "department_id", "category_code", "commune_code", "substitute_id", "on_call", "valid_from", "valid_to")
  SELECT "staff_id", "department_id", 'merit-labour', "commune_code", "substitute_id", "on_call", "valid_from", "valid_to"
  FROM "duties" WHERE "category_code" = 'welfare';--> statement-breakpoint
UPDATE "duties" SET "category_code" = 'social-care' WHERE "category_code" = 'welfare';--> statement-breakpoint
INSERT INTO "targets" ("lane", "category_code", "urgency", "province_code", "place", "ordinary", "accept", "resolve", "source", "valid_from", "valid_to")
  SELECT "lane", 'merit-labour', "urgency", "province_code", "place", "ordinary", "accept", "resolve", "source", "valid_from", "valid_to"
  FROM "targets" WHERE "category_code" = 'welfare';--> statement-breakpoint
UPDATE "targets" SET "category_code" = 'social-care' WHERE "category_code" = 'welfare';--> statement-breakpoint
UPDATE "tickets" SET "category_code" = CASE
    WHEN "search" ~ '\m(nguoi co cong|liet si|liet sy|thuong binh|benh binh|chat doc|da cam|thanh nien xung phong|me viet nam anh hung|cuu chien binh|luong|lao dong|viec lam|that nghiep|thai san|bao hiem xa hoi|bhxh|bhtn|cong doan|tang ca|sa thai|duoi viec|nghi viec|quyt cong|tien tuat)\M'
    THEN 'merit-labour' ELSE 'social-care' END
  WHERE "category_code" = 'welfare';--> statement-breakpoint
UPDATE "tickets" SET "reasons" = replace("reasons"::text, '"category": "welfare"', '"category": "' || "category_code" || '"')::jsonb
  WHERE "category_code" IN ('social-care', 'merit-labour') AND "reasons"::text LIKE '%"category": "welfare"%';--> statement-breakpoint
UPDATE "tickets" SET "reasons" = replace("reasons"::text, '"category": "welfare"', '"category": "social-care"')::jsonb
  WHERE "reasons"::text LIKE '%"category": "welfare"%';--> statement-breakpoint
DELETE FROM "categories" WHERE "code" = 'welfare';--> statement-breakpoint
UPDATE "categories" SET "above_kind" = 'so-dan-toc-ton-giao' WHERE "code" = 'religion' AND "above_kind" = 'so-noi-vu';--> statement-breakpoint
-- Its labels are the old fields: until the next night's training the seed sentences speak.
UPDATE "routing_models" SET "active" = false WHERE "weights"->'categories'->'labels' ? 'welfare';
