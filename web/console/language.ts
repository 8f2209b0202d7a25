import { useSyncExternalStore } from 'react'
import type { Sentence } from './shapes.ts'

export type Language = 'vi' | 'en'
const place = 'lang-nghe.language'

const listeners = new Set<() => void>()
let language: Language = localStorage.getItem(place) === 'en' ? 'en' : 'vi'
document.documentElement.lang = language

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const currentLanguage = () => language

export const chooseLanguage = (chosen: Language) => {
  language = chosen
  localStorage.setItem(place, chosen)
  // The server's own sentences and the resident's pages follow the same choice.
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing where an office runs this over plain http.
  document.cookie = `lang=${chosen}; path=/; max-age=31536000; samesite=lax`
  document.documentElement.lang = chosen
  for (const listener of listeners) listener()
}

export const useLanguage = () => useSyncExternalStore(subscribe, currentLanguage)

/** `say(words.accept)` in the language the reader chose. */
export const useSay = () => {
  const chosen = useLanguage()
  return (sentence: Sentence) => sentence[chosen]
}

export const say = (sentence: Sentence) => sentence[language]
