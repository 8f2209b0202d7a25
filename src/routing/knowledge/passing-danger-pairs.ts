import type { DangerPair } from './danger-pairs.ts'
import type { LaneRule } from './lane-rules.ts'

/** Dangers told in passing, in dialect, by children and by operators, in two parts that stand near each other. */
export const PASSING_DANGER_PAIRS: readonly (DangerPair & { rule: LaneRule })[] = [
  {
    rule: 'collapse',
    inOrder: true,
    one: 'cáp|dây cáp|cần cẩu|biển|biển quảng cáo|mảng|cây|cành|cành cây|tấm|ống|thanh|kính|gạch|đá|đá lăn|mái|bảng',
    other: 'quất trúng|trúng hai|trúng một|trúng mấy|trúng đầu|trúng người|trúng nhà|trúng thợ',
  },
  {
    rule: 'live-wire',
    inOrder: true,
    one: 'dính|dính điện|dính trên dây|co lại|người co',
    other: 'chưa gỡ|gỡ không|gỡ chưa|trên dây|chưa ra được|không dứt ra',
  },
  {
    rule: 'drowning',
    inOrder: true,
    one: 'bé|em bé|cháu|cháu bé|đứa nhỏ|thằng bé|con bé|học sinh|ông cụ|bà cụ|người|có người|con tôi|con em',
    other:
      'trôi xuống cống|trôi xuống mương|trôi xuống suối|trôi xuống sông|trôi xuống kênh|trôi xuống ao|trôi xuống hồ|trôi vào cống|trôi vô cống|trôi theo dòng',
  },
  {
    rule: 'trapped',
    points: 2,
    inOrder: true,
    one: 'thợ|người|công nhân|anh|anh thợ|bé|cháu|trẻ|mấy người',
    other: 'đeo lơ lửng|treo lơ lửng|đu lơ lửng|lủng lẳng|treo ngược',
  },
  {
    rule: 'collapse',
    inOrder: true,
    one: 'giàn giáo|cẩu tháp|sàn treo',
    other: 'tụt xuống|gió giật|lơ lửng|rơi|gãy|lật|sập',
  },
  {
    rule: 'collapse',
    inOrder: true,
    one: 'sập|sụp|sập vòm',
    other: 'còn kẹt|kẹt trong|kẹt ở|kẹt lại|người kẹt|còn người',
  },
  {
    rule: 'collapse',
    points: 2,
    inOrder: true,
    one: 'ban công|mảng tường|mái|mái hiên|biển|biển quảng cáo|tường|trần',
    other: 'sắp rời|sắp rơi|sắp rớt|sắp sập|sắp đổ|rời ra|rơi từng mảng|rơi rào rào',
  },
  {
    rule: 'collapse',
    points: 2,
    inOrder: true,
    one: 'nhà|tường|móng|cột',
    other: 'nghiêng thấy rõ|nghiêng thêm|nứt đôi|nứt toác|lún thấy rõ|đang lún|đang nghiêng',
  },
  {
    rule: 'violence',
    points: 2,
    inOrder: true,
    one: 'leo lên|trèo lên|leo ra|trèo ra|leo',
    other: 'trụ điện|cột điện|cột điện cao thế|cột cao thế|trụ sóng|cột sóng|cẩu tháp|nóc cầu',
  },
  {
    rule: 'drowning',
    inOrder: true,
    one: 'lặn|lặn xuống|hụp|ngụp xuống|tắm',
    other:
      'không thấy lên|không thấy nó lên|chưa thấy lên|chưa lên|không nổi lên|không thấy nổi|không thấy động',
  },
  {
    rule: 'drowning',
    inOrder: true,
    one: 'úp mặt|nằm sấp|nằm úp|nổi lập lờ',
    other: 'kênh|dưới kênh|sông|dưới sông|ao|dưới ao|mương|dưới mương|rạch|hồ|dưới hồ',
  },
  {
    rule: 'drowning',
    inOrder: true,
    one: 'hất văng|văng|té nhào|lộn nhào',
    other: 'xuống mương|xuống kênh|xuống sông|xuống suối|xuống vực|xuống ao|xuống rạch',
  },
  {
    rule: 'trapped',
    points: 2,
    inOrder: true,
    one: 'chui vào|chui vô|trốn vào|trốn trong|chui',
    other: 'máy giặt|tủ lạnh|tủ đông|cốp xe|thùng tôn|ống cống|miệng cống|đường ống',
  },
  {
    rule: 'trapped',
    inOrder: true,
    one: 'chui vào|chui vô|máy giặt|tủ lạnh|tủ đông|cốp xe|kho lạnh|két',
    other: 'không mở được|không ra được|mở không ra|bị khoá cửa|bị khóa cửa|bị khoá|bị khóa|kẹt',
  },
  {
    rule: 'trapped',
    inOrder: true,
    one: 'công nhân|mấy người|bé|cháu|trẻ|học sinh|1 bé|một bé',
    other:
      'ngủ quên bên trong|quên bên trong|bị khoá bên trong|bị khóa bên trong|bị nhốt bên trong|còn trên xe',
  },
  {
    rule: 'animal',
    inOrder: true,
    one: 'chó|con chó|chó dại|chó điên',
    other:
      'cắn cổ|không chịu nhả|không nhả|cắn ba người|cắn hai người|cắn mấy người|đã cắn|cắn liên tiếp|cắn bé|cắn cháu',
  },
  {
    rule: 'flooded-in',
    one: 'nước tràn|nước tràn vào|nước tràn vào nhà|nước vào nhà|nước vô nhà|lũ|nước lũ|ngập|ngập nhà|vỡ đê|vỡ đập|nước dâng',
    other:
      'cứu hộ gấp|cần cứu hộ|cần cứu hộ gấp|xin cứu hộ|cứu hộ ngay|cứu hộ khẩn|xin cứu hộ gấp|cho cứu hộ',
  },
  {
    rule: 'flooded-in',
    inOrder: true,
    one: 'nước|nác|lũ|nước lũ|ngập',
    other:
      'nửa vách|tới giường|lên giường|đến giường|bậc thang cuối|lút đầu|ngang cửa kính|tới bàn thờ|lút mái|lút nhà',
  },
  {
    rule: 'flooded-in',
    points: 2,
    inOrder: true,
    one: 'suối|nước suối|nước|lũ|nác',
    other: 'lên rất nhanh|lên nhanh lắm|dâng rất nhanh|kẹt bên kia|kẹt giữa|trèo lên mui',
  },
  {
    rule: 'medical',
    one: 'bà bầu|bầu|sản phụ|đẻ khó|người đẻ|đau đẻ|chuyển dạ',
    other: 'ngập|cô lập|xuồng|không ra được|nước ngập|đường ngập|đò',
  },
  {
    rule: 'medical',
    one: 'cô lập|ngập|kẹt',
    other: 'người đẻ|đẻ khó|đau đẻ|chuyển dạ|cấp cứu|lên cơn',
  },
  {
    rule: 'flooded-in',
    inOrder: true,
    one: 'đập|đê|bờ bao|hồ chứa|con đập|bờ đê',
    other: 'rỉ nước mạnh|tràn rồi|nước tràn qua|đang lở|lở xuống|sạt mái|xả lũ không báo|sắp vỡ',
  },
  {
    rule: 'landslide',
    inOrder: true,
    one: 'bờ sông|mé sông|bờ kè|bờ suối|bờ',
    other: 'sát vách|sát móng|nửa cái bếp|nửa cái nhà|mất nửa|lở tới nhà|ăn tới móng|xuống nữa rồi',
  },
  {
    rule: 'landslide',
    inOrder: true,
    one: 'đồi|núi|vách|ta luy|đất|sau nhà|sau trường',
    other:
      'nứt một đường|đang trôi|trôi từng mảng|sạt hoài|nghe ù ù|chuyển rần rần|đất chuyển|lăn xuống|sạt xuống nữa|nứt toác',
  },
  {
    rule: 'landslide',
    inOrder: true,
    one: 'đá|đá lăn|đá tảng|đất đá|bùn',
    other: 'lăn từ|từ trên núi|trúng nhà|vào tới|vào gian|tràn vào',
  },
  {
    rule: 'suicide',
    one: 'chào cả nhà|tin nhắn chào|xin lỗi mẹ|xin lỗi cha|xin lỗi ba|xin lỗi bố|xin lỗi cả nhà|giấy xin lỗi|thư xin lỗi|thư tuyệt mệnh|lần cuối|tạm biệt',
    other:
      'tắt máy|thuốc ngủ|khoá cửa|khóa cửa|khoá cửa phòng|không trả lời|không nghe máy|để lại|không liên lạc|trên nóc|sân thượng|cầu',
  },
  {
    rule: 'suicide',
    inOrder: true,
    one: 'uống hết|nuốt hết|uống cả|uống một nắm|uống nguyên',
    other: 'hộp thuốc|vỉ thuốc|lọ thuốc|chai thuốc|nắm thuốc|thuốc ngủ|thuốc an thần',
  },
  {
    rule: 'suicide',
    one: 'chán hết rồi|chán hết|chán sống|không muốn sống|sống làm gì|chết cho xong|sống không nổi',
    other: 'không cần ai|đừng cứu|uống hết|thuốc|nhảy|cho xong|xin lỗi',
  },
  {
    rule: 'suicide',
    inOrder: true,
    one: 'đứng|ngồi|ngồi vắt vẻo|chân thòng|bế con|ôm con',
    other: 'ngoài lan can|trên thành cầu|thành cầu|trên nóc|mép nước|mép sông|mép sân thượng|mép vực',
  },
  {
    rule: 'abduction',
    inOrder: true,
    one: 'bị giữ|giữ em|giữ con|giữ con tôi|nhốt',
    other: 'không cho về|bắt tiếp khách|tiền chuộc|bắt đi khách|đòi chuộc',
  },
  {
    rule: 'violence',
    points: 2,
    inOrder: true,
    one: 'kéo|lôi|ép|dụ',
    other: 'vào bụi|vô bụi|vào bụi cây|vào nhà hoang|xuống ruộng|vào ngõ tối|vào nhà vệ sinh|sau công viên',
  },
  {
    rule: 'violence',
    one: 'kéo|cái kéo|cây kéo|cầm kéo|kim tiêm|mảnh chai|vỏ chai|mảnh kính',
    other: 'kề|kề cổ|vô cổ|vào cổ|doạ đâm|dọa đâm|đòi đâm|khống chế|lung tung',
  },
  {
    rule: 'violence',
    one: 'tiếng đánh|tiếng đập|tiếng phụ nữ|tiếng đàn bà|tiếng trẻ|tiếng chửi|tiếng đồ',
    other: 'kêu rồi im|rồi im|im bặt|tắt hết|van xin|kêu cứu|khóc thét|không nói to',
  },
  {
    rule: 'violence',
    one: 'ra dấu|ra hiệu|ném giấy|viết giấy|nói nhỏ|thì thầm',
    other: 'kêu cứu|xin cứu|cầu cứu|không nói to|ngoài cửa sổ|đến số nhà|bị nhốt',
  },
  {
    rule: 'gas',
    one: 'mùi gas|gas|xì gas',
    other: 'nhức đầu|buồn nôn|chóng mặt|xộc|xộc lên|khó thở|đau đầu',
  },
  {
    rule: 'gas',
    one: 'đốt than|chậu than|sưởi than|than sưởi|đốt than sưởi',
    other: 'gõ cửa không|không ai ra|phòng kín|đóng kín|không dậy|li bì|kín mít',
  },
  {
    rule: 'gas',
    one: 'bình oxy|bình khí|xe bồn|bồn hoá chất|bồn hóa chất|bình clo',
    other: 'xì hơi|lật|đổ|rò|xì khí|bốc khói|nổ',
  },
  {
    rule: 'crash',
    points: 2,
    one: 'đường ray|đường sắt|đường ngang|gác chắn',
    other: 'chắn ngang|nằm ngay|chết máy|sắp qua|sắp tới|kẹt bánh|thanh gỗ|tảng đá',
  },
  {
    rule: 'crash',
    points: 2,
    one: 'giữa cao tốc|giữa đường cao tốc|trên cao tốc|cao tốc',
    other: 'ngồi giữa|nằm giữa|đi bộ|ngồi|nằm|đi ngược chiều',
  },
  {
    rule: 'bomb',
    one: 'ba lô|balô|vali|va li|túi|túi xách|hộp|gói',
    other: 'kêu tít|tít tít|kêu tích|tích tắc|không dám đụng|không ai dám|dây điện lòi',
  },
  {
    rule: 'baby-left',
    one: 'em bé|bé|trẻ sơ sinh|bé sơ sinh|đứa bé|đứa nhỏ',
    other: 'thùng giấy|thùng xốp|dây rốn|kiến bu|kiến bâu|thùng rác|bị bỏ|bỏ rơi|bụi chuối|trước cổng chùa',
  },
  {
    rule: 'medical',
    one: 'thở máy|máy thở|oxy|bình oxy|máy tạo oxy|khò khè',
    other: 'cúp điện|mất điện|pin sắp hết|hết pin|sắp hết|hết oxy|ngắt điện',
  },
  {
    rule: 'medical',
    inOrder: true,
    one: 'gục|gục xuống|ngã vật|ngã vật ra|gục trên',
    other: 'tay lái|lạnh ngắt|không bắt được mạch|trên bàn|giữa đường|không dậy|không tỉnh',
  },
  {
    rule: 'locked-out',
    one: 'không mở cửa|không thấy mở cửa|không ra khỏi phòng|đóng kín cửa',
    other: 'mùi lạ|gọi không thưa|tiếng rên|sống một mình|kêu yếu|gọi yếu',
  },
  {
    rule: 'locked-out',
    inOrder: true,
    one: 'người già|cụ|cụ già|ông cụ|bà cụ|bà|ông',
    other: 'gọi yếu|kêu yếu|ngã trong|té trong|ngã nằm|té nằm|ngã không dậy|té không dậy|không ra mở được',
  },
  {
    rule: 'missing',
    inOrder: true,
    one: 'vào hang|vô hang|xuống hang|vào rừng|vô rừng|chăn bò|chăn trâu|hái măng|lấy măng|hái nấm',
    other: 'không thấy ra|chưa ra|chưa thấy ra|chưa thấy về|chưa về|không thấy về|hai ngày',
  },
  {
    rule: 'poisoned',
    one: 'thuốc trừ sâu|thuốc sâu|thuốc chuột|thuốc cỏ|hoá chất|hóa chất',
    other: 'bể nước|xuống giếng|nguồn nước|uống xong|vào giếng',
  },
  {
    rule: 'poisoned',
    inOrder: true,
    one: 'ăn|ăn trưa|ăn trưa xong|ăn xong|ăn nấm|uống|uống xong|bữa trưa',
    other:
      'nôn liên tục|non lien tuc|ôm bụng|mê man|mấy chục|đau bụng dữ dội|mắt mờ|mờ mắt|nói nhịu|có người ngất',
  },
  {
    rule: 'live-wire',
    one: 'power line|cable|live cable|electric cable|wire',
    other: 'snapped|lying across|hanging low|sparks|sparking|on the ground|in the water',
  },
  {
    rule: 'missing',
    inOrder: true,
    one: 'fell|slipped|jumped|swept',
    other: 'rocks|cliff|waterfall|from the roof|balcony|ladder|from the bridge|into the sea',
  },
  {
    rule: 'fire',
    one: 'lửa|tia lửa|tóe lửa|toé lửa|khói|mùi khét',
    other: 'ổ cắm|ổ điện|tủ điện|bảng điện|bình điện|cầu dao|bắn ra|từng đợt',
  },
  {
    rule: 'fire',
    inOrder: true,
    one: 'lửa|gió tạt lửa|tạt lửa',
    other: 'sát hàng rào|sát vách|sát nhà|vô sát|vào sát|tới sát|dập không|không dập|dập nổi',
  },
  {
    rule: 'drowning',
    inOrder: true,
    one: 'ghe|xuồng|thuyền|thúng|bè|ghe trôi|xuồng trôi|thuyền trôi',
    other:
      'không thấy bác|không thấy ông|không thấy người|không thấy ai|không thấy chú|không thấy anh|không thấy ba',
  },
  {
    rule: 'flooded-in',
    one: 'đê|thân đê|mặt đê|chân đê|đê bao|bờ bao|bờ đê|đê sông|đê biển',
    other: 'nước tràn|tràn nước|nước đang tràn|nước tràn qua|tràn qua mặt|bị vỡ|sắp vỡ',
  },
  {
    rule: 'flooded-in',
    points: 2,
    inOrder: true,
    one: 'đê|thân đê|mặt đê|chân đê|đê bao|bờ bao|bờ đê|đê sông|đê biển',
    other: 'nứt|bị nứt|nứt dọc|nứt toác|sụt|bị sụt|bị sạt|mái sạt',
  },
  {
    rule: 'landslide',
    one: 'kè sụt|kè sông sụt|kè bị sụt|sụt kè|kè sạt|kè sông sạt|kè bị sạt|sạt kè|kè sập|kè vỡ|kè sông vỡ|bờ sông sụt|bờ sông sạt|bờ sông lở|bờ kè lở',
    other: 'nhà|nhà dân|nhà tôi|sát nhà|móng|móng nhà|vách|hộ dân',
  },
  {
    rule: 'live-wire',
    inOrder: true,
    one: 'trèo lên|leo lên|trèo vào|leo vào|leo vô|trèo vô|chui vào|chui vô|trèo cột|leo cột',
    other: 'trạm biến áp|trạm biến thế|máy biến áp|trạm điện|tủ điện|cột điện|trụ điện|cột cao thế|cao thế',
  },
  {
    rule: 'medical',
    one: 'lọc máu|chạy thận|lọc thận|máy hút đàm|lồng ấp|phòng mổ|phòng hồi sức',
    other: 'cúp điện|mất điện|bị cắt điện|ngắt điện|không có điện|hết điện|hết pin',
  },
  {
    rule: 'crash',
    one: 'gác chắn|gác chắn tàu|chắn tàu|cần chắn tàu|chắn đường sắt|đường ngang',
    other: 'không hạ|không hạ xuống|không đóng|không chịu đóng|vẫn mở|mở toang|vẫn chưa hạ|chưa hạ',
  },
  {
    rule: 'crash',
    points: 2,
    one: 'gác chắn tàu|chắn tàu|cần chắn tàu|chắn đường sắt',
    other: 'hỏng|bị hỏng|hư|bị hư|gãy|không ai gác|không có người gác',
  },
  {
    rule: 'collapse',
    inOrder: true,
    one: 'hố|hố sâu|hố sụt|hố tử thần|đường sụt|mặt đường',
    other: 'nuốt|nuốt cả|nuốt xe|nuốt chửng|nuốt mất',
  },
  {
    rule: 'fire',
    inOrder: true,
    one: 'there is|theres|there’s|help|please come',
    other: 'fire|big fire',
  },
  {
    rule: 'violence',
    inOrder: true,
    one: 'has|with|holding|pulled|pointing|carrying|waving',
    other: 'gun|knife|machete|pistol',
  },
]
