import type { Sentence } from '../platform/errors.ts'

/** `good`: as it should be; `care`: works, and somebody should look; `bad`: something is lost or stands still. */
export type Finding = {
  about: string
  state: 'good' | 'care' | 'bad'
  says: Sentence
  /** What to do; nothing where it is good. */
  todo: Sentence | null
}

export const good = (about: string, vi: string, en: string): Finding => ({
  about,
  state: 'good',
  says: { vi, en },
  todo: null,
})

type Wrong = { says: Sentence; todo: Sentence }

export const care = (about: string, wrong: Wrong): Finding => ({ about, state: 'care', ...wrong })
export const bad = (about: string, wrong: Wrong): Finding => ({ about, state: 'bad', ...wrong })
