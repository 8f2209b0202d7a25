import { plural } from '../../plural.ts'
import type { EndedCallBack, Sentence } from '../shapes.ts'

const most = 300
const many = (n: number) => (n >= most ? `${most}+` : String(n))

export const words = {
  recording: { vi: 'Nghe ghi âm', en: 'Listen to the recording' },
  openRecording: { vi: 'Mở bản ghi âm trong tổng đài', en: 'Open it in the phone system' },
  putThrough: { vi: 'được chuyển đến', en: 'put through' },
  ringing: { vi: 'Đang đổ chuông', en: 'Ringing' },
  hidden: { vi: 'Số ẩn', en: 'Number withheld' },
  hiddenWho: { vi: 'Không rõ ai gọi', en: 'Nobody knows who it is' },
  before: (calls: number, tickets: number): Sentence => {
    if (calls < 1 && tickets === 0) return { vi: 'Chưa từng phản ánh', en: 'Has not reported before' }
    if (tickets === 0) return { vi: `Đã gọi ${calls} lần`, en: `Called ${plural(calls, 'time')} before` }
    return { vi: 'Phiếu gần đây:', en: 'Recent tickets:' }
  },
  take: { vi: 'Ghi cuộc này', en: 'Take it down' },
  more: (n: number): Sentence => ({
    vi: `Còn ${n} cuộc gọi đang đổ chuông`,
    en: `${plural(n, 'more call rings', 'more calls ring')}`,
  }),
  missed: { vi: 'Cuộc gọi nhỡ', en: 'Missed calls' },
  nobodyWaits: { vi: 'Không có ai chờ gọi lại.', en: 'Nobody waits to be called back.' },
  waiting: (n: number, since: string): Sentence => ({
    vi: `${many(n)} cuộc gọi nhỡ chờ gọi lại, lâu nhất từ ${since}`,
    en: `${many(n)} missed ${n === 1 ? 'call' : 'calls'} to return, the longest since ${since}`,
  }),
  rang: (at: string): Sentence => ({ vi: `gọi lúc ${at}`, en: `rang at ${at}` }),
  rangOften: (n: number, first: string, last: string): Sentence => ({
    vi: `gọi ${n} lần, từ ${first}, lần cuối ${last}`,
    en: `rang ${plural(n, 'time')} since ${first}, last at ${last}`,
  }),
  tried: (n: number, at: string): Sentence => ({
    vi: `đã gọi lại ${n} lần chưa được, lần cuối ${at}`,
    en: `called back ${plural(n, 'time')} in vain, last at ${at}`,
  }),
  times: (n: number): Sentence => ({ vi: `gọi ${n} lần`, en: `rang ${plural(n, 'time')}` }),
  callBack: { vi: 'Gọi lại', en: 'Call back' },
  claimedBy: (name: string): Sentence => ({ vi: `${name} đang gọi lại`, en: `${name} is calling` }),
  claimedByYou: {
    vi: 'Anh/chị đang gọi lại số này. Lưu phiếu là xong; không có phiếu thì chọn:',
    en: 'You are calling this number. Saving a ticket ends it; without one, choose:',
  },
  write: { vi: 'Ghi phiếu', en: 'Take it down' },
  notReached: { vi: 'Chưa liên lạc được', en: 'Not reached' },
  noTicket: { vi: 'Đã gọi được, không cần phiếu', en: 'Reached, no ticket needed' },
  giveUp: { vi: 'Thôi không gọi nữa', en: 'Give up' },
  release: { vi: 'Để người khác gọi', en: 'Leave it to others' },
  endedLately: (n: number): Sentence => ({
    vi: `Vừa xong trong 24 giờ qua (${n})`,
    en: `Ended in the last 24 hours (${n})`,
  }),
  addMissed: { vi: 'Ghi thêm cuộc gọi nhỡ', en: 'Note a missed call' },
  missedNumber: { vi: 'Số đã gọi đến', en: 'The number that rang' },
  add: { vi: 'Thêm vào danh sách', en: 'Add it' },
  waited: (clock: string): Sentence => ({ vi: `chờ máy ${clock}`, en: `waited ${clock}` }),
  talked: (clock: string): Sentence => ({ vi: `nói ${clock}`, en: `talked ${clock}` }),
} as const

export const endedWords: Record<EndedCallBack['outcome'], Sentence> = {
  reached: { vi: 'Đã gọi được', en: 'Reached' },
  answered: { vi: 'Người dân gọi lại và đã có người nghe', en: 'They rang again and were answered' },
  'given-up': { vi: 'Thôi không gọi nữa', en: 'Given up' },
}
