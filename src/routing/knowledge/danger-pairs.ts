import type { LaneRule } from './lane-rules.ts'

/** Two things said near each other that together mean danger, however the sentence runs; `|` between phrases. */
export type DangerPair = { rule: string; one: string; other: string; points?: 2; inOrder?: true }

/** Reports of danger are told in haste and in countless ways: what is dangerous and what it does are named apart. */
export const DANGER_PAIRS: readonly (DangerPair & { rule: LaneRule })[] = [
  {
    rule: 'fire',
    one: 'lửa|khói|ngọn lửa|khói đen|flames',
    other:
      'bung|bùng|phụt|phừng|ngút|ngùn ngụt|tuôn|cuộn|cuồn cuộn|lan sang|lan qua|lan nhanh|bốc|bốc lên|đỏ rực|dữ dội|ập tới|nghi ngút|mù mịt',
  },
  {
    rule: 'fire',
    inOrder: true,
    one: 'lửa|lửa rừng|lửa nương|ngọn lửa|đám cháy|cháy rừng|cháy rẫy|cháy nương|cháy đồi|cháy bãi',
    other:
      'bén tới|bén đến|bén sang|bén qua|bén vào|bén vô|bén lên|bén gần|lan tới|lan đến|lan vào|lan vô|lan xuống|lan lên|lan gần|lan về|tràn tới|tràn xuống|áp sát|tiến về|tiến gần|tiến sát|sắp tới nhà|sắp đến nhà',
  },
  {
    rule: 'fire',
    one: 'cháy|bốc cháy|phát hoả|phát hỏa',
    other:
      'nhà xưởng|xưởng may|căn hộ|phòng trọ|kho hàng|chung cư|xe khách|xe tải|ô tô|xe máy|tiệm|mái nhà|tầng|tàu cá|trạm xăng|cây xăng|nhà bếp|trên lầu|ký túc xá|bãi xe',
  },
  {
    rule: 'live-wire',
    one: 'điện|dòng điện|cao thế|trung thế|tủ điện|nguồn điện|cột đèn|trụ đèn',
    other: 'bị giật|treo lơ lửng|ngắt nguồn|xẹt|toé lửa|tóe lửa|dính điện|phóng điện|co rút',
  },
  {
    rule: 'collapse',
    one: 'sập|đổ sập|đổ ập',
    other: 'ban công|mái che|mái tôn|tường|trần nhà|giàn giáo|khán đài|hầm lò|sàn nhà|nhà kho|cổng trường',
  },
  {
    rule: 'drowning',
    one: 'đò|ghe|thuyền|xuồng|tàu cá|phà|sà lan|ca nô|thúng|vỏ lãi|boat',
    other: 'úp|lật|chìm|đắm|lật úp|chìm nghỉm|trôi dạt|mất lái|vỡ đôi|sunk|capsized',
  },
  {
    rule: 'drowning',
    inOrder: true,
    one: 'rơi|rớt|té|ngã|lọt|sẩy chân|sảy chân|trượt chân|hụt chân|chới với|cuốn|vớt|sặc nước',
    other: 'sông|suối|kênh|giếng|ao|hồ nước|biển|rạch|hồ bơi|dòng nước|nước xoáy|dưới nước',
  },
  {
    rule: 'drowning',
    points: 2,
    one: 'vùng vẫy|giãy giụa|giơ tay kêu|quơ tay',
    other:
      'sông|suối|kênh|ao|hồ|hồ nước|hồ điều hòa|hồ điều hoà|biển|rạch|hồ bơi|bể bơi|dưới nước|giữa dòng|mương|đập|đầm',
  },
  {
    rule: 'violence',
    one: 'dao|rựa|mã tấu|kiếm|súng|dao phay|hung khí|tuýp sắt|gậy sắt|mẫu dao|can xăng|axit|phóng lợn|cây sắt',
    other:
      'cầm|xông|xông vào|xông vô|xông tới|rượt|dí|kề|chém|đâm|dọa|doạ|đe doạ|đe dọa|phang|đuổi|vung|lao vào|giơ|múa|thủ sẵn',
  },
  {
    rule: 'violence',
    one: 'đang đánh|đánh đập|bóp cổ|dìm|trói|siết cổ|tra tấn',
    other: 'kêu cứu|la hét|bất tỉnh|thất thanh|máu|ngất|tím tái|không thở|van xin|gào|khóc',
  },
  {
    rule: 'medical',
    one: 'máu',
    other: 'lênh láng|xối|phun|đầm đìa|bê bết|vũng|không cầm|me|ra nhiều|chảy nhiều|ói ra|nôn ra',
  },
  {
    rule: 'medical',
    one: 'mặt|môi|tay chân|chân tay|miệng|người',
    other: 'tím|tím tái|tím ngắt|cứng đờ|sùi|sùi bọt|trợn|co giật|méo xệch|lạnh ngắt|không động đậy',
  },
  {
    rule: 'medical',
    one: 'uống nhầm|uống phải|nuốt nhầm|nuốt phải',
    other: 'thuốc|axit|hoá chất|hóa chất|xăng|dầu hoả|cồn|thuốc trừ sâu|thuốc diệt cỏ|thuốc chuột|pin',
  },
  {
    rule: 'crash',
    one: 'xe tải|xe ben|container|xe khách|ô tô|xe máy|tàu hoả|tàu hỏa|xe buýt',
    other:
      'cán qua|cán trúng|cán người|cán ngang|tông chết|tông trúng người|lật nhào|lao xuống|kéo lê|cuốn vào gầm|vào gầm',
  },
  {
    rule: 'fire',
    one: 'cháy|bốc cháy|bùng cháy|bén lửa|bắt lửa|hỏa hoạn|hoả hoạn|phụt lửa|bốc lửa',
    other:
      'nhà|nhà dân|nhà ở|căn nhà|dãy nhà|nhà trọ|nhà nghỉ|khách sạn|xưởng|kho|chợ|ki ốt|kiốt|quán|nhà hàng|bếp|rừng|tầng hầm|nhà kho|trường học|bệnh viện|cửa hàng|siêu thị|karaoke|sà lan|ghe|tàu|đồi|nương|bãi phế liệu|gara|nhà máy|công ty|house|building|floor',
  },
  {
    rule: 'fire',
    one: 'lửa|khói|cháy|fire|smoke',
    other:
      'kẹt|mắc kẹt|ho sặc|sặc|ngạt|chưa xuống được|chưa ra được|không xuống được|không thoát|người ở trong|có người|trẻ con|trẻ nhỏ|bố mẹ đi làm|cửa khoá|cửa khóa|khoá cửa|la hét|chạy tán loạn|cứu|people at the windows|trapped',
  },
  {
    rule: 'live-wire',
    one: 'dây|dây điện|đường dây|dây cáp điện|dây cao thế|dây trung thế|dây hạ thế|cột điện|trụ điện',
    other:
      'sà xuống|sà xuống mặt đất|sà xuống đất|sà xuống đường|rơi|rớt|đứt|tuột|gãy|gãy gập|đổ|ngã|nằm la liệt|nằm dưới đất|nằm trên đường|nằm vắt|chạm đất|chạm nước|xuống mặt đất|xuống đất|chạm mái tôn|bốc khói|toé lửa|tóe lửa|giật',
  },
  {
    rule: 'live-wire',
    points: 2,
    inOrder: true,
    one: 'nước chạm|nước ngập|nước lên|nước dâng|nước tới|nước vô|nước vào|ngập tới|ngập đến',
    other: 'ổ cắm|ổ điện|ổ cắm điện|công tơ|cầu dao|bảng điện|tủ điện',
  },
  {
    rule: 'live-wire',
    points: 2,
    one: 'điện|tủ điện|cột đèn|trụ đèn|cột điện|ổ điện|máy bơm',
    other: 'giật|bị giật|giật chết|giật văng|giật nằm|rò|bị rò|co giật',
  },
  {
    rule: 'collapse',
    points: 2,
    inOrder: true,
    one: 'giàn giáo|tường|tường rào|vách|cầu|ban công|mái|mái tôn|trần|cần cẩu|cẩu|nhà|cây|cây xanh|cành cây|cột|cổng|sân khấu|bảng hiệu|biển quảng cáo|mỏ đá|hầm|tôn|panô|thanh sắt|container|wall|tree|roof|bridge',
    other:
      'đè|đè bẹp|đè trúng|đè lên người|đè chết|trúng người|trúng đầu|trúng mấy|trúng hai|trúng một|đè một|đè hai|người bị kẹt|kẹt cứng|kẹt chân|còn người|người ở dưới|nằm dưới|vùi|fell on|collapsed on',
  },
  {
    rule: 'landslide',
    points: 2,
    inOrder: true,
    one: 'đất|đất đá|đá|bùn|đồi|núi|sạt|sạt lở|vách đất|vách núi|taluy',
    other:
      'vùi|vùi lấp|tràn vào nhà|xuống mái nhà|đổ vào nhà|đổ xuống nhà|ập vào|ập xuống|chưa kịp đi|chưa kịp chạy|di dời gấp|chạy ra ngoài|nghe ầm ầm|kêu răng rắc|nứt toác|đè',
  },
  {
    rule: 'drowning',
    points: 2,
    inOrder: true,
    one: 'bé|cháu|cháu nhỏ|em bé|con tôi|con em|đứa|đứa nhỏ|thằng bé|thằng nhỏ|con bé|trẻ|học sinh|người|ông|bà|cụ|chị|anh|bạn|mụ|ổng|bả|xe|ô tô|child|boy|girl|man|woman',
    other:
      'rơi xuống giếng|té giếng|rớt giếng|ngã giếng|rơi xuống sông|ngã xuống sông|té sông|rớt sông|rơi xuống hố|ngã xuống hố|té xuống hố|lọt xuống hố|lọt cống|rơi xuống kênh|roi xuống suối|ngã xuống suối|rơi xuống ao|té ao|ngã xuống ao|nhảy xuống|nước cuốn|bị cuốn|cuốn đi|trôi theo|chìm|đuối|hụt chân|into the river|into the well|into the canal|into the lake',
  },
  {
    rule: 'missing',
    points: 2,
    inOrder: true,
    one: 'ra suối|tắm suối|tắm sông|tắm biển|đi rừng|đi biển|thả lưới|ra sông|đi câu|lên núi|ra bãi bồi|đi bơi|ra hồ',
    other:
      'chưa thấy về|không thấy về|chưa về|không về|chưa thấy|không thấy người|không thấy đâu|mất tích|dép còn|quần áo|không liên lạc được|không gọi được|tối rồi',
  },
  {
    rule: 'missing',
    points: 2,
    inOrder: true,
    one: 'bé|bé gái|bé trai|cháu|cháu bé|cháu nội|cháu ngoại|con tôi|con em|con gái tôi|con trai tôi|con gái|con trai|đứa nhỏ|thằng bé|ông cụ|bà cụ|cụ ông|cụ bà|bà nội|bà ngoại|ông nội|ông ngoại|mẹ tui|mẹ tôi|ba tôi|bố tôi|người già|cụ',
    other:
      'mất tích|đi lạc|bị lạc|lạc mất|tìm khắp|tìm khắp xóm|chưa tìm được|chưa tìm thấy|không tìm thấy|tìm không thấy|không thấy đâu|chưa thấy về|không thấy về|chưa về nhà|đi khỏi nhà|bỏ đi từ|người lạ dắt|dắt đi|bế đi|bị bế|kéo lên xe|lôi lên xe',
  },
  {
    rule: 'locked-out',
    points: 2,
    inOrder: true,
    one: 'ông|bà|cụ|ông cụ|bà cụ|mẹ|má|mạ|mẹ tui|mẹ tôi|bố|ba|người già|bác|ngoại|nội|một mình|sống một mình|ở một mình',
    other:
      'cửa chốt trong|cửa khoá trong|cửa khóa trong|khoá trái|không mở cửa|không thấy mở cửa|gõ không ai|gọi không thưa|gõ cửa không|nghe rên|tiếng rên|mùi lạ|nằm dưới sàn|nằm dưới đất|không dậy được|không đứng dậy|không vô được|không vào được|ngã cầu thang|té cầu thang',
  },
  {
    rule: 'trapped',
    points: 2,
    inOrder: true,
    one: 'bé|cháu|cháu bé|cháu nhỏ|trẻ|trẻ em|con tôi|con em|em bé|học sinh|người|child|baby',
    other:
      'kẹt trong|mắc kẹt|bị kẹt|kẹt thang máy|kẹt tay|kẹt đầu|kẹt chân|ngủ quên trong|ngủ quên trên|bị nhốt trong xe|bị bỏ quên|khoá trong xe|locked in|stuck in',
  },
  {
    rule: 'suicide',
    one: 'lan can|cầu|sân thượng|nóc nhà|nóc toà|tầng thượng|mép cầu|thành cầu|cột điện|trụ điện|cột sóng|bridge|roof',
    other:
      'trèo qua|treo qua|leo qua|leo ra|trèo ra|đòi nhảy|định nhảy|sắp nhảy|nhảy xuống|đứng khóc|ngồi khóc|đòi chết|tự tử|jump',
  },
  {
    rule: 'suicide',
    one: 'xin lỗi|tạm biệt|vĩnh biệt|sorry|goodbye',
    other:
      'không sống nữa|không muốn sống|hết chịu nổi|lần cuối|dòng cuối|mãi mãi|đừng tìm|đừng buồn|con đi|em đi|mình đi|kiếp sau|ra đi|giải thoát',
  },
  {
    rule: 'violence',
    one: 'đánh nhau|đánh|chém nhau|đâm nhau|rượt|cướp|doạ chém|dọa chém|chặn xe|xông vào|bịt mặt|say|say rượu|ngáo|ngáo đá',
    other:
      'dao|rựa|mã tấu|búa|súng|kiếm|hung khí|tuýp sắt|gậy|kéo|rìu|axit|xăng|máu|máu me|máu chảy|bất tỉnh|nằm bất động|ngất|kêu cứu|cứu em|trốn trong|núp|khoá cửa|khóa cửa|tím mặt|gãy tay',
  },
  {
    rule: 'violence',
    points: 2,
    one: 'chồng|vợ|con trai|cha|bố|ba|dượng|cha dượng|mẹ kế|hàng xóm|thằng|ông|nó|hắn|ổng',
    other:
      'đang đánh|đang đập|bóp cổ|siết cổ|đòi giết|doạ giết|dọa giết|cầm dao|vác dao|xách dao|đánh máu|đánh tới|đánh ngất|đánh vợ|đánh mẹ|đánh con|đánh cháu|đòi đốt|đổ xăng|trói|nhốt|xâm hại|sàm sỡ|giở trò|hiếp',
  },
  {
    rule: 'violence',
    points: 2,
    one: 'trộm|kẻ trộm|kẻ lạ|người lạ|kẻ gian|cướp',
    other:
      'đang cạy|đang cắt|cạy cửa|cậy cửa|cạy khoá|trong nhà|vào nhà|vô nhà|ở trong|phá khoá|leo vào|trèo vào|leo qua cửa|đột nhập|dao',
  },
  {
    rule: 'medical',
    points: 2,
    inOrder: true,
    one: 'bé|cháu|con tôi|con em|em bé|bố|ba|mẹ|má|ông|bà|cụ|vợ|chồng|anh|chị|em|bạn|thợ|công nhân|học sinh|người|nạn nhân|thanh niên|bệnh nhân|tài xế',
    other:
      'bất tỉnh|ngất xỉu|ngất lịm|ngừng thở|không thở|không thở được|khó thở|co giật|tím tái|tím ngắt|sùi bọt|sùi bọt mép|nằm bất động|hôn mê|li bì|lịm đi|đột quỵ|méo miệng|chuyển dạ|trở dạ|vỡ ối|bị nghẹn|mắc nghẹn|bị hóc|hóc xương|hóc hạt|nôn ra máu|ói ra máu|máu chảy|chảy máu|phỏng nặng|bỏng nặng|gãy chân|gãy cổ|vỡ đầu|nằm im|gọi không dậy|lay không dậy|không phản ứng|không cử động',
  },
  {
    rule: 'poisoned',
    inOrder: true,
    one: 'nuốt|nuốt phải|nuốt nhầm|uống nhầm|uống phải|uống|ăn nhầm|ăn phải|vừa nuốt|vừa uống|lỡ uống|lỡ nuốt|swallowed|drank',
    other:
      'pin|cục pin|viên pin|pin cúc|nam châm|đinh|kim|đồng xu|thuốc cỏ|thuốc sâu|thuốc trừ sâu|thuốc diệt cỏ|thuốc chuột|nước tẩy|nước lau sàn|nước thông cống|axit|xăng|dầu hoả|dầu lửa|cồn|methanol|vỉ thuốc|thuốc ngủ|hết thuốc|nấm|lá ngón|cá nóc|battery|bleach|pills',
  },
  {
    rule: 'poisoned',
    points: 2,
    inOrder: true,
    one: 'ăn|uống|ăn xong|uống xong|hít phải',
    other: 'nôn ra máu|sùi bọt|li bì|gọi không dậy|co giật|bất tỉnh|tím tái|không thấy đường|mờ mắt',
  },
  {
    rule: 'gas',
    points: 2,
    one: 'gas|ga|khí ga|bình ga|bình gas|khí clo|clo|amoniac|hoá chất|hóa chất|axit',
    other:
      'ngạt|xì|rò|rò rỉ|nồng quá|tràn ra|chóng mặt|không khoá được|không thở|cay mắt|ho sặc|ngất|xỉu|nổ|bốc khói',
  },
  {
    rule: 'gas',
    points: 2,
    one: 'giếng|hầm|bể phốt|bể biogas|biogas|hầm cầu|bồn|khoang tàu|hầm tàu|cống',
    other:
      'ngạt|ngất|xỉu|không thấy lên|kéo không lên|không lên|im luôn|không thưa|chưa lên|ngạt dưới|không thở',
  },
  {
    rule: 'animal',
    points: 2,
    inOrder: true,
    one: 'chó|rắn|ong|trâu|bò|voi|lợn rừng|heo rừng|khỉ|cá sấu|dog|dogs|snake',
    other:
      'cắn nát|cắn chảy máu|cắn đứt|đang cắn|đang vây|vây|lao ra cắn|lao vào cắn|tấn công|vồ|húc|đốt|cắn vào|cắn vô|bò vào nhà|trong nhà|attack|attacking|biting',
  },
  {
    rule: 'animal',
    inOrder: true,
    one: 'chó|bầy chó|đàn chó|chó dại|chó hoang|chó becgie|chó ngao|chó pitbull',
    other:
      'cắn vào mặt|cắn vô mặt|cắn mặt|cắn vào cổ|cắn vô cổ|cắn te tua|cắn tơi tả|cắn rách mặt|cắn rách tay|cắn rách chân|cắn rách da|cắn nát|cắn xé|cắn chảy máu|cắn máu me|cắn đứt|cắn túi bụi|cắn không nhả|cắn không buông|nhảy xổ vào|nhảy xổ vô|xổ vồ|nhào vô cắn|lao vào cắn|lao ra cắn|rượt cắn|đang cắn',
  },
  {
    rule: 'gas',
    points: 2,
    one: 'tàu dầu|tàu chở dầu|tàu chở xăng|xà lan dầu|sà lan chở dầu|xe bồn|xe chở xăng|bồn xăng|bồn dầu|đường ống dầu|ống dẫn dầu',
    other: 'loang|loang ra|tràn|tràn ra|lênh láng|va|va vào|đâm|đâm vào|lật|chìm|thủng|nứt|rò|rò rỉ|bể',
  },
  {
    rule: 'gas',
    one: 'xe bồn|xe bồn ga|xe bồn gas|xe bồn hoá chất|xe chở hoá chất|xe chở hóa chất|xe chở axit|bồn hoá chất|bồn hóa chất|thùng hoá chất|thùng hóa chất|can hoá chất|can hóa chất|kho hoá chất|kho hóa chất|kho lạnh|nhà máy nước đá|bình clo|trạm clo|phuy hoá chất|phuy hóa chất',
    other:
      'cay mắt|cay xè mắt|chảy nước mắt|chảy mắt|ngộp thở|ngạt|ngạt thở|khó thở|ho sặc|sặc|chóng mặt|buồn nôn|xì khói|xì khói trắng|bốc khói|xì hơi|khói vàng|sủi bọt',
  },
  {
    rule: 'gas',
    points: 2,
    one: 'xe bồn|xe bồn ga|xe bồn gas|xe chở hoá chất|xe chở hóa chất|bồn hoá chất|bồn hóa chất|thùng hoá chất|thùng hóa chất|can hoá chất|can hóa chất|kho hoá chất|kho hóa chất|bình clo|phuy hoá chất|phuy hóa chất',
    other: 'mùi nồng nặc|nồng nặc|mùi hắc|mùi lạ|mùi hăng|mùi cay|mùi xăng|mùi dầu|mùi khó chịu|hắc mũi',
  },
  {
    rule: 'lightning',
    inOrder: true,
    one: 'sét|sét đánh',
    other: 'trúng|chết|nằm|bất tỉnh|không thở|cháy nhà|người|mặt tím',
  },
  {
    rule: 'crash',
    points: 2,
    inOrder: true,
    one: 'xe|xe khách|xe tải|xe buýt|ô tô|xe máy|tàu|tàu hoả|container|xe ben|xe bồn|xe lu|car|bus|truck|train',
    other:
      'lật|lao xuống vực|lao xuống taluy|xuống taluy|xuống kênh|xuống sông|xuống hồ|cán qua người|cán qua bỏ chạy|kéo lê|dưới gầm|vào gầm|kẹt trong xe|kẹt trong cabin|đường ray|mất phanh|mất thắng|nhiều người bị thương|tông chết|tông trúng người|tông bỏ chạy|overturned|flipped',
  },
  {
    rule: 'flooded-in',
    points: 2,
    inOrder: true,
    one: 'nước|nước lũ|lũ|nước dâng|nước lên|mực nước|triều cường|water',
    other:
      'ngang cổ|tới cổ|ngang ngực|tới ngực|tới nóc|tới mái|quá nửa nhà|nửa nhà|ngang cửa sổ|lên tầng hai|trên gác|gác xép|trên mái|trên nóc|chưa ra được|không có thuyền|cứu trợ|cứu với|bị vây|vây|cô lập',
  },
  // Water that is turbid or weak, in a house of old people, drowns nobody: it has to rise.
  {
    rule: 'flooded-in',
    points: 2,
    inOrder: true,
    one: 'nước lũ|lũ|nước dâng|nước lên|nước đang lên|mực nước|triều cường|ngập nhà|ngập sâu|nước ngập tới|nước vào nhà|nước vô nhà|nước tràn|nước tới|nước đã tới|nước lên tới|water',
    other: 'trẻ sơ sinh|cụ già|cụ liệt|nằm liệt',
  },
  {
    rule: 'bomb',
    points: 2,
    inOrder: true,
    one: 'bom|mìn|lựu đạn|đạn|đạn pháo|trái nổ|vật nổ|vật lạ|đầu đạn',
    other:
      'phát hiện|đào được|múc trúng|múc ao trúng|trúng quả|lấy búa|gõ|cưa|trẻ con chơi|xúm lại|xum lại|chưa nổ|còn chốt|kêu tích tắc|dưới ao|dưới mương|trong vườn|ngoài ruộng|bỏ ở|để ở',
  },
  {
    rule: 'fire',
    inOrder: true,
    one: 'nồi hơi|bình ga|bình gas|bình oxy|lò hơi|nồi áp suất|biến áp|trạm biến áp|kho pháo|ắc quy|xe điện|điện thoại|bếp ga|bếp gas|quạt|máy bơm',
    other: 'nổ|vừa nổ|nổ tung|phát nổ|bị nổ|nổ rồi',
  },
]

