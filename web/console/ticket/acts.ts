import type { InferRequestType } from 'hono/client'
import { type Answer, api } from '../api.ts'
import { fullTime } from '../clock.ts'
import type { Act, Lane, Me, Sentence, Ticket, Urgency } from '../shapes.ts'
import { words } from '../words/acts.ts'
import { words as inLaw } from '../words/in-law.ts'

export type Values = Record<string, string>
export type Field = {
  name: string
  kind:
    | 'text'
    | 'line'
    | 'date'
    | 'department'
    | 'colleague'
    | 'category'
    | 'place'
    | 'lane'
    | 'urgency'
    | 'ticket'
    | 'incident'
    | 'decision'
    | 'consultation'
    | 'flag'
    | 'started-from'
  label: Sentence
  optional?: true
  latest?: 'today'
  earliest?: 'today'
}

export const actGroups = ['together', 'time', 'correct', 'apart', 'public', 'file'] as const
export type ActGroup = (typeof actGroups)[number]

/** What an act sends: `v` reads a field, `version` is the ticket as the officer last saw it. */
export type Sending = {
  ticket: Pick<Ticket, 'id' | 'consultations'>
  me: Me
  v: (field: string) => string
  version: number
  /** The key that makes sending it twice harmless. */
  under?: { headers: Record<string, string>; init: RequestInit }
}

export type ActForm = {
  key: Act
  name: Sentence
  lead?: Sentence
  /** What the act answers, in the words of who asked. */
  about?: (ticket: Ticket, me: Me) => Sentence | null | undefined
  fields: Field[]
  /** Of every day: a button of its own. */
  first?: true
  /** What the ticket may wait for: the first of these that can be done stands out. */
  next?: true
  /** Among which of the rarer acts it is looked for. */
  group?: ActGroup
  /** Done where there is no signal, it is kept and sent later. */
  keeps?: true
  /** After it nothing more is done at the ticket from here. */
  leaves?: true
  /** It ends the matter without doing it: never beside what is pressed every day. */
  apart?: true
  shortcut?: string
  extras?: 'templates'
  /** What the law calls it where the ticket is a complaint or a denunciation. */
  inLaw?: Partial<Pick<ActForm, 'name' | 'lead'>>
  /** An answer to a question that stands above the acts until it has one. */
  asked?: true
  /** It takes back what was just done: offered beside the word that it is done. */
  undoes?: true
  /** It only answers or undoes something: while there is nothing of that, nobody misses it. */
  reply?: true
  send: (sending: Sending) => Promise<Answer<unknown>>
}

const why: Field = { name: 'why', kind: 'text', label: words.why }

const at = api.tickets[':id']
const to = ({ ticket }: Sending) => ({ id: String(ticket.id) })

/** What is left empty stays as it is: what is there is not shown in the form. */
const changed = (typed: string, taken: string) => (taken ? '' : typed || undefined)

type CategoryCode = InferRequestType<typeof at.category.$put>['json']['category']

/** The question that waits for the reader's own department. */
const askedOf = ({ consultations }: Pick<Ticket, 'consultations'>, { department }: Me) =>
  consultations.find((one) => !one.answeredAt && one.department.id === department.id)
/** Chosen, and not left out by a slip: the ticket goes back to its department. */
export const nobody = 'nobody'
const officerIn = (chosen: string) => (chosen === nobody ? null : chosen)

export const awaitedOf = ({ consultations }: Ticket) => consultations.filter((one) => !one.answeredAt)

/** What a person wrote stands as it is in both languages. */
const asWritten = (text: string | undefined): Sentence | undefined =>
  text ? { vi: text, en: text } : undefined

const sayExtension = ({ until, why, askedBy }: NonNullable<Ticket['extension']>): Sentence => {
  const end = { vi: fullTime(until, 'vi'), en: fullTime(until, 'en') }
  return words.extensionAsked(askedBy?.name ?? '', { until: end, why })
}

