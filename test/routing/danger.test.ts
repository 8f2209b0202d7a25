import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify } from '../../src/routing/kind/classify.ts'
import { dangerPairs } from '../../src/routing/kind/pairs.ts'
import { fold } from '../../src/routing/text.ts'
import { splitWords } from '../../src/routing/tokens.ts'

const LEVELS = ['none', 'possible', 'certain']
const level = (text: string): number => LEVELS.indexOf(classify(null, text).danger)

const DANGERS = {
  'fire named with its address': [
    'Cháy nhà số 3 ngõ 45 Khương Đình!',
    'nhà số 3 ngõ 45 khương đình cháy',
    'chay nha dan o thon 3 xa yen bai',
    'Phòng trọ dãy trong cùng hẻm 12 đang bốc cháy',
    'Nồi hơi ở xưởng giặt vừa nổ, có người bỏng',
    'no nha may phao',
    'Nhìn qua cửa sổ thấy bếp nhà bên đã cháy mà chủ đi vắng',
  ],
  'a live wire, however its street is told': [
    'Đường dây điện góc đường Lê Lợi với Quang Trung sà xuống mặt đất',
    'dây điện sà xuống',
    'day dien dut nam giua ngo 7, tre con sap di hoc ve',
    'Cột điện đầu làng bị xe tông gãy gập, dây nằm la liệt dưới ruộng',
    'cot dien nga ngang duong, day roi tum lum duoi nuoc',
  ],
  'a knife, a blow, a break-in': [
    'đánh nhau có dao ở chợ Khương Đình',
    'co nguoi vac dao di tim hang xom',
    'chồng bóp cổ em, em trốn trong nhà tắm',
    'trộm đang cạy cửa nhà bên',
  ],
  'what was swallowed': [
    'Cháu nhà em 2 tuổi vừa nuốt viên pin cúc áo',
    'be uong nham thuoc chuot, mieng sui bot',
    'con toi nuot phai nam cham trong do choi',
  ],
  'who has not come back': [
    'Hai đứa nhỏ ra suối tắm từ trưa tới giờ chưa thấy về, dép còn trên bờ',
    'be gai 6 tuoi bi nguoi la dat di o cong truong',
    'Cụ ông bị lẫn đi lạc từ sáng, tìm khắp xóm không thấy',
    'con tôi đi suối chưa về, trời tối rồi',
    'ba em di soi ech tu toi qua, lu len roi ma chua ve',
    'chau be bi bat coc len xe',
    'một cô bé bị người ta kéo lên xe bán tải',
  ],
  'a farewell': [
    'Tạm biệt mọi người, mình không muốn sống nữa',
    'co nguoi treo qua lan can cau doi nhay',
    'Bạn em nhắn là uống hết vỉ thuốc ngủ rồi',
  ],
  'one who is old, alone and behind a door': [
    'Bà cụ ở một mình ngã trong nhà vệ sinh, cửa chốt trong, nghe rên',
    'ong cu tang 3 hai hom khong mo cua, go cua khong ai thua',
  ],
  'what is told mildly': [
    'Từ hôm qua sau nhà có đường nứt dài trên đồi, sỏi rơi lách tách, nhà tôi bảy khẩu',
    'Thợ giếng xuống đặt bơm, nãy giờ không nghe trả lời',
    'Ăn tôm xong em ấy sưng lưỡi, nói không nổi nữa',
    'Qua vách nghe tiếng vợ kêu đừng mà anh rồi im bặt',
    'chi ay mang bau, xe hong tren deo, em be tuot ra roi',
    'Cháu tôi đào được cục sắt tròn có cánh, đang lấy búa gõ chơi',
    'Xuồng ba tôi tấp vô bờ, không có ai trên xuồng',
    'ghe trôi vào bờ mà không thấy bác ấy đâu',
  ],
  'gas and foul air': [
    'Mùi gas nồng nặc cả hành lang, nhiều người chóng mặt',
    'bình ga quán phở xì mạnh không khoá được',
    'tho dao gieng bi ngat duoi day, keo day khong len',
    'Xe bồn đậu trước trường mùi nồng nặc, ai đi qua cũng chảy nước mắt',
    'do xang doa dot nha',
    'Có tiếng trẻ con khóc dưới giếng sau đình',
    'con trăn nuôi sổng chuồng bò qua nhà trẻ',
    'Nước tràn vào điểm trường, xin người vào đón các cháu',
    'My friend drank local wine and cannot breathe',
  ],
  'water that rises': [
    'Kính gửi quý cơ quan, chúng tôi ở thôn Đoài, từ chiều nước đã dâng quá nửa nhà, trong nhà có cụ già và trẻ sơ sinh, kính mong quý cơ quan quan tâm cứu trợ, đưa đến nơi an toàn. Xin trân trọng cảm ơn.',
    'nuoc len toi noc roi, khong co thuyen, cuu voi',
  ],
  'what falls, slides, bites and strikes': [
    'giàn giáo sập đè ba thợ hồ',
    'Đất đá lăn xuống mái nhà, cả nhà chưa kịp chạy',
    'cây đổ đè bẹp ô tô, trong xe còn người',
    'Sét đánh trúng hai người đang gặt',
    'bầy chó đang vây cắn đứa nhỏ',
    'Bố tôi bị rắn hổ cắn vào chân, chân sưng tím',
    'Em đang kẹt trong thang máy, ngộp thở',
    'chau be bi khoa trong xe hoi ngoai nang',
    'Bé 3 tuổi hóc hạt nhãn, mặt tím tái',
  ],
  'told in passing, by children and in dialect': [
    'Nhà tôi đang sửa bếp, tiện thể báo luôn là tiệm sơn bên cạnh vừa phụt lửa, mọi người chạy hết ra đường rồi',
    'Cô chú ơi nhà con có lửa ở ổ cắm, con ở nhà một mình với em',
    'Bữa ni nác lớn, nhà mệ Lài nác tới giường rồi, mệ đi không được',
    'hổm rày sạt hoài, tối nay nghe đất chuyển rần rần sau lưng nhà',
    'xỉn rồi leo lên trụ điện, ai kêu cũng hổng xuống',
    'Thợ đang lặn sửa cống dưới đập, dây kéo không thấy động',
  ],
  'one who cannot come out': [
    'Cháu em chui vào máy giặt đóng nắp không mở được',
    'xe dua don hoc sinh khoa cua, con 1 be ngu quen ben trong tu sang',
    '4 em hoc sinh vao hang dong choi tu sang, toi nay khong thay ra',
    'Lò gạch sập vòm, anh Tám còn kẹt trong đó',
  ],
  'one who must not speak aloud': [
    'Người phụ nữ gọi đến chỉ nói nhỏ là không nói to được, nhờ đến số nhà 14 ngõ 9, có tiếng đàn ông chửi',
    'dì em bị nó nhốt ở phòng trọ, nó lấy điện thoại, dì ném giấy ra ngoài xin cứu',
  ],
  'one who lives by a machine': [
    'Đang cúp điện cả khu, có bác thở máy tại nhà pin sắp hết',
    'bệnh nhân lọc máu mất điện',
  ],
  'a dyke, a bank, a crossing, a transformer': [
    'đê nứt, nước tràn',
    'kè sông sụt vào sát nhà dân',
    'trẻ em trèo lên trạm biến áp',
    'gác chắn tàu hỏng không hạ',
    'lu quet ve roi',
  ],
  'one who is pale and does not answer': [
    'Bác bảo vệ ngồi ở ghế đá mặt tái nhợt, mồ hôi ướt đẫm, hỏi không trả lời',
    'Có bà cụ ngồi ở trạm xe buýt người xanh xao, vã mồ hôi, gọi không đáp',
    'anh xe om ngoi dua tuong mat xanh met, mo hoi va ra, keu khong dap',
    'Chị bán vé số mặt trắng bệch, tay run, kêu không đáp',
  ],
  'gas where nobody dares to switch on': [
    'mui gas nong nac ca xom tro, chu di vang, hok ai dam bat cong tac, lam sao bay gio',
    'Mùi gas nồng nặc khắp cầu thang, ai cũng sợ bật đèn, nhà bên khoá cửa đi vắng',
  ],
  'a child that the water takes': ['cháu trôi xuống cống lúc đi vứt rác', 'chau be troi xuong muong roi'],
  'told in English': ['there is a fire at number 3', 'he has a gun', 'help fire'],
} as const