/** Words that may stand between the two. */
export const PAIR_REACH = 6

/** What people liken a nuisance to, joke of, or ask in anger ("thế này thì giết người ta à"). */
const LIKENED =
  'giết người|giết người ta|giết dân|giết nhau|giết tụi tui|tự tử|tự sát|đi tự tử|đi tự sát|chết người|đâm đầu|nhảy cầu|nhảy lầu|bước qua xác tôi|bước qua xác tui|có án mạng|án mạng|khủng bố|đánh bom|động đất|tận thế|nổ bom|cháy nhà|chết đuối|chết chìm|chôn sống|bắt cóc|tra tấn'

const NOT_BUDGING =
  'không nhúc nhích|ko nhúc nhích|k nhúc nhích|chẳng nhúc nhích|chả nhúc nhích|không hề nhúc nhích'

const MAY_FALL = [
  'rơi',
  'rớt',
  'đổ',
  'ngã',
  'gãy',
  'sập',
  'bay',
  'văng',
  'rụng',
  'bung',
  'đổ xuống',
  'rơi xuống',
]
const FEARED = ['sợ', 'lo', 'kẻo', 'lỡ', 'nhỡ', 'ngại', 'e', 'e là', 'sợ nó', 'sợ cây', 'sợ cành']
  .flatMap((fear) => MAY_FALL.map((fall) => `${fear} ${fall}`))
  .join('|')

