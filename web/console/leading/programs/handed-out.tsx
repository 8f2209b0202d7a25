import { fullTime } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { words } from '../../words/programs.ts'
import { ShownOnce } from '../shown-once.tsx'

export type NewKey = { name: string; key: string; expiresAt: string }

export const HandedOut = ({ made: { name, key, expiresAt }, close }: { made: NewKey; close: () => void }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <ShownOnce
      title={words.newKey(name)}
      lead={words.once}
      label={words.key}
      note={`${say(words.holdsUntil)} ${fullTime(expiresAt, language)}`}
      text={key}
      close={close}
    />
  )
}
