import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { Link } from 'wouter'
import { answered, api } from '../../api.ts'
import { useSay } from '../../language.ts'
import { Notice } from '../../notice.tsx'
import { useSignedIn } from '../../session.ts'
import { words } from '../../words/people.ts'
import { areaOf } from '../managing.ts'

const shown = 3

/** Where nobody works and somebody should, and who has nobody to stand in, for those who can see to it. */
export const UnstaffedBanner = () => (areaOf(useSignedIn(), 'see-unstaffed') === null ? null : <Lacking />)

type Lacks = InferResponseType<typeof api.unstaffed.$get>

const Lacking = () => {
  const me = useSignedIn()
  const { data } = useQuery({
    queryKey: ['directory', 'unstaffed'],
    queryFn: ({ signal }) => answered(api.unstaffed.$get({}, { init: { signal } })),
  })
  if (!data) return null
  return (
    <>
      {data.named.length > 0 && <Unstaffed {...data} />}
      {data.alone.units > 0 && areaOf(me, 'manage-staff') !== null && <Alone {...data.alone} />}
    </>
  )
}

const Unstaffed = ({ named, provinces }: Lacks) => {
  const say = useSay()
  const units = provinces.reduce((sum, province) => sum + province.units, 0)
  return (
    <Notice says={words.unstaffed}>
      {firstOf(named.map(({ name }) => name))} {say(words.unstaffedInAll(units))}{' '}
      <Link href="/leading/people">{say(words.seePeople)}</Link>
    </Notice>
  )
}

const Alone = ({ units, named }: Lacks['alone']) => {
  const say = useSay()
  return (
    <Notice says={words.leadersAlone(units)}>
      {firstOf(named.map(({ name, leader }) => `${name} (${leader})`))}{' '}
      <Link href="/leading/accounts">{say(words.inviteDeputy)}</Link>
    </Notice>
  )
}

const firstOf = (names: string[]) => `${names.slice(0, shown).join('; ')}${names.length > shown ? '…' : '.'}`
