import { describe, expect, test } from 'vitest'
import { OFFICE_VERBS } from '../../src/routing/knowledge/place-words.ts'
import { buildGazetteer } from '../../src/routing/place/build-gazetteer.ts'
import { resolvePlace } from '../../src/routing/place/resolve.ts'
import { fold } from '../../src/routing/text.ts'
import { smallCountry } from '../support/small-country.ts'

const xa = (code: string, name: string) => ({
  code,
  name,
  fullName: `Xã ${name}`,
  type: 'xa',
  provinceCode: '01',
})
const gazetteer = buildGazetteer({
  ...smallCountry,
  units: [
    ...smallCountry.units,
    xa('00011', 'Tam Rừng'),
    xa('00012', 'Từ Kỵ'),
    xa('00013', 'Ja Krông'),
    xa('00014', 'Thống Nhất'),
    xa('00015', 'Đình Ẩn'),
    xa('00016', 'Gốm Sành'),
    xa('00017', 'Vân Còn'),
    xa('00018', 'Mất Diênn'),
    xa('00019', 'Đăng'),
    xa('00020', 'Kiện Ấn'),
  ],
  formerUnits: [
    ...smallCountry.formerUnits,
    {
      code: '10016',
      name: 'Xã Gốm Sành',
      districtCode: '102',
      provinceCode: '01',
      to: [
        ['00016', 'S'],
        ['00003', 'S'],
      ],
    },
  ],
})
const found = (text: string, more: { lat?: number; lon?: number; address?: string } = {}) => {
  const { communeCode, candidates } = resolvePlace(gazetteer, { text, provinceCode: '01', ...more })
  return communeCode ? `picked ${communeCode}` : candidates.map(({ code }) => code).sort()
}

describe('Words of every day are no name', () => {
  test.each([
    'Tủ điện ghi nhầm từ kỳ 8, hóa đơn tăng',
    'Chủ tịch UBND xã tạm dừng trợ cấp của tôi',
    'xã định ấn thêm phí',
    'Báo xã vẫn còn nợ tiền công',
    'Đề nghị xã. Từ Khê',
    'chu tich ubnd xa tam dung tro cap cua toi',
    'ca xa mat dien tu toi qua',
    'Cả xã mất điện từ tối qua',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
    expect(found(text, { lat: 20.05, lon: 105.05 })).toBe('picked 00001')
  })

  test('but two syllables of other words, behind another word, are one', () => {
    expect(found('khong du dieu kien an toan')).toEqual([])
    expect(found('sat lo kien an')).toBe('picked 00020')
    expect(found('kien an mat dien')).toBe('picked 00020')
  })

  test('whatever it is that a commune does, and whichever is meant', () => {
    const neighbours = ['nhà', 'mình', 'bên', 'này', 'ta', 'tôi', 'đã rào', 'không trả lời', 'nói', 'hẹn']
    const verbs = OFFICE_VERBS.filter((verb) => verb !== 'vẫn còn')
    for (const verb of [...verbs, ...neighbours])
      for (const office of ['UBND xã', 'công an phường', 'Xã', 'phường'])
        for (const write of [(text: string) => text, fold])
          expect(found(write(`${office} ${verb} cho dân ba lần rồi`)), `${office} ${verb}`).toEqual([])
  })

  test('and what is both is asked', () => {
    expect(found('ubnd xa van con no tien')).toEqual(['00017'])
    expect(found('ubnd xa dang sua duong')).toEqual(['00019'])
    expect(found('rac o xa dang, huyen rach sau')).toBe('picked 00019')
    expect(found('xã Đăng sửa đường')).toBe('picked 00019')
  })
  test('while capitals and their kind make them one', () => {
    expect(found('Ngập ở xã Từ Kỵ')).toBe('picked 00012')
    expect(found('Ngập ở xã Tứ Kỵ')).toEqual(['00012'])
    expect(found('ngập ở xã từ kỵ')).toBe('picked 00012')
    expect(found('rác ở phường đồng kkhê')).toBe('picked 00001')
  })
})

