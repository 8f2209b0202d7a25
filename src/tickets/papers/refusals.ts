import { Refused, type Sentence, wrongField } from '../../platform/errors.ts'
import { type Fault, mostPages } from './paper.ts'

const printAnew = 'xin in lại ra PDF (chọn máy in "Save as PDF") rồi gửi bản đó'
const printedAnew = 'please print it to a new PDF and send that'

/** Each says which it is and what to do. */
const sentences: Record<Fault, Sentence> = {
  broken: {
    vi: 'Tệp PDF bị hỏng nên không mở được; xin gửi lại hoặc xuất lại tệp.',
    en: 'The PDF is damaged and cannot be opened; please send it again or export it anew.',
  },
  locked: {
    vi: 'Tệp PDF bị khóa (có mật khẩu hoặc hạn chế quyền); xin gửi bản không khóa.',
    en: 'The PDF is locked (by a password or restrictions); please send one that is not.',
  },
  long: {
    vi: `Tệp PDF dài quá ${mostPages} trang; xin tách thành nhiều tệp.`,
    en: `The PDF has more than ${mostPages} pages; please split it.`,
  },
  script: {
    vi: `Tệp PDF có chứa mã lệnh tự chạy nên không nhận được; ${printAnew}.`,
    en: `The PDF contains scripts, which we do not accept; ${printedAnew}.`,
  },
  action: {
    vi: `Tệp PDF có lệnh tự mở chương trình, trang mạng hoặc gửi dữ liệu nên không nhận được; ${printAnew}.`,
    en: `The PDF would open programs or addresses, or send data, which we do not accept; ${printedAnew}.`,
  },
  embedded: {
    vi: `Tệp PDF có tệp khác, phim hoặc âm thanh đính bên trong nên không nhận được; ${printAnew}, tệp đính kèm xin gửi riêng.`,
    en: `The PDF carries other files, films or sounds, which we do not accept; ${printedAnew}, and send the rest apart.`,
  },
}

export const refusalOf = (fault: Fault) => wrongField('file', sentences[fault])

export const tooLarge = () =>
  wrongField('file', {
    vi: 'Tệp PDF lớn quá 10 MB; xin quét lại ở độ phân giải thấp hơn hoặc tách thành nhiều tệp.',
    en: 'The PDF is over 10 MB; please scan it at a lower resolution or split it.',
  })

export const officeFile = () =>
  wrongField('file', {
    vi: 'Tệp Word, Excel hoặc tệp nén không nhận được; xin lưu thành PDF rồi gửi lại.',
    en: 'Word, Excel and archive files cannot be taken; please save it as PDF and send that.',
  })

export const manyAtOnce = () =>
  new Refused(
    'busy',
    {
      vi: 'Đang có nhiều văn bản gửi đến cùng lúc; xin gửi lại tệp này sau ít phút.',
      en: 'Many papers are arriving at once; please send this one again in a few minutes.',
    },
    { retryAfterSeconds: 30 },
  )

export const infected = (virus: string) =>
  wrongField('file', {
    vi: `Tệp có mã độc (${virus}) nên không nhận được; xin quét vi-rút máy gửi rồi gửi bản khác.`,
    en: `The file holds malware (${virus}) and was not accepted; please clean the device it came from and send another.`,
  })

export const stillUnseen = () =>
  new Refused('conflict', {
    vi: 'Văn bản đang chờ kiểm tra vi-rút, chưa mở được; xin thử lại sau ít phút.',
    en: 'The paper waits for the virus scanner and cannot be opened yet; please try again in a few minutes.',
  })

/** What goes where: a letter of ours is a PDF, the proof of work a picture. */
export const lettersArePdf = () =>
  wrongField('file', {
    vi: 'Văn bản gửi người dân phải là tệp PDF; ảnh xin thêm ở mục ảnh kết quả.',
    en: 'A letter to the resident has to be a PDF; please add pictures as pictures of the result.',
  })

export const proofIsPicture = () =>
  wrongField('file', {
    vi: 'Ảnh kết quả phải là tệp ảnh; văn bản PDF xin thêm ở mục văn bản gửi người dân.',
    en: 'Proof of the result has to be a picture; please add the PDF as a letter to the resident.',
  })
