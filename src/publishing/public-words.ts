/** What may stand for a person or a door: an e-mail address, a phone or identity number, a house number. */
const personal = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu,
  /\+?\d(?:[\s.\-–]?\d){7,14}/g,
  /\b(?:số nhà|nhà số|so nha|nha so|số|so)\s*\d+[\p{L}\d]*(?:\/\d+[\p{L}\d]*)*/giu,
  /(?<![\p{L}\d/])\d+[a-z]?\/\d+[\p{L}\d]*(?:\/\d+[\p{L}\d]*)*(?!\/?\d)/giu,
]

/**
 * A resident's words as the public may read them: no phone, e-mail, identity or house number (Law 91/2025/QH15).
 * Streets and lanes stay, for they say where the matter is; a person's name can only be taken out by who publishes.
 */
export const withoutPersonalData = (text: string): string =>
  personal.reduce((kept, pattern) => kept.replace(pattern, '…'), text)
