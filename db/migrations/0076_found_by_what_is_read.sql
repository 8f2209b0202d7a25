-- The number and the mailbox of who reported, as they wrote them among their words.
UPDATE "tickets" t SET "search" = regexp_replace(t."search", n."written", '…', 'g')
FROM "reporters" r, LATERAL (
	SELECT '(?<![0-9])([+]?84[ ().–—_·-]{0,3}|0)?' || array_to_string(
		regexp_split_to_array(regexp_replace(regexp_replace(r."phone", '^[+]84', ''), '[^0-9]', '', 'g'), ''), '[ ().–—_·-]{0,3}'
	) || '(?![0-9])' AS "written" OFFSET 0
) n
WHERE r."id" = t."reporter_id" AND length(r."phone") >= 8 AND t."search" ~ '[0-9]{2}' AND t."search" ~ n."written";
--> statement-breakpoint
UPDATE "tickets" t SET "search" = replace(t."search", lower(r."email"), '…')
FROM "reporters" r WHERE r."id" = t."reporter_id" AND length(r."email") >= 5 AND strpos(t."search", lower(r."email")) > 0;