describe.each(Object.entries(DANGERS))('Danger: %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(classify(null, text).lane).toBe('emergency')
  })
})

const FRIGHTS = [
  'gan cong truong mam non co o ga',
  'stop please',
  'please stop',
  'thanks',
  'cho em hoi bao gio co dien',
  'con cho nha ben sua suot dem',
  'cong ty no luong cong nhan',
  'Quán cơm chay đầu ngõ lấn vỉa hè',
  'xe rac chay qua khong lay rac',
  'Bóng đèn ngõ 12 cháy, đề nghị thay',
  'do xang xong chay tui',
  'Ghé cây xăng đầu đường đổ xăng toàn bị bơm thiếu',
  'Dốc này dựng đứng, đi xe đạp lên có mà tự tử à, nhờ bạt thoải bớt',
  'Bà chủ quán la oang oang chẳng khác gì cháy nhà, ồn cả xóm',
  'Xe buýt số 5 xả khói đen sì, máy rung, xin thay xe khác',
  'Xe bồn hút hầm cầu đậu trước nhà, mùi nồng nặc',
  'Hát karaoke nhức đầu muốn xỉu',
  'Hàng cứu trợ bão chia không đều giữa các tổ',
  'Đề nghị kiểm tra hệ thống phòng cháy chữa cháy của chung cư',
  'Tháng trước xưởng gỗ đã cháy một lần, mong phường nhắc chủ xưởng',
  'Rác ngập đường Bãi Cháy',
  'Cột điện trước nhà hơi nghiêng, không gấp, khi nào tiện các anh dựng lại',
  'Xưởng dập tôn đập như nổ mìn cả đêm',
  'may bom chay lien tuc ma nuoc yeu',
  'nha hang chay gan chua dung dau cu',
  'gan cong truong mam non',
  'Người dân báo có nhóm cho vay nặng lãi dán tờ rơi đầy cột điện',
  'xin cai bien cam tai di may bac lanh dao',
  'bon tre dot phao te dip le, on ao',
  'Vỉa hè gạch bong, bà con đi bộ hay vấp ngã',
  'Khu di tích bị xâm hại, người ta khắc tên lên bia',
  'Trại heo xả thải, mùi nồng nặc không thở nổi',
  'Cột viễn thông bị xe tông, nhờ nhà mạng xử lý',
  'Nếu không giải quyết tôi sẽ khởi kiện ra tòa',
]

