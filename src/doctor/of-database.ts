import { oldestServer } from '../../db/standing-server.ts'
import { bad, care, type Finding, good } from './finding.ts'
import type { Known } from './store.ts'

const leastAhead = 60
const tooLong = 600

/** What the database says of the house. `lateMs`: how far its clock is from this machine's; `year`: the one that is. */
export const ofDatabase = (known: Known, now: { lateMs: number; year: number; month: number }): Finding[] => [
  known.version >= oldestServer
    ? good('database', `PostgreSQL ${known.version} trả lời`, `PostgreSQL ${known.version} answers`)
    : bad('database', {
        says: { vi: `PostgreSQL ${known.version} quá cũ`, en: `PostgreSQL ${known.version} is too old` },
        todo: {
          vi: `Nâng lên PostgreSQL ${oldestServer} trở lên`,
          en: `Upgrade to PostgreSQL ${oldestServer} or newer`,
        },
      }),
  ofClock(now.lateMs),
  ofAdministrators(known),
  ofUnits(known),
  ofLegalDesk(known),
  ofHolidays(known, now),
  ofJobs(known),
  ofMessages(known),
  ...known.gateways.map(ofGateway),
]

const ofClock = (lateMs: number): Finding => {
  const seconds = Math.round(Math.abs(lateMs) / 1000)
  if (seconds <= 2)
    return good('clock', 'Giờ của máy khớp với cơ sở dữ liệu', 'The clock agrees with the database')
  return (seconds > leastAhead ? bad : care)('clock', {
    says: {
      vi: `Giờ của máy này lệch cơ sở dữ liệu ${seconds} giây`,
      en: `The clock of this machine is ${seconds} s off the database`,
    },
    todo: {
      vi: 'Bật đồng bộ giờ (chrony hoặc systemd-timesyncd) ở cả hai máy',
      en: 'Let both machines keep time (chrony or systemd-timesyncd)',
    },
  })
}

const ofAdministrators = ({ administrators }: Known): Finding =>
  administrators > 0
    ? good('administrators', `${administrators} người quản trị`, `${administrators} administrators`)
    : bad('administrators', {
        says: { vi: 'Chưa có người quản trị nào', en: 'There is no administrator' },
        todo: {
          vi: 'npm run admin -- "Họ và tên" email@co-quan.vn',
          en: 'npm run admin -- "Full name" email@office.vn',
        },
      })

const andMore = (first: string[], all: number) => [...first, ...(all > first.length ? ['…'] : [])].join('; ')

const ofUnits = ({ unstaffed, unstaffedFirst: first }: Known): Finding =>
  unstaffed === 0
    ? good('units', 'Nơi nào có phiếu đang mở cũng có người', 'Wherever open tickets lie somebody works')
    : bad('units', {
        says: {
          vi: `${unstaffed} đơn vị có phiếu đang mở mà không có người làm việc: ${andMore(first, unstaffed)}`,
          en: `${unstaffed} units hold open tickets, and nobody works there: ${andMore(first, unstaffed)}`,
        },
        todo: { vi: 'Mời cán bộ ở Đơn vị → Tài khoản', en: 'Invite people under Units → Accounts' },
      })

const ofLegalDesk = ({ isLegalDeskEmpty }: Known): Finding =>
  isLegalDeskEmpty
    ? bad('legal-desk', {
        says: {
          vi: 'Bàn tiếp nhận đơn chưa rõ địa bàn chưa có ai đọc',
          en: 'Nobody reads what is confidential and names no province',
        },
        todo: {
          vi: 'Cấp vai trò cán bộ pháp lý (legal) ở bàn ấy cho ít nhất một người',
          en: 'Give at least one person the role of a legal officer at that desk',
        },
      })
    : good('legal-desk', 'Bàn tiếp nhận đơn có người', 'The legal desk has people')

/** From October on the next year counts: deadlines reach into it. */
const ofHolidays = (known: Known, { year, month }: { year: number; month: number }): Finding => {
  const missing = known.holidaysThisYear === 0 ? year : known.holidaysNextYear === 0 ? year + 1 : null
  if (missing === null)
    return good(
      'holidays',
      `Đã có ngày nghỉ đến hết năm ${year + 1}`,
      `Holidays are entered until the end of ${year + 1}`,
    )
  return (missing === year || month >= 12 ? bad : care)('holidays', {
    says: {
      vi: `Chưa nhập ngày nghỉ năm ${missing}: thời hạn sẽ tính sai`,
      en: `No holidays are entered for ${missing}: deadlines will be wrong`,
    },
    todo: {
      vi: 'Nhập ở Đơn vị → Lịch, theo thông báo nghỉ Tết và nghỉ lễ của năm ấy',
      en: 'Enter them under Units → Calendar, as the government announces them',
    },
  })
}

const minutes = (seconds: number) => Math.round(seconds / 60)

const ofJobs = ({ jobAge }: Known): Finding =>
  jobAge < tooLong
    ? good('jobs', 'Hàng việc chạy đều', 'The queue is being worked on')
    : bad('jobs', {
        says: {
          vi: `Việc cũ nhất trong hàng đã chờ ${minutes(jobAge)} phút`,
          en: `The oldest job has waited ${minutes(jobAge)} minutes`,
        },
        todo: {
          vi: 'Xem tiến trình có vai jobs còn chạy không (ROLES), rồi xem nhật ký của nó',
          en: 'See whether the process with the part jobs runs (ROLES), then read its log',
        },
      })

const ofMessages = ({ messageAge, messagesFailed }: Known): Finding => {
  if (messageAge < 3 * tooLong && messagesFailed === 0)
    return good('messages', 'Không có tin nào bị kẹt', 'No message is stuck')
  return care('messages', {
    says: {
      vi: `Tin chờ lâu nhất ${minutes(messageAge)} phút; ${messagesFailed} tin không gửi được`,
      en: `The oldest message has waited ${minutes(messageAge)} minutes; ${messagesFailed} could not be sent`,
    },
    todo: {
      vi: 'Xem Tin nhắn đi: mỗi tin nói vì sao, có thể gửi lại hoặc bỏ',
      en: 'Look at the outbox: each says why, and can be sent again or dropped',
    },
  })
}

const ofGateway = ({ name, failuresInARow, lastError }: Known['gateways'][number]): Finding => {
  const about = `gateway ${name}`
  if (failuresInARow < 3)
    return good(about, `Cổng tin nhắn ${name} gửi được`, `The SMS gateway ${name} takes messages`)
  return bad(about, {
    says: {
      vi: `Cổng tin nhắn ${name} từ chối ${failuresInARow} lần liền${lastError ? `: ${lastError}` : ''}`,
      en: `The SMS gateway ${name} refused ${failuresInARow} times in a row${lastError ? `: ${lastError}` : ''}`,
    },
    todo: {
      vi: 'Kiểm tra địa chỉ, mật khẩu và tiền của cổng; thêm cổng dự phòng vào SMS_GATEWAYS',
      en: 'Check its address, password and money; add another gateway to SMS_GATEWAYS',
    },
  })
}