describe('What is only like a name never hides one that is written right', () => {
  test.each([
    ['though they are one commune', 'Tôi ở phường Lò Gạch, rác ở xã Đồng Khê', 'picked 00001'],
    ['both may be meant', 'Tôi ở xã Bến Đá, rác ở xã Đồng Khê', ['00001', '00004']],
    [
      'though the likeness is in the accents',
      'Thường trú xã Bến Đá, rác ở phường Đông Khế',
      ['00001', '00004'],
    ],
  ])('%s', (_, text, codes) => expect(found(text)).toEqual(codes))
  test('and words that are no name leave it alone', () => {
    const text = 'thường trú xã Bến Đá. Chủ tịch UBND xã tạm dừng trợ cấp của tôi'
    expect(found(text)).toBe('picked 00004')
    expect(found(fold(text))).toBe('picked 00004')
  })
})

describe('What is called after a commune runs on, or stands in it', () => {
  const between = ['kênh', 'hồ', 'sông', 'rạch', 'tuyến kênh']
  const inside = [
    'cầu',
    'trường mầm non',
    'nghĩa trang',
    'làng',
    'chợ',
    'suối',
    'ngã ba chợ',
    'bến xe',
    'khu tập thể',
    'đường ven biển',
  ]
  test.each([...between, ...inside])('%s', (sight) => {
    for (const write of [(text: string) => text, fold]) {
      const isSure = inside.includes(sight)
      expect(found(write(`Rác nổi ở ${sight} Đồng Khê`))).toEqual(isSure ? 'picked 00001' : ['00001'])
      expect(found(write(`Hôi quá, ${sight} Gốm Sành`))).toEqual(['00003', '00016'])
      expect(found(write(`Rác ở ${sight} Đồng Khê, xã Bến Đá`))).toBe('picked 00004')
    }
  })
  test('a hamlet may be another one of its name', () => {
    expect(found('Rác nổi ở thôn Đồng Khê')).toEqual(['00001'])
    expect(found('Rác nổi ở thôn Đồng Khê, xã Bến Đá')).toBe('picked 00004')
    expect(found('rác nổi, xã Bến Đá', { address: 'Thôn Đồng Khê' })).toBe('picked 00004')
    expect(found('rac noi o thon dong khe')).toEqual([])
  })
  test('a former commune right before its own district is meant, whatever stands before it', () => {
    for (const before of ['thôn', 'bản em', 'ông', 'trường', 'chợ']) {
      expect(found(`Rác nổi ở ${before} Bến Đá Rạch Sâu`)).toBe('picked 00004')
      expect(found(fold(`rac noi o ${before} Bến Đá Rạch Sâu`))).toBe('picked 00004')
    }
    expect(found('Rác ở thôn Bến Đá Hải Đăng')).not.toBe('picked 00004')
    expect(found('Rác ở đường Bến Đá Rạch Sâu')).toEqual([])
  })
  test('a name of everyday words too, in capitals', () => {
    expect(found('Chợ Thống Nhất thu tiền')).toEqual(['00014'])
    expect(found('Cho Thong Nhat thu tien')).toEqual(['00014'])
    expect(found('ban quan ly cho thong nhat muc thu')).toEqual([])
  })
  test.each(['Đường Hồ Đồng Khê ngập', 'ngõ chợ Đồng Khê tối om', 'Ông Hồ Đồng Khê lấn đất'])(
    'but not a street or a person: %s',
    (text) => expect(found(text)).toEqual([]),
  )
})

