import { asksFrom } from '../../../access/asks-from.ts'
import type { Staff } from '../../../access/permissions.ts'
import type { Ctx } from '../../../context/context.ts'
import { Refused } from '../../../platform/errors.ts'
import { fromParts } from './parts.ts'
import { deleteFile, findFile, type MadeFile, type MadeFileId, partOf } from './store.ts'

type Staffed = Ctx & { actor: Staff }

/** A file that whoever asks ordered; refused once it ended, is not made yet, or shows what they may no longer see. */
export const fileToSave = async ({ db, actor, now }: Staffed, id: MadeFileId): Promise<MadeFile> => {
  const file = await findFile(db, id, { staffId: actor.id, now })
  if (!file) throw noSuchFile()
  if (file.state !== 'ready') throw new Refused('conflict', notReady)
  if (sightOf(file.actor) !== sightOf(actor)) throw new Refused('forbidden', rightsMoved)
  return file
}

/** Its bytes from one of them on: a download that broke off goes on. */
export const bytesOf = ({ db }: Ctx, { id }: MadeFile, start: number): ReadableStream<Uint8Array> =>
  fromParts((n) => partOf(db, id, n), start)

/** Given up, made or not. */
export const discardFile = async ({ db, actor }: Staffed, id: MadeFileId): Promise<void> => {
  if (!(await deleteFile(db, id, actor.id))) throw noSuchFile()
}

/** What decides what somebody sees. */
const sightOf = (staff: Staff): string =>
  JSON.stringify([staff.departmentId, staff.departmentKind, [...staff.roles].sort(), asksFrom(staff).sort()])

const noSuchFile = () =>
  new Refused('missing', {
    vi: 'Không có tệp này, hoặc tệp đã hết hạn giữ; xin tải lại từ danh sách hay số liệu.',
    en: 'There is no such file, or it has ended; please ask for it anew.',
  })
const notReady = {
  vi: 'Tệp chưa làm xong; xin chờ thêm.',
  en: 'The file is not ready yet; please wait.',
}
const rightsMoved = {
  vi: 'Quyền xem của anh/chị đã khác lúc làm tệp này; xin tải lại từ danh sách hay số liệu.',
  en: 'What you may see has changed since this file was made; please ask for it anew.',
}