const NO_FRIGHTS_OF_LESSONS = [
  'Lớp học bơi phòng chống đuối nước ở phường khi nào mở',
  'Đề nghị mở lớp kỹ năng phòng tránh xâm hại cho học sinh',
  'Bao giờ xã có buổi phòng chống cháy rừng',
  'Where is the fire station',
  'Dây leo lên cột điện um tùm, nhờ dọn',
]

describe('No fright out of nothing', () => {
  test.each(NO_FRIGHTS_OF_LESSONS)('%s', (text) => expect(classify(null, text).danger).not.toBe('certain'))
  test.each(FRIGHTS)('%s', (text) => expect(classify(null, text).danger).not.toBe('certain'))
  test.each([...FRIGHTS.slice(1, 7), ...FRIGHTS.slice(-11)])('nor is it asked about: %s', (text) =>
    expect(classify(null, text).danger).toBe('none'),
  )
})

describe('What the words of a danger also say, and the danger beside it', () => {
  test.each([
    ['a line that carries no current', 'Dây cáp viễn thông đứt nằm vắt trên vỉa hè ba hôm chưa ai thu'],
    ['a line that a lorry drags', 'Bó cáp viễn thông chùng xuống, xe tải đi qua kéo lê'],
    ['what is tied with string', 'Lan can cầu bị gãy một đoạn, dân buộc dây tạm'],
    ['a queue that does not budge', 'Kẹt xe cứng ngắc trước cổng trường, xe cộ không nhúc nhích'],
    ['a gauge that does not budge', 'Cây xăng bơm thiếu, đổ 50k kim không nhúc nhích'],
    ['a motor', 'Mô tơ cửa cuốn chợ bị cháy, tiểu thương không mở được quầy'],
    ['a nosebleed', 'Trường không có phòng y tế, cháu chảy máu cam phải gọi mẹ'],
    ['what would be', 'Xưởng gỗ bụi bay mù mịt, cháy nổ thì ai chịu'],
    ['what may hit somebody some day', 'Tấm tôn mái chợ bung đinh, sợ rớt trúng người mua, xin đóng lại'],
    ['a branch that hangs in a line', 'Cành bàng khô gãy treo trên dây điện, lo rơi trúng học sinh'],
    ['how often it happened', 'Hố ga mất nắp, xe máy lao xuống 3 chiếc trong tháng'],
    ['what comes off', 'Gạch lát công viên bong hết rồi, người già đi bộ vấp'],
    ['what is tied for the moment', 'Cột đèn bị xe ben tông gãy, dây điện buộc tạm lên cây, xin dựng lại'],
    [
      'what the power company cut',
      'Hôm qua trụ điện bị sét đánh cháy một góc, điện lực đã đến cắt, bao giờ thay trụ',
    ],
    [
      'cracks that are to be written down',
      'Nhà bên đang đào móng làm khách sạn, nhà tôi nứt từ trần xuống, xin cử người lập biên bản hiện trạng',
    ],
    ['a price', 'Thuyền thu ba trăm một lượt, vậy là chém khách chứ du lịch gì'],
    ['a bitter question', 'Cầu hỏng lan can, phải có người chết mới chịu sửa à'],
    ['what fell long ago', 'Mái che trạm xe buýt sập từ trận bão, nay chưa dựng lại'],
  ])('%s is no emergency', (_, text) => {
    expect(level(text)).toBeLessThan(2)
    expect(level(fold(text))).toBeLessThan(2)
  })
  test.each([
    'Cáp quang và dây điện đứt nằm giữa đường, toé lửa',
    'Xe tải kéo đứt dây điện của cả xóm, dây nằm trên đường',
    'Cột điện gãy, dây mạng kéo xuống đường',
    'Xe tông, ông ấy nằm không nhúc nhích',
    'Cành cây gãy, dây điện đứt rơi xuống sân trường',
    'Nhánh cây gãy trúng đầu em nhỏ, chảy máu',
    'em sợ quá, cây đổ trúng nhà rồi',
    'Cháy nhà, mô tơ máy bơm nổ, bà con cứu với',
    'Em bé chảy máu cam không cầm, tím tái',
    'Trần lớp học sập, còn cháu kẹt bên trong, chưa dựng lại được',
  ])('while this is one: %s', (text) => {
    expect(level(text)).toBe(2)
    expect(level(fold(text))).toBe(2)
  })
})

