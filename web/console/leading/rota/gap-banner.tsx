import { shortTime, useNow } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { Notice } from '../../notice.tsx'
import { words } from '../../words/rota.ts'
import { useGaps } from './queries.ts'

const shown = 3

/** Hours that nobody covers, and who is on call without a telephone, are seen by whoever plans them, on whatever screen of theirs. */
export const GapBanner = () => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { data } = useGaps()
  if (!data || data.total === 0) return null
  const named = data.units.slice(0, shown).map(({ department, gaps: [first], withoutPhone }) => {
    const what = [
      ...(first
        ? [`${shortTime(first.from, { now, language })} – ${shortTime(first.until, { now, language })}`]
        : []),
      ...withoutPhone.map(({ name }) => `${name}: ${say(words.withoutPhone)}`),
    ]
    return `${department.name} (${what.join('; ')})`
  })
  return (
    <Notice says={words.gapsAhead(data.total)}>
      {named.join(' · ')}
      {data.total > shown && '…'}
    </Notice>
  )
}
