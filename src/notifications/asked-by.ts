import type { Language } from '../../db/vocabulary.ts'
import type { OneWay } from '../platform/one-way.ts'
import type { ResidentFacts } from './facts.ts'
import type { Said } from './notices/notice.ts'
import type { SmsParts } from './sms-text.ts'

type Where = { track: string; oneWay?: OneWay | null; language: Language }

/**
 * What a resident is asked to do, and by which way: words for a number that takes no SMS would ask in vain. Who only follows is
 * asked for nothing.
 */
export const askedBy = (
  { kind }: Pick<ResidentFacts, 'kind'>,
  { sms, online, hint }: Said,
  { track, oneWay, language }: Where,
): Omit<SmsParts, 'head' | 'quote'> => {
  const isAsked = kind !== 'follower'
  if (!oneWay) return { tail: isAsked ? sms : undefined, link: track, hint }
  if (!isAsked || !online) return { link: track }
  const { hotline } = oneWay
  return hotline
    ? { tail: `${online} ${CALL[language]} ${hotline}`, link: track }
    : { tail: `${online} ${track}` }
}

const CALL = { vi: 'gọi', en: 'call' }
