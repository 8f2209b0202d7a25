import type { Config } from '../platform/config.ts'
import { secretsIn } from '../platform/secrets.ts'
import { bad, care, type Finding, good } from './finding.ts'

const fewestLetters = 10
const common = /change.?me|password|secret|lang.?nghe|12345|abcdef/i

const isWeak = (secret: string): boolean => new Set(secret).size < fewestLetters || common.test(secret)

const signing = [
  'SECRET',
  'SMS_INBOUND_SECRET',
  'MAIL_INBOUND_SECRET',
  'KANNEL_SECRET',
  'ESMS_SECRET',
  'SPEEDSMS_SECRET',
  'METRICS_TOKEN',
] as const

/** What the settings alone say. */
export const ofSettings = (config: Config): Finding[] => [
  config.DEMO
    ? care('mode', {
        says: {
          vi: 'Đang ở chế độ dùng thử: có tài khoản mẫu, cổng tin nhắn mở',
          en: 'This is a demo: there are sample accounts, and gateways are open',
        },
        todo: {
          vi: 'Trước khi phục vụ người dân: đặt DATABASE_URL và các mục [required] trong .env.example',
          en: 'Before residents use it: set DATABASE_URL and what .env.example marks as [required]',
        },
      })
    : good('mode', 'Đang phục vụ, không phải dùng thử', 'In service, no demo'),
  ofSecrets(config),
  ofWays('sms', {
    isSet: config.SMS_GATEWAYS !== undefined || config.SMS_HTTP_URL !== undefined,
    vi: 'tin nhắn',
    en: 'SMS',
    setting: 'SMS_GATEWAYS',
  }),
  ofWays('mail', {
    isSet: config.SMTP_URL !== undefined,
    vi: 'email',
    en: 'mails',
    setting: 'SMTP_URL',
  }),
]

const ofSecrets = (config: Config): Finding => {
  const values = signing
    .map((name) => ({ name, value: config[name] ?? '' }))
    .filter(({ value }) => value !== '')
  const weak = values.filter(({ value }) => secretsIn(value).some(isWeak)).map(({ name }) => name)
  const shared = values.filter(({ value }) => values.filter((one) => one.value === value).length > 1)
  const wrong = [...new Set([...weak, ...shared.map(({ name }) => name)])]
  if (wrong.length === 0)
    return good('secrets', 'Các khóa đủ mạnh và khác nhau', 'Secrets are strong, and differ')
  return bad('secrets', {
    says: {
      vi: `Khóa dễ đoán hoặc dùng chung: ${wrong.join(', ')}`,
      en: `Secrets that are easily guessed, or used twice: ${wrong.join(', ')}`,
    },
    todo: {
      vi: 'Tạo khóa mới bằng "openssl rand -hex 32", mỗi mục một khóa; với SECRET thì đặt khóa mới trước khóa cũ (mới,cũ)',
      en: 'Make new ones by "openssl rand -hex 32", one for each; for SECRET put the new before the old (new,old)',
    },
  })
}

type Way = { isSet: boolean; vi: string; en: string; setting: string }

const ofWays = (about: string, { isSet, vi, en, setting }: Way): Finding =>
  isSet
    ? good(about, `Có đường gửi ${vi}`, `There is a way for ${en}`)
    : care(about, {
        says: {
          vi: `Chưa có đường gửi ${vi}: tất cả nằm chờ ở Tin nhắn đi`,
          en: `There is no way for ${en}: all wait in the outbox`,
        },
        todo: { vi: `Đặt ${setting} (xem .env.example)`, en: `Set ${setting} (see .env.example)` },
      })
