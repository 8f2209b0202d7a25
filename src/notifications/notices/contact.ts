import { takesLink } from '../../tickets/contact/changed.ts'
import { howToStop, type Words } from './notice.ts'

/** Said at the new address alone. */
export const contactCorrected: Words<'ticket.contact-corrected'> = {
  vi: ({ data }) => ({
    what: `Từ nay tin về phản ánh này gửi đến đây.${takesLink(data.changed) ? ' Đường dẫn cũ hết dùng.' : ''}`,
    sealed: 'Từ nay tin về việc này gửi đến đây. Xin xem ở trang tra cứu.',
    letter: 'Từ nay thư về việc này gửi đến địa chỉ này.',
    hint: howToStop.vi,
  }),
  en: ({ data }) => ({
    what: `From now on messages about this report come here.${takesLink(data.changed) ? ' The old link is no good.' : ''}`,
    sealed: 'From now on messages about it come here. Please see the tracking page.',
    letter: 'From now on letters about it come to this address.',
    hint: howToStop.en,
  }),
}
