import type { Node } from './patroni.ts'

export type Failure = {
  words: string
  /** Which of the two it befalls. */
  who: 'primary' | 'standby'
  happens: (node: Node) => unknown
  mends: (node: Node) => unknown
}

/** What becomes of the machine of one of the two, and how it comes back. */
export const failures = {
  killed: {
    words: 'the machine of the primary dies',
    who: 'primary',
    happens: (node) => node.kill(),
    mends: (node) => node.start(),
  },
  frozen: {
    words: 'the machine of the primary hangs',
    who: 'primary',
    happens: (node) => node.freeze(),
    mends: (node) => node.thaw(),
  },
  'cut off': {
    words: 'the primary reaches etcd no more',
    who: 'primary',
    happens: (node) => node.cutOff(),
    mends: (node) => node.reconnect(),
  },
  alone: {
    words: 'the machine of the standby hangs',
    who: 'standby',
    happens: (node) => node.freeze(),
    mends: (node) => node.thaw(),
  },
} satisfies Record<string, Failure>

export type Kind = keyof typeof failures
export const kinds = Object.keys(failures) as Kind[]
