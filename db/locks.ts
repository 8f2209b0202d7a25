/**
 * Every advisory lock of the house: numbers that no other program on the database may take, and words that are hashed with
 * what they are about. Two that share a name wait for each other.
 */
export const locks = {
  /** Two processes that start together bring the tables up to date one after the other. */
  migration: 4_206_969,
  /** One relay numbers events at a time, so that numbers become visible in their own order. */
  relay: 4_206_970,
  /** The seed and an import write the same rows. */
  gazetteer: 4_206_971,
  /** With a department's id: one choice of an officer at a time. */
  officerOf: 4_206_972,
  /** What is told of gateways is told once. */
  sending: 4_206_973,
  /** Two files of staff are taken in one after the other. */
  staffImport: 4_206_974,
} as const

/** Of a number or a mailbox. */
export const lockOfSender = (sender: string) => `sms:${sender}`
/** Of a number that is sent to. */
export const lockOfNumber = (phone: string) => `number:${phone}`
/** Of a call, as the phone system names it. */
export const lockOfCall = (callId: string) => `call:${callId}`
/** Of who is to be called back. */
export const lockOfCallBack = (phone: string) => `call-back:${phone}`
export const lockOfRota = (provinceCode: string | null) => `rota:${provinceCode}`
/** Of the files that somebody orders. */
export const lockOfFiles = (staffId: string) => `files:${staffId}`
/** Of what is usual, which is learnt once a day. */
export const lockOfUsual = 'usual'
/** Of the warnings of a province. */
export const lockOfWarnings = (provinceCode: string) => `warnings:${provinceCode}`
/** Of what a program brings. */
export const lockOfBrought = (clientId: string, digest: string) => `brought:${clientId}:${digest}`
export const lockOfRules = (rules: 'calendar' | 'targets') => `deadlines:${rules}`
/** Of what happened to one subject. */
export const lockOfChain = (subject: string) => `chain:${subject}`
