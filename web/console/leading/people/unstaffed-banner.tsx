import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { answered, api } from '../../api.ts'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { words } from '../../words/people.ts'
import { areaOf } from '../managing.ts'

const shown = 3

/** Where nobody works and somebody should, for those who can see to it. */
export const UnstaffedBanner = () => (areaOf(useSignedIn(), 'see-unstaffed') === null ? null : <Unstaffed />)

const Unstaffed = () => {
  const say = useSay()
  const { data } = useQuery({
    queryKey: ['directory', 'unstaffed'],
    queryFn: ({ signal }) => answered(api.unstaffed.$get({}, { init: { signal } })),
  })
  if (!data || data.named.length === 0) return null
  const names = data.named.slice(0, shown).map(({ name }) => name)
  const units = data.provinces.reduce((sum, province) => sum + province.units, 0)
  return (
    <p className="notice" role="status">
      {say(words.unstaffed)} {names.join('; ')}
      {data.named.length > shown ? '…' : '.'} {say(words.unstaffedInAll(units))}{' '}
      <Link href="/leading/people">{say(words.seePeople)}</Link>
    </p>
  )
}
