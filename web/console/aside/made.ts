import { atom } from 'nanostores'

type Made = { as: 'report' | 'word'; ticketId: number; reference: string }

/** The ticket that a message or a mail became last, or was added to, for as long as the screen is open. */
export const lastMade = atom<Made | null>(null)
