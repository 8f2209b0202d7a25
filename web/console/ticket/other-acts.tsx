import { Button } from '@mantine/core'
import { useSay } from '../language.ts'
import { groupNames } from '../words/acts.ts'
import { words } from '../words/ticket.ts'
import { type ActForm, actGroups, type Prevented } from './acts.ts'

type OtherProps = {
  acts: ActForm[]
  prevented: Prevented[]
  chosen: ActForm | null
  choose: (form: ActForm) => void
}

/** The rarer acts unfold in place, by what they are for: nothing floats over the text. What cannot be done now says why. */
export const OtherActs = ({ acts, prevented, ...choosing }: OtherProps) => {
  const say = useSay()
  return (
    <div className="other-acts">
      {actGroups.map((group) => {
        const some = acts.filter((act) => act.group === group)
        return some.length === 0 ? null : (
          <Group key={group} name={say(groupNames[group])} acts={some} {...choosing} />
        )
      })}
      {prevented.length > 0 && <PreventedActs prevented={prevented} />}
    </div>
  )
}

const Group = ({ name, acts, chosen, choose }: Omit<OtherProps, 'prevented'> & { name: string }) => {
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
