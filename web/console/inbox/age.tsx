import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { useSay } from '../language.ts'
import { words } from '../words/inbox.ts'
import { lacking } from './take-changes.ts'

const oldAfterSeconds = 5

/** Says so when changes were told of and do not come. */
export const Age = () => {
  const say = useSay()
  const seconds = useSecondsSince(useStore(lacking))
  return (
    <div role="status">
      {seconds >= oldAfterSeconds && <p className="list-age">{say(words.old(seconds))}</p>}
    </div>
  )
}

const useSecondsSince = (since: number | null): number => {
  const [now, setNow] = useState(0)
  useEffect(() => {
    setNow(Date.now())
    if (since === null) return
    const tick = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(tick)
  }, [since])
  return since === null ? 0 : Math.round((now - since) / 1_000)
}
