import { cleanText, saysSomething } from '../../platform/text.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { readReference } from '../../tickets/reference.ts'
import { notWritten, unknownRequest } from './faults.ts'
import { first, type Posted } from './input.ts'
import { momentOf } from './moments.ts'

export type Update = {
  /** As its sender names it: who heard no answer sends it again. */
  id: string | undefined
  reference: string
  status: 'open' | 'closed' | null
  description: string
}

/** The standard's two, and what FixMyStreet says besides. */
const statuses: Record<string, Update['status']> = {
  open: 'open',
  reopen: 'open',
  investigating: null,
  in_progress: null,
  planned: null,
  action_scheduled: null,
  closed: 'closed',
  fixed: 'closed',
}

const longest = 5_000

const statusOf = (text: string | undefined): Update['status'] => {
  if (!text) return null
  const status = statuses[text.toLowerCase()]
  if (status === undefined) throw notWritten('status', 'chỉ có open và closed.', 'open or closed.')
  return status
}

const descriptionOf = (text: string | undefined): string => {
  const said = cleanText(text ?? '')
  if (!saysSomething(said)) throw notWritten('description', 'còn thiếu.', 'was not provided.')
  if (said.length > longest)
    throw notWritten('description', `nhiều nhất ${longest} ký tự.`, `at most ${longest} characters.`)
  return said
}

/** When it happened there: taken for the clock of its sender alone, for what is kept is when we heard of it. */
const mustBeTold = (text: string | undefined, now: Date): void => {
  const at = momentOf('updated_datetime', text)
  if (at && at.getTime() > now.getTime() + dayMs)
    throw notWritten(
      'updated_datetime',
      'ở tương lai; xin xem lại ngày giờ của máy.',
      'lies ahead; please check the clock.',
    )
}

/** An update of a request as mySociety's extension has it. */
export const updateOf = (posted: Posted, now: Date): Update => {
  const [id, named] = [first(posted, 'update_id'), first(posted, 'service_request_id')]
  if (id !== undefined && !/^[\x21-\x7e]{1,100}$/.test(id))
    throw notWritten('update_id', 'nhiều nhất 100 ký tự không dấu.', 'at most 100 plain characters.')
  if (!named) throw notWritten('service_request_id', 'còn thiếu.', 'was not provided.')
  const reference = readReference(named)
  if (!reference) throw unknownRequest()
  mustBeTold(first(posted, 'updated_datetime'), now)
  return {
    id,
    reference,
    status: statusOf(first(posted, 'status')),
    description: descriptionOf(first(posted, 'description')),
  }
}
