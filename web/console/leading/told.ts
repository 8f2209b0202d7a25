import { createContext, useContext } from 'react'
import type { Sentence } from '../shapes.ts'

/** Says in one place, aloud too, that something was saved. */
export const Told = createContext<(sentence: Sentence) => void>(() => {})

export const useTell = () => useContext(Told)
