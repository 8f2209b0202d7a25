CREATE TABLE "legal_notices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "legal_notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint NOT NULL,
	"department_id" integer NOT NULL,
	"kind" text NOT NULL,
	"year" smallint NOT NULL,
	"number" integer NOT NULL,
	"issued_by" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "legal_notices_number" UNIQUE("department_id","year","number")
);
--> statement-breakpoint
ALTER TABLE "legal_notices" ADD CONSTRAINT "legal_notices_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_notices" ADD CONSTRAINT "legal_notices_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "legal_notices_ticket_id_index" ON "legal_notices" USING btree ("ticket_id");--> statement-breakpoint
UPDATE "departments" d SET "name" = 'Phòng Kinh tế ' || lower(left(c."full_name", 1)) || substr(c."full_name", 2)
FROM "communes" c
WHERE c."code" = d."commune_code" AND c."type" = 'dac_khu' AND d."kind" = 'economy' AND c."name" <> 'Phú Quốc'
  AND d."name" = 'Phòng Kinh tế, Hạ tầng và Đô thị ' || lower(left(c."full_name", 1)) || substr(c."full_name", 2);--> statement-breakpoint
UPDATE "departments" d SET "name" = k."name" || ' ' || lower(left(p."full_name", 1)) || substr(p."full_name", 2)
FROM "provinces" p, (VALUES ('thanh-tra', 'Thanh tra'), ('van-phong-ubnd', 'Văn phòng Ủy ban nhân dân'),
  ('cong-an-tinh', 'Công an'), ('bo-chqs', 'Bộ Chỉ huy quân sự'),
  ('trung-tam-pvhcc-tinh', 'Trung tâm Phục vụ hành chính công')) k ("kind", "name")
WHERE p."code" = d."province_code" AND d."level" = 'province' AND d."kind" = k."kind"
  AND d."name" = k."name" || ' ' || p."name";--> statement-breakpoint
UPDATE "departments" d SET "name" = o."became"
FROM (VALUES ('Bộ Chỉ huy quân sự thành phố Hà Nội', 'Bộ Tư lệnh Thủ đô Hà Nội'),
  ('Bộ Chỉ huy quân sự thành phố Hồ Chí Minh', 'Bộ Tư lệnh Thành phố Hồ Chí Minh'),
  ('Sở Văn hóa, Thể thao và Du lịch Hồ Chí Minh', 'Sở Văn hóa và Thể thao Thành phố Hồ Chí Minh')) o ("was", "became")
WHERE d."name" = o."was";--> statement-breakpoint
UPDATE "targets" SET "source" = CASE "lane"
  WHEN 'complaint' THEN 'Điều 27 và 28 Luật Khiếu nại 02/2011/QH13 (sửa đổi bởi Luật 136/2025/QH15, hiệu lực 01/7/2026)'
  ELSE 'Điều 24 và 30 Luật Tố cáo 25/2018/QH14 (sửa đổi 2025)' END
WHERE "source" IN ('Luật Khiếu nại 02/2011/QH13 (sửa đổi 2025), Điều 27 và 28', 'Luật Tố cáo 25/2018/QH14 (sửa đổi 2025), Điều 24 và 30');--> statement-breakpoint
UPDATE "holidays" SET "source" = replace(replace("source", 'Bộ luật Lao động 45/2019/QH14, Điều 112.1', 'Khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14'),
  'Bộ luật Lao động 45/2019/QH14, Điều 111.3', 'Khoản 3 Điều 111 Bộ luật Lao động 45/2019/QH14');
