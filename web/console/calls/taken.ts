import { atom } from 'nanostores'

/** A call that the operator takes at whatever screen they are: the form opens with it. */
export type TakenCall = { phone: string; callId: string; callBackId: number | null }

export const taken = atom<TakenCall | null>(null)
