/** Behind the words of a request that one Lắng Nghe sends to another stands what it is called where it comes from. */
export const sentMark = 'Mã phản ánh nơi gửi: ([A-Z0-9-]{4,20})'

export const marked = (text: string, reference: string): string =>
  `${text}\n(Mã phản ánh nơi gửi: ${reference})`
