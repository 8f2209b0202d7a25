import type { DangerPair } from './danger-pairs.ts'
import type { LaneRule } from './lane-rules.ts'

/** Dangers whose single words are harmless: only together, near each other, do they say that somebody must come. */
export const QUIET_DANGER_PAIRS: readonly (DangerPair & { rule: LaneRule })[] = [
  {
    rule: 'fire',
    inOrder: true,
    one: 'rèm|bếp|ổ cắm|ổ điện|vách|mái lá|phòng kho|kho giấy|đống rơm|chòi vịt|giác bếp|dàn nóng|ắc quy',
    other: 'đã cháy|bắt lửa|đỏ lên|cháy âm ỉ|khói ập|lửa lên|do lửa|bén vào|chảy nhựa',
  },
  {
    rule: 'fire',
    points: 2,
    one: 'khói',
    other:
      'ngoài hành lang|dưới tầng hầm|lên cầu thang|khe cửa|chuông reo|vào lớp|trong lớp|bình điện|chỗ sạc xe',
  },
  { rule: 'fire', one: 'smoke', other: 'coming from|keeps coming|baby inside|somebody inside|under mine' },
  {
    rule: 'gas',
    one: 'bếp than|lò than|sưởi|máy phát điện|máy phát|máy nổ|mùi ga',
    other:
      'lờ đờ|gọi không mở mắt|không ai lên tiếng|không thấy dậy|nằm không dậy|mê man|nằm li bì|đau đầu chóng mặt',
  },
  {
    rule: 'gas',
    inOrder: true,
    one: 'xuống bể|xuống giếng|xuống hầm|xuống sửa ống|xuống đặt bơm|xuống thông cống|hầm tàu|thợ giếng|bể biogas|hố ga',
    other:
      'không nghe trả lời|không thấy trả lời|không giật lại|nằm im|không thấy lên|không dám xuống|im luôn|không thưa',
  },
  {
    rule: 'live-wire',
    inOrder: true,
    one: 'cột điện|trụ điện|cột bê tông|trụ điện bê tông|cột đèn|trụ đèn',
    other: 'gãy|gãy gập|gãy ngang|nga ngang|ngã ngang|đổ ngang|dây nằm|dây rơi|dây rớt|kêu răng rắc|dây căng',
  },
  {
    rule: 'live-wire',
    inOrder: true,
    one: 'dây|dây điện|dây to|dây trên trụ|cable|power cable',
    other:
      'nằm la liệt|nằm tum lum|roi tum lum|vắt lên hàng rào|tuột sứ|thòng xuống giữa đường|lâu lâu nó xẹt|chạm mái|còn quấn tay|rơi xuống nước|into the flooded|hanging into',
  },
  {
    rule: 'live-wire',
    one: 'tê chân|tê người|bị hút|giật|run giật|hút vô',
    other: 'tủ điện|cột điện|ổ điện|không gỡ được|gỡ không ra|dưới nước|tay co|nằm sấp',
  },
  {
    rule: 'landslide',
    one: 'nứt|vết nứt|đường nứt|khe nứt|rơi sỏi|nước đục rỉ',
    other: 'trên đồi|vách núi|sườn núi|sườn đồi|triền đồi|sau hè|quả đồi|ta luy|cửa nhà tự nhiên kẹt',
  },
  {
    rule: 'landslide',
    one: 'quả đồi|ngọn đồi|đất|mé sông|bờ kè|bờ sông|vách đất',
    other: 'tụt xuống|trượt xuống|ụp nguyên|rớt xuống sông|cách giường|lấp cửa|chỉ còn thò|lấp kín',
  },
  {
    rule: 'collapse',
    inOrder: true,
    one: 'nền nhà|cột|cột nhà|cột bếp|sàn|trần|tường|móng|toà nhà|mái che|mái tôn|cổng|cổng sắt|cổng chào|mảng tường|tấm thép|thanh sắt',
    other:
      'phình lên|nổ bê tông|sắt lòi ra|lòi sắt|rời khỏi tường|rơi vữa|lún thêm|treo một đầu|đổ lên|đổ lên người|đổ xuống|nằm bên dưới|rơi trúng ngực|rơi trúng lưng',
  },
  {
    rule: 'trapped',
    inOrder: true,
    one: 'tay|chân|cổ|đầu|ngón tay|cánh tay|áo|tóc|người lái|tài xế',
    other:
      'không rút ra|rút không ra|mà không rút|chưa gỡ ra|gỡ không ra|kẹt tới|kẹt cổ|tím đen|bị kéo vào|cuốn vào|mắc trong thang cuốn|bị ép|bị ép trong',
  },
  {
    rule: 'trapped',
    one: 'bé|đứa nhỏ|cháu|con gái tôi|con trai tôi|con em|cháu em|em bé|trẻ',
    other:
      'mở không được|nắp sập lại|khoá kín ngoài nắng|xe khoá kín|khoá trái mình|kẹt cổ|tủ đông|chưa ai thấy xuống',
  },
  {
    rule: 'trapped',
    one: 'lơ lửng|treo ngược|đu lơ lửng|đu dây',
    other: 'tầng|tời hỏng|dây đai|gió mạnh|trên cột|ngang tầng',
  },
  {
    rule: 'drowning',
    inOrder: true,
    one: 'xuồng|ghe|thuyền|thúng|bè|vỏ lãi',
    other:
      'không có ai trên|không thấy ai trên|không người|nước vô khoang|không thấy lên|trôi dạt|hết dầu giữa',
  },
  {
    rule: 'drowning',
    one: 'triều lên|nước lên|con nước|nước vây|bị nước vây|kẹt ngoài',
    other: 'mỏm đá|giữa cồn|ngoài bãi|chỗ đứng nhỏ|không biết bơi|vẫy nón|vẫy áo|bãi đá|cù lao',
  },
  {
    rule: 'drowning',
    one: 'nằm sấp|úp mặt|tuột tay|vẫy tay mấy lần|giơ tay mấy lần|gio tay may lan|đẩy khỏi cầu|trôi khỏi',
    other: 'mặt nước|dưới nước|hồ bơi|không thấy nữa|một người|nón nổi|chìm|nước',
  },
  {
    rule: 'missing',
    inOrder: true,
    one: 'đi suối|ra suối|tắm suối|đi soi ếch|soi ếch|đi rừng|vào rừng|đi rẫy|lên núi|mò hến|mò ốc|giăng câu|bẻ măng|đi biển|ra biển|ra sông|đi câu|qua đập|thả lưới',
    other: 'chưa về|chua ve|không về|chưa thấy về|không thấy về|không gọi được|chưa thấy|không liên lạc được',
  },
  {
    rule: 'missing',
    points: 2,
    inOrder: true,
    one: 'mẹ tôi lẫn|cụ bị lẫn|ông bị lẫn|cháu tôi|cháu em|con tôi|bé|mẹ tôi|ông ngoại|bà ngoại',
    other: 'chưa ai gặp|đón không thấy|chưa ai thấy|đi từ bốn giờ|đi từ sáng|người lạ rủ|cô lạ',
  },
  {
    rule: 'abduction',
    inOrder: true,
    one: 'bắt cóc|bị bắt|bế|kéo|keo|lôi|đẩy|ép|nhét|bắt|pulling|dragging',
    other: 'lên xe|vô xe|vào xe|vo xe|lên ô tô|vào ô tô|towards a van|into a car|into a van',
  },
  {
    rule: 'suicide',
    one: 'ngủ một giấc|ngủ luôn|đi cho nhẹ|đi theo bà nhà|đi theo ông nhà|đừng đợi con|đừng chờ con|đừng đợi em',
    other: 'khỏi dậy|không dậy nữa|thuốc|chốt cửa|cơm|tắt máy|khoá trái|mãi mãi',
  },
  {
    rule: 'suicide',
    one: 'mép sân thượng|mép cầu|trên cầu|thành cầu|lan can cầu|trên nóc',
    other: 'nhìn xuống|để lại giấy|chìa khoá|người không thấy|để lại xe|để lại dép|đứng lâu|lâu lắm',
  },
  {
    rule: 'suicide',
    points: 2,
    one: 'gửi lời xin lỗi|xin lỗi vợ con|xin lỗi chồng con|mệt quá rồi|cảm ơn từng người|chia hết đồ|dặn nuôi giùm|để lại thư',
    other:
      'không cần gọi lại|ngăn kéo|gọi không nghe|hồ sơ nhà cửa|viết dài lắm|không nghe máy|tắt máy|vợ con',
  },
  {
    rule: 'violence',
    inOrder: true,
    one: 'nghe|nghe tiếng|qua vách|tiếng vợ|tiếng thằng bé|tiếng con bé|tiếng roi',
    other: 'im bặt|đừng mà|con chừa rồi|van xin|tiếng bịch|roi không ngớt|không ngớt|kêu tha',
  },
  { rule: 'violence', one: 'dí đầu|dìm đầu|ấn đầu|nhấn đầu|trùm đầu', other: 'nước|lu nước|chậu|xô|bao' },
  {
    rule: 'violence',
    one: 'nhốt|bị nhốt|giữ giấy tờ|khoá cửa|khoá cửa xe|giữ chân|giữ lại',
    other:
      'chuyển tiền|mới thả|tiền chuộc|bỏ hoang|xin xuống không cho|không cho xuống|con bé nhắn|chị la|bị lừa',
  },
  {
    rule: 'violence',
    one: 'lục tủ|lục đồ|cạy tủ|có người lạ',
    other: 'dưới bếp|trên lầu|trong nhà|không dám thở|đang',
  },
  {
    rule: 'violence',
    inOrder: true,
    one: 'đâm|đánh|đánh tới|chém|vây',
    other:
      'vô bụng|vào bụng|bụng con|vào cổ|nằm không cựa|không cựa|không đứng lên được|nằm bất động|gãy răng',
  },
  {
    rule: 'violence',
    inOrder: true,
    one: 'mang gậy|cầm chai|mang hung khí|gậy với chai|bom xăng|ném bom xăng',
    other: 'chặn|đang chặn|vây|rượt|nhau|giữa phố|học sinh',
  },
  {
    rule: 'medical',
    one: 'miệng|mặt|lưỡi|nói|môi|họng|cổ họng',
    other:
      'xệ một bên|xệ xuống|như ngậm hột|nói nhảm|sưng lưỡi|nói không nổi|mặt xám lại|nghẹn lại|phồng lên|thở không ra|talking nonsense',
  },
  {
    rule: 'medical',
    one: 'nóng hầm hập|đứng nắng|giữa trưa nắng|da khô nóng|say nắng|trưa nắng',
    other: 'nói nhảm|gục|ừ ừ rồi thôi|không ra mồ hôi|lịm|mê man',
  },
  {
    rule: 'medical',
    one: 'em bé|sinh rơi|đẻ rơi|đau bụng đẻ|mang bầu|bà bầu|đau đẻ|sinh roi',
    other: 'tuột ra|chưa khóc|thấy đầu|trên xe|giữa đường|xe hỏng|đò không|từ nửa đêm|trên đèo',
  },
  {
    rule: 'medical',
    one: 'mồ hôi lạnh|mo hoi lanh|vã mồ hôi|da xanh mét|mắc cổ|vỗ lưng',
    other: 'đau ngực|đau từ ngực|vai trái|đau bụng dưới|mặt xám|ra không|hoài không ra|thai|nguc',
  },
  {
    rule: 'medical',
    points: 2,
    one: 'máu|khăn|tai có máu|bọt hồng|thở',
    other:
      'ướt hết|bắn cả tường|ướt áo|rách cả|mê mê|thở ra bọt|thở rít|chưa thấy thở|khò khè|không thấy mạch|hết oxy',
  },
  {
    rule: 'medical',
    one: 'nước sôi|dầu sôi|cháo nóng|nồi nước sôi',
    other: 'đổ lên|đổ vào|tạt vào|da tuột|tuột da|không khóc nữa',
  },
  { rule: 'medical', one: 'cây sắt|thanh sắt|kính|cọc|cọc sắt', other: 'xuyên qua|đâm xuyên|cắm vô|cắm vào' },
  { rule: 'medical', one: 'dây|rèm|khăn|dây rèm', other: 'quấn cổ|siết cổ|thắt cổ' },
  {
    rule: 'medical',
    one: 'not moving|is not moving|cannot move|can’t move',
    other: 'slipped|fell|arm|leg|man|woman|waterfall',
  },
  {
    rule: 'poisoned',
    one: 'rượu|rượu đám giỗ|uống rượu',
    other: 'mắt mờ|mờ mắt|không thấy đường|nhìn mờ|thở nhanh',
  },
  {
    rule: 'poisoned',
    one: 'uống|uống chai|uống lộn|nuốt',
    other: 'nước rửa bồn cầu|nước rửa|nước tẩy|thuốc tẩy|nước lau sàn|môi phồng|cục pin',
  },
  {
    rule: 'animal',
    inOrder: true,
    one: 'con rắn|rắn lục|rắn hổ|chó|hai con chó|ong đốt|đàn ong|dan ong|bò tót|ong chích',
    other: 'mổ|mổ vô|quật|cắn em|rách cả|không đứng lên|ngứa khắp|nghẹn|co ro|sưng môi|húc|ruột lòi|bầm tới',
  },
  {
    rule: 'crash',
    inOrder: true,
    one: 'xe|ô tô|xe khách|xe tải|container|xe lu|máy xúc|máy cày|coach|bus',
    other:
      'lật ngửa|lật trên|đè ngang|đè mui|trôi dốc|lọt xuống ruộng|đập kính|kẹt bánh|off the road|stuck under',
  },
  {
    rule: 'crash',
    one: 'thắng không ăn|phanh không ăn|đứt phanh|đứt thắng|mất phanh',
    other: 'đổ đèo|đang|trên xe|xuống dốc|đèo',
  },
  {
    rule: 'bomb',
    one: 'cục sắt|cục sắt tròn|vật tròn|giống lựu đạn|trái đạn|quả đạn|va li|vali|túi xách lạ|cuc sat',
    other:
      'có cánh|có chốt|lấy búa|gõ chơi|chuyền tay|vô lớp|cưa|tích tích|kêu tích|kéo về bến|giong luu dan|trẻ con tụ',
  },
  {
    rule: 'baby-left',
    one: 'trẻ sơ sinh|bé sơ sinh|đứa bé sơ sinh|em bé mới sinh',
    other: 'quấn khăn|để ở bậc|bỏ ở|bỏ lại|bu kiến|trong giỏ|trước cổng|miếu|còn cựa',
  },
  {
    rule: 'flooded-in',
    one: 'chia cắt|cô lập|lên gác|lên gác xép|nước vào tới|nước tràn bờ bao|nuoc tran',
    other: 'đau bụng|thở máy|nằm liệt|hết thuốc|không nổi|bàn thờ|đò không|sắp sinh',
  },
  {
    rule: 'flooded-in',
    inOrder: true,
    one: 'đập đất|con đập|đê|thân đê|bờ bao|chân đê|đê ngăn mặn|đê bao',
    other: 'rò một lỗ|rò nước|sủi nước đục|thủng|nước đục|mạch đùn|sắp vỡ|chực vỡ',
  },
  {
    rule: 'locked-out',
    inOrder: true,
    one: 'cụ|ông|bà|ba tôi|mẹ tôi|cụ ba|ở một mình',
    other: 'gõ yếu|cửa cài trong|chân ba dưới nền|nằm dưới nền|duoi nen|không bắt máy|không ra lấy',
  },
  {
    rule: 'violence',
    inOrder: true,
    one: 'trộm|kẻ trộm|kẻ gian|kẻ lạ|cướp',
    other: 'đang cạy|đang cậy|đang phá|đang trong nhà|đang leo|đang lục|đang cắt',
  },
  {
    rule: 'animal',
    one: 'cá sấu|trăn|con trăn|hổ|cọp|gấu|báo gấm|rắn hổ mang|rắn chúa|sư tử|voi|con sấu|sấu',
    other:
      'sổng chuồng|xổng chuồng|sút chuồng|xổng|sổng ra|xổng ra|tuột khỏi|thoát ra|thoát khỏi|trốn khỏi|bò ra đường|bò ra bờ|bò qua|bò lên bờ|chui qua lưới|chui qua hổ lưới|chui khỏi',
    inOrder: true,
  },
  {
    rule: 'trapped',
    one: 'cháu|các cháu|học sinh|mầm non|điểm trường|cô giáo|bệnh nhân|sản phụ|người già|cụ già|trẻ em',
    other:
      'đường ra đã bị cắt|đường ra bị cắt|đường về bị cắt|lối ra bị chặn|lối ra bị lấp|vào đón các cháu|vào đón cháu|vào đón bọn trẻ|xin người vào đón|cần người vào đón',
  },
  {
    rule: 'trapped',
    one: 'trong cống|dưới cống|trong giếng|dưới giếng|dưới hố|trong hố|trong hầm|dưới hầm|trong thang máy|trong container|trong công ten nơ|trong thùng xe|trong cốp xe|dưới đống|trong hang',
    other:
      'tiếng người|có người kêu|tiếng kêu cứu|tiếng kêu yếu|tiếng khóc|tiếng trẻ|kêu cứu|tiếng gọi|người gọi|tiếng rên|tiếng đập|gõ từ trong',
  },
  {
    rule: 'collapse',
    points: 2,
    one: 'mái|mái vòm|mái che|mái nhà|mái hội trường|trần|trần nhà|sàn|sàn nhà|khán đài|ban công|cầu treo|giàn giáo',
    other: 'đang cong|cong xuống|võng xuống|đang võng|oằn xuống|đang oằn|chùng xuống|trĩu xuống|sệ xuống',
    inOrder: true,
  },
  {
    rule: 'landslide',
    one: 'vách núi|vách đá|vách đất|taluy|sườn núi|sườn đồi|núi|triền núi|đồi sau nhà',
    other:
      'rụng đá|đá rụng|rụng xuống|đá cục|đá lăn|đá rơi|đá rớt|rơi xuống mái|lăn xuống mái|lăn xuống sân|lăn xuống nhà|đá văng xuống|đất rớt xuống',
    inOrder: true,
  },
  {
    rule: 'live-wire',
    one: 'trạm biến áp|máy biến áp|biến áp|trạm biến thế|tủ điện|bảng điện|tủ điện tổng',
    other: 'mùi dầu cháy|mùi khét|mùi cháy|khét lẹt|nóng bỏng|nóng ran|xì dầu|chảy dầu|xì khói|bốc mùi',
    inOrder: true,
  },
  {
    rule: 'collapse',
    one: 'cầu treo|cầu phao|cầu gỗ|cầu tre|cầu ván|cầu khỉ|cầu dân sinh|cầu tạm|cầu',
    other:
      'đứt một bên|đứt cáp|đứt dây cáp|đứt một sợi|tuột cáp|tuột một|sút cáp|một bên cáp|một đầu cáp|gãy dầm|gãy một dầm|gãy một nhịp|sụt mố|sụt trụ|xô trụ',
    inOrder: true,
  },
  {
    rule: 'drowning',
    one: 'mất nắp|bay nắp|không nắp|không có nắp|hở nắp|trôi nắp|bật nắp|hở miệng',
    other:
      'ngập che|nước che|che hết|không thấy lỗ|không thấy miệng|không thấy hố|không thấy đâu|ngập lút|ngập kín|nước phủ|nước lấp|hụt chân|suýt tụt|suýt lọt|suýt rơi|suýt té',
  },
  {
    rule: 'medical',
    one: 'drink|drank|drinking|alcohol|wine|ate|eaten|he|she|friend|husband|wife',
    other:
      'not wake up|wont wake up|cannot wake|cannot wake up|cant wake|cannot see anything|cant see anything|breath very fast|breathing fast|cannot breathe|cant breathe|chest pain|is choking|turning blue|foaming',
    inOrder: true,
  },
]
