import { describe, expect, test } from 'vitest'
import { classify } from '../../src/routing/kind/classify.ts'

const SETTINGS = [
  ['street-light', 'Tôi là giáo viên, đèn đường trước cổng trường tắt ba hôm nay'],
  ['street-light', 'den duong gan cho khong sang'],
  ['road', 'Trước cổng trường cấp hai có ổ gà to'],
  ['road', 'Vỉa hè trước nhà thờ vỡ gạch'],
  ['waste', 'Rác chất đống cạnh trạm y tế'],
  ['waste', 'rac do day sau lung truong mam non'],
  ['drainage', 'Nắp cống cạnh bến xe buýt bể'],
  ['encroachment', 'Ô tô đỗ chắn vỉa hè trước bệnh viện'],
  ['trees', 'Cây xanh trước bưu điện che hết biển, xin tỉa cành'],
  ['noise', 'Em là sinh viên, quán karaoke đối diện ký túc xá hát suốt đêm'],
] as const

describe('Setting is not topic: what is wrong beats where it is and who writes', () => {
  test.each(SETTINGS)('%s: %s', (category, text) => expect(classify(null, text).category).toBe(category))
})

test.each([
  ['drainage', 'Đường Điện Biên Phủ ngập'],
  ['drainage', 'Ngập ở 45 Điện Biên Phủ, Đà Nẵng'],
  ['road', 'Ổ gà giữa phố Hàng Đèn'],
  ['waste', 'Rác tràn đầu ngõ Chùa Nước Xanh'],
] as const)('A syllable of a name is no topic: %s: %s', (category, text) =>
  expect(classify(null, text).category).toBe(category),
)

test.each([
  ['education', 'Trường mầm non thu tiền ăn không công khai'],
  ['health', 'Trạm y tế đóng cửa giờ hành chính, không có bác sĩ'],
  ['bus', 'Tài xế xe buýt bỏ trạm, không dừng đón khách'],
] as const)('but a place or a trade that is spoken of itself stays the topic: %s', (category, text) =>
  expect(classify(null, text).category).toBe(category),
)

/* Each was taken for another field before: fields-apart.ts teaches its kind by other sentences. */
test.each([
  ['noise', 'A wood workshop beside us starts its saw before five every morning.'],
  ['noise', 'The restaurant boat keeps its generator running all night, loud and smoky.'],
  ['procedure', 'Every time I visit the counter they tell me the system is slow, the receipt said ten days.'],
  ['merit-labour', 'nha thau no cong phu ho ba thang, khong hop dong, nho xa can thiep'],
  ['food-safety', 'Nhà máy nước đá dùng nước giếng bơm, đá có cặn, quán nào cũng lấy'],
  ['telecom', 'tren ban chi dung tren mom da moi co mot vach song, bao gio co tram'],
  ['conduct', 'nguoi truc may gac may ngang luc toi dang hoi, goi lai khong nghe'],
] as const)(
  'What foreigners, workers and those who hang on the line tell of is heard: %s: %s',
  (category, text) => expect(classify(null, text).category).toBe(category),
)

test.each([
  'đm ngày nào cũng đổ rác trước nhà bố mày, phường đâu xuống coi',
  'vcl cúp điện hoài, đm tủ lạnh hư ai đền',
  'đường như cc, ổ gà đầy ra đó đm sửa đi',
  'Siêu thị treo khuyến mãi mà tính nguyên giá, nhờ quản lý thị trường kiểm tra',
])('Curses and bargains inside a real matter are no spam: %s', (text) =>
  expect(classify(null, text).lane).toBe('feedback'),
)

test.each(['đm chúng mày lũ ngu', 'vcl đm cút hết đi'])('curses about nothing are: %s', (text) =>
  expect(classify(null, text).lane).toBe('spam'),
)

test.each([
  'Muốn tố cáo cán bộ thì gửi đơn cho ai, có phải ghi tên không',
  'cho hoi quyet dinh thu hoi dat bao lau thi het han khieu nai',
  'Tôi tố cáo thằng hàng xóm trộm gà của tôi',
  'to cao nhom cho vay nang lai dan giay khap xom',
])('Asking how to complain, or accusing a private person, opens no legal lane: %s', (text) =>
  expect(classify(null, text).lane).toBe('feedback'),
)

