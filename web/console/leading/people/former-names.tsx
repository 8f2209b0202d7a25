import { fullTime } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { words } from '../../words/people.ts'
import type { DepartmentSeen } from '../shapes.ts'
import { useFormerNames } from './queries.ts'

/** How it was called before, until when, and what the name after it rested on. */
export const FormerNames = ({ department }: { department: DepartmentSeen }) => {
  const say = useSay()
  const language = useLanguage()
  const names = useFormerNames(department).data?.names ?? []
  if (names.length === 0) return null
  return (
    <details>
      <summary>{say(words.formerNames(names.length))}</summary>
      <ul className="reasons">
        {names.map(({ was, at, by, source }) => (
          <li key={at}>
            {was}{' '}
            <span className="quiet">
              {say(words.untilThen)} {[fullTime(at, language), by, source].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