/** Where the first stands near, the other is no danger: what is burnt is a lamp, what runs is a car. */
export const FIGURE_PAIRS: readonly {
  one: string
  other: string
  except?: string
  reach?: number
  /** The first only counts where it stands before, or behind. */
  side?: 'before' | 'behind'
}[] = [
  // Who fears that it may hit somebody tells of nobody hit.
  {
    one: FEARED,
    other:
      'trúng học sinh|trúng người|trúng người đi đường|trúng người đi bộ|trúng công nhân|trúng em bé|trúng trẻ|trúng đầu|trúng nhà|trúng hai|trúng một|trúng mấy|đổ trúng|rơi trúng|rớt trúng|ngã trúng|rơi vào đầu|đổ vào nhà|đổ lên mái',
    reach: 1,
    side: 'before',
  },
  { one: 'sợ|lo|kẻo|lỡ|nhỡ|e là', other: 'rơi|rớt|văng', reach: 0, side: 'before' },
  // What comes off is not burnt, though the words are alike where accents are left out.
  {
    one: 'gạch|gạch lát|sơn|vạch|vữa|nhựa|nhựa đường|thảm nhựa|lớp|mảng|mặt đường|bê tông|xi măng|keo|decal|giấy dán|đá lát|ốp|vỉa hè|lề đường|mặt cầu|trần nhà|tường|sân trường|nền nhà|bậc thềm|tam cấp|đường nhựa|biển báo',
    other: 'bong hết|bong cả|bong rồi|bong tróc hết|bị bong',
    except: 'bỏng hết tay|bỏng hết chân|bỏng hết mặt|bỏng hết người|bỏng cả tay|bỏng cả mặt|bỏng cả người',
    reach: 4,
    side: 'before',
  },
  { one: 'gạch|gạch lát|lớp|mảng|tróc|vữa|sơn', other: 'bị bong', reach: 1, side: 'behind' },
  {
    one: 'muỗi|ruồi|ruồi vàng|dĩn|rệp|bọ chét|kiến',
    other: 'đốt|bị đốt|cắn|bị cắn|chích',
    except: 'đốt nhà|đốt rác|đốt rơm|đốt lửa|chó cắn|rắn cắn|hút chích',
    reach: 3,
    side: 'before',
  },
  // A network that is cut gives nobody a shock.
  {
    one: 'mạng|mạng nhà|internet|wifi|cáp quang|đường truyền|nhà mạng|cáp mạng|dây mạng',
    other: 'đứt|bị đứt|đứt dây|đứt cáp|vướng dây|kéo đứt',
    except: 'dây điện đứt|đứt dây điện|dây điện',
    reach: 4,
    side: 'before',
  },
  // Who looks at the cracks of a parapet does not stand on it.
  {
    one: 'nứt|vết nứt|vết nứt nhỏ|rỉ|gỉ|rỉ sét|gỉ sét|hoen gỉ|sơn|sơn lại|bong|bong tróc|vỡ|gãy',
    other: 'thành cầu|trên thành cầu|lan can cầu|ngoài lan can|trên nóc',
    reach: 3,
    side: 'before',
  },
  // A broken branch that hangs in a line has brought none down.
  {
    one: 'cành|nhánh|cành cây|nhánh cây|cành khô|nhánh khô',
    other: 'gãy|khô gãy|gãy treo|treo lơ lửng|lơ lửng',
    except: 'gãy trúng|gãy đè|gãy kéo|gãy làm đứt|gãy đứt',
    reach: 3,
    side: 'before',
  },
  { one: 'khách|thuyền|vé|quán|taxi|du lịch|gửi xe|giữ xe|niêm yết', other: 'chém khách', reach: 8 },
  {
    one: 'chai lọ|rác|vỏ|bao bì|đất|cát|bùn|phân|túi|lá|bọt',
    other: 'trôi xuống|trôi',
    reach: 3,
    side: 'before',
  },
  {
    one: 'hút hầm cầu|hầm cầu|bể phốt|chở phân|bê tông|trộn bê tông|tưới cây|rửa đường|hút chất thải|nước thải|cám|nước mắm',
    other: 'xe bồn',
    reach: 6,
  },
  {
    one: 'quán nướng|lò than|nướng|bếp than|nhang|vàng mã|đốt rơm|đốt rác|lò gạch|ống khói|thuốc lá|nấu nhôm|lò đốt',
    other: 'khói|khói đen|khói mù|khói bay|khói nghi ngút',
    reach: 6,
  },
  {
    one: 'đèn|bóng|bóng đèn|đèn đường|cầu chì|mô tơ|máy lạnh|điều hoà|ruộng|lúa|rau|cây trồng|nắng|da|khét|vé|hàng|túi|giáo án',
    other: 'cháy|bị cháy|cháy rồi',
    except:
      'cháy nhà|nhà cháy|cháy xưởng|cháy kho|cháy chợ|nhà hàng|hàng rào|hàng quán|hàng xóm|hàng hoá|hàng hóa|hàng loạt|hàng chục|hàng trăm|hàng cây|quầy hàng|cửa hàng|gian hàng|kho hàng|túi rác|túi xách|túi nilon|túi ni lông|túi giấy|túi đồ|túi vải|bóng bay|bóng hơi|phố hàng|rau củ sấy|ruộng mía|cây đèn dầu|đèn dầu|đèn cầy',
  },
  // "Tui" is read as "tôi" where accents are left out, and without money in sight "chay toi" is a fire that comes near.
  {
    one: 'tiền|giá|học phí|viện phí|hoá đơn|hóa đơn|xăng lên giá|xăng tăng|đổ xăng xong|nộp phạt|bị phạt|mua sắm|lương|nợ',
    other: 'cháy tôi|cháy túi',
    reach: 5,
  },
  { one: 'trẻ|trẻ con|con|cháu|bé|chó|mèo|gà|sân|học sinh', other: 'chạy chơi|chạy bộ|chạy nhảy' },
  {
    one: 'đèn|đèn đỏ|đèn xanh|ngã tư|tốc độ|qua đường|xe cộ|xe|ca nô|cano',
    other: 'chạy nhanh|chạy ẩu|chạy quá nhanh',
    reach: 4,
  },
  {
    one: 'xe|xe rác|xe buýt|xe tải|xe máy|xe khách|tàu|máy|máy phát|máy bơm|app|chương trình|bộ',
    other: 'chạy',
    except:
      'cháy máy bay|cháy máy xúc|cháy máy ủi|cháy máy giặt|cháy máy sấy|cháy máy cày|cháy máy gặt|cháy máy biến áp|cháy máy biến thế',
  },
  { one: 'quán|cơm|đồ ăn|nhà hàng|bún|phở|món', other: 'chay', except: 'cháy hàng quán|nhà hàng xóm' },
  {
    one: 'muốn|mệt|nóng|ồn|hôi|thối|mùi|cười|tức|đói|chờ|khát|nắng|ngộp',
    other: 'xỉu|ngất|chết|muốn xỉu|muốn ngất|ngất xỉu',
  },
  { one: 'giá|tiền|hoá đơn|vé xe|vé', other: 'chém|cắt cổ|chém đẹp' },
  {
    one: 'mạng|web|cổng dịch vụ|cổng thông tin|hệ thống|trang web|app|phần mềm|wifi',
    other: 'sập|bị sập|treo|đứng|kẹt',
  },
  { one: 'hồ sơ|tiền|giấy|thẻ|cửa cống', other: 'kẹt|bị kẹt|kẹt lại|mất tích|lạc' },
  {
    one: 'hôi|thối|hôi thối|mùi hôi|nồng nặc|bụi|bụi mù|khói bụi|nóng|nắng',
    other: 'không thở nổi|không thở được|không thở|thở không nổi|khó thở|ngạt thở|nghẹt thở|ngộp thở',
  },
  {
    one: 'di tích|di sản|rừng|môi trường|đê|hành lang|quyền lợi|lợi ích',
    other: 'bị xâm hại|xâm hại',
  },
  { one: 'lương|nợ lương|giá|tiền|thuê', other: 'sống không nổi|sống không nổi nữa|không sống nổi' },
  { one: 'ổ voi|ổ gà|xóc|bánh', other: 'lật|xe lật' },
  { one: 'kẻ gian|thanh niên|ai đó|bọn|kẻ', other: 'đập vỡ' },
  { one: 'nước|rác|cống|nghẹt', other: 'không thoát được|thoát không được' },
  {
    one: 'xe|xe ben|xe tải|chở|vận chuyển|ven đường|lề đường|rơi vãi|múc|san lấp|khai thác|bán|đổ trộm|đổ bậy',
    other: 'đất đá',
  },
  {
    one: 'cột|trụ|cây|biển báo|lan can|dải phân cách|viễn thông',
    other: 'bị xe tông|bị tông|xe tông|bị xe cán|xe đâm',
  },
  { one: 'xe|xe buýt|xe bus|bus|trạm|tài xế', other: 'vẫy tay' },
  {
    one: 'phòng chống|phòng tránh|phòng ngừa|ngăn ngừa|phòng|chống|tuyên truyền|tập huấn|diễn tập|cách sơ cứu|sơ cứu|kỹ năng',
    other:
      'đuối nước|chết đuối|cháy nổ|cháy rừng|bạo hành|bạo lực gia đình|xâm hại|bắt cóc|ngộ độc|tai nạn|sạt lở|lở đất|lũ quét|điện giật|tự tử|đột quỵ|hoả hoạn|hỏa hoạn|hóc dị vật|bom mìn|sét đánh',
  },
  {
    one: 'hồ sơ|đơn|đơn thư|giấy tờ|dự án|vụ việc|kiến nghị',
    other: 'chìm|bị chìm|chìm xuồng|chìm xuống|bị trôi|bị vùi|chìm nghỉm',
  },
  { one: 'nhóm|zalo|facebook|mạng xã hội|bức xúc|dư luận|group', other: 'nổ tung|bùng nổ|cháy máy' },
  // A question that wants no answer, what is said in jest, and what something is only likened to.
  {
    one: 'hả|chắc|sao|chứ|mất thôi',
    other: LIKENED,
    reach: 3,
    side: 'behind',
  },
  {
    one: 'đùa|nói đùa|giỡn|nói giỡn|trêu|ghẹo|nói vui|buồn cười|mắc cười|như|y như|giống như|giống|coi như|xem như|tưởng như|cứ như|ví như|khác gì|chẳng khác|chẳng khác gì|không khác gì|khác nào|chẳng khác nào|nhại|vở|tuồng|nhân vật',
    other: LIKENED,
    reach: 5,
  },
  {
    one: 'cây xăng|trạm xăng|xếp hàng|chờ|đi|ghé|xong|đầy bình|bị gian lận|gian lận|thiếu|lít|tiền|nghìn|ngàn|hoá đơn',
    other: 'đổ xăng',
    reach: 4,
  },
  { one: 'dây|cây|cỏ|chuột|mèo|mối|kiến', other: 'leo lên|leo vào|chui vào|leo vô|chui vô' },
  // What carries voices and pictures carries no current, and what is tied with string was broken by something else.
  {
    one: 'dây mạng|dây internet|dây điện thoại|dây thông tin|dây loa|cáp quang|cáp mạng|cáp internet|cáp truyền hình|cáp điện thoại|cáp viễn thông|bó cáp',
    other:
      'đứt|bị đứt|đứt dây|đứt cáp|gãy|bị gãy|rơi|rớt|tuột|sà|sà xuống|chùng|chùng xuống|võng xuống|nằm vắt|nằm trên đường|vắt ngang|kéo lê',
    except:
      'đứt dây điện|dây điện đứt|dây điện rơi|dây điện rớt|dây điện tuột|dây điện sà|dây điện nằm|dây điện vắt|cột điện gãy|trụ điện gãy|cột gãy|gãy cột',
    reach: 10,
  },
  {
    one: 'biển|biển báo|biển chỉ đường|bảng|cột|trụ|cần đèn|đèn|cây|bụi tre',
    other: 'gục xuống|gãy gục|gãy gập',
    except: 'cột điện gãy|trụ điện gãy|cột điện|trụ điện',
    reach: 3,
    side: 'before',
  },
  { one: 'dây leo|giàn hoa|giàn bầu|giàn mướp|giàn nho|giàn trầu', other: 'đè|đè sập|sập|đổ', reach: 5 },
  // What hangs or turns by a rope of its own takes no line down.
  {
    one: 'xích đu|ghế đu|bập bênh|cái võng|mắc võng|nằm võng|dây phơi|phơi đồ|phơi quần áo|lưới|cầu lông|bóng chuyền|khung thành|dây chuyền|vòng cổ|dây giày|dây đeo|dây nịt|dây thun|dây cót|dây dắt|xích chó|dây cương|rèm|mành|curoa|cua roa|gàu|gầu|swing|swings|hammock',
    other: 'đứt|bị đứt|đứt dây|đứt cáp|dây đứt|dây bị đứt|rớt dây|tuột dây|tuột|sút dây',
    except:
      'đứt dây điện|dây điện đứt|dây điện bị đứt|đứt dây trung thế|đứt dây cao thế|đứt dây hạ thế|dây trung thế đứt|dây cao thế đứt|dây hạ thế đứt|đứt đường dây',
    reach: 6,
  },
  {
    one: 'dây cáp|dây tạm|dây thừng|buộc dây|dây buộc|dây cảnh báo|dây rào|dây nhựa',
    other: 'gãy|bị gãy',
    except: 'cột điện gãy|trụ điện gãy|cột gãy|trụ gãy|cột điện bị gãy|trụ điện bị gãy',
    reach: 8,
  },
  {
    one: 'kim|kim đồng hồ|hồ sơ|tiến độ|công trình|dự án|đồng hồ|mạng|sóng|trang',
    other: NOT_BUDGING,
    reach: 4,
  },
  { one: 'xe cộ|dòng xe|hàng xe|đoàn xe|kẹt xe|ùn tắc|tắc đường|kẹt đường', other: NOT_BUDGING, reach: 8 },
  {
    one: 'mô tơ|motor|cuộn dây|bo mạch|bóng đèn|bóng điện',
    other: 'cháy|bị cháy',
    except:
      'cháy nhà|nhà cháy|cháy xưởng|xưởng cháy|cháy kho|kho cháy|cháy chợ|chợ cháy|cháy xe|xe cháy|cháy phòng|cháy lan|cháy to|cháy lớn|đang cháy|bốc cháy|bị cháy lan',
    reach: 4,
  },
]

/** How far the first reaches, where it does not say so itself. */
export const FIGURE_REACH = 2
