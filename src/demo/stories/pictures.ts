import { attachByResident, attachByStaff } from '../../tickets/pictures/attach.ts'
import { lookAtPicture } from '../../tickets/pictures/looking/look.ts'
import { picturesOfTicket } from '../store.ts'
import { byHolder, byLeader, resident, type Story, system } from './story.ts'

const renditions = 3

/** Whoever reports sends a photo of it along. */
export const sendPhoto = async ({ arrival, chance, pictured, life, key }: Story): Promise<void> => {
  const scene = arrival.matter?.scene
  if (!scene) return
  const bytes = await pictured.photoOf(scene, 'fault', chance.between(1, renditions))
  await life.attempt(resident, (ctx) => attachByResident(ctx, key, { bytes, pictures: pictured.pictures }))
}

/** Whoever answers shows how it is now; after the second time another photo than after the first. */
export const sendProof = async (story: Story, time: 1 | 2 = 1): Promise<void> => {
  const { arrival, chance, pictured } = story
  const n = chance.between(1, renditions) + (time - 1) * renditions
  const bytes = await pictured.photoOf(arrival.matter?.scene ?? 'pavement', 'mended', n)
  await byHolder(story, (ctx, { id }) =>
    attachByStaff(ctx, id, { purpose: 'proof', bytes, pictures: pictured.pictures }),
  )
}

/** Somebody looks at each photo of what is public, and lets it out. */
export const showPhotos = async (story: Story): Promise<void> => {
  const { db } = story.life.as(system)
  for (const attachmentId of await picturesOfTicket(db, story.ticketId))
    await byLeader(story, (ctx, { id }) =>
      lookAtPicture(ctx, id, { attachmentId, published: true, marks: [], files: story.pictured.pictures }),
    )
}