describe('Where danger is possible but not certain', () => {
  test.each([
    'Cái va li để quên ở ghế chờ từ sáng, nghe kêu lạ lắm',
    'Quán bida mở tới 2 giờ sáng, khách say la hét',
    'de bi nut roi',
    'de nut, nuoc tran',
    'nuoc giat dien ca xom',
    'cay sap do vao lop hoc',
    'chay roi',
    'chay xe may truoc nha',
    'nha hang chay',
    'quan an chay roi',
    'cho chay',
    'xuong go chay o ngo 12',
    'xe bon do gan truong, mui nong nac',
    'cuu',
    'cứu!',
  ])('the lane stays and it is said: %s', (text) => {
    const { lane, danger, reasons } = classify(null, text)
    expect({ lane, danger }).toEqual({ lane: 'feedback', danger: 'possible' })
    expect(reasons[0]).toMatchObject({ code: 'danger-possible' })
  })
})

test('Reasons quote words as they were written', () => {
  const { reasons } = classify(null, 'chay nha dan o thon 3, co nguoi ket ben trong')
  const quoted = reasons.flatMap((reason) => (reason.code === 'lane-rule' ? reason.words : []))
  expect(quoted).toContain('chay nha dan')
  for (const words of quoted)
    expect(fold('chay nha dan o thon 3, co nguoi ket ben trong')).toContain(words.split(' … ')[0])
})

