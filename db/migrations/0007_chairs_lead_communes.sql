-- Until now a leader who sat in a commune led all of it; only the chair does.
update "staff" s set "roles" = array_append(s."roles", 'chair')
from "departments" d
where d."id" = s."department_id" and d."kind" = 'chair' and 'leader' = any(s."roles") and not 'chair' = any(s."roles");
