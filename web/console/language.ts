import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'
import type { Language, Sentence } from './shapes.ts'

const place = 'lang-nghe.language'

const language = atom<Language>(localStorage.getItem(place) === 'en' ? 'en' : 'vi')
document.documentElement.lang = language.get()

export const currentLanguage = () => language.get()

export const chooseLanguage = (chosen: Language) => {
  localStorage.setItem(place, chosen)
  // The server's own sentences and the resident's pages follow the same choice.
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing where an office runs this over plain http.
  document.cookie = `lang=${chosen}; path=/; max-age=31536000; samesite=lax`
  document.documentElement.lang = chosen
  language.set(chosen)
}

export const useLanguage = () => useStore(language)

/** `say(words.accept)` in the language the reader chose. */
export const useSay = () => {
  const chosen = useLanguage()
  return (sentence: Sentence) => sentence[chosen]
}

export const say = (sentence: Sentence) => sentence[language.get()]
