import type { Message } from '../shapes.ts'
import { words } from '../words/outbox.ts'

/** What is filled in as a message leaves, in words where it is only read. */
export const read = ({ body, language }: Pick<Message, 'body' | 'language'>): string =>
  body
    .replaceAll('{{link}}', `[${words.ownLink[language]}]`)
    .replaceAll('{{code}}', `[${words.ownCode[language]}]`)
