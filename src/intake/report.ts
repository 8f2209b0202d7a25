import { z } from 'zod'
import type { ReportChannel } from '../../db/vocabulary.ts'
import { emailAddress } from '../platform/email-address.ts'
import { wrongField } from '../platform/errors.ts'
import { phoneNumber } from '../platform/phone-number.ts'
import { refusedFields, both as say } from '../platform/problem.ts'
import { cleanText, oneLine, saysSomething } from '../platform/text.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import { writtenDayOf, writtenMoment } from '../platform/written-dates.ts'
import { type CategoryCode, isCategoryCode } from '../routing/categories.ts'
import { channels } from '../tickets/channels.ts'

const longestText = 5_000
const halfCharacter = /\p{Surrogate}$/u

/** The start of what is too long, with a mark: what it was cut from is kept elsewhere. */
export const cutToLongest = (text: string): string =>
  text.length <= longestText
    ? text
    : `${text
        .slice(0, longestText - 4)
        .replace(halfCharacter, '')
        .trimEnd()} […]`
const decimal = /^[+-]?\d{1,3}(\.\d{1,20})?$/

const line = (limit: number, vi: string, en: string) =>
  z
    .string(say(`${vi} phải là chữ.`, `${en} must be text.`))
    .transform(oneLine)
    .pipe(
      z
        .string()
        .max(
          limit,
          say(
            `${vi} dài quá ${limit.toLocaleString('vi')} ký tự; xin viết ngắn lại.`,
            `${en} is over ${limit.toLocaleString('en')} characters.`,
          ),
        ),
    )

const blankIsAbsent = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value),
    schema.optional(),
  )

const coordinate = (limit: number, vi: string, en: string) => {
  const range = say(`${vi} phải từ -${limit} đến ${limit}.`, `${en} must be between -${limit} and ${limit}.`)
  return z.preprocess(
    (value) => (typeof value === 'string' && decimal.test(value.trim()) ? Number(value) : value),
    z
      .number(say(`${vi} phải là số.`, `${en} must be a number.`))
      .min(-limit, range)
      .max(limit, range),
  )
}

const code = (digits: number, vi: string, en: string) =>
  z
    .string(say(`${vi} phải là chữ.`, `${en} must be text.`))
    .regex(new RegExp(`^\\d{${digits}}$`), say(`${vi} gồm ${digits} chữ số.`, `${en} has ${digits} digits.`))

const consent = z.union(
  [
    z.boolean(),
    z.enum(['on', 'true', 'yes', '1']).transform(() => true),
    z.enum(['off', 'false', 'no', '0']).transform(() => false),
  ],
  say('Xin cho biết anh/chị có đồng ý hay không.', 'Please say whether you agree.'),
)

const reporter = z.object(
  {
    name: blankIsAbsent(line(100, 'Họ tên', 'The name')),
    phone: blankIsAbsent(phoneNumber),
    email: blankIsAbsent(emailAddress),
    postalAddress: blankIsAbsent(line(300, 'Địa chỉ gửi thư', 'The postal address')),
  },
  say(
    'Người gửi gồm họ tên, số điện thoại, email, địa chỉ gửi thư.',
    'The reporter is made of a name, a phone number, an e-mail address and a postal address.',
  ),
)

const example = {
  text: 'Nắp cống trước số nhà 12 bị vỡ, ban đêm rất nguy hiểm cho xe máy',
  communeCode: '00364',
  reporter: { name: 'Lê Thị Bình', phone: '0912 345 678' },
  consent: true,
}

/** A report as any channel hands it in; blank fields count as absent, unknown ones are ignored. */
export const reportSchema = z
  .object({
    text: z
      .string(say('Xin viết nội dung phản ánh.', 'Please write what the matter is.'))
      .transform(cleanText)
      .pipe(
        z
          .string()
          .refine(saysSomething, say('Xin viết nội dung phản ánh.', 'Please write what the matter is.'))
          .max(
            longestText,
            say(
              `Nội dung dài quá ${longestText.toLocaleString('vi')} ký tự; xin viết gọn lại.`,
              `The text is over ${longestText.toLocaleString('en')} characters; please shorten it.`,
            ),
          ),
      ),
    category: blankIsAbsent(
      z
        .string(say('Mã lĩnh vực phải là chữ.', 'The category must be text.'))
        .refine(isCategoryCode, say('Không có lĩnh vực này.', 'There is no such category.'))
        .transform((value) => value as CategoryCode),
    ),
    provinceCode: blankIsAbsent(code(2, 'Mã tỉnh', 'The province code')),
    communeCode: blankIsAbsent(code(5, 'Mã xã, phường', 'The commune code')),
    address: blankIsAbsent(line(300, 'Địa chỉ', 'The address')),
    lat: blankIsAbsent(coordinate(90, 'Vĩ độ', 'The latitude')),
    lon: blankIsAbsent(coordinate(180, 'Kinh độ', 'The longitude')),
    occurredAt: blankIsAbsent(writtenMoment),
    /** The day on which a letter came in. */
    receivedOn: blankIsAbsent(writtenDayOf('Ngày nhận', 'The day of arrival')),
    reporter: blankIsAbsent(reporter).transform((person) => person ?? {}),
    consent: blankIsAbsent(consent).transform((agreed) => agreed ?? false),
    helper: blankIsAbsent(line(100, 'Tên người giúp', "The helper's name")),
  })
  .meta({ examples: [example] })

export type Report = z.output<typeof reportSchema>

const problem = (field: string, vi: string, en: string) => wrongField(field, { vi, en })

/** Parses what a channel received; refused with every wrong field named. */
export const readReport = (input: unknown, now: Date): Report => {
  const parsed = reportSchema.safeParse(input)
  if (!parsed.success) throw refusedFields(parsed.error)
  const report = parsed.data
  if ((report.lat === undefined) !== (report.lon === undefined))
    throw problem(
      report.lat === undefined ? 'lat' : 'lon',
      'Vị trí cần đủ vĩ độ và kinh độ.',
      'A point needs both latitude and longitude.',
    )
  if (report.occurredAt && report.occurredAt > now)
    throw problem(
      'occurredAt',
      'Thời điểm xảy ra không thể ở tương lai.',
      'It cannot have happened in the future.',
    )
  if (report.occurredAt && report.occurredAt.getTime() < now.getTime() - 10 * 365 * dayMs)
    throw problem(
      'occurredAt',
      'Thời điểm xảy ra đã quá mười năm; xin xem lại.',
      'That is over ten years ago; please check.',
    )
  if (hasPersonalData(report) && !report.consent)
    throw problem(
      'consent',
      'Xin đánh dấu đồng ý để chúng tôi được lưu tên, số điện thoại hoặc email của anh/chị; hoặc bỏ trống các ô đó để gửi ẩn danh.',
      'Please agree that we keep your name, phone or e-mail, or leave them empty to stay anonymous.',
    )
  return report
}

export const hasPersonalData = ({
  reporter: { name, phone, email, postalAddress },
}: Pick<Report, 'reporter'>): boolean => Boolean(name || phone || email || postalAddress)

/** Whoever writes to us agrees that we keep what they signed with, to answer them. */
export const agreedTo = <T extends object>(channel: ReportChannel, input: T): T | (T & { consent: true }) =>
  channels[channel].consent === 'by-writing' ? { ...input, consent: true } : input
