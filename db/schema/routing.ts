import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  char,
  customType,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { answersOnTickets } from '../vocabulary.ts'

export const instant = (name: string) => timestamp(name, { withTimezone: true })
/** A `jsonb` column as the driver reads and writes it; say its shape with `$type`. */
export const json = customType<{ data: unknown }>({ dataType: () => 'jsonb' })
export const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

export const provinces = pgTable('provinces', {
  code: char('code', { length: 2 }).primaryKey(),
  name: text('name').notNull(),
  fullName: text('full_name').notNull(),
  type: text('type').notNull(),
  aliases: text('aliases').array().notNull().default([]),
})

export const communes = pgTable(
  'communes',
  {
    code: char('code', { length: 5 }).primaryKey(),
    provinceCode: char('province_code', { length: 2 })
      .notNull()
      .references(() => provinces.code),
    name: text('name').notNull(),
    fullName: text('full_name').notNull(),
    type: text('type', { enum: ['xa', 'phuong', 'dac_khu'] }).notNull(),
    lat: doublePrecision('lat'),
    lon: doublePrecision('lon'),
    altCodes: text('alt_codes').array().notNull().default([]),
    centre: text('centre'),
    remote: boolean('remote').notNull().default(false),
    validFrom: text('valid_from').notNull().default('2025-07-01'),
    validTo: text('valid_to'),
  },
  (t) => [index().on(t.provinceCode)],
)
export type CommuneRow = typeof communes.$inferSelect

export const formerProvinces = pgTable('former_provinces', {
  code: char('code', { length: 2 }).primaryKey(),
  name: text('name').notNull(),
  /** Today's province; null where a bundle does not say. */
  provinceCode: char('province_code', { length: 2 }),
  aliases: text('aliases').array().notNull().default([]),
})

export const formerDistricts = pgTable('former_districts', {
  code: char('code', { length: 3 }).primaryKey(),
  name: text('name').notNull(),
  provinceCode: char('province_code', { length: 2 }).notNull(),
  formerProvinceCode: char('former_province_code', { length: 2 }),
})

export const formerCommunes = pgTable('former_communes', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  districtCode: char('district_code', { length: 3 }),
  provinceCode: char('province_code', { length: 2 }).notNull(),
  olderNames: text('older_names').array().notNull().default([]),
})

export const formerCommuneSuccessors = pgTable(
  'former_commune_successors',
  {
    formerCode: text('former_code')
      .notNull()
      .references(() => formerCommunes.code, { onDelete: 'cascade' }),
    communeCode: char('commune_code', { length: 5 }).notNull(),
    /** F whole, S split, P part of the area and all the people, A area only. */
    how: char('how', { length: 1 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.formerCode, t.communeCode] })],
)

/** One row for each gazetteer taken in; the newest holds the boundaries in use. */
export const gazetteerBundles = pgTable('gazetteer_bundles', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  source: text('source').notNull(),
  digest: text('digest').notNull(),
  importedAt: instant('imported_at').notNull(),
  report: json('report').notNull(),
  boundaries: json('boundaries'),
  /** The bundle lists one successor for each former commune, even where there were more. */
  splitsUnknown: boolean('splits_unknown').notNull().default(false),
})

export const categories = pgTable('categories', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
  departmentKind: text('department_kind').notNull(),
  aboveKind: text('above_kind').notNull(),
  /** The kind above is the handler and the commune only informed (electricity, water, bus). */
  handledAbove: boolean('handled_above').notNull().default(false),
  /** Infrastructure, sanitation, security, urban order: the shorter target. */
  ordinary: boolean('ordinary').notNull().default(false),
  needsProof: boolean('needs_proof').notNull().default(false),
  position: integer('position').notNull(),
})

