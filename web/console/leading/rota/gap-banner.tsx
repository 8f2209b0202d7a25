import { Link } from 'wouter'
import { shortTime, useNow } from '../../clock.ts'
import { useSay } from '../../language.ts'
import { Notice } from '../../notice.tsx'
import type { Sentence } from '../../shapes.ts'
import { words } from '../../words/rota.ts'
import { useGaps } from './queries.ts'

const shown = 3

/** What is a gap already goes on until its end: by the same clock a week later it would read as no time at all. */
const spanOf = ({ from, until }: { from: string; until: string }, now: Date): Sentence => {
  const ofTime = (at: string) => ({
    vi: shortTime(at, { now, language: 'vi' }),
    en: shortTime(at, { now, language: 'en' }),
  })
  if (new Date(from) <= now) return words.fromNow(ofTime(until))
  const [begins, ends] = [ofTime(from), ofTime(until)]
  return { vi: `${begins.vi} – ${ends.vi}`, en: `${begins.en} – ${ends.en}` }
}

/** Hours that nobody covers, and who is on call without a telephone, are seen by whoever plans them, on whatever screen of theirs. */
export const GapBanner = () => {
  const say = useSay()
  const now = useNow()
  const { data } = useGaps()
  if (!data || data.total === 0) return null
  const named = data.units.slice(0, shown).map(({ department, gaps: [first], withoutPhone }) => {
    const what = [
      ...(first ? [say(spanOf(first, now))] : []),
      ...withoutPhone.map(({ name }) => `${name}: ${say(words.withoutPhone)}`),
    ]
    return `${department.name} (${what.join('; ')})`
  })
  return (
    <Notice says={words.gapsAhead(data.total)}>
      {named.join(' · ')}
      {data.total > shown && '…'} <Link href="/leading/rota">{say(words.seeRota)}</Link>
    </Notice>
  )
}
