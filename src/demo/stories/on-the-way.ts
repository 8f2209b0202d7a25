import { linesOf } from '../../../db/seed/demo-year/matter.ts'
import * as speech from '../../../db/seed/demo-year/speech.ts'
import { dateOf, dayMs } from '../../platform/vietnam-time.ts'
import { askResident } from '../../tickets/ask.ts'
import { noteOnTicket } from '../../tickets/note.ts'
import { replyToTicket } from '../../tickets/resident/reply.ts'
import { askExtension } from '../../tickets/time/ask-extension.ts'
import { decideOnExtension } from '../../tickets/time/decide-extension.ts'
import { answerConsultation } from '../../tickets/together/answer-consultation.ts'
import { consultDepartment } from '../../tickets/together/consult.ts'
import { openConsultation } from '../store.ts'
import { byHolder, byLeader, resident, type Story, stands, waitFor, workFor } from './story.ts'

/** What may happen between taking a matter on and answering it; false when the year ends before. */
export const onTheWay = async (story: Story): Promise<boolean> => {
  const { chance } = story
  if (chance.happens(0.18) && !(await askBack(story))) return false
  if (chance.happens(0.1)) await note(story, 'staff')
  if (chance.happens(0.05) && !(await askAbove(story))) return false
  if (chance.happens(0.14)) await note(story, 'resident')
  return chance.happens(0.05) ? askForTime(story) : true
}

const askBack = async (story: Story): Promise<boolean> => {
  const { chance, arrival, life, key } = story
  const lines = arrival.matter?.asked ?? 'Xin anh/chị cho biết rõ hơn vị trí, gần số nhà nào.'
  if (!(await workFor(story, 1))) return false
  const asked = await byHolder(story, (ctx, { id }) =>
    askResident(ctx, id, { question: chance.pick(linesOf(lines)) }),
  )
  if (!asked) return true
  if (!(await waitFor(story, chance.between(1, 40)))) return false
  if (chance.happens(0.25)) return true
  const text = chance.pick(speech.replies)
  await life.attempt(resident, (ctx) => replyToTicket(ctx, key, { text, channel: 'web' }))
  return true
}

const note = async (story: Story, reader: 'staff' | 'resident'): Promise<void> => {
  const toResident = reader === 'resident'
  const text = story.chance.pick(toResident ? speech.progress : speech.innerNotes)
  await byHolder(story, (ctx, { id }) => noteOnTicket(ctx, id, { text, toResident }))
}

const askAbove = async (story: Story): Promise<boolean> => {
  const { chance, crew, life } = story
  const { aboveKind, departmentId } = await stands(story)
  const asked = crew.above(aboveKind)
  if (!asked || asked.departmentId === departmentId) return true
  const question = chance.pick(speech.consultQuestions)
  const sent = await byHolder(story, (ctx, { id }) =>
    consultDepartment(ctx, id, { departmentId: asked.departmentId, question }),
  )
  if (!sent) return true
  if (!(await workFor(story, chance.between(3, 14)))) return false
  const consultationId = await openConsultation(life.as(resident).db, story.ticketId)
  if (consultationId === null) return true
  const answer = chance.pick(speech.consultAnswers)
  await life.attempt(asked, (ctx) => answerConsultation(ctx, story.ticketId, { consultationId, answer }))
  return true
}

const askForTime = async (story: Story): Promise<boolean> => {
  const { chance } = story
  if (!(await workFor(story, chance.between(4, 10)))) return false
  const asked = await byHolder(story, (ctx, { id, dueAt }) => {
    const until = dateOf(new Date(dueAt.getTime() + 3 * dayMs))
    return askExtension(ctx, id, { why: chance.pick(speech.extensionWhys), until })
  })
  if (!asked) return true
  if (!(await workFor(story, chance.between(1, 5)))) return false
  const decision = chance.happens(0.8) ? ('granted' as const) : ('refused' as const)
  const words = decision === 'granted' ? 'Đồng ý.' : 'Việc này làm được ngay, đề nghị xử lý đúng hạn.'
  await byLeader(story, (ctx, { id }) => decideOnExtension(ctx, id, { decision, note: words }))
  return true
}
