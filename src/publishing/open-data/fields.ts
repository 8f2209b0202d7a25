import type { Sentence } from '../../platform/errors.ts'
import { isoInVietnam } from '../../platform/vietnam-time.ts'
import { isOpen, statusNames } from '../../tickets/lifecycle.ts'
import type { Published } from '../published.ts'

type Told = { report: Published; publicUrl: string }
type Value = string | number | null
type Field = { says: Sentence; of: (told: Told) => Value }

/** What an entry of the open data holds: the columns of the CSV, the keys of the JSON and the dictionary are these. */
export const fields = {
  reference: {
    says: { vi: 'Mã phản ánh', en: 'Reference of the report' },
    of: ({ report }) => report.reference,
  },
  title: {
    says: {
      vi: 'Nội dung tóm tắt, đã bỏ số điện thoại, email, số nhà',
      en: 'Summary, without phone numbers, addresses of mail and house numbers',
    },
    of: ({ report }) => report.title,
  },
  category: {
    says: { vi: 'Mã lĩnh vực', en: 'Code of the subject' },
    of: ({ report }) => report.categoryCode,
  },
  category_vi: {
    says: { vi: 'Tên lĩnh vực', en: 'Its name in Vietnamese' },
    of: ({ report }) => report.category.vi,
  },
  category_en: {
    says: { vi: 'Tên lĩnh vực bằng tiếng Anh', en: 'Its name in English' },
    of: ({ report }) => report.category.en,
  },
  status: {
    says: {
      vi: `Trạng thái: ${Object.entries(statusNames)
        .map(([code, name]) => `${code} (${name.vi})`)
        .join(', ')}`,
      en: `How it stands: ${Object.entries(statusNames)
        .map(([code, name]) => `${code} (${name.en})`)
        .join(', ')}`,
    },
    of: ({ report }) => report.status,
  },
  answered: {
    says: { vi: 'yes: đã trả lời hoặc kết thúc; no: đang xử lý', en: 'yes: answered or ended; no: in hand' },
    of: ({ report }) => (isOpen(report.status) ? 'no' : 'yes'),
  },
  commune: {
    says: {
      vi: 'Mã xã, phường, đặc khu theo danh mục nhà nước',
      en: 'Code of the commune in the official list',
    },
    of: ({ report }) => report.communeCode,
  },
  commune_name: {
    says: { vi: 'Tên xã, phường, đặc khu', en: 'Name of the commune' },
    of: ({ report }) => report.commune,
  },
  reported_at: {
    says: {
      vi: 'Lúc gửi, giờ Việt Nam (ISO 8601)',
      en: 'When it was reported, in Vietnam’s time (ISO 8601)',
    },
    of: ({ report }) => isoInVietnam(report.reportedAt),
  },
  supporters: {
    says: { vi: 'Số người khác cùng phản ánh', en: 'How many others support it' },
    of: ({ report }) => report.supporters,
  },
  lat: {
    says: {
      vi: 'Vĩ độ WGS 84, chỉ đúng trong khoảng trăm mét',
      en: 'Latitude, WGS 84, to about a hundred metres',
    },
    of: ({ report }) => report.point?.lat ?? null,
  },
  lon: {
    says: {
      vi: 'Kinh độ WGS 84, chỉ đúng trong khoảng trăm mét',
      en: 'Longitude, WGS 84, to about a hundred metres',
    },
    of: ({ report }) => report.point?.lon ?? null,
  },
  url: {
    says: { vi: 'Trang của phản ánh, có câu trả lời', en: 'Its page, with the answer' },
    of: ({ report, publicUrl }) => `${publicUrl}/t/${report.reference}`,
  },
} as const satisfies Record<string, Field>

type FieldName = keyof typeof fields
export const fieldNames = Object.keys(fields) as [FieldName, ...FieldName[]]

export const entryOf = (told: Told) =>
  Object.fromEntries(fieldNames.map((name) => [name, fields[name].of(told)])) as Record<FieldName, Value>
