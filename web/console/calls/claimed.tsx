import { Button } from '@mantine/core'
import { sayNumber } from '../../number.ts'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { CallBack, CalledBack } from '../shapes.ts'
import { words } from '../words/calls.ts'
import { useOutcome, useRelease } from './queries.ts'
import { taken } from './taken.ts'

/** The one that this operator is calling: what comes of it, where no ticket does. */
export const Claimed = ({ one: { id, phone } }: { one: CallBack }) => {
  const say = useSay()
  const outcome = useOutcome()
  const releasing = useRelease()
  const error = outcome.error ?? releasing.error
  const settle = (became: CalledBack) => outcome.mutate({ id, outcome: became })
  const write = () => phone && taken.set({ phone: sayNumber(phone), callId: '', callBackId: id })
  return (
    <div className="call-back-ends">
      <p className="quiet">{say(words.claimedByYou)}</p>
      <Button size="compact-md" onClick={write}>
        {say(words.write)}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => settle('not-reached')}>
        {say(words.notReached)}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => settle('reached')}>
        {say(words.noTicket)}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => settle('given-up')}>
        {say(words.giveUp)}
      </Button>
      <Button size="compact-md" variant="subtle" onClick={() => releasing.mutate(id)}>
        {say(words.release)}
      </Button>
      <p className="problem" role="alert">
        {error && say(problemOf(error).sentence)}
      </p>
    </div>
  )
}
