import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'

/** The ticket that a mouse or the keyboard stands on, so that its pin shows on the map. */
const pointed = atom<number | null>(null)

export const pointing = (id: number) => {
  const here = () => pointed.set(id)
  const gone = () => pointed.set(null)
  return { onMouseEnter: here, onFocus: here, onMouseLeave: gone, onBlur: gone }
}

export const usePointed = () => useStore(pointed)
