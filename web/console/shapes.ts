export type Sentence = { vi: string; en: string }
export type Role = 'admin' | 'operator' | 'dispatcher' | 'officer' | 'leader' | 'legal'
export type Lane = 'feedback' | 'emergency' | 'complaint' | 'denunciation' | 'spam'
export type Status =
  | 'new'
  | 'accepted'
  | 'waiting'
  | 'resolved'
  | 'closed'
  | 'refused'
  | 'merged'
  | 'withdrawn'
export type Urgency = 'normal' | 'urgent' | 'complex'
export type Channel = 'web' | 'sms' | 'hotline' | 'email' | 'open311' | 'counter'

export type Me = {
  id: string
  name: string
  language: 'vi' | 'en'
  roles: Role[]
  department: {
    id: number
    name: string
    kind: string
    level: string
    provinceCode: string | null
    communeCode: string | null
  }
  seq: number
  demo: boolean
}

export type Category = { code: string; nameVi: string; nameEn: string }
export type Named = { id: number; name: string }

export type TicketRow = {
  id: number
  reference: string
  title: string
  lane: Lane
  status: Status
  urgency: Urgency
  channel: Channel
  category: Category
  commune: { code: string; name: string } | null
  provinceCode: string | null
  department: Named
  officer: { id: string; name: string } | null
  reportedAt: string
  acceptDueAt: string | null
  dueAt: string | null
  pausedSince: string | null
  heldSince: string
  supporters: number
  bounces: number
  reopenings: number
  version: number
}

export type TimelineItem = {
  id: number
  at: string
  type: string
  actor: { kind: 'staff' | 'resident' | 'system'; name: string | null }
  sentence: Sentence
  text: string | null
}

export type Attachment = {
  id: number
  purpose: 'report' | 'proof'
  url: string
  width: number | null
  height: number | null
}

export type Act =
  | 'accept'
  | 'assign'
  | 'forward'
  | 'ask'
  | 'note'
  | 'resolve'
  | 'refuse'
  | 'reopen'
  | 'merge'
  | 'split'
  | 'consult'
  | 'answer-consultation'
  | 'extend'
  | 'decide-extension'
  | 'change-lane'
  | 'unseal'
  | 'correct'
  | 'publish'

export type Draft = { verb: string; body: Record<string, string>; updatedAt: string }

export type Consultation = {
  id: number
  department: Named
  question: string
  askedAt: string
  dueAt: string
  answer: string | null
  answeredAt: string | null
}

export type Ticket = TicketRow & {
  text: string
  address: string | null
  lat: number | null
  lon: number | null
  occurredAt: string | null
  candidates: { code: string; name: string; confidence: number }[]
  reasons: Sentence[]
  reporter: { name: string | null; phone: string | null; email: string | null; helper: string | null } | null
  timeline: TimelineItem[]
  attachments: Attachment[]
  may: Act[]
  drafts: Draft[]
  mergedInto: { id: number; reference: string } | null
  consultations: Consultation[]
}

export type TicketPage = { tickets: TicketRow[]; next: string | null }
export type Counts = {
  counts: { departmentId: number; status: Status; n: number }[]
  open: number
  overdue: number
}

export type Deadline = {
  sentences: { vi: string[]; en: string[] }
  timeline: { from: string; to: string; kind: string; name?: string }[]
}

export type Place = {
  code: string
  name: string
  fullName: string
  provinceCode: string
  provinceName: string
}
export type Department = {
  id: number
  name: string
  kind: string
  level: string
  communeCode: string | null
  provinceCode: string | null
}
export type Colleague = { id: string; name: string; open: number; away: boolean }
export type AnswerTemplate = { id: number; outcome: string; language: 'vi' | 'en'; body: string }

export type Message = {
  id: number
  channel: 'sms' | 'email'
  recipient: string
  subject: string | null
  body: string
  state: 'queued' | 'sending' | 'sent' | 'delivered' | 'failed' | 'cancelled'
  attempts: number
  lastError: string | null
  createdAt: string
  sentAt: string | null
  ticketId: number | null
}
export type MessagePage = { messages: Message[]; next: string | null }

export type Preview = {
  lane: Lane
  category: {
    code: string
    confidence: number
    alternatives: { code: string; confidence: number }[]
  }
  commune: {
    code: string | null
    name: string | null
    confidence: number
    candidates: { code: string; name: string; confidence: number }[]
  }
  department: Named | null
  dueAt: string | null
  why: string[]
}

export type Caller = { phone: string; name: string | null; tickets: TicketRow[]; calls: number }

export type CallReport = {
  text: string
  phone: string
  category?: string
  provinceCode?: string
  communeCode?: string
  address?: string
  reporter?: { name?: string; phone?: string }
  consent: boolean
  helper?: string
  urgent?: boolean
}

export type Receipt = {
  id: number
  reference: string
  lane: Lane
  status: Status
  category: string
  commune: { code: string; name: string } | null
  department: { name: string } | null
  dueAt: string
  emergency?: { numbers: string[]; advice: Sentence }
}

export type Hint = { seq: number; type: string; ticketId: number | null }
export type Hints = { seq: number; hints: Hint[]; reset: boolean }

export type ProblemBody = {
  status: number
  title?: string
  detail?: string
  sentence?: Sentence
  fields?: { field: string; sentence: Sentence }[]
  current?: unknown
}
