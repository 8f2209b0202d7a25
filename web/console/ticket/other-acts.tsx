import { Button } from '@mantine/core'
import { useSay } from '../language.ts'
import { groupNames } from '../words/acts.ts'
import { words } from '../words/ticket.ts'
import type { Acting } from './acting.ts'
import { type ActForm, actGroups, type Prevented } from './acts.ts'

/** The rarer acts unfold in place, by what they are for: nothing floats over the text. What cannot be done now says why. */
export const OtherActs = ({ acting }: { acting: Acting }) => {
  const say = useSay()
  const { rare, prevented } = acting.ranked
  return (
    <div className="other-acts" data-opened>
      {actGroups.map((group) => {
        const some = rare.filter((act) => act.group === group)
        return some.length === 0 ? null : (
          <Group key={group} name={say(groupNames[group])} acts={some} acting={acting} />
        )
      })}
      {prevented.length > 0 && <PreventedActs prevented={prevented} />}
    </div>
  )
}

type GroupProps = { name: string; acts: ActForm[]; acting: Acting }

const Group = ({ name, acts, acting: { chosen, choose } }: GroupProps) => {
  const say = useSay()
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {acts.map((form) => (
        <Button
          key={form.key}
          size="compact-sm"
          variant="subtle"
          justify="start"
          aria-expanded={form.fields.length ? chosen?.key === form.key : undefined}
          onClick={() => choose(form)}
        >
          {say(form.name)}
        </Button>
      ))}
    </section>
  )
}

const PreventedActs = ({ prevented }: { prevented: Prevented[] }) => {
  const say = useSay()
  return (
    <section className="prevented" aria-label={say(words.notYet)}>
      <h2>{say(words.notYet)}</h2>
      <ul className="plain">
        {prevented.map(({ form, why }) => (
          <li key={form.key}>
            <Button size="compact-sm" variant="subtle" disabled aria-describedby={`why-not-${form.key}`}>
              {say(form.name)}
            </Button>
            <span className="quiet" id={`why-not-${form.key}`}>
              {say(why)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
