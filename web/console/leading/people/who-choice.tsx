import { NativeSelect } from '@mantine/core'
import { useSay } from '../../language.ts'
import { words as leading } from '../../words/leading.ts'
import { words } from '../../words/people.ts'
import type { DepartmentSeen, Directory } from '../shapes.ts'

type WhoProps = {
  label: string
  /** What an empty choice means; without it one has to be made. */
  empty?: string
  value: string
  directory: Directory
  /** The department whose people come first. */
  first: DepartmentSeen
  except?: string
  error: string | undefined
  choose: (staffId: string) => void
}

/** The people of a place, department by department. */
export const WhoChoice = ({ label, empty, value, directory, first, except, error, choose }: WhoProps) => {
  const say = useSay()
  const others = directory.departments.filter(({ id }) => id !== first.id)
  const groups = [first, ...others].map(({ name, staff }) => ({
    group: name,
    items: staff
      .filter(({ id }) => id !== except)
      .map((one) => ({
        value: one.id,
        label: one.arrived ? one.name : `${one.name} (${say(words.notArrived)})`,
      })),
  }))
  return (
    <NativeSelect
      label={label}
      withAsterisk={empty === undefined}
      value={value}
      error={error}
      data={[
        { value: '', label: empty ?? say(leading.choose) },
        ...groups.filter(({ items }) => items.length > 0),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}
