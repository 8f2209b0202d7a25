import { createDeflate } from 'node:zlib'
import { PDFDocument } from 'mupdf'
import { describe, expect, test } from 'vitest'
import { inThread } from '../src/platform/thread.ts'
import { clamdAt, withoutScanner } from '../src/tickets/papers/clamd.ts'
import { asAttachment, paperName } from '../src/tickets/papers/name.ts'
import { openPaper } from '../src/tickets/papers/open.ts'
import { largestPaper } from '../src/tickets/papers/paper.ts'
import { takeFile } from '../src/tickets/pictures/take-file.ts'
import { startClamd } from './support/clamd.ts'
import { type PaperParts, paperOf, signature } from './support/papers.ts'

type Bytes = Uint8Array<ArrayBuffer>

const sentenceOf = (taking: Promise<unknown>): Promise<string> =>
  taking.then(
    () => 'taken',
    (error) => error.sentence.vi,
  )
const take = takeFile(withoutScanner)
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('A PDF is opened', () => {
  test('and kept byte for byte, with its pages and whether there is a signature in it', async () => {
    const plain = paperOf({ pages: 3 })
    expect(await openPaper(plain)).toEqual({
      bytes: plain,
      mediaType: 'application/pdf',
      pages: 3,
      signed: false,
    })
    expect(await openPaper(paperOf({ more: [signature] }))).toMatchObject({ pages: 1, signed: true })
    const field = '<</FT/Sig/T(Ký tại đây)/Type/Annot/Subtype/Widget/Rect[0 0 1 1]>>'
    expect(await openPaper(paperOf({ more: [field] }))).toMatchObject({ signed: false })
  })

  test('with links, bookmarks and a page to begin at: what only shows is taken', async () => {
    const link = '/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://tinh.example)>>>>]'
    const begins = '/OpenAction[3 0 R/Fit]'
    expect(await openPaper(paperOf({ page: link, catalog: begins }))).toMatchObject({ pages: 1 })
    const goes = '/OpenAction<</S/GoTo/D[3 0 R/Fit]>>'
    expect(await openPaper(paperOf({ catalog: goes }))).toMatchObject({ pages: 1 })
  })

  const acting: [string, PaperParts, string][] = [
    ['a script', { more: ['<</S/JavaScript/JS(app.alert\\(1\\))>>'] }, 'mã lệnh tự chạy'],
    ['a script under another spelling', { more: ['<</S/J#61vaScript/J#53 5 0 R>>'] }, 'mã lệnh tự chạy'],
    ['a script at opening', { catalog: '/OpenAction<</S/JavaScript/JS(1)>>' }, 'mã lệnh tự chạy'],
    ['a script deep inside', { more: [`${'['.repeat(30)}<</JS(1)>>${']'.repeat(30)}`] }, 'mã lệnh tự chạy'],
    ['a form that is a program', { catalog: '/AcroForm<</XFA 9 0 R>>' }, 'mã lệnh tự chạy'],
    ['a program to start', { more: ['<</S/Launch/F(cmd.exe)>>'] }, 'mở chương trình'],
    ['an address at opening', { catalog: '/OpenAction<</S/URI/URI(http://x)>>' }, 'trang mạng'],
    ['an address at turning a page', { page: '/AA<</O<</S/URI/URI(http://x)>>>>' }, 'trang mạng'],
    ['a form that sends itself', { more: ['<</S/SubmitForm/F(http://x)>>'] }, 'gửi dữ liệu'],
    ['a file on another machine', { more: ['<</S/GoToR/F(//may/tep)/D[0/Fit]>>'] }, 'mở chương trình'],
    ['a file inside', { more: ['<</Names<</EmbeddedFiles<</Names[]>>>>>>'] }, 'tệp khác'],
    ['a file pinned on a page', { page: '/Annots[<</Subtype/FileAttachment>>]' }, 'tệp khác'],
    ['a film', { more: ['<</Subtype/RichMedia>>'] }, 'phim'],
    ['more pages than 100', { pages: 101 }, 'quá 100 trang'],
    ['no pages', { pages: 0 }, 'bị hỏng'],
    ['an object that cannot be read', { more: [`${'['.repeat(2000)}${']'.repeat(2000)}`] }, 'bị hỏng'],
  ]
  test.each(acting)('and refused for %s, in words that say so', async (_, parts, says) => {
    expect(await sentenceOf(openPaper(paperOf(parts)))).toContain(says)
  })

  test('whose count is a lie by what there is', async () => {
    const lying = Buffer.from(paperOf({ pages: 150 }))
      .toString('latin1')
      .replace('/Count 150', '/Count 1  ')
    expect(await sentenceOf(openPaper(bytesOf(lying)))).toContain('quá 100 trang')
  })

  test('in a compressed stream of objects too, and not at all behind a password', async () => {
    const script = paperOf({ more: ['<</Type/Action/S/JavaScript/JS(1)>>'] })
    const saved = (bytes: Uint8Array, how: string) =>
      new Uint8Array(
        PDFDocument.openDocument(bytes, 'application/pdf').asPDF()!.saveToBuffer(how).asUint8Array(),
      )
    const compressed = saved(script, 'objstms,compress')
    expect(Buffer.from(compressed).includes('JavaScript')).toBe(false)
    expect(await sentenceOf(openPaper(compressed))).toContain('mã lệnh tự chạy')
    for (const password of ['user-password=x,owner-password=y', 'owner-password=y'])
      expect(await sentenceOf(openPaper(saved(paperOf(), `encrypt=aes-256,${password}`)))).toContain(
        'bị khóa',
      )
  })

  test('that is cut, empty inside or too large is refused with a sentence', async () => {
    expect(await sentenceOf(openPaper(bytesOf('%PDF-1.4 and nothing')))).toContain('bị hỏng')
    expect(await sentenceOf(take(bytesOf('%PDF-')))).toContain('không phải ảnh')
    expect(await sentenceOf(openPaper(new Uint8Array(largestPaper + 1)))).toContain('10 MB')
  })

  test('that unfolds to hundreds of megabytes ends its own thread, and the next one is opened', async () => {
    expect(await sentenceOf(openPaper(await unfoldingTo(400)))).toContain('bị hỏng')
    expect(await openPaper(paperOf())).toMatchObject({ pages: 1 })
  })
})

