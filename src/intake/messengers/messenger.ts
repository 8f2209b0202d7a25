import type { Handed } from '../sms/gateway.ts'

/** What a messenger and we share: the name of our application there, and what signs what it hands in. */
export type Shared = { application: string; secret: string }

/** What somebody did in a messenger. */
export type Happening = {
  /** The same at every try to hand it in. */
  id: string
  /** How the messenger names them to us. */
  sender: string
  recipient: string | null
  /** As they wrote it; our own command where they began or ended to follow us. */
  text: string
  /** Neither words nor pictures: a person looks at it. */
  isUnreadable?: true
}

type Input = Record<string, unknown>

/** What a messenger hands in, in its own words. How it sends stands in the same file. */
export type Messenger = {
  /** Refuses what was not made by whoever has the secret; where nothing is set up, everything. */
  mustBeFrom: (handed: Pick<Handed, 'signed' | 'header'>, shared: Shared | undefined) => void
  /** Null where nobody said anything to us: our own words come back, somebody read them. */
  read: (input: Input) => Happening | null
  /** Where the pictures and papers of a message are. */
  filesIn: (input: Input) => string[]
  /** From these and the hosts below them pictures are fetched, and from nowhere else. */
  pictureHosts: readonly string[]
}
