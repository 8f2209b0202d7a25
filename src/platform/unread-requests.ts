import type { Duplex } from 'node:stream'
import { guards } from './security-headers.ts'

const patienceMs = 2_000

const answers: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

const tooSlow =
  'Mạng chậm quá, nội dung chưa đến đủ nên chưa được nhận. Xin quay lại và gửi lần nữa.\n' +
  'The network was too slow: not all of it arrived, so it was not taken. Please go back and send it again.\n'

const guarding = guards.map(([name, value]) => `${name}: ${value}\r\n`).join('')

/**
 * Answers what never became a request (a head without end, a body that stopped coming) and ends the connection, but goes on
 * reading for a while: a connection that is cut with something unread takes the answer with it.
 */
export const answerUnread = (error: Error & { code?: string }, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const late = setTimeout(() => socket.destroy(), patienceMs)
  socket.on('error', () => socket.destroy()).on('close', () => clearTimeout(late))
  const status = answers[error.code ?? ''] ?? '400 Bad Request'
  const said = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? tooSlow : ''
  const about = `Content-Type: text/plain; charset=utf-8\r\nContent-Length: ${new TextEncoder().encode(said).length}`
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n${guarding}${about}\r\n\r\n${said}`)
  socket.resume()
}
