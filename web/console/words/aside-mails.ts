import type { MailAside, Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Email', en: 'E-mails' },
  lead: {
    vi: 'Người gửi chưa được trả lời, trừ thư có ghi là đã hỏi lại hoặc đã báo.',
    en: 'Their senders were not answered, unless it says so.',
  },
  empty: {
    vi: 'Không có thư nào cần xem. Thư của người lạ, thư tự động hay thư hỏng sẽ chờ ở đây.',
    en: 'No mail to look at. What strangers and machines write, or is broken, waits here.',
  },
  noWords: { vi: '(thư không có chữ)', en: '(no words)' },
  whole: { vi: 'Toàn văn thư, kể cả phần trích', en: 'The whole mail, with what it quotes' },
} as const

export const whyMails: Record<MailAside['why'], Sentence> = {
  stranger: {
    vi: 'Người gửi không phải người đã phản ánh hay theo dõi phiếu mà thư nhắc tới',
    en: 'The writer neither reported nor follows the ticket that the mail speaks of',
  },
  forged: {
    vi: 'Máy chủ thư cho biết địa chỉ người gửi bị giả mạo',
    en: 'The mail server found the sender forged',
  },
  automatic: { vi: 'Thư tự động hoặc quảng cáo', en: 'Automatic, or an advertisement' },
  loop: { vi: 'Thư lặp: có vẻ là máy trả lời máy', en: 'A loop: a machine answers a machine, it seems' },
  'no-sender': { vi: 'Thư không có người gửi', en: 'The mail has no sender' },
  empty: {
    vi: 'Thư không có nội dung; đã hỏi lại người gửi',
    en: 'The mail says nothing; its sender was asked',
  },
  unreadable: { vi: 'Thư hỏng, không đọc được', en: 'Broken: it cannot be read' },
  bounce: {
    vi: 'Báo không chuyển được một thư không phải của hệ thống',
    en: 'Tells that a mail did not arrive that is none of ours',
  },
  refused: {
    vi: 'Chưa ghi vào phiếu được; đã báo người gửi vì sao',
    en: 'It could not be added to the ticket; its sender was told why',
  },
}
