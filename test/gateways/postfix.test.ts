import type { AddressInfo } from 'node:net'
import nodemailer from 'nodemailer'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, connect } from '../../db/connect.ts'
import { seedDemo } from '../../db/seed/demo.ts'
import { type OwnDatabase, ownDatabase } from '../support/database.ts'
import { mondayAtTen } from '../support/moment.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { until } from '../support/until.ts'
import { openWire, type Wire } from '../support/wire.ts'
import { freePort, withPeer } from './peer.ts'
import { type Postfix, postfixOfDebian, startPostfix } from './postfix-peer.ts'

withPeer(postfixOfDebian, () => {
  const inbox = 'phan-anh@tinh.example'
  /** What residents have in their mailboxes; `gone` is none. */
  const arrived: Email[] = []
  const residents = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _, done) =>
      done(
        address.startsWith('gone@')
          ? Object.assign(new Error('No such mailbox'), { responseCode: 550 })
          : null,
      ),
    onData: async (stream, _, done) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      arrived.push(await PostalMime.parse(Buffer.concat(chunks)))
      done()
    },
  })
  let own: OwnDatabase
  let direct: Connection
  let wire: Wire
  let server: TestServer
  let postfix: Postfix

  beforeAll(async () => {
    own = await ownDatabase()
    direct = connect(own.url, { max: 1 })
    await seedDemo(direct.sql)
    wire = await openWire(own.url)
    await new Promise<void>((ready) => residents.listen(0, '127.0.0.1', ready))
    const port = await freePort()
    postfix = await startPostfix({
      'tinh.example': { by: 'lmtp', port },
      'nha.example': { by: 'smtp', port: (residents.server.address() as AddressInfo).port },
    })
    server = await startTestServer({
      databaseUrl: wire.url,
      clock: () => mondayAtTen,
      env: {
        SMTP_URL: postfix.url,
        MAIL_FROM: 'Lắng Nghe <khong-tra-loi@tinh.example>',
        MAIL_INBOX: inbox,
        MAIL_LISTEN: `lmtp://127.0.0.1:${port}`,
        MAIL_PROVINCE: '01',
        LOG_LEVEL: 'silent',
      },
    })
  }, 180_000)

  afterAll(async () => {
    await server?.stop()
    await postfix?.stop()
    await direct?.close()
    await wire?.cut()
    await own?.drop()
    await new Promise<void>((done) => residents.close(done))
  })

  const write = async (to: string, text: string, from = 'binh@nha.example') => {
    const transport = nodemailer.createTransport({ host: '127.0.0.1', port: postfix.port, ignoreTLS: true })
    await transport.sendMail({ from, to, subject: 'Cống tắc', text })
    transport.close()
  }
  const place = 'phường Khương Đình'
  const rows = (like: string) => direct.sql<{ ticketId: number | null; outcome: string }[]>`
    select m.ticket_id, m.outcome from inbound_messages m join inbound_mails k on k.inbound_id = m.id where k.words like ${`%${like}%`}`

  test('a mail becomes a report, its answer reaches the mailbox, and what is answered there comes to the ticket', async () => {
    await write(inbox, `Cống trước nhà 12 ${place} bị tắc, nước tràn ra đường.`)
    const receipt = await until(() => arrived[0], 40).catch(async () => {
      throw new Error(await postfix.log())
    })
    const [reply] = receipt.replyTo as { address: string }[]
    expect(receipt.subject).toMatch(/^\[[A-Z2-9]{4}-[A-Z2-9]{4}\] Cống tắc$/)
    await write(reply!.address, 'Nước vẫn còn ngập sân.')
    const said = await until(async () => (await rows('Nước vẫn còn'))[0]?.ticketId, 40)
    const [ticket] = await direct.sql<
      { reference: string }[]
    >`select reference from tickets where id = ${said}`
    expect(receipt.subject).toContain(ticket!.reference)
  })

  test('while the database is away Postfix keeps a mail and hands it in again, and one ticket comes of it', async () => {
    await wire.cut()
    await write(inbox, `Đèn đường ngõ 3 ${place} hỏng hai hôm nay.`, 'an@nha.example')
    await until(async () => (await postfix.log()).includes('status=deferred'), 30)
    expect(await rows('Đèn đường ngõ 3')).toHaveLength(0)
    await wire.mend()
    await until(async () => (await rows('Đèn đường ngõ 3'))[0]?.ticketId, 60)
    expect(await rows('Đèn đường ngõ 3')).toMatchObject([{ outcome: 'report' }])
  })

  test('a mailbox that Postfix finds to be none bounces back to us, and is dead', async () => {
    await write(inbox, `Rác ùn ứ ở ngõ 9 ${place} ba ngày rồi.`, 'gone@nha.example')
    await until(async () => {
      const dead = await direct.sql`select from dead_addresses where address = 'gone@nha.example'`
      return dead.length === 1
    }, 60)
    const [failed] =
      await direct.sql`select state, last_error from messages where recipient = 'gone@nha.example'`
    expect(failed).toMatchObject({ state: 'failed', lastError: expect.stringContaining('5.') })
  })
})
