import type { Role } from '../../../db/vocabulary.ts'
import { Refused, wrongField } from '../../platform/errors.ts'
import { sayDay } from '../../platform/time-words.ts'
import { dayMs, dayOf, dayOfDate, startOfDay } from '../../platform/vietnam-time.ts'
import { leadingRoles } from '../permissions.ts'
import type { Colleague, DelegationSeen, Span } from './store.ts'

/** What somebody could lend; of their own roles alone, so that nothing is passed on further. */
export const lendable = (ownRoles: readonly Role[]): Role[] =>
  ownRoles.filter((role) => leadingRoles.includes(role))

/** Whether it would let this person do anything that they could not do already. */
export const gainsBy = ({ roles }: Pick<Colleague, 'roles'>, lent: Role[]): boolean =>
  lent.some((role) => !roles.includes(role))

const longestDays = 180

/** From the beginning of the first day to the end of the last. Refused: days gone by, in the wrong order, or too many. */
export const spanOf = ({ from, to }: { from: string; to: string }, now: Date): Span => {
  const [first, last] = [dayOfDate(from), dayOfDate(to)]
  if (first < dayOf(now.getTime())) throw wrongField('from', goneBy)
  if (last < first) throw wrongField('to', backwards)
  if (last - first >= longestDays) throw wrongField('to', tooLong)
  return { fromAt: new Date(startOfDay(first)), toAt: new Date(startOfDay(last + 1)) }
}

/** The last day: it holds until that day is over. */
export const lastDay = ({ toAt }: Pick<Span, 'toAt'>): Date => new Date(toAt.getTime() - dayMs)

const goneBy = {
  vi: 'Ngày bắt đầu không được trước hôm nay.',
  en: 'The first day cannot lie before today.',
}
const backwards = {
  vi: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
  en: 'The last day cannot lie before the first.',
}
const tooLong = {
  vi: `Mỗi lần ủy quyền dài nhất ${longestDays} ngày; cần lâu hơn thì ủy quyền lại.`,
  en: `One delegation lasts ${longestDays} days at most; for longer, delegate again.`,
}

export const leadsNothing = () =>
  new Refused('forbidden', {
    vi: 'Chỉ lãnh đạo ủy quyền được phần việc của chính mình; việc đang làm thay người khác thì không ủy quyền tiếp.',
    en: 'Only a leader delegates, and only what is their own: what somebody does in another’s place is not passed on.',
  })
export const notOfTheUnit = () =>
  wrongField('deputyId', {
    vi: 'Xin chọn một người đang làm việc trong đơn vị của anh/chị.',
    en: 'Please choose somebody who works in your unit.',
  })
export const hasItAlready = ({ name }: Pick<Colleague, 'name'>) =>
  wrongField('deputyId', {
    vi: `${name} đã tự quyết được những việc này, không cần ủy quyền.`,
    en: `${name} can decide all of this already.`,
  })
export const takenThen = (other: DelegationSeen) => {
  const [from, to] = [sayDay(other.fromAt), sayDay(lastDay(other))]
  return new Refused('conflict', {
    vi: `Trong những ngày này đã có ủy quyền của ${other.giverName} cho ${other.deputyName} (từ ${from.vi} đến hết ${to.vi}). Xin chọn ngày khác hoặc kết thúc ủy quyền đó trước.`,
    en: `In these days ${other.giverName} has delegated to ${other.deputyName} (from ${from.en} to ${to.en}). Please choose other days, or end that one first.`,
  })
}
export const noneOfTheirs = () =>
  new Refused('missing', {
    vi: 'Anh/chị không có ủy quyền này.',
    en: 'You have no such delegation.',
  })
export const isOver = () =>
  new Refused('conflict', { vi: 'Ủy quyền này đã kết thúc.', en: 'This delegation has ended already.' })