export const departments = pgTable(
  'departments',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    kind: text('kind').notNull(),
    level: text('level', { enum: ['commune', 'province', 'utility', 'national'] }).notNull(),
    provinceCode: char('province_code', { length: 2 }).references(() => provinces.code),
    communeCode: char('commune_code', { length: 5 }).references(() => communes.code),
    name: text('name').notNull(),
    parentId: integer('parent_id'),
    phone: text('phone'),
    email: text('email'),
    active: boolean('active').notNull().default(true),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('departments_place_kind').on(t.communeCode, t.provinceCode, t.kind).nullsNotDistinct(),
    index().on(t.provinceCode, t.kind),
  ],
)
export type DepartmentRow = typeof departments.$inferSelect

/** Local exceptions to the matrix: this category goes to that kind, in a province or a commune. */
export const routingRules = pgTable(
  'routing_rules',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    categoryCode: text('category_code')
      .notNull()
      .references(() => categories.code),
    provinceCode: char('province_code', { length: 2 }).notNull(),
    communeCode: char('commune_code', { length: 5 }),
    departmentId: integer('department_id').references(() => departments.id),
    departmentKind: text('department_kind'),
    why: text('why').notNull(),
    active: boolean('active').notNull().default(true),
  },
  (t) => [
    index().on(t.provinceCode, t.categoryCode),
    index().on(t.communeCode, t.categoryCode),
    // Two in force for the same category and place would leave it to chance which one counts.
    uniqueIndex('routing_rules_one_each')
      .on(t.provinceCode, sql`coalesce(${t.communeCode}, '')`, t.categoryCode)
      .where(sql`active`),
  ],
)

/** A trained classifier with its accuracy on the tickets held back from it. */
export const routingModels = pgTable('routing_models', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  trainedAt: instant('trained_at').notNull(),
  examples: integer('examples').notNull(),
  heldBackAccuracy: real('held_back_accuracy').notNull(),
  /** What it learned, as it is taken into use; of old ones only the figures stay. */
  packed: bytea('packed'),
  active: boolean('active').notNull().default(false),
})

/** What an officer corrected: the examples that the classifier learns from. */
export const routingCorrections = pgTable(
  'routing_corrections',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    ticketId: bigint('ticket_id', { mode: 'number' }).notNull(),
    field: text('field', { enum: ['category', 'place', 'department', 'lane', 'urgency'] }).notNull(),
    was: text('was'),
    became: text('became').notNull(),
    why: text('why').notNull(),
    staffId: text('staff_id').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index().on(t.ticketId)],
)

/** Officer × category × commune; category null means every category of the department. */
export const duties = pgTable(
  'duties',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    staffId: text('staff_id').notNull(),
    departmentId: integer('department_id')
      .notNull()
      .references(() => departments.id),
    categoryCode: text('category_code').references(() => categories.code),
    communeCode: char('commune_code', { length: 5 }),
    substituteId: text('substitute_id'),
    validFrom: instant('valid_from').notNull().default(sql`now()`),
    validTo: instant('valid_to'),
  },
  (t) => [index().on(t.departmentId), index().on(t.staffId)],
)

/** Who is on call in a department, night and day: takes what nobody else holds, and hears of danger first. */
export const onCallShifts = pgTable(
  'on_call_shifts',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    departmentId: integer('department_id')
      .notNull()
      .references(() => departments.id),
    staffId: text('staff_id').notNull(),
    startsAt: instant('starts_at').notNull(),
    /** Null: until further notice. */
    endsAt: instant('ends_at'),
  },
  (t) => [index().on(t.departmentId, t.startsAt), index().on(t.staffId)],
)

export const absences = pgTable(
  'absences',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    staffId: text('staff_id').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    why: text('why'),
    /** What becomes of the open tickets meanwhile; null where nobody was asked: they go to whoever is on duty. */
    tickets: text('tickets', { enum: answersOnTickets }),
    /** A colleague who takes them; null: whoever is on duty. */
    takenOverBy: text('taken_over_by'),
    /** When the open tickets were given back, so that it happens once. */
    handedOverAt: instant('handed_over_at'),
    returnedAt: instant('returned_at'),
  },
  (t) => [index().on(t.staffId, t.endsAt), uniqueIndex().on(t.staffId, t.startsAt)],
)
