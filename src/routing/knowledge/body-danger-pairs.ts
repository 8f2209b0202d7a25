import type { DangerPair } from './danger-pairs.ts'
import type { LaneRule } from './lane-rules.ts'

/** What befalls a body or a household, as kin and neighbours tell it who do not know the name of the illness or of the crime. */
export const BODY_DANGER_PAIRS: readonly (DangerPair & { rule: LaneRule })[] = [
  {
    rule: 'medical',
    one: 'miệng|mồm|mặt|khoé miệng|khóe miệng',
    other: 'lệch|lệch một bên|lệch hẳn|xệ|xệ xuống|xếch|méo|méo một bên',
  },
  {
    rule: 'medical',
    one: 'xanh mét|xanh xao|xanh lét|xanh lè|xanh tái|tái xanh|tái nhợt|tái mét|tái nhách|trắng bệch|nhợt nhạt',
    other:
      'gọi không đáp|gọi không thưa|gọi không trả lời|kêu không đáp|kêu không thưa|hỏi không đáp|hỏi không trả lời|hỏi không thưa|hỏi gì cũng không|vã mồ hôi|mồ hôi vã ra|mồ hôi ướt đẫm|mồ hôi đầm đìa|thở dốc|thở hổn hển|ngồi gục|gục xuống|không nói được|nói không ra hơi|lạnh ngắt',
  },
  {
    rule: 'medical',
    one: 'vã mồ hôi|mồ hôi vã ra|mồ hôi ướt đẫm|mồ hôi đầm đìa|ngồi gục|nằm gục',
    other: 'gọi không đáp|gọi không thưa|kêu không đáp|kêu không thưa|lay không đáp|lay không dậy|lạnh ngắt',
  },
  {
    rule: 'medical',
    points: 2,
    inOrder: true,
    one: 'tay|chân|nửa người|tay chân|chân tay',
    other:
      'không nhấc lên được|không nhấc được|nhấc không lên|không cử động được|không cử động|yếu một bên|rũ xuống|buông thõng|liệt',
  },
  {
    rule: 'medical',
    points: 2,
    inOrder: true,
    one: 'tự nhiên|đột nhiên|bỗng dưng|bỗng nhiên|tự dưng|tự nhiên nói|nói',
    other: 'nói đớ|nói ngọng|nói không rõ|nói không ra tiếng|ú ớ|đớ|ngã xuống|khuỵu xuống|gục xuống|ôm ngực',
  },
  {
    rule: 'medical',
    one: 'ôm ngực|tức ngực|nhói ngực|đau thắt|đau ngực',
    other:
      'ngã|ngã xuống|khuỵu|khuỵu xuống|gục|vã mồ hôi|mồ hôi vã ra|mồ hôi lạnh|lạnh ngắt|khó thở|tái mét|lan ra tay',
  },
  {
    rule: 'medical',
    inOrder: true,
    one: 'mang thai|mang bầu|bà bầu|có bầu|bầu|thai|sản phụ|thai phụ|vợ em|vợ tôi',
    other:
      'ra máu|ra nước|ra nước ối|ra huyết|vỡ ối|vỡ nước ối|đau bụng dữ|đau bụng dữ dội|đau quằn quại|đau từng cơn|co giật|ngất|rặn',
  },
  {
    rule: 'medical',
    points: 2,
    inOrder: true,
    one: 'sốt|sốt cao|lên cơn|bé|cháu|con tôi|con em',
    other: 'trợn mắt|trợn ngược|giật cả người|co giật|tím môi|người cứng đờ|mềm nhũn|lờ đờ|gọi không mở mắt',
  },
  {
    rule: 'poisoned',
    inOrder: true,
    one: 'ăn|ăn cơm|ăn trưa|ăn tiệc|ăn cỗ|ăn cưới|bữa trưa|bữa cơm|suất ăn|ăn bánh|ăn nấm|uống sữa|uống trà sữa|uống nước|đám giỗ|đám cưới|ăn gỏi|ăn tối',
    other:
      'la liệt|xỉu la liệt|nằm la liệt|nôn la liệt|nôn ói|ói mửa|nôn mửa|nằm vật ra|nằm vật|lịm đi|lịm|xỉu|hàng loạt|tê miệng|hết thở|gọi không dậy|gọi không thưa|kêu không thưa|tím môi',
  },
  {
    rule: 'poisoned',
    inOrder: true,
    one: 'rượu|uống rượu|nhậu|rượu thuốc|rượu ngâm|drink|drank|alcohol',
    other:
      'không thấy gì|không nhìn thấy|không thấy đường|mắt mờ|mờ mắt|thở gấp|gọi không dậy|gọi không tỉnh|sùi bọt|nằm bất động|cannot see|can not see|not wake|breath very fast|breathing fast|not breathing',
  },
  {
    rule: 'gas',
    inOrder: true,
    one: 'xuống bồn|xuống hầm|xuống giếng|xuống cống|leo xuống|chui xuống|trèo xuống|xuống vớt|xuống sửa|xuống hút|xuống bể|bồn nước|hầm biogas',
    other:
      'im luôn|im re|xỉu|xỉu luôn|ngất|ngất luôn|ngạt khí|không lên|không thấy lên|chưa thấy lên|không dám xuống|không ai dám xuống',
  },
  {
    rule: 'abused',
    one: 'bố|ba|cha|dượng|bố dượng|cha dượng|ba dượng|chú|bác|thầy|ông hàng xóm|anh họ|ổng|nó',
    other:
      'vào phòng em|vào phòng con|vào phòng cháu|vào phòng sờ|sờ em|sờ con|sờ cháu|sờ mó|sờ soạng|sờ ngực|cởi đồ em|cởi quần|vào giường em|bắt em ngủ cùng|đụng chạm vào em|đè em|đè con',
  },
  {
    rule: 'violence',
    inOrder: true,
    one: 'bị nhóm|bị mấy đứa|bị đám|bị bọn|bị tụi|bị mấy anh|bị mấy người|bị hội',
    other:
      'giữ|vây|vây đánh|chặn đánh|bắt quỳ|đấm|tát|đánh|đá|lột đồ|đánh chảy máu|lôi đi|nhốt|dìm|đánh hội đồng',
  },
  {
    rule: 'violence',
    inOrder: true,
    one: 'nhốt|nhốt mấy bé|nhốt trẻ|nhốt các cháu|nhốt con',
    other: 'quất|đánh|lấy dép|lấy roi|khóc ré|khóc thét|la khóc|khóc yếu|khóc lả|không cho ăn|bỏ đói',
  },
  {
    rule: 'abduction',
    inOrder: true,
    one: 'kéo con bé|lôi con bé|kéo cô|lôi cô|kéo em|lôi em|kéo bé|lôi bé|bế bé|bế cháu|kéo cháu|kéo chị|lôi chị|kéo đứa|lôi đứa|bắt đứa|bắt cháu|bắt bé|ép cô|ép con bé|dụ con bé|dụ cháu|dụ bé',
    other: 'lên xe|lên ô tô|vào xe|vào ô tô|lên xe máy|chạy mất|chở đi|đi mất',
  },
  {
    rule: 'missing',
    one: 'bị lẫn|lẫn rồi|lú lẫn|hay lẫn|lẩn thẩn|hay quên|sa sút trí tuệ|Alzheimer|mất trí|câm điếc|chậm phát triển|khuyết tật trí tuệ|đãng trí|mất trí nhớ|bị trí nhớ|tâm thần|thiểu năng|tự kỷ|bị down',
    other:
      'chưa thấy|chưa thấy về|không thấy về|chưa về|không thấy đâu|kiếm khắp|tìm khắp|tìm không thấy|đi khỏi nhà|ra khỏi nhà|đi ra khỏi nhà|rời khỏi nhà|rời nhà|bỏ nhà đi|ra khỏi viện|trốn viện|đi đâu mất|bỏ đi|đi từ sáng|đi từ trưa|đi từ tối|đi từ hôm',
  },
  {
    rule: 'locked-out',
    points: 2,
    one: 'khoá cửa|khóa cửa|đóng cửa|không mở cửa|cửa khoá|cửa khóa|không ra khỏi phòng',
    other:
      'có mùi|có mùi lạ|mùi lạ|mùi hôi thối|ruồi bay|ba ngày|hai ngày|mấy ngày|hai hôm|ba hôm|không ai bắt máy|không nghe máy|reng bên trong',
  },
  {
    rule: 'missing',
    inOrder: true,
    one: 'sạt|sạt lở|lũ|lũ quét|cuốn|bị cuốn|sập|vùi|lật thuyền|chìm',
    other:
      'còn thiếu|thiếu bốn người|thiếu hai người|thiếu ba người|thiếu người|thiếu một người|còn mất tích|chưa thấy người|chưa tìm ra',
  },
  {
    rule: 'buried',
    inOrder: true,
    one: 'sập|sụp|vùi|nhà sập|đổ',
    other:
      'kêu bên trong|còn kêu|còn kêu bên trong|tiếng kêu bên trong|nghe tiếng kêu|còn người|kêu cứu|gọi không thưa|không thấy trả lời|người dưới đó|nằm dưới đó|còn ở dưới',
  },
  {
    rule: 'flooded-in',
    points: 2,
    inOrder: true,
    one: 'nước|nước lụt|nước lũ|lũ|lụt|suối|nước suối',
    other:
      'tới phản|lên phản|sắp tới phản|tới giường|lên giường|hơn một mét|hơn mét|mét rưỡi|hơn mét rưỡi|lên nhanh|lên nhanh quá|lên mau|vào lớp|tới nửa nhà|nằm liệt|kẹt ở|kẹt lại|kẹt giữa|đang bao vây|bao vây',
  },
  {
    rule: 'trapped',
    points: 2,
    inOrder: true,
    one: 'cô giáo|học sinh|người|bé|cụ|cháu|công nhân|hộ|bà con|khách|du khách',
    other:
      'kẹt ở|kẹt lại|kẹt giữa|kẹt bên|kẹt trên|kẹt trong|mắc kẹt|chưa ra được|không ra được|chưa về được|chưa xuống được',
  },
  {
    rule: 'drowning',
    points: 2,
    inOrder: true,
    one: 'thuyền|tàu|tàu cá|ca nô|đò|phà|sà lan',
    other:
      'nước vào đầy|nước vào|vào đầy thuyền|vào đầy ghe|chết máy ngoài|chết máy giữa|hỏng máy giữa|thả trôi|trôi tự do|mất liên lạc|không gọi được',
  },
  {
    rule: 'collapse',
    one: 'nghiêng|nghiêng hẳn|sập|nứt|rung|rung lắc|cột gãy|gạch rơi',
    other: 'chạy ra đường|chạy ra ngoài|chạy ra khỏi nhà|bỏ chạy|chạy tán loạn|ùa ra',
  },
  {
    rule: 'collapse',
    points: 2,
    inOrder: true,
    one: 'đường|mặt đường|nền đường|vỉa hè|sân|nền nhà',
    other:
      'lún xuống thành hố|sụt thành hố|sụp thành hố|lún thành hố|sụt thành|hố sâu|mỗi lúc một rộng|rộng thêm|sụt xuống|sập xuống',
  },
  {
    rule: 'animal',
    inOrder: true,
    one: 'chó thả rông|chó dữ|chó nhà|chó hàng xóm|chó béc|bầy chó|đàn chó|chó tây|con chó|chó nhà bên',
    other:
      'đang cắn|cắn đứa|cắn bé|cắn cháu|cắn con tôi|cắn con em|cắn mẹ|không chịu nhả|không nhả|vừa cắn|lao ra cắn|cắn chảy máu|cắn tiếp|cắn vào mặt|cắn vào cổ',
  },
  {
    rule: 'animal',
    inOrder: true,
    one: 'rắn cắn|bị rắn cắn|ong đốt|bị ong|ong đất|ong vò vẽ|bị ong đất|bò cạp|sứa|kiến ba khoang|cắn',
    other:
      'chân tím|tay tím|tím đen|sưng vù|sưng to|khó thở|thở khò khè|nói không rõ|sụp mí|mắt sụp|ngất|xỉu|lịm|co giật|mấy chục mũi|nôn',
  },
  {
    rule: 'animal',
    inOrder: true,
    one: 'trâu|bò|con trâu|con bò|voi|lợn rừng|heo rừng',
    other: 'nổi điên|phát điên|lên cơn|húc người|húc hai|húc ba|húc trúng|húc mấy|chạy vào chợ|rượt người',
  },
  {
    rule: 'violence',
    inOrder: true,
    one: 'dí|dí cây|kề|chĩa|chỉa|gí dao|gí súng|dí súng',
    other: 'vào đầu|vào cổ|vào bụng|vào người|vào sườn|bắt ký|đòi tiền',
  },
  {
    rule: 'abduction',
    inOrder: true,
    one: 'bịt mặt|người lạ|đàn ông lạ|hai người lạ|đi ô tô',
    other: 'bế đứa bé|bế bé|bế cháu|ôm đứa bé|bế đứa nhỏ|bế đi|ôm bé|bế con|bắt cháu|bắt bé|bế trẻ',
  },
  {
    rule: 'violence',
    points: 2,
    inOrder: true,
    one: 'bóng người|ai đó|kẻ lạ|người lạ|đàn ông lạ|có người',
    other:
      'leo qua|leo vào|trèo vào|trèo qua|lẻn vào|chui vào|nấp trong|nấp sau|leo ban công|leo qua ban công',
  },
  {
    rule: 'locked-out',
    points: 2,
    inOrder: true,
    one: 'cụ|ông cụ|bà cụ|cụ ông|cụ bà|ông già|bà già|chú|bác|bà|ông',
    other:
      'gọi cửa im|gọi cửa im re|im re|gọi mãi im|không lấy báo|không thấy ra|không thấy ra ngoài|không thấy động tĩnh|đèn sáng cả ngày|nằm từ sáng|nằm từ đêm|gãy chân nằm|té ngoài vườn|ngã ngoài vườn',
  },
  {
    rule: 'collapse',
    points: 2,
    inOrder: true,
    one: 'mặt cầu|sàn cầu|cầu|gầm cầu|trụ cầu',
    other: 'thủng|thủng một lỗ|thủng lỗ|gãy đôi|võng xuống|sập một nhịp|nghiêng trụ|nhìn thấy sông',
  },
  {
    rule: 'locked-out',
    points: 2,
    one: 'không trả lời|không trả lời chuông|không mở cửa|gọi cửa|bấm chuông',
    other: 'nước chảy tràn|vòi nước chảy|chảy tràn ra|tivi mở|đèn sáng|xe còn trong sân|chó sủa mãi',
  },
  {
    rule: 'crash',
    inOrder: true,
    one: 'em nhỏ|bé|đứa nhỏ|trẻ con|trẻ nhỏ|cụ già|bà cụ|ông cụ|người|mấy đứa nhỏ|đứa bé',
    other:
      'ra làn cao tốc|ra cao tốc|giữa cao tốc|giữa làn xe|ra đường ray|trên đường ray|giữa đường ray|nằm trên ray|trên ray',
  },
  {
    rule: 'gas',
    one: 'mùi gas|mùi ga|gas|khí gas|bình gas',
    other:
      'xì xì|nghe xì|nghe xì xì|đóng cửa|khoá cửa|khóa cửa|đi vắng|không ai trong nhà|trong quán đóng cửa',
  },
  {
    rule: 'drowning',
    inOrder: true,
    one: 'cái đầu|đầu nhỏ|đầu người|cánh tay|bàn tay|hai cái đầu',
    other: 'hụp xuống|lên hụp xuống|ngụp|nhấp nhô|nhô lên|chới với|vẫy',
  },
  {
    rule: 'drowning',
    one: 'xuồng máy|ghe máy|vỏ lãi|tàu cá|thuyền nan|thuyền thúng|đò ngang|thuyền máy',
    other: 'lật|úp|chìm|lật úp|tông|đâm|vỡ|gãy đôi|nước vào',
  },
  {
    rule: 'suicide',
    inOrder: true,
    one: 'em định|mình định|tôi định|con định|định tối nay|đêm nay em|tối nay em|em tính|mình tính|con tính|em quyết',
    other: 'uống hết|nhảy|treo cổ|rạch tay|kết thúc|chấm dứt|ra đi|chết|tự tử|đi theo',
  },
  {
    rule: 'violence',
    points: 2,
    one: 'con dao|dao|rựa|búa|axit|xăng',
    other:
      'trước cổng nhà em|trước cửa nhà em|trước nhà em|trước phòng em|bảo xuống|bắt xuống|đứng chờ|chờ dưới|đang ở ngoài|ngoài cửa',
  },
  {
    rule: 'live-wire',
    points: 2,
    one: 'tê chân|tê tay|tê người|tê rần|chết cứng|chết cứng đơ|chết queo',
    other: 'vũng nước|xuống nước|lội nước|cột đèn|trụ đèn|tủ điện|cột điện|trụ điện|hàng rào',
  },
  {
    rule: 'collapse',
    points: 2,
    inOrder: true,
    one: 'tường|trần|trần lớp|sàn|mái|vách|cột|dầm|trần nhà',
    other: 'phồng ra|phình ra|võng xuống|kêu rắc|rắc rắc|oằn xuống|nứt toác|tách ra|bung ra',
  },
  {
    rule: 'medical',
    inOrder: true,
    one: 'nuốt|nuốt cái|nuốt phải|hóc|mắc',
    other:
      'nắp bút|viên bi|khuy áo|cúc áo|ho không ra tiếng|không ra tiếng|mặt đỏ tía|tím mặt|thở không được',
  },
  {
    rule: 'medical',
    one: 'nước sôi|dầu sôi|mỡ sôi|canh nóng|cháo nóng|nồi canh|nồi nước',
    other: 'cả người|phồng|phồng rộp|tuột da|vào mặt|đổ lên|đổ vào người|toàn thân|dội vào|bỏng',
  },
  {
    rule: 'flooded-in',
    points: 2,
    one: 'chân đê|thân đê|mái đê|đê|chân đập|thân đập',
    other: 'phun bùn|phun nước|lỗ phun|đất rung|mạch sủi|sủi bùn|sủi nước|rò rỉ|thấm nước đục|phụt ra',
  },
  {
    rule: 'flooded-in',
    one: 'đập tràn|con đập|thân đập|mặt đập|mái đập|đập nước|đập thuỷ điện|đập thuỷ lợi|hồ chứa|hồ thuỷ lợi|hồ thuỷ điện|thân đê|mặt đê|chân đập|chân đê',
    other:
      'nứt to|nứt nước|nước rỉ|rỉ nước|rỉ ra|vòi nước|nước phun|phun nước|phun mạnh|phun ra|nứt toác|nứt chảy nước|sụt mái|trượt mái|xói chân|tràn qua mặt|rung bần bật',
  },
  {
    rule: 'gas',
    one: 'bình gas|bình ga|van gas|ống gas|ống ga|dây gas',
    other: 'xì mùi|xì khí|xì ra|xì mạnh|xì liên tục|nồng nặc|mùi nồng|rò ra|phun ra',
  },
  {
    rule: 'gas',
    one: 'máy xúc|máy múc|máy đào|máy khoan|múc trúng|múc vào|đào trúng|khoan trúng',
    other: 'ống gas|ống ga|ống khí|ống dẫn khí|ống dẫn gas|đường ống khí',
  },
  {
    rule: 'collapse',
    points: 2,
    inOrder: true,
    one: 'cột sóng|cột anten|cột phát sóng|cột viễn thông|cột điện|trụ điện|cần cẩu|cẩu tháp|cần trục|tháp nước|bồn nước|biển quảng cáo',
    other:
      'nghiêng về phía|nghiêng về nhà|nghiêng về trường|nghiêng sang nhà|ngả về phía|ngả vào nhà|đổ ngang nhà',
  },
  {
    rule: 'missing',
    inOrder: true,
    one: 'không đến lớp|không đến trường|không tới lớp|không tới trường|đón không thấy|tan học|tan trường',
    other:
      'tắt máy|tắt|không liên lạc được|gọi không được|chưa về|chưa thấy về|không thấy về|tìm khắp|tối rồi',
  },
  {
    rule: 'bomb',
    inOrder: true,
    one: 'đào|đào được|xới|xới được|cuốc|cuốc trúng|nhặt|nhặt được|vớt|vớt được|phát hiện|trồi lên|lòi ra|vật hình trụ|vật lạ|cục sắt',
    other: 'đạn pháo|đầu đạn|vật nổ|vật liệu nổ|bom mìn|quả bom|quả mìn|lựu đạn|nghi bom|nghi đạn|nghi mìn',
  },
  {
    rule: 'crash',
    inOrder: true,
    one: 'đường ray|thanh ray|ray tàu|đường tàu|đường sắt',
    other:
      'tháo ốc|bị tháo|mất ốc|mất bu lông|bị cưa|bị gãy|gãy|sụt nền|sạt nền|trôi nền|đá lăn xuống|tảng đá|cây đổ chắn',
  },
  {
    rule: 'collapse',
    inOrder: true,
    one: 'trụ cầu|mố cầu|nhịp cầu|dầm cầu',
    other: 'xê dịch|lệch|nghiêng|gãy|sập|lún|nứt toác',
  },
  {
    rule: 'abduction',
    inOrder: true,
    one: 'dụ|dụ bé|dụ dỗ|cho kẹo|bằng kẹo',
    other: 'dắt tay|dắt ra|dắt vào|dắt đi|bờ kênh vắng|chỗ vắng|vào nhà hoang|lên xe',
  },
  {
    rule: 'abduction',
    one: 'bắt em ngủ|bắt em tiếp|bắt em đi|ép em|ngủ với khách|tiếp khách|đi khách',
    other: 'giấu giấy tờ|giữ giấy tờ|lấy điện thoại|giam|nhốt|không cho ra|không cho về|ngủ với khách|cứu',
  },
  {
    rule: 'fire',
    one: 'đồng hồ điện|công tơ|công tơ điện|cầu dao|bảng điện|ổ cắm|tủ điện',
    other: 'mùi khét|chảy nhựa|nóng chảy|tia sáng|loé sáng|lóe sáng|toé lửa|tóe lửa|xì khói|bốc khói|khói',
  },
]
