import { staffOf } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { deleteView, upsertView, type View, viewsOf } from './store.ts'

/** So many names fit above a list and into a head. */
const most = 20

/** Keeps the filters of a list under a name of one's own; a view is theirs alone, and no event. The same name replaces it. */
export const keepView = async ({ db, actor, now }: Ctx, view: View): Promise<View[]> => {
  const { id: staffId } = staffOf(actor)
  const views = await viewsOf(db, staffId)
  if (views.length >= most && !views.some(({ name }) => name === view.name)) throw tooMany()
  await upsertView(db, { staffId, savedAt: now, ...view })
  return viewsOf(db, staffId)
}

export const dropView = async ({ db, actor }: Ctx, name: string): Promise<View[]> => {
  const { id: staffId } = staffOf(actor)
  await deleteView(db, { staffId, name })
  return viewsOf(db, staffId)
}

const tooMany = () =>
  new Refused('conflict', {
    vi: `Đã có ${most} danh sách đã lưu. Xin bỏ bớt một danh sách rồi lưu lại.`,
    en: `You have saved ${most} views. Please remove one and save again.`,
  })
