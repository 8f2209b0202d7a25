import { Link } from 'wouter'
import { Icon } from './icon.tsx'
import { initialsOf } from './initials.ts'
import { chooseLanguage, useLanguage, useSay } from './language.ts'
import { useSignOut } from './session.ts'
import type { Me } from './shapes.ts'
import { ShortcutHelp } from './shortcuts.tsx'
import { words } from './words.ts'

/** Who works here, what they chose, and the way out. */
export const Person = ({ me }: { me: Me }) => {
  const say = useSay()
  const language = useLanguage()
  const signOut = useSignOut()
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <div className="person">
      <ShortcutHelp />
      <button type="button" className="head-button" lang={other} onClick={() => chooseLanguage(other)}>
        <span className="wide-only">{say(words.otherLanguage)}</span>
        <abbr className="narrow-only" title={say(words.otherLanguage)} aria-label={say(words.otherLanguage)}>
          {other.toUpperCase()}
        </abbr>
      </button>
      <Link href="/preferences" className="who" title={say(words.preferences)}>
        <span className="initials" aria-hidden="true">
          {initialsOf(me.name)}
        </span>
        <span className="who-words">
          <b>{me.name}</b>
          <small>{me.department.name}</small>
        </span>
      </Link>
      <button type="button" className="head-button" title={say(words.signOut)} onClick={signOut}>
        <Icon name="leave" />
        <span className="unseen">{say(words.signOut)}</span>
      </button>
    </div>
  )
}
