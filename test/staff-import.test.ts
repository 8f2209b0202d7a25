import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unarrivedName } from '../src/access/arrived-store.ts'
import { mostRows } from '../src/access/importing/read-file.ts'
import { roleNames, rolesInEnglish } from '../src/access/importing/role-names.ts'
import { verifyHistory } from '../src/events/history/verify.ts'
import { roleNames as consoleNames } from '../web/console/words/sign-in.ts'
import { khuongDinh } from './support/house.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'
import { settingTheScene } from './support/untold-changes.ts'

let server: TestServer
let admin: string
beforeAll(async () => {
  server = await startTestServer()
  admin = await server.signIn('quan-tri')
}, 120_000)
afterAll(() => server?.stop())

type Line = { line: number; what: string; who: string; does: { vi: string; en: string }[]; grave: boolean }
const send = async (path: string, body: object, cookie = admin) => {
  const answered = await fetch(`${server.url}/api/staff-import${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, cookie },
    body: JSON.stringify(body),
  })
  const json = (await answered.json()) as { agreed: string; lines: Line[]; invited: number; detail: string }
  return { status: answered.status, ...json }
}
const tryFile = (csv: string, cookie = admin) => send('/trial', { csv }, cookie)
const takeIn = async (csv: string, more: object = {}) => {
  const { agreed } = await tryFile(csv)
  return send('', { csv, agreed, ...more })
}
const said = ({ lines }: { lines: Line[] }) =>
  lines.map(({ line, what, does }) => [line, what, does.map(({ vi }) => vi).join(' ')])
const headings =
  'Họ và tên;Email;Đơn vị;Xã, phường;Loại đơn vị;Vai trò;Lĩnh vực;Email người làm thay;Điện thoại'
const file = (...lines: string[]) => [headings, ...lines].join('\r\n')
const person = async (email: string) => {
  const [row] = await server.sql<
    {
      id: string
      name: string
      roles: string[]
      phone: string | null
      department: string
      duties: string[]
    }[]
  >`
    select s.id, s.name, s.roles, s.phone, p.name as department,
      array(select coalesce(d.category_code, '*') || coalesce(' ' || u.email, '') from duties d
        left join "user" u on u.id = d.substitute_id
        where d.staff_id = s.id and d.valid_to is null order by 1) as duties
    from staff s join "user" a on a.id = s.id join departments p on p.id = s.department_id where a.email = ${email}`
  return row ?? null
}
/** The house chooses an officer by itself, a moment later: what a test sets must not be overtaken by it. */
const reactedTo = async (reference: string): Promise<boolean> => {
  const waiting = await server.sql`
    select from ticket_events e join tickets t on t.id = e.ticket_id where t.reference = ${reference} and e.dispatched_at is null
    union all select from graphile_worker.jobs where task_identifier = 'react'`
  return waiting.length === 0
}

/** A ticket in the hands of whoever has this mailbox. */
const heldBy = async (email: string, lane: string): Promise<number> => {
  const answered = await fetch(`${server.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ text: 'Nắp cống đầu ngõ bị vỡ', communeCode: khuongDinh, consent: true }),
  })
  const { reference } = (await answered.json()) as { reference: string }
  await until(() => reactedTo(reference))
  const [ticket] = await settingTheScene(
    server.sql,
    (sql) => sql<{ id: number }[]>`
      update tickets t set officer_id = s.id, department_id = s.department_id, lane = ${lane}
      from staff s join "user" u on u.id = s.id where u.email = ${email} and t.reference = ${reference}
      returning t.id`,
  )
  return ticket!.id
}
/** The province's administrator of a test. */
const ofProvince = async (login: string) => {
  await server.sql`update staff set roles = array['province-admin'] from "user" u
    where u.id = staff.id and u.email = ${`${login}@demo.lang-nghe.example`}`
  return server.signIn(login)
}

