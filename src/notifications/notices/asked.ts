import type { Words } from './notice.ts'

export const asked: Words<'ticket.asked'> = {
  vi: ({ data }) => ({
    what: 'Cán bộ hỏi thêm:',
    quote: data.question,
    sms: 'Trả lời tin này.',
    online: 'Xin trả lời:',
    mail: 'Xin trả lời ở trang tra cứu.',
    sealed: 'Có câu hỏi cho anh/chị. Xin xem và trả lời ở trang tra cứu.',
  }),
  en: ({ data }) => ({
    what: 'The officer asks:',
    quote: data.question,
    sms: 'Reply to this message.',
    online: 'Please answer:',
    mail: 'Please answer on the tracking page.',
    sealed: 'There is a question for you. Please read and answer it on the tracking page.',
  }),
}
