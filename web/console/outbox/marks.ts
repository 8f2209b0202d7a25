import type { Message } from '../shapes.ts'
import { words } from '../words/outbox.ts'

/** What is filled in as a message leaves, in words where it is only read. */
export const read = ({ body, language, code }: Pick<Message, 'body' | 'language' | 'code'>): string =>
  body
    .replaceAll('{{link}}', `[${words.ownLink[language]}]`)
    .replaceAll('{{code}}', code ?? `[${words.ownCode[language]}]`)
