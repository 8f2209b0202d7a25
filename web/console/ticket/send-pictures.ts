import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { NotTaken, sendResumably } from '../../pictures/send.ts'
import { shrunk } from '../../pictures/shrink.ts'
import { ask, Problem, upload } from '../api.ts'
import { refresh } from '../refresh.ts'
import type { Sentence } from '../shapes.ts'
import { words } from '../words/ticket.ts'

/** A letter must stay legible, so only what was photographed is made smaller. */
type Purpose = 'proof' | 'report' | 'answer'

/** Sends pictures or papers for a ticket one after the other; a weak network goes on where it stopped, and `said` tells how far it is. */
export const useSendPictures = (ticketId: number, purpose: Purpose) => {
  const client = useQueryClient()
  const [said, say] = useState<Sentence | null>(null)
  const sending = useMutation({
    mutationFn: (files: File[]) => sendAll({ ticketId, purpose, files, say }),
    onSettled: () => {
      say(null)
      return refresh(client, ['ticket', ticketId])
    },
  })
  return { ...sending, said }
}

type Sending = { ticketId: number; purpose: Purpose; files: File[]; say: (sentence: Sentence) => void }

/** What is chosen in the wrong place is told before anything of it leaves; some choosers offer every file. */
const misplaced: Partial<
  Record<Purpose, { is: (file: File) => boolean; sentence: (name: string) => Sentence }>
> = {
  proof: { is: ({ type }) => type === 'application/pdf', sentence: words.proofIsPicture },
  answer: { is: ({ type }) => type.startsWith('image/'), sentence: words.letterIsPdf },
}

export const mustFit = (purpose: Purpose, files: File[]): void => {
  const wrong = files.find((file) => misplaced[purpose]?.is(file))
  if (wrong) throw new Problem(422, misplaced[purpose]!.sentence(wrong.name))
}

export const sendAll = async ({ ticketId, purpose, files, say }: Sending): Promise<void> => {
  mustFit(purpose, files)
  const { key } = await ask<{ key: string }>('/api/uploads', { method: 'POST' })
  for (const [i, file] of files.entries()) {
    const which = { picture: i + 1, pictures: files.length }
    const telling = {
      sent: (bytes: number, of: number) =>
        say(words.progress({ ...which, sent: kilobytes(bytes), of: kilobytes(of) })),
      waiting: () => say(words.waiting),
      wanted: () => true,
    }
    const picture = await sendResumably(key, purpose === 'proof' ? await shrunk(file) : file, telling).catch(
      refused,
    )
    const sent = `${picture ?? ''}/${encodeURIComponent(file.name)}`
    await upload(`/api/tickets/${ticketId}/attachments?purpose=${purpose}`, { picture: sent })
  }
}

const refused = (error: unknown): never => {
  throw error instanceof NotTaken && error.sentence ? new Problem(error.status, error.sentence) : error
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1000)
