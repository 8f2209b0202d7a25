import { atom } from 'nanostores'
import type { Sentence } from '../shapes.ts'

/** How far the picture is that leaves this machine now. */
export const onTheWay = atom<Sentence | null>(null)
