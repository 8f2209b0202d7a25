-- The built-in list has tỉnh without their kind ("Thanh tra lào Cai"), and a gazetteer that brought new places named their
-- departments by the plain pattern. What staff have called otherwise stays as it is.
UPDATE "provinces" SET "type" = 'Tỉnh', "full_name" = 'Tỉnh ' || "name" WHERE "type" = '' AND "full_name" = "name";--> statement-breakpoint
UPDATE "departments" d SET "version" = d."version" + 1, "name" = k."name" || ' ' || lower(left(p."full_name", 1)) || substr(p."full_name", 2)
FROM "provinces" p, (VALUES ('thanh-tra', 'Thanh tra'), ('van-phong-ubnd', 'Văn phòng Ủy ban nhân dân'),
  ('cong-an-tinh', 'Công an'), ('bo-chqs', 'Bộ Chỉ huy quân sự'),
  ('trung-tam-pvhcc-tinh', 'Trung tâm Phục vụ hành chính công')) k ("kind", "name")
WHERE p."code" = d."province_code" AND d."level" = 'province' AND d."kind" = k."kind" AND p."full_name" <> p."name"
  AND d."name" IN (k."name" || ' ' || p."name", k."name" || ' ' || lower(left(p."name", 1)) || substr(p."name", 2));--> statement-breakpoint
-- Nghị định 30/2020/NĐ-CP, Phụ lục II: the city is written with its kind, in capitals.
UPDATE "departments" d SET "version" = d."version" + 1, "name" = k."name" || ' Thành phố Hồ Chí Minh'
FROM (VALUES ('operation-centre', 'Trung tâm điều hành, tổng đài 1022'), ('so-xay-dung', 'Sở Xây dựng'),
  ('so-nong-nghiep-moi-truong', 'Sở Nông nghiệp và Môi trường'), ('so-tu-phap', 'Sở Tư pháp'), ('so-noi-vu', 'Sở Nội vụ'),
  ('so-y-te', 'Sở Y tế'), ('so-giao-duc-dao-tao', 'Sở Giáo dục và Đào tạo'),
  ('so-van-hoa-the-thao-du-lich', 'Sở Văn hóa, Thể thao và Du lịch'), ('so-khoa-hoc-cong-nghe', 'Sở Khoa học và Công nghệ'),
  ('so-cong-thuong', 'Sở Công Thương'), ('so-tai-chinh', 'Sở Tài chính'), ('thanh-tra', 'Thanh tra'),
  ('van-phong-ubnd', 'Văn phòng Ủy ban nhân dân'), ('cong-an-tinh', 'Công an'), ('bo-chqs', 'Bộ Chỉ huy quân sự'),
  ('trung-tam-pvhcc-tinh', 'Trung tâm Phục vụ hành chính công'), ('electricity', 'Công ty Điện lực'),
  ('water', 'Công ty Cấp nước'), ('telecom', 'Doanh nghiệp viễn thông'), ('bus', 'Đơn vị vận hành xe buýt')) k ("kind", "name")
WHERE d."province_code" = '79' AND d."commune_code" IS NULL AND d."kind" = k."kind"
  AND d."name" IN (k."name" || ' Hồ Chí Minh', k."name" || ' thành phố Hồ Chí Minh');--> statement-breakpoint
UPDATE "departments" d SET "version" = d."version" + 1, "name" = o."became"
FROM (VALUES ('Phòng Kinh tế đặc khu Phú Quốc', 'Phòng Kinh tế, Hạ tầng và Đô thị đặc khu Phú Quốc'),
  ('Bộ Chỉ huy quân sự thành phố Hà Nội', 'Bộ Tư lệnh Thủ đô Hà Nội'),
  ('Bộ Chỉ huy quân sự Thành phố Hồ Chí Minh', 'Bộ Tư lệnh Thành phố Hồ Chí Minh'),
  ('Sở Văn hóa, Thể thao và Du lịch Thành phố Hồ Chí Minh', 'Sở Văn hóa và Thể thao Thành phố Hồ Chí Minh')) o ("was", "became")
WHERE d."name" = o."was";--> statement-breakpoint
-- Departments that only some provinces have; a place that has none at all is left to the seed and the import.
INSERT INTO "departments" ("kind", "level", "province_code", "name")
SELECT k."kind", 'province', p."code", k."name" || ' ' || CASE WHEN p."code" = '79' THEN p."full_name" ELSE p."name" END
FROM "provinces" p, (VALUES ('so-dan-toc-ton-giao', 'Sở Dân tộc và Tôn giáo'), ('so-du-lich', 'Sở Du lịch'),
  ('so-an-toan-thuc-pham', 'Sở An toàn thực phẩm')) k ("kind", "name")
WHERE CASE k."kind" WHEN 'so-dan-toc-ton-giao' THEN p."code" NOT IN ('33', '37', '42', '46', '82') ELSE p."code" = '79' END
  AND EXISTS (SELECT FROM "departments" d WHERE d."province_code" = p."code" AND d."level" = 'province')
ON CONFLICT DO NOTHING;--> statement-breakpoint
UPDATE "categories" SET "above_kind" = 'so-an-toan-thuc-pham' WHERE "code" = 'food-safety' AND "above_kind" = 'so-y-te';
