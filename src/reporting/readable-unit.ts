import type { Ctx } from '../context/context.ts'
import { Refused, type Sentence } from '../platform/errors.ts'
import { findUnit } from './figures-store.ts'
import { mayReadFigures, type Unit, type UnitCode, type UnitKind } from './unit.ts'

/** The unit, where the viewer may read its figures; who sees but a part of its tickets is told why not. */
export const readableUnit = async (
  { db, actor }: Pick<Ctx, 'db' | 'actor'>,
  code: UnitCode,
): Promise<Unit> => {
  const unit = await findUnit(db, code)
  if (!unit) throw noSuchUnit()
  if (!mayReadFigures(actor, unit)) throw notAllSeen(unit)
  return unit
}

const noSuchUnit = () => new Refused('missing', { vi: 'Không có đơn vị này.', en: 'There is no such unit.' })

const chair = {
  vi: 'chủ tịch xã, phường hoặc người đang được chủ tịch ủy quyền',
  en: 'the commune’s chair or whom the chair has delegated to these days',
}
const whoReads: Record<UnitKind, Sentence> = {
  department: { vi: 'người của đơn vị ấy hoặc chủ tịch xã, phường', en: 'its people or the commune’s chair' },
  commune: chair,
  place: chair,
  province: {
    vi: 'trung tâm điều hành hoặc người giám sát của tỉnh',
    en: 'its operation centre or supervisors',
  },
}

const notAllSeen = ({ kind, name }: Unit) =>
  new Refused('forbidden', {
    vi: `Số liệu của ${name} dành cho ai xem được mọi phiếu ở đó, như ${whoReads[kind].vi}. Anh/chị không xem được tất cả.`,
    en: `The figures of ${name} are for whoever sees every ticket there, such as ${whoReads[kind].en}. You do not see all of them.`,
  })
