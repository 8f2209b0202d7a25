import type { Ctx } from '../../../context/context.ts'
import { deleteEndedFiles, failAbandoned } from './store.ts'

export const sweepMadeFiles = async ({ db, now }: Ctx): Promise<void> => {
  await failAbandoned(db)
  await deleteEndedFiles(db, now)
}
