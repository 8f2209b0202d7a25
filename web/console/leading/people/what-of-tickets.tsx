import { NativeSelect } from '@mantine/core'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import type { Sentence } from '../../shapes.ts'
import { words as leading } from '../../words/leading.ts'
import { words } from '../../words/people.ts'
import { useProblems } from '../form.tsx'
import type { Saving } from '../save.ts'
import type { Absence, DepartmentSeen } from '../shapes.ts'
import type { SeenPerson } from './people-of.ts'
import type { Going } from './queries.ts'

const keep = 'keep'
const toDuty = 'duty'

export const goingOf = (value: string): Going => {
  if (value === '') return {}
  if (value === keep) return { tickets: 'keep' }
  return { tickets: 'hand-over', to: value === toDuty ? null : value }
}

/** The answer as it was given before. */
export const givenBefore = ({ tickets, takenOverBy }: Pick<Absence, 'tickets' | 'takenOverBy'>): string => {
  if (tickets === null) return ''
  return tickets === 'keep' ? keep : (takenOverBy ?? toDuty)
}

type QuestionProps = {
  person: Pick<SeenPerson, 'id' | 'open'>
  department: DepartmentSeen
  saving: Saving
  value: string
  choose: (value: string) => void
  /** What it is called to keep them, where that may be chosen. */
  keeping?: { name: Sentence; note?: Sentence }
}

/** Asked of whoever holds open tickets, also of those that came since the screen was read, and not answered for them. */
export const WhatOfTickets = ({ person, department, saving, value, choose, keeping }: QuestionProps) => {
  const say = useSay()
  const isOneself = useSignedIn().id === person.id
  const problem = useProblems(saving)
  const said = problem('tickets') ?? problem('to')
  if (!person.open && !said && !value) return null
  const colleagues = department.staff.filter(({ id }) => id !== person.id)
  return (
    <NativeSelect
      label={say(questionOf(person.open, isOneself))}
      description={keeping?.note && say(keeping.note)}
      withAsterisk
      value={value}
      error={said}
      data={[
        { value: '', label: say(leading.choose) },
        { value: toDuty, label: say(words.toDuty) },
        ...colleagues.map(({ id, name }) => ({ value: id, label: say(words.toColleague(name)) })),
        ...(keeping ? [{ value: keep, label: say(keeping.name) }] : []),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}

const questionOf = (open: number | null, isOneself: boolean): Sentence => {
  if (!open) return isOneself ? words.whatOfYourTickets : words.whatOfTheirTickets
  return isOneself ? words.whatOfYours(open) : words.whatOfTickets(open)
}
