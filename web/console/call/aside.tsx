import { Button } from '@mantine/core'
import { useSay } from '../language.ts'
import { words } from '../words/call.ts'

type AsideProps = { takeBack: () => void; forget: () => void }

/** What was cleared, or made room for another, comes back by one press. */
export const Aside = ({ takeBack, forget }: AsideProps) => {
  const say = useSay()
  return (
    <p className="put-aside" role="status">
      {say(words.putAside)}{' '}
      <Button size="compact-sm" variant="default" onClick={takeBack}>
        {say(words.takeBack)}
      </Button>{' '}
      <Button size="compact-sm" variant="subtle" onClick={forget}>
        {say(words.forgetAside)}
      </Button>
    </p>
  )
}
