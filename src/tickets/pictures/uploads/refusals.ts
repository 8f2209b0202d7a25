import { Refused, wrongField } from '../../../platform/errors.ts'
import { tooLarge } from '../refusals.ts'
import { mostUploads } from './uploads.ts'

export const tooMany = () =>
  new Refused('conflict', {
    vi: `Mỗi lần chỉ gửi được ${mostUploads} ảnh; xin bỏ bớt ảnh đã chọn, hoặc gửi phản ánh rồi thêm ảnh sau.`,
    en: `Only ${mostUploads} pictures can be sent at a time; please take some out, or add more later.`,
  })

export const noRoom = () =>
  new Refused(
    'busy',
    {
      vi: 'Máy chủ tạm hết chỗ nhận ảnh; xin gửi chữ trước và thêm ảnh sau ít giờ.',
      en: 'There is no room for pictures just now; please send the words first and add pictures in a few hours.',
    },
    { retryAfterSeconds: 600 },
  )

export const gone = () =>
  new Refused('missing', {
    vi: 'Ảnh này không còn trên máy chủ; xin chọn lại ảnh.',
    en: 'This picture is no longer on the server; please choose it again.',
  })

/** The same of a field of a form: it is said beside the field. */
export const goneFromForm = () => wrongField('file', gone().sentence)

export const noSuchPlace = () =>
  new Refused('missing', {
    vi: 'Trang này mở đã lâu nên không gửi ảnh được nữa; xin tải lại trang rồi chọn lại ảnh.',
    en: 'This page was opened too long ago to send pictures; please load it again and choose them anew.',
  })

export const cutOnTheWay = () =>
  wrongField('file', {
    vi: 'Ảnh chưa tới hết, đường truyền bị ngắt: xin gửi lại ảnh này.',
    en: 'Not all of the picture arrived, the connection broke: please send it again.',
  })

const otherOffset = () =>
  new Refused('conflict', {
    vi: 'Phần ảnh gửi lên không nối tiếp phần đã nhận; xin hỏi lại đã nhận tới đâu rồi gửi tiếp.',
    en: 'This part does not follow what has arrived; please ask how far it is, and go on from there.',
  })

const notByTheProtocol = () =>
  new Refused('invalid', {
    vi: 'Yêu cầu không theo đúng giao thức tus 1.0.',
    en: 'The request does not follow the tus protocol 1.0.',
  })

/** What the protocol refused, in words of ours; what failed in here is a bug. */
export const refusedByTus = async (answered: Response): Promise<Error> => {
  if (answered.status >= 500) return new Error(`tus: ${answered.status} ${await answered.text()}`)
  if (answered.status === 404 || answered.status === 410) return gone()
  if (answered.status === 409) return otherOffset()
  if (answered.status === 413) return tooLarge()
  return /aborted/i.test(await answered.text()) ? cutOnTheWay() : notByTheProtocol()
}
