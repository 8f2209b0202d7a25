import { Button } from '@mantine/core'
import { useSay } from '../language.ts'
import { words } from '../words/factors.ts'

/** Shown once; printed, the page holds nothing else. */
export const Recovery = ({ codes, done }: { codes: string[]; done: () => void }) => {
  const say = useSay()
  return (
    <section className="stack recovery" aria-label={say(words.recovery)}>
      <h2>{say(words.recovery)}</h2>
      <p>{say(words.recoveryLead)}</p>
      <ol className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="buttons unprinted">
        <Button variant="default" onClick={() => window.print()}>
          {say(words.print)}
        </Button>
        <Button onClick={done}>{say(words.stored)}</Button>
      </p>
    </section>
  )
}
