import type { Db } from '../platform/database.ts'
import { binned, columnOf } from './columns.ts'
import { places } from './spread.ts'

/** All that a row of figures `f` tells, measure by measure and step by step: a spread is read from its end, turned round once (`offset 0`) and not for each step. */
export const inSteps = (db: Db) => db`(
  select replace(key, '_', '-') as measure, step as bin, n
  from jsonb_each_text(to_jsonb(f) - '{unit,cut,span,starts}'::text[]),
    lateral (
      select case when key = any(${binned.map(columnOf)}) then ${places} else length(value) end as places,
        reverse(ltrim(value, '-')) as backwards, case when value like '-%' then -1 else 1 end as side offset 0
    ) as of_step,
    lateral generate_series(0, (length(value) - 1) / places) as step,
    lateral (select reverse(substr(backwards, step * places + 1, places))::int * side as n) as counted
  where value <> '0' and n <> 0) as steps`
