/** Whether waiting for a department stops the clock: only when it stands above the one that asks. */
export const isSuperior = (asked: { level: string }, holder: { level: string }): boolean =>
  holder.level === 'commune' && asked.level !== 'commune'
