import type { Db } from '../platform/database.ts'
import { wrongField } from '../platform/errors.ts'
import { unarrivedName } from './arrived-store.ts'

type Handed = { staffId: string; field: string }

/** What is handed to somebody is seen by them: an invitation that nobody opened yet is nobody. */
export const mustHaveArrived = async (db: Db, { staffId, field }: Handed): Promise<void> => {
  const name = await unarrivedName(db, staffId)
  if (name === null) return
  throw wrongField(field, {
    vi: `${name} chưa vào hệ thống lần nào (chưa mở thư mời) nên sẽ không thấy việc này. Xin chọn người khác, hoặc gửi lại thư mời.`,
    en: `${name} has never entered the system (the invitation was not opened) and would not see it. Please choose somebody else, or send the invitation again.`,
  })
}