describe('Where nothing marks a name it is looked up all the same', () => {
  test.each([
    ['all in capitals', 'BỌN XẤU TỤ Ở NHÀ RÔNG CŨ JA KRÔNG, KIM TIÊM VỨT ĐẦY', 'picked 00013'],
    ['a syllable no other word has', 'nha rong ja krong day rac', 'picked 00013'],
    ['all in small letters', 'đèn tắt cả tuần gốm sành tối om', ['00003', '00016']],
    ['without accents', 'den tat ca tuan gom sanh toi om', ['00003', '00016']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))
  test.each([
    'den tat thong nhat voi nhau roi',
    'ANH NGUYỄN VĂN ĐỒNG KHÊ LẤN ĐẤT CÔNG',
    'ĐƯỜNG ĐỒNG KHÊ HỎNG NẶNG LẮM RỒI',
    'đường đồng khê hỏng nặng lắm rồi',
  ])('but not words, persons or streets: %s', (text) => expect(found(text)).toEqual([]))
  test('nor where no province is known, but for names in a tongue of the highlands', () => {
    const anywhere = (text: string) => resolvePlace(gazetteer, { text })
    expect(anywhere('KHU NHÀ CŨ GỐM SÀNH ĐẦY RÁC RỒI').candidates).toEqual([])
    expect(anywhere('NHÀ RÔNG CŨ JA KRÔNG ĐẦY RÁC RỒI').communeCode).toBe('00013')
  })
})

test('a surname that belongs to a word of every day is nobody’s', () => {
  expect(found('do trom gom sanh')).toEqual(found('vut rac gom sanh'))
  expect(found('anh do gom sanh lam trom')).toEqual([])
  expect(found('nguyen van do gom sanh')).toEqual([])
})

test('a name right before its district or province is looked up in small letters too, and asked about', () => {
  const anywhere = (text: string) => resolvePlace(gazetteer, { text }).candidates.map(({ code }) => code)
  const [province] = smallCountry.provinces.filter(({ code }) => code === '01')
  expect(anywhere(fold(`nước yếu lắm gốm sành ${province!.name}`))).toEqual(
    expect.arrayContaining(['00016', '00003']),
  )
  expect(anywhere('nuoc yeu lam gom sanh')).toEqual([])
})

describe('A name in a tongue of the highlands is read in small letters without accents', () => {
  const anywhere = (text: string) => {
    const { communeCode, candidates } = resolvePlace(gazetteer, { text })
    return [communeCode, ...candidates.map(({ code }) => code)].filter(Boolean)
  }
  test.each([
    'nha rong cu ja krong bi dot mai',
    'nha rong ja krong hong mai',
    'truong cu o ja krong sap tuong',
  ])('%s', (text) => expect(anywhere(text)).toContain('00013'))
  test.each([
    'ong ja krong keu dien yeu',
    'chi ja krong bi mat xe',
    'cu tam rung om nang',
    'tam rung hong mai',
  ])('but not: %s', (text) => expect(anywhere(text)).toEqual([]))
})

describe('A name right before its former district or its province is read', () => {
  const [province] = smallCountry.provinces.filter(({ code }) => code === '01')
  const anywhere = (text: string) => {
    const { communeCode, candidates } = resolvePlace(gazetteer, { text })
    return communeCode ? `picked ${communeCode}` : candidates.map(({ code }) => code).sort()
  }
  test.each(['gom sanh h. rach sau', 'duong hu o gom sanh h rach sau', 'rac gom sanh huyen rach sau'])(
    'where the district is called one: %s',
    (text) => expect(anywhere(text)).toEqual(['00003', '00016']),
  )
  test.each(['ben da h. rach sau', 'duong hu o ben da h. rach sau'])(
    'and is picked where it is one: %s',
    (text) => expect(anywhere(text)).toBe('picked 00004'),
  )
  test('also where its words are of every day, and then it is asked about', () => {
    for (const text of ['thong nhat', 'ngap nuoc thong nhat', 'Thống nhất'])
      expect(anywhere(`${text} ${fold(province!.name)}`)).toContain('00014')
    expect(anywhere('thong nhat roi lam nhe')).toEqual([])
  })
})

describe('An address without accents in a text that has them is read as both other spellings are', () => {
  const anywhere = (text: string) => resolvePlace(gazetteer, { text }).communeCode
  test.each(['phuong dong khe', 'P. dong khe', 'p dong khe'])('%s', (place) => {
    for (const text of [`Đèn đường ngõ 960 ${place}`, `Đèn hỏng ở ${place} cả tuần`])
      expect([anywhere(text), anywhere(fold(text))]).toEqual(['00001', '00001'])
  })
  test('while a word with its accents stays that word', () => {
    expect(anywhere('Nhà xa đồng khê lắm')).toBeNull()
    expect(anywhere('Rác ở phương dong khe')).toBeNull()
  })
})
