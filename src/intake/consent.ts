/**
 * The version of the words that a person agrees to, kept with each consent: which text it was, when, by which channel (Law
 * 91/2025/QH15). Who changes the words adds a version; a test holds the words against its digest.
 */
export const consentVersion = '2026-11-29'