const GREETINGS = [
  '',
  'Kính gửi UBND phường. ',
  'Dạ em chào anh chị ạ, ',
  'Cho em hỏi, ',
  'Kính thưa quý cơ quan, tôi tên là Lê Văn Bình. ',
  'alo, ',
]
const PLACES = [
  '',
  ' ở số 3 ngõ 45 phố Khương Đình',
  ', thôn 3 xã Yên Bài',
  ', hẻm 102 đường Lê Lợi',
  ' tại tổ 7',
  ' ở đối diện trường mầm non Hoa Sen, thôn 5 xã Ba Vì',
  ', gần chợ Hoà Bình',
  ' cạnh chùa Phúc Lâm',
  ' trước cổng bệnh viện đa khoa',
  ' sau lưng nhà văn hoá thôn 5',
  ' ngay cổng trường tiểu học Kim Đồng',
  ', kế bên trạm y tế xã',
  ' sát nhà thờ Tân Lập',
  ' gần cây xăng số 8',
  ' phía sau khu công nghiệp Sóng Thần',
]
const THANKS = [
  '',
  '. Xin cảm ơn.',
  ', em cảm ơn anh chị ạ',
  '. Trân trọng cảm ơn quý cơ quan đã quan tâm.',
  ' thanks',
]
const NEAR = ['gần', 'ở đối diện', 'ngay cạnh', 'trước cổng', 'sau lưng', 'sát', 'kế bên', 'ở phía sau']
const SITES = [
  'trường mầm non',
  'chợ',
  'chùa',
  'bệnh viện',
  'trạm y tế',
  'nhà thờ',
  'nhà văn hoá',
  'cây xăng',
]
const NAMES = ['', ' Hoa Sen', ' Tân Lập', ' Phúc Lâm', ' Hoà Bình', ' số 8', ' đa khoa', ' thôn 5 xã Ba Vì']
const said = fc.constantFrom(...Object.values(DANGERS).flat())
const landmark = fc
  .tuple(fc.constantFrom(...NEAR), fc.constantFrom(...SITES), fc.constantFrom(...NAMES))
  .map(([near, site, name]) => ` ${near} ${site}${name}`)
const place = fc.oneof(fc.constantFrom(...PLACES), landmark)
const polite = fc.tuple(fc.constantFrom(...GREETINGS), place, fc.constantFrom(...THANKS))
const spelt = (text: string, bare: boolean): string => (bare ? fold(text) : text)

test('A greeting, an address, a landmark and thanks never make a danger less', () => {
  fc.assert(
    fc.property(said, polite, fc.boolean(), (danger, [greeting, place, thanks], bare) => {
      const alone = danger.replace(/[.!]+$/, '')
      expect(level(spelt(`${greeting}${alone}${place}${thanks}`, bare))).toBeGreaterThanOrEqual(
        level(spelt(alone, bare)),
      )
    }),
    { numRuns: 400 },
  )
})

test('A landmark never makes a danger of what is none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FRIGHTS), landmark, fc.boolean(), (calm, place, bare) => {
      expect(level(spelt(`${calm}${place}`, bare))).not.toBe(LEVELS.indexOf('certain'))
    }),
    { numRuns: 400 },
  )
})

test('one word ten thousand times over is judged as any other text', { timeout: 30_000 }, () => {
  for (const word of ['người', 'trẻ em', 'cháy'])
    expect(dangerPairs(splitWords(`${word} `.repeat(20_000)), () => false)).toEqual([])
})

