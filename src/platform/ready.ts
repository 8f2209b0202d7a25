import { type Config, wrongSettings } from './config.ts'

/** What a process that answers people needs once it is no demo: name and why, in both languages. */
const requiredOutOfDemo: { name: 'SECRET' | 'SMS_INBOUND_SECRET' | 'PUBLIC_URL'; why: string }[] = [
  {
    name: 'SECRET',
    why: 'khóa ký phiên đăng nhập và đường tra cứu, từ 32 ký tự / signs sessions and tracking links, 32 characters or more',
  },
  {
    name: 'SMS_INBOUND_SECRET',
    why: 'khóa ký tin nhắn, báo nhận và cuộc gọi đến, từ 16 ký tự / signs incoming SMS, receipts and calls, 16 characters or more',
  },
  {
    name: 'PUBLIC_URL',
    why: 'địa chỉ https mà người dân gõ / the https address that residents type',
  },
]

/** Refuses to serve people with a setting of a demo: what is required in service is required here, and nowhere else. */
export const mustBeReadyToServe = (config: Config): void => {
  if (config.DEMO) return
  const missing = requiredOutOfDemo.filter(({ name }) => !config[name])
  const insecure = config.PUBLIC_URL && !config.PUBLIC_URL.startsWith('https:')
  const unsignedMail = config.MAIL_INBOX && !config.MAIL_INBOUND_SECRET
  const problems = [
    ...missing.map(({ name, why }) => `  ${name}: ${why}`),
    ...(unsignedMail
      ? [
          '  MAIL_INBOUND_SECRET: khóa ký thư đến khi có MAIL_INBOX, từ 16 ký tự / signs incoming mail where MAIL_INBOX is set, 16 characters or more',
        ]
      : []),
    ...(insecure ? ['  PUBLIC_URL: phải là https / must be https'] : []),
  ]
  if (problems.length === 0) return
  throw wrongSettings([...problems, '  (chỉ dùng thử: đặt DEMO=true / only to try it out: set DEMO=true)'])
}