describe('A file of staff', () => {
  const csv = file(
    '"Lê Thu\nHằng";Hang@test.example;Phòng Kinh tế, Hạ tầng và Đô thị;Phường Khương Đình;;Cán bộ xử lý, Cán bộ một cửa;"Đường sá, cầu, vỉa hè hư hỏng, Đất đai";nam@test.example;912345678',
    '',
    'Đỗ Văn Nam;nam@test.example;Tổ trật tự đô thị;khuong dinh;to-trat-tu;Lãnh đạo;Tất cả;;',
    ';;Công an;Khương Đình;;;;;',
  )

  test('is tried first, which changes nothing, and is then taken in as it was shown, by line, with its events', async () => {
    const trial = await tryFile(csv)
    expect(trial.status).toBe(200)
    expect(said(trial)).toEqual([
      [
        2,
        'made',
        'Lập tài khoản, vào Phòng Kinh tế, Hạ tầng và Đô thị phường Khương Đình Vai trò: Cán bộ xử lý; Cán bộ một cửa Giao lĩnh vực: Đường sá, cầu, vỉa hè hư hỏng; Đất đai',
      ],
      [
        5,
        'made',
        'Lập đơn vị “Tổ trật tự đô thị” Lập tài khoản, vào Tổ trật tự đô thị Vai trò: Lãnh đạo đơn vị Giao lĩnh vực: Mọi lĩnh vực',
      ],
      [6, 'left', ''],
    ])
    expect(await person('hang@test.example')).toBeNull()

    const done = await send('', { csv, agreed: trial.agreed })
    expect([done.status, done.invited]).toEqual([200, 0])
    expect(await person('hang@test.example')).toMatchObject({
      name: 'Lê Thu Hằng',
      roles: ['officer', 'clerk'],
      phone: '+84912345678',
      department: 'Phòng Kinh tế, Hạ tầng và Đô thị phường Khương Đình',
      duties: ['land nam@test.example', 'road nam@test.example'],
    })
    const nam = await person('nam@test.example')
    expect(nam).toMatchObject({ roles: ['leader'], department: 'Tổ trật tự đô thị', duties: ['*'] })
    const events = await server.sql<{ type: string; data: { changes: object } }[]>`
      select type, data from ticket_events where subject = ${`staff:${nam!.id}`}`
    expect(events).toMatchObject([{ type: 'staff.changed', data: { changes: { imported: true } } }])
    const [department] = await server.sql<{ n: number }[]>`
      select count(*)::int as n from ticket_events where type = 'department.changed' and data -> 'changes' ->> 'added' = 'to-trat-tu'`
    expect(department!.n).toBe(1)
    const [mailed] = await server.sql<{ n: number }[]>`
      select count(*)::int as n from messages where recipient like '%@test.example'`
    expect(mailed!.n).toBe(0)
    expect(await server.sql`select from staff where invited and id in (${nam!.id})`).toHaveLength(1)
  })

  test('counts on nobody whom a file before that was known had brought, until they enter', async () => {
    const [migration = ''] = globSync('db/migrations/*_who_was_only_imported.sql')
    const known = await server.sql`select id from staff where not invited order by id`
    await settingTheScene(server.sql, async (sql) => {
      await sql`update staff set invited = false where invited`
      await sql.unsafe(readFileSync(migration, 'utf8'))
    })
    expect(await server.sql`select id from staff where not invited order by id`).toEqual(known)
    const nam = await person('nam@test.example')
    expect(await unarrivedName(server.sql, nam!.id)).toBe('Đỗ Văn Nam')
  })

  test('finds nothing to do when it is brought again, and mails who has no password only when asked', async () => {
    expect(said(await tryFile(csv)).map(([, what]) => what)).toEqual(['left', 'left', 'left'])
    expect((await takeIn(csv, { invite: true })).invited).toBe(2)
    await until(async () => {
      const sent =
        await server.sql`select from messages where recipient in ('hang@test.example', 'nam@test.example')`
      return sent.length === 2
    })
  })

  test('moves nobody who holds tickets, tells nothing of what is sealed, and leaves that with those who may read it', async () => {
    const moves = file('Đỗ Văn Nam;nam@test.example;Công an;Khương Đình;;;;;')
    const sealed = await heldBy('nam@test.example', 'denunciation')
    const ordinary = await heldBy('nam@test.example', 'feedback')
    expect(said(await tryFile(moves))).toEqual([[2, 'wrong', expect.stringContaining('đang giữ 1 phiếu')]])
    await settingTheScene(
      server.sql,
      (sql) => sql`update tickets set officer_id = null where id = ${ordinary}`,
    )
    expect((await takeIn(moves)).status).toBe(200)
    expect(await server.sql`select officer_id from tickets where id = ${sealed}`).toEqual([
      { officerId: null },
    ])
    const back = file('Đỗ Văn Nam;nam@test.example;Tổ trật tự đô thị;Khương Đình;;;Tất cả;;')
    expect((await takeIn(back)).status).toBe(200)
  })

  test('says which roles somebody gets, and says twice, in a line marked for it, what gives much power', async () => {
    const { lines } = await tryFile(
      file(
        'Ai Đó;ai-do@test.example;Công an;Khương Đình;;Quản trị hệ thống, Cán bộ pháp lý;;;',
        'Đỗ Văn Nam;nam@test.example;Tổ trật tự đô thị;Khương Đình;;Lãnh đạo, Cán bộ pháp lý;;;',
        'Lê Thu Hằng;hang@test.example;Phòng Kinh tế, Hạ tầng và Đô thị;Khương Đình;;Cán bộ;;;',
      ),
    )
    expect(lines.map(({ grave, does }) => [grave, does.map(({ en }) => en)])).toEqual([
      [
        true,
        [
          expect.stringMatching(/^Make an account in/),
          'PLEASE LOOK TWICE, much power: System administrator; Legal officer',
          'Roles: System administrator; Legal officer',
        ],
      ],
      [
        true,
        [
          'PLEASE LOOK TWICE, much power: Legal officer',
          'Change roles: from Department leader to Department leader; Legal officer',
        ],
      ],
      [false, ['Change roles: from Officer; Counter clerk to Officer']],
    ])
  })

  test('changes what it says otherwise and leaves blank cells and given duties as they are', async () => {
    const changed = file(
      'Lê Thị Thu Hằng;hang@test.example;Phòng Kinh tế, Hạ tầng và Đô thị;Khương Đình;;;Giáo dục;;',
      'Đỗ Văn Nam;nam@test.example;Công an;Khương Đình;;Cán bộ;;;',
      ';;Tổ quản lý đô thị;Khương Đình;to-trat-tu;;;;',
    )
    expect(said(await takeIn(changed))).toEqual([
      [2, 'changed', 'Đổi tên thành Lê Thị Thu Hằng Giao lĩnh vực: Giáo dục'],
      [
        3,
        'changed',
        'Đổi vai trò: từ Lãnh đạo đơn vị sang Cán bộ xử lý Chuyển đơn vị, thôi lĩnh vực ở đơn vị cũ',
      ],
      [4, 'changed', 'Đổi tên “Tổ trật tự đô thị” thành “Tổ quản lý đô thị”'],
    ])
    expect(await person('hang@test.example')).toMatchObject({
      name: 'Lê Thị Thu Hằng',
      roles: ['officer', 'clerk'],
      phone: '+84912345678',
      duties: ['education', 'land', 'road'],
    })
    expect(await person('nam@test.example')).toMatchObject({
      roles: ['officer'],
      department: 'Công an phường Khương Đình',
      duties: [],
    })
  })

  test('understands a subject by a part of its name that no other has', async () => {
    const parts = file('Một Phần;phan@test.example;Công an;Khương Đình;;Cán bộ;Thoát nước, cây xanh;;')
    expect(said(await tryFile(parts))).toEqual([
      [2, 'made', expect.stringMatching(/Giao lĩnh vực: Thoát nước, [^;]*; Cây xanh, /)],
    ])
  })

  test('says everything that is wrong with each line, and then nothing of it is done', async () => {
    const bad = file(
      'Người Tốt;tot@test.example;Công an;Khương Đình;;Cán bộ;;;',
      ';khong phai;Phòng Lạ;Khương Đình;;Vua;Bói toán;;12',
      'Hai Lần;tot@test.example;Công an;Khương Đình;;Cán bộ;;;',
      'Không Nơi;noi@test.example;Công an;Xã Không Có;;Cán bộ;;;',
      'Vắng;vang@test.example;Công an;Khương Đình;;Cán bộ;;ai-do@test.example;',
      'Không Việc;viec@test.example;Công an;Khương Đình;;;;;',
      'Cả Nước;ca-nuoc@test.example;Bàn tiếp nhận đơn chưa rõ địa bàn;;;Cán bộ pháp chế;;;',
    )
    expect(said(await tryFile(bad))).toEqual([
      [2, 'made', expect.any(String)],
      [
        3,
        'wrong',
        expect.stringMatching(
          /^Không có đơn vị “Phòng Lạ” ở Phường Khương Đình\. Ở đó có: .*Công an phường Khương Đình.*\. Nếu là đơn vị mới, xin ghi thêm cột “Loại đơn vị”\. “khong phai” không phải địa chỉ email\. Xin ghi họ và tên\. “12” không phải số điện thoại\. Chưa hiểu vai trò “Vua”\. Xin ghi như: Tổng đài viên; .*Quản trị hệ thống\. Chưa hiểu lĩnh vực “Bói toán”\. Xin ghi như: [^;]+; [^;]+; [^;]+; …\.$/,
        ),
      ],
      [4, 'wrong', 'Email này đã có ở dòng 2.'],
      [5, 'wrong', 'Không có xã, phường “Xã Không Có” ở đây.'],
      [6, 'wrong', 'Không có tài khoản nào dùng email ai-do@test.example để làm thay.'],
      [7, 'wrong', 'Xin ghi vai trò.'],
      [8, 'wrong', expect.stringMatching(/^Xin ghi xã, phường hoặc tỉnh.* mời ở Đơn vị → Tài khoản\.$/)],
    ])
    const refused = await takeIn(bad)
    expect([refused.status, refused.detail]).toEqual([409, expect.stringContaining('còn 6 dòng sai')])
    expect(await person('tot@test.example')).toBeNull()
  })

  test('takes no formula and no error of a spreadsheet for a name, and an accented file of another code is told so', async () => {
    const cells = ['=cmd|’ /C calc’!A0', '=HYPERLINK("http://x")', '#NAME?', '#N/A', '#REF!']
    const tried = await tryFile(
      file(
        ...cells.map(
          (cell, at) => `"${cell.replaceAll('"', '""')}";f${at}@test.example;Công an;Khương Đình;;Cán bộ;;;`,
        ),
      ),
    )
    expect(said(tried).map(([, what, why]) => [what, String(why).includes('bảng tính')])).toEqual(
      cells.map(() => ['wrong', true]),
    )
    const utf16 = Buffer.from(`${headings}\nAn;an2@test.example`, 'utf16le').toString('utf8')
    expect((await tryFile(utf16)).detail).toContain('không phải UTF-8')
  })

  test('is not taken in when the directory changed since it was shown', async () => {
    const late = file('Đến Sau;sau@test.example;Công an;Khương Đình;;Cán bộ;;;')
    const { agreed } = await tryFile(late)
    await takeIn(late)
    expect((await send('', { csv: late, agreed })).status).toBe(409)
  })
})

