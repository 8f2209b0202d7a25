/** What is wrong, in one word; the sentences are in fault-words.ts. */
export type FaultKind =
  | 'link'
  | 'words'
  | 'erasure'
  | 'key'
  | 'unkeyed'
  | 'ticket'
  | 'end'
  | 'state'
  | 'no-chain'
  | 'gap'
  | 'root'
  | 'outside'

export type Fault = { what: FaultKind; subject: string; eventId: number | null }
