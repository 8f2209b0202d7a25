/**
 * An emoji cut by the parts of a long message is two half characters, which PostgreSQL does not keep: each is stored as a
 * character of a private plane until the parts are joined. NUL, which some gateways send for @, says nothing.
 */
const plane = 0xf0000
const firstHalf = 0xd800

export const keepHalves = (text: string): string =>
  text
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, (half) => String.fromCodePoint(plane + half.charCodeAt(0) - firstHalf))

export const joinHalves = (text: string): string =>
  text.replace(/[\u{f0000}-\u{f07ff}]/gu, (kept) =>
    String.fromCharCode(kept.codePointAt(0)! - plane + firstHalf),
  )
