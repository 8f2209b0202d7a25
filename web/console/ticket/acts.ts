import type { Act, Sentence, Status, Ticket } from '../shapes.ts'
import { words } from '../words/acts.ts'

export type Values = Record<string, string>
export type FieldKind =
  | 'text'
  | 'line'
  | 'date'
  | 'department'
  | 'colleague'
  | 'category'
  | 'place'
  | 'lane'
  | 'reference'
  | 'decision'
  | 'flag'
export type Field = {
  name: string
  kind: FieldKind
  label: Sentence
  optional?: true
  latest?: 'today'
  earliest?: 'today'
}

export type ActForm = {
  key: string
  may: Act
  /** In which statuses the act makes sense; the server has the last word. */
  when: Status[]
  method: 'PUT' | 'POST' | 'DELETE'
  address: string
  name: Sentence
  lead?: Sentence
  fields: Field[]
  /** Shown as a button; the others wait in the menu. */
  first?: true
  shortcut?: string
  extras?: 'templates'
  /** The body, when it is not simply the fields. */
  body?: (values: Values) => Record<string, unknown>
}

const open: Status[] = ['new', 'accepted', 'waiting']
const held: Status[] = ['accepted', 'waiting']
const ended: Status[] = ['resolved', 'closed', 'refused']
const any: Status[] = [...open, ...ended, 'merged', 'withdrawn']
const why: Field = { name: 'why', kind: 'text', label: words.why }

/** Everything staff can do to a ticket: one line an act, in the order of the day. */
export const actForms: ActForm[] = [
  {
    key: 'accept',
    may: 'accept',
    when: ['new'],
    method: 'PUT',
    address: 'acceptance',
    name: words.accept,
    fields: [],
    first: true,
    shortcut: 'e',
  },
  {
    key: 'resolve',
    may: 'resolve',
    when: held,
    method: 'PUT',
    address: 'resolution',
    name: words.resolve,
    lead: words.resolveLead,
    fields: [
      { name: 'answer', kind: 'text', label: words.answer },
      { name: 'doneOn', kind: 'date', label: words.doneOn, latest: 'today' },
    ],
    first: true,
    shortcut: 'r',
    extras: 'templates',
  },
  {
    key: 'answer-consultation',
    may: 'answer-consultation',
    when: open,
    method: 'PUT',
    address: 'consultation/answer',
    name: words.answerConsultation,
    fields: [{ name: 'answer', kind: 'text', label: words.view }],
    first: true,
  },
  {
    key: 'reopen',
    may: 'reopen',
    when: ended,
    method: 'DELETE',
    address: 'resolution',
    name: words.reopen,
    fields: [why],
    first: true,
  },
  {
    key: 'ask',
    may: 'ask',
    when: ['new', 'accepted'],
    method: 'PUT',
    address: 'question',
    name: words.ask,
    lead: words.askLead,
    fields: [{ name: 'question', kind: 'text', label: words.question }],
    first: true,
  },
  {
    key: 'forward',
    may: 'forward',
    when: open,
    method: 'PUT',
    address: 'forwarding',
    name: words.forward,
    lead: words.forwardLead,
    fields: [{ name: 'departmentId', kind: 'department', label: words.department }, why],
    first: true,
    shortcut: 'f',
    body: ({ departmentId, why }) => ({ departmentId: Number(departmentId), why }),
  },
  {
    key: 'note',
    may: 'note',
    when: any,
    method: 'POST',
    address: 'note',
    name: words.note,
    lead: words.noteLead,
    fields: [
      { name: 'text', kind: 'text', label: words.noteText },
      { name: 'toResident', kind: 'flag', label: words.toResident, optional: true },
    ],
    body: ({ text, toResident }) => ({ text, toResident: toResident === 'yes' }),
    first: true,
    shortcut: 'n',
  },
  {
    key: 'assign',
    may: 'assign',
    when: open,
    method: 'PUT',
    address: 'assignment',
    name: words.assign,
    fields: [{ name: 'officerId', kind: 'colleague', label: words.officer, optional: true }, why],
    body: ({ officerId, why }) => ({ officerId: officerId || null, why }),
  },
  {
    key: 'consult',
    may: 'consult',
    when: open,
    method: 'PUT',
    address: 'consultation',
    name: words.consult,
    lead: words.consultLead,
    fields: [
      { name: 'departmentId', kind: 'department', label: words.consulted },
      { name: 'question', kind: 'text', label: words.question },
    ],
    body: ({ departmentId, question }) => ({ departmentId: Number(departmentId), question }),
  },
  {
    key: 'extend',
    may: 'extend',
    when: open,
    method: 'PUT',
    address: 'extension',
    name: words.extend,
    lead: words.extendLead,
    fields: [{ name: 'until', kind: 'date', label: words.until, earliest: 'today' }, why],
  },
  {
    key: 'decide-extension',
    may: 'decide-extension',
    when: open,
    method: 'PUT',
    address: 'extension/decision',
    name: words.decide,
    fields: [
      { name: 'decision', kind: 'decision', label: words.decision },
      { name: 'note', kind: 'text', label: words.decisionNote, optional: true },
    ],
  },
  {
    key: 'category',
    may: 'correct',
    when: open,
    method: 'PUT',
    address: 'category',
    name: words.category,
    fields: [{ name: 'category', kind: 'category', label: words.categoryField }, why],
  },
  {
    key: 'place',
    may: 'correct',
    when: open,
    method: 'PUT',
    address: 'place',
    name: words.place,
    fields: [{ name: 'communeCode', kind: 'place', label: words.placeField }, why],
  },
  {
    key: 'lane',
    may: 'change-lane',
    when: open,
    method: 'PUT',
    address: 'lane',
    name: words.lane,
    lead: words.laneLead,
    fields: [{ name: 'lane', kind: 'lane', label: words.laneField }, why],
  },
  {
    key: 'merge',
    may: 'merge',
    when: open,
    method: 'PUT',
    address: 'merge',
    name: words.merge,
    lead: words.mergeLead,
    fields: [{ name: 'into', kind: 'reference', label: words.into }],
  },
  {
    key: 'refuse',
    may: 'refuse',
    when: open,
    method: 'PUT',
    address: 'refusal',
    name: words.refuse,
    lead: words.refuseLead,
    fields: [
      { name: 'reason', kind: 'text', label: words.reason },
      { name: 'instead', kind: 'text', label: words.instead },
    ],
  },
]

/** What this reader can do with this ticket now. */
export const actsOf = (ticket: Ticket): ActForm[] =>
  actForms.filter(({ may, when }) => ticket.may.includes(may) && when.includes(ticket.status))

export const missingFields = ({ fields }: ActForm, values: Values) =>
  fields.filter(({ name, optional }) => !optional && !values[name]?.trim()).map(({ name }) => name)