describe('A file as long as one may be', () => {
  const many = (phong: string, roles: string) =>
    file(
      ...Array.from(
        { length: mostRows },
        (_, at) =>
          `Người ${at};dong-${at}@test.example;${phong};Khương Đình;;${roles};Đất đai | Giáo dục;${at > 0 ? 'dong-0@test.example' : ''};`,
      ),
    )

  test('is taken in whole, moves everybody in it elsewhere, and leaves a history that can be proved', async () => {
    expect((await takeIn(many('Công an', 'Cán bộ'))).status).toBe(200)
    expect(await person(`dong-${mostRows - 1}@test.example`)).toMatchObject({
      department: 'Công an phường Khương Đình',
      duties: ['education dong-0@test.example', 'land dong-0@test.example'],
    })
    const moved = await takeIn(many('Văn phòng HĐND và UBND', 'Lãnh đạo'))
    expect([moved.status, new Set(moved.lines.map(({ what }) => what))]).toEqual([200, new Set(['changed'])])
    expect(await person(`dong-${mostRows - 1}@test.example`)).toMatchObject({
      roles: ['leader'],
      department: expect.stringContaining('Văn phòng'),
      duties: ['education dong-0@test.example', 'land dong-0@test.example'],
    })
    const { secret } = server.house
    const kept = { keep: async () => {}, kept: async () => [] }
    const { count, faults } = await verifyHistory({ db: server.sql, secret }, { page: 5000, outside: kept })
    expect([count, faults]).toEqual([0, []])
  }, 240_000)
})

