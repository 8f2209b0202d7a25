import { and, asc, eq } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { savedViews } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'

type SavedView = typeof savedViews.$inferSelect
export type View = Pick<SavedView, 'name' | 'search'>

export const viewsOf = (db: Db, staffId: string): Promise<View[]> =>
  query(db)
    .select({ name: savedViews.name, search: savedViews.search })
    .from(savedViews)
    .where(eq(savedViews.staffId, staffId))
    .orderBy(asc(savedViews.name))
    .execute()

export const upsertView = (db: Db, view: SavedView) =>
  query(db)
    .insert(savedViews)
    .values(view)
    .onConflictDoUpdate({
      target: [savedViews.staffId, savedViews.name],
      set: { search: view.search, savedAt: view.savedAt },
    })

export const deleteView = (db: Db, { staffId, name }: Pick<SavedView, 'staffId' | 'name'>) =>
  query(db)
    .delete(savedViews)
    .where(and(eq(savedViews.staffId, staffId), eq(savedViews.name, name)))