describe('What nearly happened is no danger; what it leaves behind is', () => {
  test.each([
    'Vỉa hè bong gạch, cháu bé suýt ngã',
    'cháu bé suýt ngã',
    'chau be suyt nga o cho o ga',
    'Nắp cống vỡ, con tôi tí nữa thì rơi xuống hố',
    'Cây khô suýt đổ trúng người đi đường',
    'Xe tải chạy ẩu, xém đụng trúng bé gái',
    'Suýt nữa thì cháy nhà vì chập điện, giờ đã ổn',
    'Chó thả rông suýt cắn con tôi',
  ])('none: %s', (text) => expect(classify(null, text).danger).toBe('none'))

  test.each([
    'Cháu bé suýt chết đuối, vẫn chưa tỉnh',
    'Cột điện nghiêng suýt đổ',
    'Thằng bé suýt bị điện giật ở cột đèn',
    'Ban công rơi gạch suýt trúng người',
  ])('possible at least: %s', (text) => expect(level(text)).toBeGreaterThan(0))

  test.each([
    'Bé nhà tôi suýt đuối nước, giờ tím tái không thở',
    'Nhà tôi suýt cháy, giờ khói vẫn bốc lên nghi ngút',
    'Dây điện đứt suýt rơi trúng học sinh, vẫn nằm giữa đường',
    'Tường nhà bên sắp sập, suýt đè chết người',
    'Nó cầm dao suýt đâm chết tôi, đang đứng ngoài cửa',
  ])('certain: %s', (text) => expect(classify(null, text).danger).toBe('certain'))
})

describe('A reason for danger is a word that carries a meaning', () => {
  const reasonOf = (text: string): string[] | undefined =>
    classify(null, text).reasons.flatMap((reason) =>
      reason.code === 'danger-possible' ? [reason.words] : [],
    )[0]

  test.each([
    'Đang ghi dở một việc khác của người gọi trước',
    'Đang có một người của công ty đi đo đất',
    'Rác của một nhà đang đổ ra đường, người qua lại khó chịu',
    'Vỉa hè trước cổng trường tiểu học bị bong gạch, học sinh đi lại vấp ngã',
    'Tường nhà văn hóa bị bong sơn từng mảng',
    'Ao tù sau đình muỗi đốt cả đêm',
    'Nước máy yếu, nhà có cụ già phải xách từng xô',
    'Mấy hôm nay nước đục, trong nhà có cụ già và cháu nhỏ, xin kiểm tra',
    'Nước đọng trước nhà, cụ già đi lại trơn',
    'vet nut nho tren thanh cau, nho ghi nhan de bao tri',
  ])('none: %s', (text) => expect(classify(null, text).danger).toBe('none'))

  test.each([
    'Nước lũ lên tới cửa, trong nhà có cụ già nằm liệt',
    'nuoc dang nhanh, nha co cu gia chua ra duoc',
    'có người đứng trên thành cầu định nhảy',
  ])('while this is one: %s', (text) => expect(level(text)).toBeGreaterThan(0))

  test('a title alone is no reason, for whichever lane', () => {
    const { lane, reasons } = classify(
      null,
      'Ông phó chủ tịch xã nhận tiền của chủ mỏ cát, ông làm ngơ, tôi có ghi âm, xin giữ kín',
    )
    expect(lane).toBe('denunciation')
    for (const reason of reasons)
      if (reason.code === 'lane-rule') expect(reason.words.map(fold)).not.toContain('ong')
  })

  test.each(['Tay bị bong do nước sôi', 'toi bi bong nang', 'bầy ong đốt hai cháu nhỏ'])(
    'and yet: %s',
    (text) => expect(classify(null, text).danger).toBe('certain'),
  )

  test('where something only sounds like an emergency the words that sound so are quoted, and never what holds a sentence together', () => {
    const words = reasonOf('Cái va li của một người lạ đang để quên ở ghế chờ từ sáng, nghe kêu lạ lắm')
    expect(words?.length).toBeGreaterThan(0)
    expect(words).not.toContain('đang')
    expect(words).not.toContain('người')
  })
})
