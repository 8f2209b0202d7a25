import type { ReactNode } from 'react'

type KeptProps = { query: { isPlaceholderData: boolean }; children: ReactNode }

/** What was shown before stands, dimmed, while something else loads, and nobody can act on it meanwhile. */
export const Kept = ({ query: { isPlaceholderData: isOld }, children }: KeptProps) => (
  <div inert={isOld} aria-busy={isOld} data-stale={isOld}>
    {children}
  </div>
)