/** Everything staff can do to a ticket, in the order of the day. */
const forms: Record<Act, Omit<ActForm, 'key'>> = {
  acknowledge: {
    name: words.acknowledge,
    fields: [],
    reply: true,
    first: true,
    next: true,
    send: (s) => at.alarm.$put({ param: to(s), json: {} }),
  },
  'confirm-danger': {
    name: words.confirmDanger,
    fields: [],
    reply: true,
    asked: true,
    send: (s) => at.danger.$put({ param: to(s), json: { version: s.version } }),
  },
  'dismiss-danger': {
    name: words.dismissDanger,
    lead: words.dismissDangerLead,
    fields: [why],
    reply: true,
    asked: true,
    send: (s) => at.danger.$delete({ param: to(s), json: { why: s.v('why'), version: s.version } }),
  },
  accept: {
    name: words.accept,
    inLaw: { name: inLaw.takeOn },
    fields: [],
    first: true,
    next: true,
    shortcut: 'e',
    keeps: true,
    send: (s) => at.acceptance.$put({ param: to(s), json: { version: s.version } }, s.under),
  },
  'undo-acceptance': {
    reply: true,
    name: words.undoAcceptance,
    fields: [],
    undoes: true,
    send: (s) => at.acceptance.$delete({ param: to(s), json: { version: s.version } }),
  },
  resolve: {
    name: words.resolve,
    lead: words.resolveLead,
    inLaw: { name: inLaw.giveResult, lead: inLaw.giveResultLead },
    fields: [
      { name: 'answer', kind: 'text', label: words.answer },
      { name: 'doneOn', kind: 'date', label: words.doneOn, latest: 'today' },
      { name: 'startedFrom', kind: 'started-from', label: words.startedFrom, optional: true },
    ],
    first: true,
    next: true,
    shortcut: 'r',
    extras: 'templates',
    keeps: true,
    leaves: true,
    send: (s) =>
      at.resolution.$put(
        {
          param: to(s),
          json: {
            answer: s.v('answer'),
            doneOn: s.v('doneOn'),
            ...(s.v('startedFrom') ? { startedFrom: Number(s.v('startedFrom')) } : {}),
            version: s.version,
          },
        },
        s.under,
      ),
  },
  'answer-consultation': {
    reply: true,
    name: words.answerConsultation,
    about: (ticket, me) => asWritten(askedOf(ticket, me)?.question),
    fields: [{ name: 'answer', kind: 'text', label: words.view }],
    first: true,
    next: true,
    send: (s) =>
      at.consultation[':consultationId'].$put({
        param: { ...to(s), consultationId: String(askedOf(s.ticket, s.me)?.id) },
        json: { answer: s.v('answer') },
      }),
  },
  'finish-referral': {
    reply: true,
    name: words.finishReferral,
    lead: words.finishReferralLead,
    fields: [],
    first: true,
    next: true,
    send: (s) => at.collaboration.$delete({ param: to(s), json: {} }),
  },
  'decide-extension': {
    reply: true,
    name: words.decide,
    lead: words.decideLead,
    about: ({ extension }) => extension && sayExtension(extension),
    fields: [
      { name: 'decision', kind: 'decision', label: words.decision },
      { name: 'note', kind: 'text', label: words.decisionNote, optional: true },
    ],
    first: true,
    next: true,
    send: (s) =>
      at.extension.decision.$put({
        param: to(s),
        json: { decision: s.v('decision') as 'granted' | 'refused', note: s.v('note'), version: s.version },
      }),
  },
  reopen: {
    reply: true,
    name: words.reopen,
    fields: [why],
    first: true,
    send: (s) => at.resolution.$delete({ param: to(s), json: { why: s.v('why'), version: s.version } }),
  },
  ask: {
    name: words.ask,
    lead: words.askLead,
    fields: [{ name: 'question', kind: 'text', label: words.question }],
    first: true,
    keeps: true,
    send: (s) =>
      at.question.$put({ param: to(s), json: { question: s.v('question'), version: s.version } }, s.under),
  },
  forward: {
    name: words.forward,
    lead: words.forwardLead,
    fields: [{ name: 'departmentId', kind: 'department', label: words.department }, why],
    first: true,
    shortcut: 'f',
    keeps: true,
    leaves: true,
    send: (s) =>
      at.forwarding.$put(
        {
          param: to(s),
          json: { departmentId: Number(s.v('departmentId')), why: s.v('why'), version: s.version },
        },
        s.under,
      ),
  },
  note: {
    name: words.note,
    lead: words.noteLead,
    fields: [
      { name: 'text', kind: 'text', label: words.noteText },
      { name: 'toResident', kind: 'flag', label: words.toResident, optional: true },
    ],
    first: true,
    shortcut: 'n',
    keeps: true,
    send: (s) =>
      at.note.$post(
        { param: to(s), json: { text: s.v('text'), toResident: s.v('toResident') === 'yes' } },
        s.under,
      ),
  },
  assign: {
    group: 'together',
    name: words.assign,
    fields: [{ name: 'officerId', kind: 'colleague', label: words.officer }, why],
    send: (s) =>
      at.assignment.$put({
        param: to(s),
        json: { officerId: officerIn(s.v('officerId')), why: s.v('why'), version: s.version },
      }),
  },
  consult: {
    group: 'together',
    name: words.consult,
    lead: words.consultLead,
    fields: [
      { name: 'departmentId', kind: 'department', label: words.consulted },
      { name: 'question', kind: 'text', label: words.question },
    ],
    send: (s) =>
      at.consultation.$post({
        param: to(s),
        json: { departmentId: Number(s.v('departmentId')), question: s.v('question'), version: s.version },
      }),
  },
  'withdraw-consultation': {
    group: 'together',
    reply: true,
    name: words.withdrawConsultation,
    lead: words.withdrawConsultationLead,
    fields: [{ name: 'consultationId', kind: 'consultation', label: words.whichConsultation }, why],
    send: (s) =>
      at.consultation[':consultationId'].$delete({
        param: { ...to(s), consultationId: s.v('consultationId') },
        json: { why: s.v('why') },
      }),
  },
  refer: {
    group: 'together',
    name: words.refer,
    lead: words.referLead,
    fields: [
      { name: 'departmentId', kind: 'department', label: words.referred },
      { name: 'task', kind: 'text', label: words.task },
    ],
    send: (s) =>
      at.collaboration.$put({
        param: to(s),
        json: { departmentId: Number(s.v('departmentId')), task: s.v('task'), version: s.version },
      }),
  },
  extend: {
    group: 'time',
    name: words.extend,
    lead: words.extendLead,
    fields: [{ name: 'until', kind: 'date', label: words.until, earliest: 'today' }, why],
    send: (s) =>
      at.extension.$put({
        param: to(s),
        json: { until: s.v('until'), why: s.v('why'), version: s.version },
      }),
  },
  suspend: {
    group: 'time',
    name: words.suspend,
    lead: words.suspendLead,
    fields: [why],
    send: (s) => at.suspension.$put({ param: to(s), json: { why: s.v('why'), version: s.version } }),
  },
  'lift-suspension': {
    reply: true,
    name: words.liftSuspension,
    fields: [why],
    first: true,
    next: true,
    send: (s) => at.suspension.$delete({ param: to(s), json: { why: s.v('why'), version: s.version } }),
  },
  category: {
    group: 'correct',
    name: words.category,
    fields: [{ name: 'category', kind: 'category', label: words.categoryField }, why],
    send: (s) =>
      at.category.$put({
        param: to(s),
        json: { category: s.v('category') as CategoryCode, why: s.v('why'), version: s.version },
      }),
  },
  place: {
    group: 'correct',
    name: words.place,
    fields: [{ name: 'communeCode', kind: 'place', label: words.placeField }, why],
    send: (s) =>
      at.place.$put({
        param: to(s),
        json: { communeCode: s.v('communeCode'), why: s.v('why'), version: s.version },
      }),
  },
  urgency: {
    group: 'correct',
    name: words.urgency,
    fields: [{ name: 'urgency', kind: 'urgency', label: words.urgencyField }, why],
    send: (s) =>
      at.urgency.$put({
        param: to(s),
        json: { urgency: s.v('urgency') as Urgency, why: s.v('why'), version: s.version },
      }),
  },
  lane: {
    group: 'correct',
    name: words.lane,
    lead: words.laneLead,
    fields: [{ name: 'lane', kind: 'lane', label: words.laneField }, why],
    send: (s) =>
      at.lane.$put({
        param: to(s),
        json: { lane: s.v('lane') as Lane, why: s.v('why'), version: s.version },
      }),
  },
  merge: {
    group: 'apart',
    name: words.merge,
    lead: words.mergeLead,
    fields: [{ name: 'into', kind: 'ticket', label: words.into }],
    send: (s) => at.merge.$put({ param: to(s), json: { into: Number(s.v('into')), version: s.version } }),
  },
  unmerge: {
    group: 'apart',
    reply: true,
    name: words.unmerge,
    fields: [],
    send: (s) => at.merge.$delete({ param: to(s), json: { version: s.version } }),
  },
  'join-incident': {
    group: 'apart',
    name: words.joinIncident,
    lead: words.joinIncidentLead,
    fields: [{ name: 'incidentId', kind: 'incident', label: words.whichIncident }],
    send: (s) => at.incident.$put({ param: to(s), json: { incidentId: Number(s.v('incidentId')) } }),
  },
  'part-incident': {
    group: 'apart',
    reply: true,
    name: words.partIncident,
    lead: words.partIncidentLead,
    fields: [why],
    send: (s) => at.incident.$delete({ param: to(s), json: { why: s.v('why') } }),
  },
  split: {
    group: 'apart',
    name: words.split,
    lead: words.splitLead,
    fields: [
      { name: 'text', kind: 'text', label: words.splitText },
      { name: 'category', kind: 'category', label: words.categoryField, optional: true },
    ],
    send: (s) =>
      at.split.$post({
        param: to(s),
        json: {
          text: s.v('text'),
          ...(s.v('category') ? { category: s.v('category') as CategoryCode } : {}),
          version: s.version,
        },
      }),
  },
  publish: {
    group: 'public',
    name: words.publish,
    lead: words.publishLead,
    fields: [{ name: 'title', kind: 'line', label: words.publicTitle, optional: true }],
    send: (s) =>
      at.publication.$put({
        param: to(s),
        json: {
          published: true,
          ...(s.v('title') ? { title: s.v('title') } : {}),
          version: s.version,
        },
      }),
  },
  unpublish: {
    group: 'public',
    reply: true,
    name: words.unpublish,
    fields: [],
    send: (s) => at.publication.$put({ param: to(s), json: { published: false, version: s.version } }),
  },
  'renew-secret': {
    group: 'file',
    name: words.renewSecret,
    lead: words.renewSecretLead,
    fields: [why],
    send: (s) => at.secret.$put({ param: to(s), json: { why: s.v('why'), version: s.version } }),
  },
  'correct-contact': {
    group: 'correct',
    name: words.correctContact,
    lead: words.correctContactLead,
    fields: [
      { name: 'phone', kind: 'line', label: words.phone, optional: true },
      { name: 'withoutPhone', kind: 'flag', label: words.withoutPhone, optional: true },
      { name: 'email', kind: 'line', label: words.email, optional: true },
      { name: 'withoutEmail', kind: 'flag', label: words.withoutEmail, optional: true },
      { name: 'postalAddress', kind: 'line', label: words.postalAddress, optional: true },
      { name: 'withoutPostalAddress', kind: 'flag', label: words.withoutPostalAddress, optional: true },
      why,
    ],
    reply: true,
    send: (s) =>
      at.contact.$put({
        param: to(s),
        json: {
          phone: changed(s.v('phone'), s.v('withoutPhone')),
          email: changed(s.v('email'), s.v('withoutEmail')),
          postalAddress: changed(s.v('postalAddress'), s.v('withoutPostalAddress')),
          why: s.v('why'),
          version: s.version,
        },
      }),
  },
  'hold-file': {
    group: 'file',
    name: words.holdFile,
    lead: words.holdFileLead,
    fields: [why],
    reply: true,
    send: (s) => at.hold.$put({ param: to(s), json: { why: s.v('why'), version: s.version } }),
  },
  'release-file': {
    group: 'file',
    name: words.releaseFile,
    lead: words.releaseFileLead,
    fields: [why],
    reply: true,
    send: (s) => at.hold.$delete({ param: to(s), json: { why: s.v('why'), version: s.version } }),
  },
  'erase-reporter': {
    group: 'file',
    name: words.eraseReporter,
    lead: words.eraseReporterLead,
    fields: [why],
    reply: true,
    send: (s) => at.reporter.$delete({ param: to(s), json: { why: s.v('why'), version: s.version } }),
  },
  refuse: {
    name: words.refuse,
    apart: true,
    lead: words.refuseLead,
    inLaw: { name: inLaw.notTakeOn, lead: inLaw.notTakeOnLead },
    fields: [
      { name: 'reason', kind: 'text', label: words.reason },
      { name: 'instead', kind: 'text', label: words.instead },
    ],
    send: (s) =>
      at.refusal.$put({
        param: to(s),
        json: { reason: s.v('reason'), instead: s.v('instead'), version: s.version },
      }),
  },
}

