import { NativeSelect } from '@mantine/core'
import { useSay } from '../language.ts'
import type { Sentence } from '../shapes.ts'

type StateChoiceProps<State extends string> = {
  label: Sentence
  states: Record<State, Sentence>
  state: State
  choose: (state: State) => void
}

/** Which of them a list shows: those in use, or those that ended. */
export const StateChoice = <State extends string>({
  label,
  states,
  state,
  choose,
}: StateChoiceProps<State>) => {
  const say = useSay()
  return (
    <NativeSelect
      className="narrow"
      label={say(label)}
      value={state}
      data={Object.entries<Sentence>(states).map(([value, name]) => ({ value, label: say(name) }))}
      onChange={(event) => choose(event.currentTarget.value as State)}
    />
  )
}
