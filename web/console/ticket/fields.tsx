import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { DepartmentPicker } from '../department-picker.tsx'
import { Unloaded } from '../feedback.tsx'
import { useCategories } from '../inbox/queries.ts'
import { useIncidentsAt } from '../incidents/queries.ts'
import { useLanguage, useSay } from '../language.ts'
import { PlacePicker } from '../place-picker.tsx'
import type { Colleague } from '../shapes.ts'
import { words } from '../words/acts.ts'
import { words as people } from '../words/people.ts'
import { laneNames, urgencyNames } from '../words.ts'
import { awaitedOf, nobody } from './acts.ts'
import { DayChoice } from './day-choice.tsx'
import type { FieldProps } from './field-props.ts'
import { useColleagues } from './queries.ts'
import { TicketChoice } from './ticket-choice.tsx'

/** One field of an act, drawn by its kind. */
export const ActField = (props: FieldProps) => {
  const say = useSay()
  const Kind = kinds[props.field.kind]
  return (
    <div data-field={props.field.name}>
      <Kind {...props} />
      {props.problem && (
        <p className="problem" role="alert">
          {say(props.problem)}
        </p>
      )}
    </div>
  )
}

const useShared = ({ field, problem, value }: FieldProps) => {
  const say = useSay()
  return {
    label: say(field.label),
    value,
    withAsterisk: !field.optional,
    'aria-required': !field.optional,
    'aria-invalid': Boolean(problem),
  }
}

const LongText = (props: FieldProps) => (
  <Textarea
    {...useShared(props)}
    rows={4}
    classNames={{ input: 'typing' }}
    onChange={(event) => props.change(event.currentTarget.value)}
  />
)

const Line = (props: FieldProps) => (
  <TextInput {...useShared(props)} onChange={(event) => props.change(event.currentTarget.value)} />
)

const Choice = ({ options, ...props }: FieldProps & { options: { value: string; label: string }[] }) => {
  const say = useSay()
  return (
    <NativeSelect
      {...useShared(props)}
      data={[{ value: '', label: say(words.chooseOne) }, ...options]}
      onChange={(event) => props.change(event.currentTarget.value)}
    />
  )
}

const CategoryChoice = (props: FieldProps) => {
  const language = useLanguage()
  const categories = useCategories()
  const options = (categories.data ?? []).map(({ code, name }) => ({
    value: code,
    label: name[language],
  }))
  return (
    <>
      <Choice {...props} options={options} />
      <Unloaded of={categories} />
    </>
  )
}

const LaneChoice = (props: FieldProps) => {
  const say = useSay()
  const others = Object.entries(laneNames).filter(([lane]) => lane !== props.ticket.lane)
  return <Choice {...props} options={others.map(([value, name]) => ({ value, label: say(name) }))} />
}

const UrgencyChoice = (props: FieldProps) => {
  const say = useSay()
  const others = Object.entries(urgencyNames).filter(([urgency]) => urgency !== props.ticket.urgency)
  return <Choice {...props} options={others.map(([value, name]) => ({ value, label: say(name) }))} />
}

const Decision = (props: FieldProps) => {
  const say = useSay()
  const options = (['granted', 'refused'] as const).map((value) => ({ value, label: say(words[value]) }))
  return <Choice {...props} options={options} />
}

const ConsultationChoice = (props: FieldProps) => {
  const options = awaitedOf(props.ticket).map(({ id, department, question }) => ({
    value: String(id),
    label: `${department.name}: ${question}`,
  }))
  return <Choice {...props} options={options} />
}

const ColleagueChoice = (props: FieldProps) => {
  const say = useSay()
  const staff = useColleagues(props.ticket.department.id)
  const labelOf = ({ name, open, away, arrived }: Colleague) =>
    arrived
      ? `${name} – ${open} ${say(words.openLoad)}${away ? ` (${say(words.away)})` : ''}`
      : `${name} (${say(people.notArrived)})`
  const options = (staff.data ?? []).map((one) => ({ value: one.id, label: labelOf(one) }))
  return (
    <>
      <Choice {...props} options={[...options, { value: nobody, label: say(words.nobody) }]} />
      <Unloaded of={staff} />
    </>
  )
}

const DepartmentChoice = ({ field, ticket, value, change }: FieldProps) => {
  const say = useSay()
  return (
    <DepartmentPicker
      label={say(field.label)}
      value={value}
      commune={ticket.commune}
      province={ticket.provinceCode}
      holder={ticket.department.id}
      choose={change}
    />
  )
}

const PlaceChoice = ({ field, ticket, value, change }: FieldProps) => {
  const say = useSay()
  return (
    <PlacePicker
      label={say(field.label)}
      code={value}
      province={ticket.provinceCode ?? undefined}
      required
      choose={(place) => change(place?.code ?? '')}
    />
  )
}

const IncidentChoice = (props: FieldProps) => {
  const say = useSay()
  const open = useIncidentsAt(props.ticket.commune?.code ?? null) ?? []
  const options = open.map(({ id, title }) => ({ value: String(id), label: title }))
  return (
    <>
      <Choice {...props} options={options} />
      {open.length === 0 && <p className="quiet">{say(words.noIncident)}</p>}
    </>
  )
}

const Flag = ({ field, value, change }: FieldProps) => {
  const say = useSay()
  return (
    <Checkbox
      label={say(field.label)}
      checked={value === 'yes'}
      onChange={(event) => change(event.currentTarget.checked ? 'yes' : '')}
    />
  )
}

/** Of which nothing is asked: the answers beside it set it. */
const StartedFrom = () => null

const kinds = {
  'started-from': StartedFrom,
  flag: Flag,
  text: LongText,
  line: Line,
  date: DayChoice,
  ticket: TicketChoice,
  incident: IncidentChoice,
  urgency: UrgencyChoice,
  category: CategoryChoice,
  lane: LaneChoice,
  decision: Decision,
  consultation: ConsultationChoice,
  colleague: ColleagueChoice,
  department: DepartmentChoice,
  place: PlaceChoice,
}
