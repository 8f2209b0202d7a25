import type { ReactNode } from 'react'
import { useSay } from './language.ts'
import type { Sentence } from './shapes.ts'

/** What somebody should see to: a line on whatever screen it is said, and all of it for who asks. */
export const Notice = ({ says, children }: { says: Sentence; children: ReactNode }) => {
  const say = useSay()
  return (
    <div role="status">
      <details className="notice" data-kind="soon">
        <summary>{say(says)}</summary>
        {children}
      </details>
    </div>
  )
}
