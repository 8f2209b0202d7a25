import type { Db } from '../../platform/database.ts'
import { personBehind } from '../reading/waiting-store.ts'
import type { Ticket } from '../ticket.ts'
import { isToRing } from './ringing.ts'
import { type Alarm, callsOfAlarm } from './store.ts'

export type AlarmSeen = Pick<Alarm, 'raisedAt' | 'nextAt' | 'acknowledgedAt'> & {
  ringing: boolean
  told: { name: string; at: Date; means: ('sms' | 'email')[] }[]
  acknowledgedBy: string | null
}

/** What a screen shows of an alarm: whom it was told to, the last time each, and who heard. */
export const alarmSeen = async (db: Db, alarm: Alarm, ticket: Ticket): Promise<AlarmSeen> => {
  const calls = await callsOfAlarm(db, alarm)
  const ringing = isToRing(ticket) && alarm.acknowledgedAt === null
  const heard = alarm.acknowledgedBy && (await personBehind(db, `staff:${alarm.acknowledgedBy}`))
  return {
    raisedAt: alarm.raisedAt,
    ringing,
    nextAt: ringing ? alarm.nextAt : null,
    told: [...calls]
      .sort((a, b) => a.at.getTime() - b.at.getTime())
      .map(({ name, at, hasPhone }) => ({ name, at, means: hasPhone ? ['sms', 'email'] : ['email'] })),
    acknowledgedAt: alarm.acknowledgedAt,
    acknowledgedBy: heard ? heard.name : null,
  }
}
