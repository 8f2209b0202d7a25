import { postMessage } from '../../notifications/messages.ts'
import { lettersToPrint } from '../store.ts'
import { type Story, system, workFor } from './story.ts'

/** Somebody prints what goes by post and takes it there, mostly. */
export const postLetters = async (story: Story): Promise<void> => {
  const { chance, crew, life, ticketId, arrival } = story
  if (arrival.channel !== 'letter' || chance.happens(0.15)) return
  if (!(await workFor(story, chance.between(1, 6)))) return
  for (const id of await lettersToPrint(life.as(system).db, ticketId))
    await life.attempt(crew.operator(chance), (ctx) => postMessage(ctx, id))
}
