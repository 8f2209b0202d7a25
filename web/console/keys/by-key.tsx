import { Button } from '@mantine/core'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import { words } from '../words/keys.ts'
import { useEnteringByKey } from './entering.ts'
import { keysWork } from './web-authn.ts'

/** Beside the password, where this browser can. */
export const ByKey = ({ pressed }: { pressed: () => void }) => {
  const say = useSay()
  const { refused, isPending, press } = useEnteringByKey()
  if (!keysWork()) return null
  const go = () => {
    pressed()
    press()
  }
  return (
    <>
      <Button variant="default" fullWidth loading={isPending} onClick={go}>
        {say(words.enter)}
      </Button>
      <p className="problem" role="alert">
        {refused !== null && say(problemOf(refused).sentence)}
      </p>
    </>
  )
}
