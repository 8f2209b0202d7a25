import type { Sentence } from '../../platform/errors.ts'
import { sayMoment } from '../../platform/time-words.ts'
import type { Incident, IncidentEvent } from './store.ts'

/** What an operator reads out to whoever calls about it. */
export const readOut = ({ title, known, streets, expectedEnd }: Incident): Sentence => {
  const where = streets.join(', ')
  const end = expectedEnd && sayMoment(expectedEnd)
  return {
    vi: [
      'Chúng tôi đã biết việc này:',
      ended(title),
      where && `Ở ${ended(where)}`,
      ended(known),
      end && `Dự kiến xong lúc ${end.vi}.`,
    ]
      .filter(Boolean)
      .join(' '),
    en: [
      'We know of this:',
      ended(title),
      where && `At ${ended(where)}`,
      ended(known),
      end && `It is expected to end at ${end.en}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

const ended = (text: string) => text.trim().replace(/(?<![.!?…])$/, '.')

const happened: Record<IncidentEvent['type'], Sentence> = {
  'incident.declared': { vi: 'Công bố sự cố', en: 'Declared' },
  'incident.updated': { vi: 'Tin mới', en: 'Update' },
  'incident.closed': { vi: 'Kết thúc, trả lời mọi người', en: 'Closed, everybody answered' },
}

/** One line of its timeline. */
export const lineOf = ({ id, at, type, data, by }: IncidentEvent) => ({
  id,
  at,
  sentence: happened[type],
  text: data.answer ?? data.known ?? '',
  expectedEnd: data.expectedEnd ? new Date(data.expectedEnd) : null,
  by,
})