/** A PDF whose one compressed stream of objects holds a text of so many megabytes. */
const unfoldingTo = async (megabytes: number): Promise<Bytes> => {
  const packed = await deflated([
    '6 0 (',
    ...Array.from({ length: megabytes }, () => 'a'.repeat(1_000_000)),
    ')',
  ])
  const head = Buffer.from(Buffer.from(paperOf()).toString('latin1').split('xref')[0]!, 'latin1')
  const stream = Buffer.concat([
    Buffer.from(`4 0 obj\n<</Type/ObjStm/N 1/First 4/Length ${packed.length}/Filter/FlateDecode>>stream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ])
  const offsets = [1, 2, 3].map((number) => head.indexOf(`${number} 0 obj`))
  const start = head.length + stream.length
  const rows = [[0, 0], ...[...offsets, head.length, start].map((at) => [1, at]), [2, 4]].map(
    ([kind, at]) => {
      const row = Buffer.alloc(7)
      row[0] = kind!
      row.writeUInt32BE(at!, 1)
      return row
    },
  )
  const table = Buffer.concat(rows)
  const index = `5 0 obj\n<</Type/XRef/Size 7/W[1 4 2]/Root 1 0 R/Length ${table.length}>>stream\n`
  const end = `\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([head, stream, Buffer.from(index), table, Buffer.from(end)]))
}

const deflated = (parts: string[]): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const packing = createDeflate({ level: 1 })
    const packed: Buffer[] = []
    packing.on('data', (part) => packed.push(part))
    packing.on('error', reject)
    packing.on('end', () => resolve(Buffer.concat(packed)))
    for (const part of parts) packing.write(part)
    packing.end()
  })

test('a thread that never answers is ended', async () => {
  const endless = new URL('data:text/javascript,setInterval(() => {}, 1000)')
  await expect(inThread(endless, { data: null, patienceMs: 50, megabytes: 32 })).rejects.toThrow(
    'without an answer',
  )
})

test('Word, Excel and archives are told to come back as PDF', async () => {
  for (const head of [
    'PK\x03\x04...',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '{\\rtf1',
    'Rar!\x1a\x07',
    '7z\xbc\xaf\x27',
  ])
    expect(await sentenceOf(take(bytesOf(head.padEnd(100, ' '))))).toContain('lưu thành PDF rồi gửi lại')
  expect(await sentenceOf(take(bytesOf('<html><script>alert(1)</script>')))).toContain(
    'không phải ảnh hay văn bản PDF',
  )
})

describe('A name', () => {
  test('leads into no folder, turns no letters around and always ends in .pdf', () => {
    const names = {
      'Đơn khiếu nại.pdf': 'Đơn khiếu nại.pdf',
      'don.PDF': 'don.pdf',
      '../../etc/passwd': 'passwd.pdf',
      'C:\\Users\\An\\đơn.pdf.exe': 'đơn.pdf.exe.pdf',
      'a\u202Efdp.exe': 'afdp.exe.pdf',
      'a"; filename=x.html\r\nX: y': 'a ; filename=x.html X y.pdf',
      '...': 'van-ban.pdf',
      '': 'van-ban.pdf',
    }
    for (const [said, kept] of Object.entries(names)) expect(paperName(said)).toBe(kept)
    expect([...paperName('ơ'.repeat(500))].length).toBeLessThanOrEqual(104)
  })

  test('is told whole and in plain letters (RFC 6266)', () => {
    expect(asAttachment('Đơn của bà Ngà (2).pdf')).toBe(
      'attachment; filename="Don cua ba Nga (2).pdf"; filename*=UTF-8\'\'%C4%90%C6%A1n%20c%E1%BB%A7a%20b%C3%A0%20Ng%C3%A0%20%282%29.pdf',
    )
  })
})

describe('The virus scanner', () => {
  const eicar = paperOf({ more: ['(EICAR-STANDARD-ANTIVIRUS-TEST-FILE)'] })

  test('is given the very bytes of a PDF, and what it finds is refused by name', async () => {
    const clamd = await startClamd()
    const large = paperOf({ more: [`(${'a'.repeat(200_000)})`] })
    expect(await takeFile(clamdAt(clamd.address))(large)).toMatchObject({ held: false, pages: 1 })
    expect(Buffer.from(clamd.heard[0]!).equals(Buffer.from(large))).toBe(true)
    const refused = await sentenceOf(takeFile(clamdAt(clamd.address))(eicar))
    expect(refused).toContain('mã độc (Eicar-Test-Signature)')
    await clamd.close()
    expect(await takeFile(clamdAt(clamd.address))(paperOf())).toMatchObject({ held: true })
  })

  test('that says anything but a verdict has seen nothing', async () => {
    for (const answer of [
      'INSTREAM size limit exceeded. ERROR\0',
      'stream: OK',
      'OK\0',
      '',
      'x'.repeat(5000),
    ]) {
      const clamd = await startClamd({ answer })
      expect(await clamdAt(clamd.address)(paperOf())).toBe('unseen')
      await clamd.close()
    }
  })
})
