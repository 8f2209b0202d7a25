import { areaOf } from '../leading/managing.ts'
import { UnstaffedBanner } from '../leading/people/unstaffed-banner.tsx'
import { GapBanner } from '../leading/rota/gap-banner.tsx'
import { useSignedIn } from '../session.ts'

/** Where nobody works or is on call and somebody should: the first thing for those who can see to it. */
export default function Unstaffed() {
  const planned = areaOf(useSignedIn(), 'see-rota') !== null
  return (
    <>
      <UnstaffedBanner />
      {planned && <GapBanner />}
    </>
  )
}
