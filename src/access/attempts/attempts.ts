import type { House } from '../../context/context.ts'
import { digestOf } from '../../platform/digest.ts'
import { inLetters, isMadeHere, macOf } from '../../tickets/secret.ts'

/** Who tries a password, as far as it can be told before it is right. */
export type Trying = {
  /** Of the account, in one spelling. */
  mailbox: string
  /** Where it comes from, as `sourceOf` spells it. */
  source: string
  /** The browser that this account was opened in before; null for strangers. */
  browser: string | null
}

/** Wrong passwords in a row that cost no waiting; people mistype, and a whole office shares one address. */
export const allowed = { stranger: 5, browser: 10, source: 30 }
/** Wrong passwords by strangers in a row at which the person hears of it. */
export const toldAt = 10
/** The first wait in seconds, which doubles with each wrong password, and the longest. */
export const pauses = { first: 30, longest: 900 }
/** Seconds without a wrong password after which they are no longer in a row. */
export const rowEnds = 3600

/** Where the attempts on an account are counted: of strangers together, of browsers that know it each by itself. */
export const ofStrangers = (mailbox: string): string => `account:${digestOf(mailbox)}`
export const ofBrowsers = (mailbox: string): string => `browser:${digestOf(mailbox)}:`

export type Counted = { key: string; allowed: number }

/**
 * What an attempt is counted under: its source, and the account as strangers try it. A browser that knows the account is
 * counted by itself, so that whoever guesses elsewhere cannot lock its owner out.
 */
export const countedUnder = ({
  mailbox,
  source,
  browser,
}: Trying): { source: Counted; account: Counted } => ({
  source: { key: `source:${source}`, allowed: allowed.source },
  account: browser
    ? { key: `${ofBrowsers(mailbox)}${digestOf(browser)}`, allowed: allowed.browser }
    : { key: ofStrangers(mailbox), allowed: allowed.stranger },
})

/** The cookie by which a browser shows that this account was opened in it; one each, for several share a computer. */
export const cookieOf = (mailbox: string): string => `lang-nghe.known.${digestOf(mailbox).slice(0, 12)}`

const signed = (secret: string, mailbox: string, browser: string): string =>
  inLetters(macOf(secret, `browser:${mailbox}:${browser}`))

export const showBrowser = (house: Pick<House, 'secret'>, mailbox: string, browser: string): string =>
  `${browser}.${signed(house.secret, mailbox, browser)}`

/** The browser that the cookie speaks of; null when this house did not write it for this account. */
export const readBrowser = (
  house: Pick<House, 'secret'>,
  mailbox: string,
  shown: string | undefined,
): string | null => {
  const [browser, proof] = (shown ?? '').split('.')
  if (!browser || !proof) return null
  return isMadeHere(house.secret, (secret) => signed(secret, mailbox, browser), proof) ? browser : null
}
