/** Everything that runs by itself, in Vietnam time; the tasks are in tasks.ts. */
export const schedule = [
  { task: 'sweep-inbound', at: '* * * * *' },
  { task: 'sweep-mails', at: '* * * * *' },
  { task: 'fold-counts', at: '* * * * *' },
  { task: 'keep-figures', at: '* * * * *' },
  { task: 'sweep-deadlines', at: '* * * * *' },
  { task: 'watch-consultations', at: '* * * * *' },
  { task: 'watch-absences', at: '* * * * *' },
  { task: 'watch-alarms', at: '* * * * *' },
  { task: 'watch-delegations', at: '* * * * *' },
  { task: 'sweep-follow-requests', at: '50 * * * *' },
  { task: 'sweep-attempts', at: '40 * * * *' },
  { task: 'sweep-made-files', at: '*/10 * * * *' },
  { task: 'sweep-sessions', at: '35 * * * *' },
  { task: 'sweep-limits', at: '*/10 * * * *' },
  { task: 'watch-warnings', at: '*/15 * * * *' },
  { task: 'sweep-messages', at: '*/20 * * * *' },
  { task: 'watch-sending', at: '* * * * *' },
  { task: 'keep-keys', at: '30 8 * * *' },
  { task: 'send-weekly-reports', at: '0 7 * * 1' },
  { task: 'send-daily-digests', at: '30 7 * * *' },
  { task: 'tell-on-call-gaps', at: '30 7 * * *' },
  { task: 'send-weekly-digests', at: '30 7 * * 1' },
  { task: 'close-silent', at: '0 8 * * *' },
  { task: 'seal-day', at: '10 0 * * *' },
  { task: 'watch-history', at: '30 1 * * *' },
  { task: 'look-again', at: '* * * * *' },
  { task: 'sweep-uploads', at: '20 * * * *' },
  { task: 'send-webhooks', at: '* * * * *' },
  { task: 'exchange-with-partners', at: '* * * * *' },
  { task: 'compare-with-partners', at: '45 2 * * *' },
  { task: 'sweep-deliveries', at: '25 * * * *' },
  { task: 'back-up', at: '15 1 * * *' },
  { task: 'watch-backups', at: '5 * * * *' },
  { task: 'sweep-pictures', at: '0 3 * * *' },
  { task: 'end-retention', at: '30 3 * * *' },
  { task: 'learn-categories', at: '0 2 * * *' },
] as const satisfies readonly { task: string; at: string }[]

export type ScheduledTask = (typeof schedule)[number]['task']

/** The queue's clock is UTC; Vietnam keeps UTC+7 all year. A day of the week moves back with an hour before 7. */
export const inUtc = (at: string): string => {
  const [minute, hour, dayOfMonth, month, weekday] = at.split(' ') as [string, string, string, string, string]
  if (hour === '*') return at
  const utc = Number(hour) - 7
  if (utc >= 0) return [minute, utc, dayOfMonth, month, weekday].join(' ')
  const before = weekday === '*' ? '*' : (Number(weekday) + 6) % 7
  return [minute, utc + 24, dayOfMonth, month, before].join(' ')
}
