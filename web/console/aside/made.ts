import { atom } from 'nanostores'

/** The ticket that was made last of a message or a mail, for as long as the screen is open. */
export const lastMade = atom<{ ticketId: number; reference: string } | null>(null)
