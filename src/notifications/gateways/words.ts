import type { Language } from '../../../db/vocabulary.ts'
import type { EventFields } from '../../events/event.ts'
import type { BudgetReached } from '../../events/house-event.ts'
import { sayShortMoment } from '../../platform/time-words.ts'

type Words = { subject: string; body: string }

const names = {
  sms: { vi: 'tin nhắn SMS', en: 'SMS' },
  email: { vi: 'email', en: 'e-mails' },
  zalo: { vi: 'tin Zalo', en: 'Zalo messages' },
} as const
const amount = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') } as const

export const wordStuck = (
  { channel, waiting, since, error }: EventFields['sending.stuck'],
  language: Language,
): Words => {
  const at = sayShortMoment(new Date(since))[language]
  const name = names[channel][language]
  if (language === 'vi')
    return {
      subject: `Lắng Nghe: ${waiting} ${name} chờ gửi từ ${at}, chưa đi được tin nào`,
      body: `${waiting} ${name} đang chờ gửi, cũ nhất từ ${at}, mà chưa đi được tin nào. ${error ? `Lỗi gần nhất: ${error}. ` : ''}Không tin nào bị mất: hệ thống vẫn thử lại. Xin xem cổng gửi tin và liên hệ nhà cung cấp.`,
    }
  return {
    subject: `Lắng Nghe: ${waiting} ${name} wait since ${at} and none leaves`,
    body: `${waiting} ${name} wait, the oldest since ${at}, and none has left. ${error ? `The last error: ${error}. ` : ''}Nothing is lost: they are tried again. Please look at the gateways and ring the provider.`,
  }
}

export const wordFlows = (channel: keyof typeof names, language: Language): Words =>
  language === 'vi'
    ? {
        subject: `Lắng Nghe: ${names[channel].vi} đã đi được trở lại`,
        body: `Các ${names[channel].vi} đang chờ đã đi được trở lại. Anh/chị không phải làm gì thêm.`,
      }
    : {
        subject: `Lắng Nghe: ${names[channel].en} leave again`,
        body: `The ${names[channel].en} that waited leave again. There is nothing more to do.`,
      }

export const wordKeysRefused = (
  { channel, error }: EventFields['sending.keys-refused'],
  language: Language,
): Words =>
  language === 'vi'
    ? {
        subject: `Lắng Nghe: khóa gửi ${names[channel].vi} không gia hạn được`,
        body: `Không gia hạn được khóa để gửi ${names[channel].vi}. ${error}. Khi khóa hết hạn, ${names[channel].vi} sẽ chờ lại. Mỗi ngày hệ thống thử một lần và báo cho anh/chị đến khi được.`,
      }
    : {
        subject: `Lắng Nghe: the key for ${names[channel].en} was not renewed`,
        body: `The key for ${names[channel].en} was not renewed. ${error}. Once it has run out, they will wait. It is tried once a day, and you are told until it works.`,
      }

export const wordBudget = (
  { gateway, period, span, percent, spent, budget }: BudgetReached,
  language: Language,
): Words => {
  const money = `${amount[language].format(spent)} / ${amount[language].format(budget)}`
  if (language === 'vi') {
    const of =
      period === 'day'
        ? `ngày ${span.split('-').reverse().join('/')}`
        : `tháng ${span.split('-').reverse().join('/')}`
    return {
      subject: `Lắng Nghe: cổng ${gateway} đã dùng ${percent}% hạn mức ${of}`,
      body: `Cổng ${gateway} đã dùng ${money} đồng của ${of}. ${percent === 100 ? 'Tin thường gửi qua cổng này tạm giữ lại; tin khẩn vẫn gửi. Muốn gửi tiếp ngay, xin nâng hạn mức trong cấu hình.' : 'Đến 100% thì tin thường tạm giữ lại; tin khẩn vẫn gửi.'}`,
    }
  }
  return {
    subject: `Lắng Nghe: gateway ${gateway} has used ${percent}% of its budget of ${span}`,
    body: `Gateway ${gateway} has used ${money} đồng of ${span}. ${percent === 100 ? 'Ordinary messages by it are held back; danger still leaves. To go on at once, raise the budget in the configuration.' : 'At 100% ordinary messages are held back; danger still leaves.'}`,
  }
}