test.each(['phuong khuong dinh', 'Khương Đình', 'phường Khương Đình', 'o xa dinh cong a'])(
  'The name of a place alone opens no legal lane: %s',
  (text) => expect(classify(null, text).lane).toBe('feedback'),
)

test.each(['toi khieu nai', 'Tố cáo tham nhũng'])('but a word of the law does: %s', (text) =>
  expect(classify(null, text).lane).not.toBe('feedback'),
)

test.each([
  ['construction', 'Tôi khiếu nại quyết định xử phạt xây dựng sai phép của Chủ tịch UBND phường'],
  ['land', 'khieu nai quyet dinh thu hoi dat cua chu tich xa doi voi gia dinh toi'],
  ['merit-labour', 'Khiếu nại quyết định không công nhận bệnh binh đối với tôi do Chủ tịch ký'],
] as const)('who signed is not what a decision is about: %s: %s', (category, text) => {
  const { lane, category: found } = classify(null, text)
  expect([lane, found]).toEqual(['complaint', category])
})

test.each([
  ['drainage', 'ngap p.15 bt tphcm'],
  ['street-light', 'den tat q tb hcm'],
  ['drainage', 'nc ngap p7 gv tphcm'],
] as const)('short names of places are no keys struck at random: %s: %s', (category, text) => {
  const { lane, category: found } = classify(null, text)
  expect([lane, found]).toEqual(['feedback', category])
})

test.each([
  'Số lạ nhắn tôi trúng thưởng xe máy, bắt chuyển phí trước, tôi báo để bà con cảnh giác',
  'co link gia bao nhan qua ngan hang, bi lua mat tien, trinh bao o dau',
])('who warns of a swindle is not a swindler: %s', (text) =>
  expect(classify(null, text).lane).toBe('feedback'),
)

test.each([
  ['waste', 'Cháu học lớp 3, trước nhà cháu rác nhiều lắm ạ'],
  ['noise', 'Con học lớp 6 ạ. Chó hàng xóm sủa cả đêm con không học bài được'],
  ['electricity', 'Bố em lái xe buýt, khu trọ em ở hay mất điện'],
  ['street-light', 'Vợ tôi bán xôi, con dốc không đèn cả tháng'],
  ['education', 'Cháu học lớp 5, cô giáo bắt đứng ngoài nắng'],
  ['education', 'Con học lớp 6 bị bạn trong lớp bắt nạt'],
  ['bus', 'Tôi lái xe buýt tuyến 8, công ty bắt chạy vượt chuyến'],
] as const)('what somebody does all day is no topic, unless it is the matter: %s: %s', (category, text) =>
  expect(classify(null, text).category).toBe(category),
)

describe('What is owed to who served is the matter, not who writes', () => {
  test.each([
    'Bố tôi là thương binh, chưa nhận được trợ cấp tháng này',
    'bo toi la thuong binh, chua nhan duoc tro cap thang nay',
    'Bà ngoại đi dân công hoả tuyến, hồ sơ hai năm chưa xong',
  ])('%s', (text) => expect(classify(null, text).category).toBe('merit-labour'))
  test('while of anything else it is only who writes', () =>
    expect(classify(null, 'Tôi là thương binh, đèn đường trước nhà tắt cả tuần').category).toBe(
      'street-light',
    ))
})

test.each([
  ['electricity', 'Mất điện cả ngõ'],
  ['electricity', 'Mất điện cả ngõ, tối om'],
  ['electricity', 'ngo toi mat dien toi om tu toi qua'],
  ['electricity', 'Cả khu tối om do cúp điện'],
  ['electricity', 'Cả ngõ tối om không có điện'],
  ['electricity', 'Không có điện từ sáng, cả xóm nóng quá'],
  ['street-light', 'Cả ngõ tối om vì đèn đường hỏng'],
  ['street-light', 'Mất điện đèn đường cả tuyến phố'],
  ['street-light', 'Ngõ không có điện đường'],
  ['street-light', 'Nhà vẫn có điện mà ngoài ngõ tối om, đèn không lên'],
  ['water-supply', 'Mất nước cả ngõ từ hôm qua'],
  ['water-supply', 'Không có nước từ sáng'],
  ['telecom', 'Mất mạng internet cả ngõ'],
  ['telecom', 'Không có mạng từ sáng'],
] as const)('An outage is of whoever supplies, a dark lamp of the commune: %s: %s', (category, text) =>
  expect(classify(null, text).category).toBe(category),
)
