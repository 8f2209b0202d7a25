/** What is open, and of it what is overdue, beside the most of its table. */
export const OpenBar = ({ open, overdue, most }: { open: number; overdue: number; most: number }) => (
  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect className="board-open" width={(100 * open) / most} height="8" />
    <rect className="board-late" width={(100 * overdue) / most} height="8" />
  </svg>
)
