import './pipe.ts'
import { join } from 'node:path'
import { z } from 'zod'
import { connect } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { seed } from '../db/seed/seed.ts'
import { inviteStaff } from '../src/access/accounts/invite.ts'
import { nationalDepartment } from '../src/access/accounts/store.ts'
import { createSignIn } from '../src/access/sign-in.ts'
import { contextOf } from '../src/context/context.ts'
import { loadKnowledge } from '../src/context/knowledge.ts'
import { createMailer } from '../src/notifications/email.ts'
import { emailAddress } from '../src/platform/email-address.ts'
import { isoInVietnam } from '../src/platform/vietnam-time.ts'
import { openDatabase } from './open-database.ts'
import { plainly } from './plain-words.ts'
import { secretOf } from './secret.ts'
import { settings } from './settings.ts'

process.chdir(join(import.meta.dirname, '..'))
const say = (line: string) => process.stdout.write(`${line}\n`)

const given = z.tuple([z.string().trim().min(1).max(100), emailAddress]).safeParse(process.argv.slice(2))
if (!given.success) {
  say('npm run admin -- "Họ và tên" email@co-quan.vn')
  process.exit(2)
}
const [name, email] = given.data

const config = settings()
const publicUrl = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`
const clock = () => new Date()
const endings: (() => Promise<void>)[] = []

const invite = async () => {
  const { url, ownerUrl, stop } = await openDatabase(config, say)
  endings.push(stop)
  await migrate(ownerUrl, url)
  const { sql, close } = connect(url, { max: 2, statementTimeout: 0 })
  endings.push(close)
  await seed(sql)
  const secret = await secretOf(config)
  const house = {
    db: sql,
    knowledge: await loadKnowledge(sql, clock),
    ring: () => {},
    clock,
    secret,
    publicUrl,
  }
  const departmentId = await nationalDepartment(sql)
  const signIn = createSignIn({ db: sql, secret, publicUrl })
  return inviteStaff(contextOf(house, { kind: 'system' }), signIn, {
    name,
    email,
    departmentId,
    roles: ['admin'],
  })
}

const letterOf = (link: string) => `Kính gửi ${name},

Anh/chị là người quản trị hệ thống Lắng Nghe. Xin mở đường dẫn sau để đặt mật khẩu (dùng một lần, trong 3 ngày):
${link}

You are the administrator of Lắng Nghe. Please open this link to choose your password (it works once, for 3 days).`

const mail = async (id: string, link: string) => {
  if (!config.SMTP_URL)
    return say('Chưa có SMTP_URL: đường dẫn chỉ in ở đây. / No SMTP_URL: the link is printed only.')
  const mailer = createMailer({ url: config.SMTP_URL, from: config.MAIL_FROM })
  const sent = await mailer.send({
    to: email,
    subject: 'Lắng Nghe: đặt mật khẩu quản trị / choose your password',
    body: letterOf(link),
    language: 'vi',
    messageId: `<invitation.${id}@${new URL(publicUrl).hostname}>`,
    references: [],
    replyTo: null,
    bounceTo: null,
    stopLink: null,
  })
  await mailer.close()
  say(
    'sent' in sent
      ? `Đã gửi đến ${email}. / Mailed.`
      : `Chưa gửi được email / the mail failed: ${'failed' in sent ? sent.failed : sent.held}`,
  )
}

try {
  const { id, link, until } = await invite()
  say(`\nNgười quản trị / administrator: ${name} <${email}>`)
  say(
    `Đặt mật khẩu một lần, trước ${isoInVietnam(until)} / choose the password, once, before then:\n  ${link}\n`,
  )
  await mail(id, link)
} catch (error) {
  say(plainly(error))
  process.exitCode = 1
} finally {
  for (const end of endings.reverse()) await end()
}
