/** What the law calls it where it is a complaint or a denunciation. */
export const words = {
  takeOn: { vi: 'Thụ lý', en: 'Take on' },
  notTakeOn: { vi: 'Không thụ lý', en: 'Do not take on' },
  notTakeOnLead: {
    vi: 'Người gửi đơn đọc lý do không thụ lý và nơi có thẩm quyền giải quyết.',
    en: 'Whoever sent it reads why it is not taken on, and who has the authority.',
  },
  giveResult: { vi: 'Trả lời kết quả', en: 'Give the result' },
  giveResultLead: {
    vi: 'Người gửi đơn đọc nguyên văn. Nêu kết quả giải quyết hoặc kết luận, số và ngày của văn bản.',
    en: 'Whoever sent it reads this word for word. Say how it was settled or what was concluded, and the number and date of the paper.',
  },
  givenResult: { vi: 'Đã báo kết quả cho người gửi đơn', en: 'What whoever sent it was told' },
  givenNotTakenOn: { vi: 'Đã báo người gửi đơn: không thụ lý', en: 'What was said in not taking it on' },
} as const
