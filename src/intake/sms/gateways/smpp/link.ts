import { once } from 'node:events'
import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectSecure } from 'node:tls'
import { cutFrames } from './frames.ts'
import { answerTo, isResponse, type Pdu, readPdu, status, writePdu } from './pdu.ts'

export type Place = { host: string; port: number; isSecure: boolean; ca?: string | undefined }

/** One connection to an SMS centre, until it ends; it never begins again. */
export type Link = {
  /** What the centre answers; fails where it answers nothing in time, or the connection ends. */
  ask: (command: string, fields?: Record<string, unknown>, limitMs?: number) => Promise<Pdu>
  end: (why: string) => void
  /** Why it ended, told once everything that came over it has been dealt with. */
  ended: Promise<string>
}

/** The status by which a request of the centre is answered. */
export type Hear = (pdu: Pdu) => Promise<number>

const unanswered = 'unanswered'

/** What was asked had left when the answer failed to come: the centre may have done it all the same. */
export const mayHaveArrived = (error: unknown): boolean =>
  error instanceof Error && error.cause === unanswered

const patience = 10_000
/** So many requests of the centre are worked on at a time; the wire waits for the rest. */
const atOnce = 50
/** A centre that reads no answers is no centre. */
const unreadAtMost = 1_000_000

export const openLink = async (place: Place, hear: Hear, signal: AbortSignal): Promise<Link> => {
  const { host, port, isSecure } = place
  const socket = isSecure ? connectSecure(place) : connectPlain(place)
  const link = speakOver(socket, hear)
  const stop = () => link.end('Stopping')
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  void link.ended.then(() => signal.removeEventListener('abort', stop))
  const late = setTimeout(
    () => link.end(`${host}:${port} took no connection within ${patience} ms`),
    patience,
  )
  const over = link.ended.then((why) => Promise.reject(new Error(why)))
  await Promise.race([once(socket, isSecure ? 'secureConnect' : 'connect'), over]).finally(() =>
    clearTimeout(late),
  )
  over.catch(() => {})
  return link
}

const speakOver = (socket: Socket, hear: Hear): Link => {
  const { promise: ended, resolve: tellEnd } = Promise.withResolvers<string>()
  let why: string | null = null
  const end: Link['end'] = (because) => {
    why ??= because
    socket.destroy()
  }
  const asked = askOver(socket)
  const requests = answerOver(socket, hear)
  const cut = cutFrames()
  socket.on('data', (chunk) => {
    const { whole, isBroken } = cut(chunk)
    for (const pdu of whole.map(readPdu)) isResponse(pdu) ? asked.answered(pdu) : requests.take(pdu)
    if (!isBroken) return
    socket.write(writePdu('generic_nack', { sequence: 0, status: status.invalidLength }))
    why ??= 'What came is not SMPP'
    socket.destroySoon()
  })
  socket.on('error', ({ message }) => (why ??= message))
  socket.on('close', async () => {
    why ??= 'The centre closed the connection'
    asked.fail(why)
    await requests.done()
    tellEnd(why)
  })
  return { ask: (...question) => (why ? Promise.reject(new Error(why)) : asked.ask(...question)), end, ended }
}

type Question = { answer: (pdu: Pdu) => void; fail: (why: string) => void }

/** Our requests, by the number under which each is answered. */
const askOver = (socket: Socket) => {
  const open = new Map<number, Question>()
  let last = 0
  const ask: Link['ask'] = (command, fields = {}, limitMs = patience) => {
    const { promise, resolve, reject } = Promise.withResolvers<Pdu>()
    last = (last % 0x7fff_ffff) + 1
    const sequence = last
    const frame = writePdu(command, { sequence }, fields)
    const fail = (why: string) => reject(new Error(why, { cause: unanswered }))
    const late = setTimeout(fail, limitMs, `${command} was not answered within ${limitMs} ms`)
    open.set(sequence, { answer: resolve, fail })
    socket.write(frame)
    return promise.finally(() => {
      clearTimeout(late)
      open.delete(sequence)
    })
  }
  return {
    ask,
    answered: (pdu: Pdu) => open.get(pdu.sequence)?.answer(pdu),
    fail: (why: string) => {
      for (const question of open.values()) question.fail(why)
    },
  }
}

/** Requests of the centre: each is answered once, when it has been dealt with, and whatever becomes of it. */
const answerOver = (socket: Socket, hear: Hear) => {
  const inHand = new Set<Promise<void>>()
  const work = async (pdu: Pdu) => {
    const code = await hear(pdu).catch(() => status.comeAgain)
    if (socket.writableLength > unreadAtMost) socket.destroy()
    else socket.write(answerTo(pdu, code))
    if (pdu.command === 'unbind') socket.destroySoon()
  }
  const take = (pdu: Pdu) => {
    const working = work(pdu).finally(() => {
      inHand.delete(working)
      if (inHand.size < atOnce) socket.resume()
    })
    inHand.add(working)
    if (inHand.size >= atOnce) socket.pause()
  }
  return { take, done: () => Promise.allSettled(inHand) }
}
