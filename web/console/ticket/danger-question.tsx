import { Button } from '@mantine/core'
import { useSay } from '../language.ts'
import { words } from '../words/ticket.ts'
import type { Acting } from './acting.ts'

/** Whether it is danger is asked until somebody says so, whatever else is done at the ticket meanwhile. */
export const DangerQuestion = ({ acting: { ranked, choose, chosen, busy } }: { acting: Acting }) => {
  const say = useSay()
  if (ranked.asked.length === 0) return null
  return (
    <section className="danger-question" aria-labelledby="danger-question">
      <h2 id="danger-question">{say(words.dangerQuestion)}</h2>
      <p>{say(words.dangerQuestionLead)}</p>
      <div className="danger-answers">
        {ranked.asked.map((form, at) => (
          <Button
            key={form.key}
            color="red"
            variant={at === 0 ? 'filled' : 'default'}
            loading={busy && !form.fields.length}
            aria-expanded={form.fields.length ? chosen?.key === form.key : undefined}
            onClick={() => choose(form)}
          >
            {say(form.name)}
          </Button>
        ))}
      </div>
    </section>
  )
}