describe('Who brings a file', () => {
  test('reaches the own province alone, and gives no role of the whole system', async () => {
    const cookie = await ofProvince('so-xay-dung')
    const far = '\nXa;xa@test.example;Sở Y tế;;;Cán bộ;;;;Huế'
    expect((await takeIn(`${headings};Tỉnh, thành phố${far}`)).status).toBe(200)
    const elsewhere = `${headings};Tỉnh, thành phố`
    const tried = await tryFile(
      [
        elsewhere,
        'An;an@test.example;Công an;Khương Đình;;Cán bộ;;;;',
        'Bình;binh@test.example;Sở Y tế;;;Cán bộ;;;;Huế',
        'Cúc;cuc@test.example;Công an;Khương Đình;;Quản trị hệ thống;;;;',
        'Xa;xa@test.example;Công an;Khương Đình;;Cán bộ;;;;',
        'Dũng;dung@test.example;Sở Y tế;;;Cán bộ;;;;',
        'Phúc;so-xay-dung@demo.lang-nghe.example;Sở Y tế;;;Quản trị cấp tỉnh;;;;',
      ].join('\n'),
      cookie,
    )
    expect(said(tried)).toEqual([
      [2, 'made', expect.stringContaining('Công an phường Khương Đình')],
      [3, 'wrong', expect.stringContaining('ngoài phạm vi anh/chị quản trị')],
      [4, 'wrong', 'Vai trò này do quản trị hệ thống cấp.'],
      [5, 'wrong', 'Email này của một tài khoản ngoài phạm vi anh/chị quản trị.'],
      [6, 'made', expect.stringContaining('Sở Y tế')],
      [7, 'wrong', 'Không ai tự chuyển mình sang đơn vị khác.'],
    ])
  })

  test('gets a sample that is read back without a fault', async () => {
    const answered = await fetch(`${server.url}/api/staff-import/sample`, { headers: { cookie: admin } })
    expect(answered.headers.get('content-disposition')).toContain('can-bo-mau.csv')
    const bytes = new Uint8Array(await answered.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const tried = await tryFile(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    expect(said(tried).map(([, what]) => what)).toEqual(['made', 'made', 'made'])
  })
})

describe('The file itself', () => {
  const line = (separator: string) =>
    [
      ['Họ tên', 'E-mail', 'Phòng ban', 'Mã xã', 'VAI TRO'],
      ['Tú', 'tu@test.example', 'Công an', '00367', 'officer'],
    ]
      .map((cells) => cells.join(separator))
      .join('\n')

  test.each([';', ',', '\t'])(
    'is read with columns parted by %j, and with Excel’s mark',
    async (separator) => {
      for (const csv of [line(separator), `\uFEFF${line(separator)}\r\n`])
        expect((await tryFile(csv)).lines).toMatchObject([
          { line: 2, what: 'made', who: 'Tú, tu@test.example' },
        ])
    },
  )

  test.each([
    [
      'of another encoding',
      'Họ tên;E-mail;Phòng ban;Vai trò\nT\uFFFD;a@test.example;x;y',
      'không phải UTF-8',
    ],
    ['without a line', 'Họ tên;E-mail;Phòng ban;Vai trò\n\n', 'chưa có dòng nào'],
    ['that is empty', '', 'chưa có dòng nào'],
    [
      'with a column that nobody knows',
      'Họ tên;E-mail;Phòng ban;Vai trò;Tuổi\na;b;c;d;e',
      'Chưa hiểu cột “Tuổi”',
    ],
    ['with a column twice', 'Họ tên;E-mail;Phòng ban;Vai trò;Email\na;b;c;d;e', 'Cột “Email” có hai lần'],
    ['that misses a column', 'Họ tên;E-mail;Phòng ban\na;b;c', 'Thiếu cột “Vai trò”'],
    ['with a quotation mark left open', 'Họ tên;E-mail;Phòng ban;Vai trò\n"a;b;c;d\n', 'dấu ngoặc kép'],
    [
      'with too many lines',
      `Họ tên;E-mail;Phòng ban;Vai trò\n${'a;b@x.example;c;d\n'.repeat(mostRows + 1)}`,
      'Tệp quá dài',
    ],
    [
      'that is larger than any that is read',
      `Họ tên;E-mail;Phòng ban;Vai trò\n${'Người;a@x.example;c;d\n'.repeat(100_000)}`,
      'mỗi lần nhiều nhất 3000 dòng',
    ],
  ])('%s is refused with a sentence', async (_, csv, sentence) => {
    const refused = await tryFile(csv)
    expect([refused.status, refused.detail]).toEqual([422, expect.stringContaining(sentence)])
  })

  test('names roles as the console does', () => {
    const first = Object.entries(roleNames).map(([role, names]) => [role, names[0]])
    expect(Object.fromEntries(first)).toEqual(
      Object.fromEntries(Object.entries(consoleNames).map(([role, { vi }]) => [role, vi])),
    )
    expect(rolesInEnglish).toEqual(
      Object.fromEntries(Object.entries(consoleNames).map(([role, { en }]) => [role, en])),
    )
  })
})
