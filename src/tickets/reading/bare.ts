import { type Said, withoutContact } from '../personal-data/blank.ts'
import type { CollaboratorSeen, ConsultationSeen } from './store.ts'

export type Bare = <T extends string | null>(words: T) => T

/**
 * Words without what these people left of themselves: it is shown apart, to who says what for. Staff write it into notes and
 * answers too, and what was put right since still leads to them.
 */
export const bareOf =
  (people: readonly Said[]): Bare =>
  <T extends string | null>(words: T): T =>
    (words && people.reduce(withoutContact, words)) as T

type Together = { consultations: readonly ConsultationSeen[]; collaborators: readonly CollaboratorSeen[] }

/** What departments asked and answered each other. */
export const saidTogether = ({ consultations, collaborators }: Together, bare: Bare) => ({
  consultations: consultations.map((one) => ({
    ...one,
    question: bare(one.question),
    answer: bare(one.answer),
  })),
  collaborators: collaborators.map((one) => ({ ...one, task: bare(one.task) })),
})

type Asked<E, Q> = { extension: E | null; question: Q | null }

/** What waits for an answer. */
export const saidWaiting = <E extends { why: string }, Q extends { text: string }>(
  { extension, question }: Asked<E, Q>,
  bare: Bare,
) => ({
  extension: extension && { ...extension, why: bare(extension.why) },
  question: question && { ...question, text: bare(question.text) },
})
