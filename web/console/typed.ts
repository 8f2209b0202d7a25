import { useEffect, useState } from 'react'

/** What was being typed where no draft is kept, when the sign-in ran out; in this page alone, until it is shown again. */
const left = new Map<string, string>()
const now = new Map<string, string>()

/** The sign-in has run out, and takes the screen with it. */
export const leaveTyped = () => {
  for (const [place, text] of now) left.set(place, text)
}
export const forgetTyped = () => left.clear()

/** A text, or null while nobody writes there; whoever comes back after their sign-in ran out finds it as they left it. */
export const useTyped = <Text extends string | null>(place: string, initial: Text) => {
  const [text, write] = useState<Text | string>(() => left.get(place) ?? initial)
  useEffect(() => {
    left.delete(place)
    if (text !== null) now.set(place, text)
    return () => void now.delete(place)
  }, [place, text])
  return [text, write] as const
}
