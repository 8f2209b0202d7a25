import { type RefusalKind, Refused, type Sentence } from '../../platform/errors.ts'
import { printable } from '../../platform/xml.ts'

const fault = (kind: RefusalKind, vi: string, en: string) => new Refused(kind, { vi, en } satisfies Sentence)

/** What a caller wrote, short enough to be read back to them. */
const said = (text: string): string => printable(text).slice(0, 60)

export const noJurisdiction = () =>
  fault(
    'invalid',
    'Thiếu jurisdiction_id: vn (cả nước), mã tỉnh (01) hoặc mã xã (00364).',
    'jurisdiction_id was not provided: vn (the whole country), the code of a province (01) or of a commune (00364).',
  )

export const unknownJurisdiction = (id: string) =>
  fault('missing', `Không có jurisdiction_id "${said(id)}".`, `jurisdiction_id "${said(id)}" was not found.`)

export const unknownSubject = (code: string) =>
  fault('missing', `Không có service_code "${said(code)}".`, `service_code "${said(code)}" was not found.`)

export const unknownRequest = () =>
  fault(
    'missing',
    'Không có phản ánh này, hoặc phản ánh không công khai.',
    'service_request_id was not found, or it is not published.',
  )

export const closedByWhoHandles = () =>
  fault(
    'forbidden',
    'Chỉ đơn vị đang xử lý mới kết thúc được phản ánh; khóa này chỉ được bổ sung hoặc báo chưa xong.',
    'Only the department that handles it closes a request; this key may add to it, or say that it is not fixed.',
  )

export const unknownToken = () => fault('missing', 'Không có token này.', 'token was not found.')

export const wrongFormat = () =>
  fault('missing', 'Chỉ có định dạng .json và .xml.', 'The formats are .json and .xml.')

export const noSuchAddress = () =>
  fault('missing', 'Không có địa chỉ này.', 'There is no such address: see /open311/v2/discovery.xml.')

export const noKey = () =>
  fault(
    'forbidden',
    'Thiếu khóa truy cập (api_key), hoặc khóa không đúng, đã hết hạn.',
    'api_key is missing, wrong or expired.',
  )

export const wrongInput = (field: string, vi: string, en: string) =>
  new Refused('invalid', { vi, en }, { fields: [{ field, sentence: { vi, en } }] })

export const notWritten = (field: string, vi: string, en: string) =>
  wrongInput(field, `${field}: ${vi}`, `${field}: ${en}`)
