import type { Ctx } from '../../context/context.ts'
import type { HouseEventFields } from '../../events/house-event.ts'
import { type HouseHappening, recordHouseMany } from '../../events/record-many.ts'
import { roomsAt } from '../../routing/editing/place.ts'
import * as store from './apply-store.ts'
import { type Found, keyOf } from './departments.ts'
import { mustBeAll } from './done.ts'

/** Sets up the departments that are new, chairs first: those of their communes stand below them. */
export const setThemUp = async (ctx: Ctx, departments: Found[]): Promise<Map<string, number>> => {
  const fresh = departments.filter((one) => one.id === null)
  const isChair = ({ adding }: (typeof fresh)[number]) => adding.kind === 'chair'
  const made = new Map<string, number>()
  for (const some of [fresh.filter(isChair), fresh.filter((one) => !isChair(one))]) {
    if (some.length === 0) continue
    const rows = await store.addDepartments(
      ctx.db,
      some.map(({ adding }) => adding),
    )
    mustBeAll(rows.length, some)
    for (const { id, kind, ...spot } of rows) made.set(keyOf(spot, kind), id)
  }
  const added = fresh.map(({ key, name, spot, adding: { kind } }) => ({
    ...happened({ id: made.get(key)!, spot }, { changes: { added: kind, name } }),
    alone: true as const,
  }))
  await recordHouseMany(ctx, added)
  return made
}

export const renameThem = async (ctx: Ctx, departments: Found[]): Promise<void> => {
  const renamed = departments.flatMap((one) =>
    one.id === null || one.was === null ? [] : [{ id: one.id, name: one.name, was: one.was, spot: one.spot }],
  )
  if (renamed.length === 0) return
  mustBeAll(await store.renameDepartments(ctx.db, renamed), renamed)
  await recordHouseMany(
    ctx,
    renamed.map(({ name, was, ...one }) =>
      happened(one, { changes: { name }, was: { name: was }, source: ofTheImport }),
    ),
  )
}

/** Whoever agreed to the file stands in the event. */
const ofTheImport = 'Theo tệp cán bộ đã nhập'

type Told = Omit<HouseEventFields['department.changed'], 'departmentId'>

const happened = ({ id, spot }: { id: number; spot: Found['spot'] }, told: Told): HouseHappening => ({
  event: { type: 'department.changed', departmentId: id, ...told },
  subject: `department:${id}`,
  rooms: roomsAt(spot),
})
