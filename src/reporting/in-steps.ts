import type { Db } from '../platform/database.ts'

/** All that a row of figures `f` tells, measure by measure and step by step. */
export const inSteps = (db: Db) => db`(
  select replace(key, '_', '-') as measure, step::int as bin, n::int as n
  from jsonb_each(to_jsonb(f) - '{unit,cut,span,starts}'::text[]),
    jsonb_each_text(case jsonb_typeof(value) when 'object' then value else jsonb_build_object('0', value) end) as of_measure(step, n)
  where n <> '0') as steps`
