import type { IncidentArea } from '../../../db/schema/incidents.ts'
import type { Sentence } from '../../platform/errors.ts'
import { sayMoment } from '../../platform/time-words.ts'
import type { Incident, IncidentEvent } from './store.ts'

/** What an operator reads out to whoever calls about it. */
export const readOut = ({ title, known, streets, area, expectedEnd }: Incident): Sentence => {
  const where = streets.join(', ')
  const isPart = area !== null && streets.length === 0
  const end = expectedEnd && sayMoment(expectedEnd)
  return {
    vi: [
      'Chúng tôi đã biết việc này:',
      ended(title),
      where && `Ở ${ended(where)}`,
      isPart && 'Chỉ ở một khu vực, không phải cả địa bàn.',
      ended(known),
      end && `Dự kiến xong lúc ${end.vi}.`,
    ]
      .filter(Boolean)
      .join(' '),
    en: [
      'We know of this:',
      ended(title),
      where && `At ${ended(where)}`,
      isPart && 'In one part of it, not everywhere.',
      ended(known),
      end && `It is expected to end at ${end.en}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

const ended = (text: string) => text.trim().replace(/(?<![.!?…])$/, '.')

/** What was drawn; there may be no boundaries to draw it on. */
const drawnSaid = (area: IncidentArea): Sentence =>
  area.kind === 'circle'
    ? {
        vi: `trong vòng ${area.metres} m quanh chỗ đã khoanh`,
        en: `within ${area.metres} m of the spot that was marked`,
      }
    : { vi: 'trong vùng đã khoanh', en: 'in the area that was drawn' }

/** Which part of its communes; null where it is all of them. */
export const partSaid = ({ area, streets }: Pick<Incident, 'area' | 'streets'>): Sentence | null => {
  const drawn = area && drawnSaid(area)
  const named = streets.join(', ')
  if (!drawn) return named ? { vi: named, en: named } : null
  if (!named) return drawn
  return { vi: `${named}; và ${drawn.vi}`, en: `${named}; and ${drawn.en}` }
}

const happened: Record<IncidentEvent['type'], Sentence> = {
  'incident.declared': { vi: 'Công bố sự cố', en: 'Declared' },
  'incident.updated': { vi: 'Tin mới', en: 'Update' },
  'incident.closed': { vi: 'Kết thúc, trả lời mọi người', en: 'Closed, everybody answered' },
}

/** One line of its timeline. */
export const lineOf = ({ id, at, type, data, by }: IncidentEvent) => ({
  id,
  at,
  sentence: withPart(happened[type], partSaid({ area: data.area ?? null, streets: data.streets ?? [] })),
  text: data.answer ?? data.known ?? '',
  expectedEnd: data.expectedEnd ? new Date(data.expectedEnd) : null,
  by,
})

const withPart = (said: Sentence, part: Sentence | null): Sentence =>
  part ? { vi: `${said.vi}: ${part.vi}`, en: `${said.en}: ${part.en}` } : said