export const actForms: ActForm[] = (Object.keys(forms) as Act[]).map((key) => ({ key, ...forms[key] }))

export type Prevented = { form: ActForm; why: Sentence }

const formsFor = ({ sealed }: Ticket): ActForm[] =>
  sealed ? actForms.map((form) => ({ ...form, ...form.inLaw })) : actForms

/** What this reader can do with this ticket now, as the server says. */
export const actsOf = (ticket: Ticket): ActForm[] =>
  formsFor(ticket).filter(({ key }) => ticket.acts.some(({ act, possible }) => act === key && possible))

/** The same while some of it waits for a signal: what follows from that, as far as it can wait too. */
export const actsBeside = (ticket: Ticket, waiting: readonly Act[]): ActForm[] => {
  if (waiting.length === 0) return actsOf(ticket)
  const left = formsFor(ticket).some(({ key, leaves }) => leaves && waiting.includes(key))
  if (left) return []
  const possible: readonly Act[] = waiting.includes('accept')
    ? ticket.onceAccepted
    : actsOf(ticket).map(({ key }) => key)
  return formsFor(ticket).filter(({ key, keeps }) => keeps && possible.includes(key))
}

/** What is theirs to do, but not as the ticket stands. */
export const preventedOf = (ticket: Ticket): Prevented[] =>
  ticket.acts.flatMap((one) => {
    const form = formsFor(ticket).find(({ key }) => key === one.act)
    return one.possible || !one.permitted || !form || form.reply ? [] : [{ form, why: one.why }]
  })

export const missingFields = ({ fields }: ActForm, values: Values) =>
  fields.filter(({ name, optional }) => !optional && !values[name]?.trim()).map(({ name }) => name)
