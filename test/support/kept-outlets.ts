import { type Outlets, visibleOutbox } from '../../src/notifications/outlet.ts'

/** Mail and SMS as they reach people: `left` has their words, in turn. */
export const keptOutlets = () => {
  const left: string[] = []
  const keeping = {
    ...visibleOutbox,
    send: async ({ body }: { body: string }) => {
      left.push(body)
      return { sent: 'x' }
    },
  }
  return { left, outlets: { sms: keeping, email: keeping } as unknown as Outlets }
}
