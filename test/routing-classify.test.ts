import { describe, expect, test } from 'vitest'
import { CATEGORY_CODES } from '../src/routing/categories.ts'
import { classify } from '../src/routing/kind/classify.ts'
import { train } from '../src/routing/kind/learn.ts'
import { pack, taughtBy, unpack } from '../src/routing/kind/packed.ts'
import './support/learned.ts'

const lane = (text: string) => classify(null, text).lane
const category = (text: string) => classify(null, text).category

describe('Danger is never missed', () => {
  test.each([
    'chay nha so 5 hem 12, co nguoi ket trong phong, cuu voi',
    'Dây điện đứt rơi xuống đường đang tóe lửa, trẻ em đi học qua',
    'co nguoi cam dao ruot chem nhau truoc quan',
    'Bé gái rơi xuống giếng chưa kéo lên được',
    'Có người nằm bất động giữa đường, máu chảy nhiều',
    'My neighbour is unconscious and not breathing, please help',
    'Nước lũ dâng nhanh, cả nhà tôi đang ngồi trên mái',
  ])('%s', (text) => expect(lane(text)).toBe('emergency'))
})

describe('Danger is heard though nobody calls it so', () => {
  test.each([
    'be trai di lac tu sang toi gio chua thay, 4 tuoi mac ao do',
    'chay xe dien duoi ham chung cu, khoi len cac tang',
    'lốc xoáy tốc hết mái nhà, có người bị tôn cứa đứt chân',
    'bếp nhà hàng bùng lửa, nhân viên không dập được',
    'Con tôi uống nhầm thuốc diệt cỏ, nhà xa viện quá',
    'tàu hoả đâm ô tô ở đường ngang, xe còn kẹt trên ray',
    'anh oi duoi song co cai xac troi',
    'trộm đang cạy cửa nhà tôi, tôi ở trong một mình',
    'nồi hơi xưởng giặt vừa nổ, có người bỏng',
    'người say rượu nằm giữa đường cao tốc xe chạy vèo vèo',
    'thằng bé bị dòng điện từ cột đèn giật, không ai dám lại gần',
  ])('%s', (text) => expect(lane(text)).toBe('emergency'))

  test('and the words that made it so are shown', () => {
    const { reasons } = classify(null, 'trộm đang cạy cửa nhà tôi, tôi ở trong một mình')
    const learned = reasons.find((reason) => reason.code === 'lane-learned')
    expect(learned).toMatchObject({ lane: 'emergency', words: expect.arrayContaining([expect.any(String)]) })
  })
})

describe('Everyday words are not danger, and not law', () => {
  test.each([
    'năm ngoái chỗ này có người chết đuối, xin làm rào chắn',
    'hàng xóm hát karaoke như tra tấn, nghe muốn chết luôn',
    'đề nghị phường tổ chức tập huấn phòng cháy chữa cháy',
    'rác chất như núi, hôi thối chết người',
    'Vé xem ca nhạc cháy hàng, hỏi ai bán lại không',
    'Tôi khiếu nại ổ gà trước cổng chợ, đi xe ngã mấy lần',
    'Bóng đèn đường cháy cả tháng nay chưa thay',
    'Góp ý lắp thêm bình chữa cháy cho nhà văn hoá',
    'trời nóng như đổ lửa mà cúp điện hoài',
  ])('%s', (text) => expect(lane(text)).toBe('feedback'))
})

describe('The legal lanes', () => {
  test('a decision against one’s own right is a complaint', () =>
    expect(
      lane('Tôi khiếu nại Quyết định số 12/QĐ-UBND thu hồi đất của gia đình tôi, đề nghị huỷ quyết định này'),
    ).toBe('complaint'))
  test('a rude official breaks no law', () => {
    expect(lane('Ông chủ tịch phường có thái độ hách dịch với dân')).toBe('feedback')
    expect(lane('can bo mot cua quat mang nguoi gia')).toBe('feedback')
  })
  test('to ask how to complain is not to complain', () =>
    expect(lane('Cho tôi hỏi muốn gửi đơn khiếu nại quyết định hành chính thì nộp ở bộ phận nào?')).toBe(
      'feedback',
    ))
  test('an accusation of an official is a denunciation', () =>
    expect(
      lane('to cao ke toan xa lap ho so khong rut tien ngan sach, co ghi am, xin giu bi mat ten toi'),
    ).toBe('denunciation'))
})

test.each([
  'VAY TIEN NHANH lai suat 0% giai ngan 5 phut lien he zalo',
  'sdfgh qwrty zxcvb',
  'test test alo alo',
  '',
])('spam: %s', (text) => expect(lane(text)).toBe('spam'))

test.each([
  ['Đèn đường hẻm tôi hư cả tuần', 'street-light'],
  ['rac khong ai gom 4 ngay nay roi', 'waste'],
  ['hang xom hat karaoke toi khuya', 'noise'],
  ['Con tôi cần làm giấy khai sinh mà cán bộ tư pháp nghỉ', 'civil-status'],
  ['nuoc may duc ngau', 'water-supply'],
])('%s is about %s', (text, expected) => expect(category(text)).toBe(expected))

test('at least three alternatives, best first, the chosen one among them', () => {
  const { category: chosen, alternatives } = classify(null, 'ổ gà trước trường học')
  expect(alternatives.length).toBeGreaterThanOrEqual(3)
  expect(alternatives[0]!.code).toBe(chosen)
})

test('confirmed tickets teach what the seed does not know, as plain JSON, with an accuracy', {
  timeout: 180_000,
}, () => {
  const taught = Array.from({ length: 40 }, (_, i) => ({
    text: `bé zumzum kêu quoằn quoẹo lần ${i}`,
    category: 'culture' as const,
  }))
  const model = train(taught)
  expect(unpack(pack(model))).toEqual(taughtBy(model))
  expect(model.accuracy).toBe(1)
  expect(classify(taughtBy(model), 'zumzum quoằn quoẹo quá').category).toBe('culture')
})

test('every category can be learned', () => expect(train([]).categories.labels).toEqual(CATEGORY_CODES))
