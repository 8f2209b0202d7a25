import type { CategoryCode } from '../categories.ts'

import type { NAMED_DANGERS } from './danger-signals.ts'
import type { Signal } from './signal.ts'
import type { STRAIT_SIGNALS } from './strait-signals.ts'

export const EMERGENCY_SIGNALS = [
  {
    rule: 'fire',
    points: 3,
    phrases:
      'đang cháy|cháy lớn|cháy to|cháy rồi|bốc cháy|cháy dữ dội|cháy nhà|cháy phòng trọ|cháy nhà trọ|cháy chung cư|cháy xưởng|cháy kho|cháy chợ|cháy quán|cháy rừng|cháy lan|cháy tầng|cháy phòng|cháy tiệm|cháy căn hộ|cháy ki ốt|lửa bốc|bốc lửa|ngọn lửa|lửa lan|biển lửa|khói bốc|bốc khói|khói đặc|khói dày|khói tuôn|khói đùn|nổ bình gas|nổ gas|on fire|house fire|flames|smoke coming|explosion|phừng phừng|ngùn ngụt|cháy nổ rồi|vụ cháy|đám cháy đang|bắt lửa|bén lửa|lửa bén|ngọn lửa lớn|cháy ngùn ngụt|cháy rụi|cháy to lắm|chay lon|cháy bãi|cháy trụ điện|cháy trạm biến áp|cháy bình điện|cháy ghe|cháy tàu|cháy thuyền|cháy ô tô|nhà cháy|cháy nhà dân|đang bốc khói|khói xông|khói lan|khói tràn|nghẹt khói|lửa đã lan|lửa sắp lan|cháy sang|cháy mái|cháy bếp|cháy nương lan|nổ lốp cháy|nổ bình|nổ nồi hơi|nổ lò|phụt lửa|bắt lửa cháy|xe bốc cháy|xe đang cháy|cháy xe máy|cháy xe khách|cháy xe tải|xe cháy rồi|xe cháy dữ|báo cháy ở|báo cháy tại|khói đen kịt|cháy bùng|bùng cháy|lửa bùng|cháy lò|cháy hội trường|cháy siêu thị|cháy nổ lớn|lửa sắp|khói ra nhiều|khói cuồn cuộn|khói lửa|đốt nhà|bình ga nổ|bình gas nổ|nổ lò hơi|fire on|there is a fire|caught fire|is on fire|smoke is pouring',
  },
  {
    rule: 'fire',
    points: 2,
    phrases:
      'tiếng nổ|khói đen|khói mù mịt|khói nghi ngút|burning|thick smoke|cháy cả|lửa cháy|nổ lớn|lửa đang|cháy tại|cuồn cuộn|pouring out|phát nổ|nổ pin|pin nổ|cháy dãy|lửa đỏ|khói trắng đặc|cháy trường|cháy vườn|khói xám|cháy máy phát điện|cháy máy biến áp|cháy máy biến thế',
  },
  {
    rule: 'fire-word',
    points: 1,
    phrases: 'cháy|lửa|khói|hỏa hoạn|hoả hoạn|cháy nổ|chập điện|fire|smoke|xe cháy|cháy xe',
  },
  {
    rule: 'gas',
    points: 3,
    phrases:
      'xì gas|rò gas|rò rỉ gas|rò rỉ khí|mùi gas nồng|mùi gas nồng nặc|nồng nặc mùi gas|khí độc|rò amoniac|rò hóa chất|rò rỉ hóa chất|tràn hóa chất|gas leak|smell of gas|smell gas|gas xì|ngạt khí|ngạt khói|rò khí amoniac|rò rỉ amoniac|rò rỉ clo|rò clo|xì clo|khí clo|rò khí clo|rò rỉ axit|tràn axit|xăng chảy|chảy xăng|tràn xăng|xăng tràn|xe bồn lật|xe bồn chở xăng|gas xì mạnh|bình gas xì|xì mạnh|sặc mùi gas|xì ga|ga xì|rò ga|amoniac',
  },
  {
    rule: 'gas',
    points: 2,
    phrases: 'mùi gas|khí gas|thoát khí|rò khí|xì khí|hơi độc|mùi ga',
  },
  {
    rule: 'live-wire',
    points: 3,
    phrases:
      'dây điện đứt|dây điện bị đứt|đứt dây điện|dây điện rớt|dây điện rơi|dây điện sà xuống|dây điện nằm|tê rần|giật tê|rò điện|rò rỉ điện|tóe tia lửa|phóng điện|xẹt điện|nổ điện|nổ bình điện|điện phóng|live wire|electrocuted|electric shock|chạm mái tôn|dây điện trần rơi|đứt rơi xuống|đứt rớt xuống|dây điện cao thế rơi|dây điện rơi xuống|dây điện tụt|dây điện vắt|nhiễm điện|nước nhiễm điện|chó bị giật chết|bò bị giật|cột điện đổ|cột điện gãy|trụ điện ngã|trụ điện gãy|trụ điện đổ|nẹt điện|xẹt tia|điện giật nằm|giật văng|bị giật văng|giật chết|giật nằm|bị giật nằm|chạm tủ điện|chạm vào tủ điện|đang rò điện|rò điện ra|văng ra xẹt|phóng tia lửa|phóng tia|tia lửa điện|dây cao thế rơi|dây trung thế rớt|dây trung thế rơi|dây trung thế đứt|trung thế đứt|cao thế đứt|dây cao thế đứt|dây rơi xuống nước|dây điện đứt vắt|wire fell|wires down|is sparking',
  },
  {
    rule: 'live-wire',
    points: 2,
    phrases:
      'điện giật|bị giật|bị điện giật|hở điện|nổ đùng|xẹt lửa|tia lửa|tê tay|chạm điện|sparks|sparking|tóe lửa|toé lửa|chớp lửa|giật bắn|đánh lửa|nẹt lửa|trần điện|dây điện đang|dây sà',
  },
  {
    rule: 'wire-word',
    points: 1,
    phrases: 'dây điện|đường dây|trụ điện|cột điện|đứt dây|chập chờn tia lửa|power line|wire',
  },
  {
    rule: 'collapse',
    points: 3,
    phrases:
      'trúng 2 người|trúng hai người|trúng 3 người|trúng học sinh|trúng công nhân|trúng em bé|trúng người đi đường|trúng người đi bộ|sập tường|tường sập|sập mái|sập trần|sập cầu|cầu sập|sập giàn giáo|giàn giáo sập|giàn giáo đổ|sập hầm|sập lò|sập cần cẩu|cẩu đổ|cần trục đổ|cần trục gãy|cần trục sập|cần cẩu đổ|cần cẩu gãy|đổ sập|đổ ập|vừa sập|mới sụp|sụp một nhịp|building collapse|collapsed|about to collapse|nhà nghiêng|đổ đè|đè trúng|đè lên người|đè lên xe|đè lên nhà|đổ đè lên|nhà đang nghiêng|nứt thêm từng|sập sàn|sàn sập|sụp nhà|nhà sụp|bờ sông sụp|sụp cả|sạt cả|sạt xuống nhà|tường đổ|đổ tường đè|ban công rơi|sập ban công|mái sập|đứt cáp thang|rơi thang máy|thang máy rơi|gãy đổ lên|đổ trúng|đổ xuống nhà|sập lúc|sập xuống hẻm|sập xuống đường|bị đè|đè dưới|nhà sắp sập|tường sắp sập|mái sắp sập|sắp sập nhà|đổ sụp xuống|ban công sập|sập khán đài|khán đài sập|roof collapsed|just collapsed|has collapsed|sập giếng|sập mỏ',
  },
  {
    rule: 'collapse',
    points: 2,
    phrases:
      'trúng người|trúng đầu|nghiêng hẳn|nghiêng sang|mới sập|nhà sập|sập nhà|sập cả|tường nghiêng|răng rắc|trúng thợ|đè bẹp|đổ vào nhà|đổ lên mái|đổ lên nhà|sập xuống|sụp xuống|kêu rắc|sập bãi|sập một phần',
  },
  {
    rule: 'collapse-word',
    points: 1,
    phrases:
      'sập|sụp|đổ sụp|vết nứt|nứt rộng|nứt to|đổ tường|nứt dọc|nghiêng|nứt dài|nứt thêm|lún nhanh|nứt toác',
  },
  {
    rule: 'worsening',
    points: 1,
    phrases:
      'mỗi lúc một|càng lúc càng|rộng thêm|đã rộng|rộng ra|to dần|lan rộng|lan sang|lan nhanh|dâng nhanh|dâng cao|liên tục|ngày càng rộng|tiếp tục sạt|tiếp tục lở|vẫn đang|lan qua|rộng hơn|thấy rõ|từng giờ|sắp đổ|sắp sập|chực sập|chực đổ|gió đổi hướng|gió mạnh|không kiểm soát',
  },
  {
    rule: 'landslide',
    points: 2,
    phrases:
      'sạt lở|sạt núi|lở núi|lở đất|đất đá sạt|đất đá đổ|đất đá ập|đất sạt|vỡ bờ|vỡ hồ|landslide|flash flood|lũ cuốn|nứt đồi|đồi nứt|nứt núi|đất trượt|đất đá|núi lở|tràn đê|đất đổ xuống|đất lở xuống|đất vùi|núi sập|sạt xuống nhà|sạt vào nhà|đất sụp|lở vào nhà|sạt lấp|bùn đất|bùn đá',
  },
  {
    rule: 'buried',
    points: 3,
    phrases:
      'vùi lấp|lấp nửa người|lấp tới ngực|lấp đến ngực|lấp tới cổ|bị vùi|vùi|chôn vùi|mắc kẹt|kẹt bên dưới|kẹt bên trong|kẹt dưới|kẹt thang máy|trapped|stuck inside|chưa ra được|chưa thoát|còn người trong|còn người ở trên|trong nhà còn|có người bên trong|chưa xuống được|chưa đưa lên|chưa đưa ra|chưa kéo lên|cô lập giữa|kẹt người|kẹt trong xe|chưa chạy kịp|chưa kịp ra|chưa kịp chạy|không chạy kịp|cửa khoá ngoài|cửa khóa ngoài|kẹt trên tầng|kẹt chân|bị đè|đè trúng người|còn ở bên trong|còn bên trong|bị mắc kẹt|cô lập hoàn toàn|kẹt thang|trong thang máy|người dưới đó|dưới đống|dưới lớp|vùi nhà|vùi người|vùi một phần|vùi ba|vùi hai|vùi mấy|vùi cả|chôn sống|còn trong xe|kẹt trong cabin|hành khách kẹt|người bị kẹt|bị kẹt trong|trong chưa ra|trên lầu có người|không ra khỏi được|còn mấy người|còn em bé|có em bé trong|có trẻ trong|ngủ bên trong|kẹt dưới thân|people inside|are trapped|buried',
  },
  {
    rule: 'buried',
    points: 2,
    phrases:
      'trên mái nhà|trên nóc|bị kẹt|khách kẹt|kẹt lại|vẫy tay|không thoát được|chưa ra|còn trong nhà|còn ở trong|trong nhà có|không mở được cửa|không ra được|không xuống được|trong cabin|kẹt ở|còn người|người kẹt|kẹt trong|leo lên mái|có người dưới|người ở dưới|bên trong còn|kẹt trên cây',
  },
  {
    rule: 'missing',
    points: 2,
    phrases:
      'mất tích|chưa thấy đâu|chưa tìm thấy|chưa tìm được|tới giờ chưa thấy|chưa thấy về|không thấy thưa|gọi không thưa|gọi không trả lời|mất liên lạc|chưa thấy lên|không thấy nổi|không thấy ngoi|tìm không ra|missing|đi lạc|bị lạc|bỏ đi từ|không thấy ra|hai ngày không mở cửa|chưa liên lạc được|không liên lạc được|mất hút|mất tiêu|chưa tìm ra|không thấy tăm hơi',
  },
  {
    rule: 'drowning',
    points: 3,
    phrases:
      'đuối nước|bị cuốn trôi|rớt xuống sông|rơi xuống sông|ngã xuống sông|té xuống sông|té xuống kênh|rơi xuống kênh|rớt xuống kênh|lọt xuống kênh|rơi xuống giếng|rớt xuống giếng|ngã xuống giếng|lọt giếng|rơi xuống hố|rớt xuống hố|lọt xuống hố|lọt hố ga|lọt xuống cống|rơi xuống cống|rớt xuống cống|lọt cống|rơi xuống ao|ngã xuống ao|nhảy sông|nhảy cầu|nhảy xuống sông|chìm ghe|chìm tàu|chìm đò|chìm thuyền|lật ghe|lật đò|lật thuyền|lật tàu|chìm xuồng|lật xuồng|drowning|drowned|swept away|fell into|rớt xuống biển|sóng cuốn|ghe chìm|xuồng chìm|sắp chìm|giãy dụa dưới|hụt xuống|trượt xuống hồ|ngã xuống hồ|rơi xuống hồ|rớt xuống hồ|té xuống hồ|té xuống ao|té giếng|rớt giếng|sụp xuống hố|lọt xuống mương|rớt xuống mương|té xuống mương|xe lao xuống sông|xe rơi xuống|xe rớt xuống|ô tô lao xuống|cuốn ra biển|mắc kẹt giữa dòng|chìm ngoài|chìm giữa|lật giữa|lật úp|bị lật úp|lật ngoài|lật trên sông|bám phao|bám trên cây|cuốn ra xa|té sông|té ao|rớt sông|rớt kênh|rớt xuống ao|chìm nghỉm|chấp chới|hụt chân xuống|lọt xuống giếng|rơi xuống suối|trôi theo dòng|is drowning|nhảy cầu rồi|rơi xuống hố cống',
  },
  {
    rule: 'drowning',
    points: 2,
    phrases:
      'chết đuối|bị trôi|giữa dòng|bám vào|sụp hố|đang bơi|nước cuốn|bị cuốn|đang bám|trôi ra xa|bị chìm|lọt hố|ngụp|cuốn trôi|đang chìm|té kênh|drown|chìm dần|bị nước cuốn|lật ở',
  },
  {
    rule: 'blood-word',
    points: 1,
    phrases: 'máu',
  },
  {
    rule: 'fell-word',
    points: 1,
    phrases: 'rớt xuống|rơi xuống|lọt xuống|té xuống|ngã xuống|nhảy xuống|trôi|chìm|hụt chân|chới với',
  },
  {
    rule: 'violence',
    points: 3,
    phrases:
      'chém nhau|chém người|đâm nhau bằng dao|đâm chết|đâm người|cầm dao|cầm mã tấu|mã tấu|cầm hung khí|cầm rựa|cầm súng|nổ súng|tiếng súng|giết người|dọa chém|kề dao|kề cổ|hiếp dâm|cưỡng hiếp|đánh chết|đánh dã man|đánh đập dã man|đánh bất tỉnh|bóp cổ|tưới xăng|đổ xăng đốt|đổ xăng lên|đổ xăng vào|đổ xăng ra|đổ xăng khắp|đổ xăng quanh|đổ xăng dọa|đổ xăng doạ|đổ xăng đòi|đổ xăng định|phóng hỏa|châm lửa đốt|tự thiêu|uống thuốc sâu|uống thuốc trừ sâu|uống thuốc ngủ|đòi nhảy|định nhảy|cắt tay|stabbed|stabbing|being beaten|cướp có vũ khí|rượt chém|rượt đuổi chém|bị đâm trọng thương|trói tay|trói chân|đánh con dã man|doạ chém|doạ tự tử|dọa tự tử|dọa đốt|doạ đốt|siết cổ|dí dao|xông vào nhà chém|kề dao vào cổ|đánh vợ bất tỉnh|đâm chém|bắt giữ con tin|giữ con tin|lăm lăm|vác dao|cầm kiếm|cầm tuýp sắt|rạch tay|cắt cổ tay|lôi lên xe|kéo lên xe|lôi bé|lôi một bé|lôi con bé|cầm can xăng|bị nhốt trong|đang bị nhốt|cầm gậy đánh|cầm mác|phóng lợn|dao phóng|cầm dao vô|vác rựa|chém trọng thương|đâm trọng thương|truy sát|đứng trên lan can|ngoài lan can|đòi tự tử|đòi chết|đòi tự vẫn|bị xâm hại|đang bị xâm hại|phá khoá vào nhà|phá khóa vào nhà|vào nhà cướp|đang cướp|with a knife|beating his wife|uống thuốc diệt cỏ|uống thuốc cỏ|đánh vỡ đầu|đánh vợ con',
  },
  {
    rule: 'violence',
    points: 2,
    phrases:
      'chém|đổ xăng|muốn chết|bắn nhau|đòi giết|đánh đập|đập đầu|bị trói|khống chế|cố thủ|bị chém|đang đốt|cầm gậy|hiếp|tạt axit|con tin|knife|gun|beating|attacked|attacking|bạo hành|đột nhập|bị nhốt|nhốt trong|nhốt ngoài|nhốt trẻ|nhốt con|bị xích|xích chân|ngáo đá|phê thuốc|cầm búa|đang đánh|dao lam|cưỡng bức|tự nhốt|dọa giết|doạ giết|đòi đốt|kidnap',
  },
  {
    rule: 'beaten',
    points: 2,
    phrases:
      'la hét|la thất thanh|khóc thét|kêu yếu|đập cửa|hung khí|đuổi đánh|xông vào|hỗn chiến|phá cửa|van xin|tiếng đổ vỡ|đập phá đồ|tiếng thét|tiếng la|thét lên|gào khóc|cầu xin|bị chồng đánh|chồng đánh|bạo lực gia đình|đánh vợ|van nài|khóc ngất|khóc ré|la cứu|bịt miệng|lôi xềnh xệch|kéo lê|xô xát|hành hung|sợ quá|run rẩy|trốn trong|kêu cứu nãy giờ|khóc kêu cứu|khóc thất thanh|kêu thất thanh|đang đánh con|đánh đập con|lục đồ|trốn trong tủ|screaming',
  },
  {
    rule: 'medical',
    points: 3,
    phrases:
      'bất tỉnh|ngất lịm|ngừng thở|ngưng thở|không còn thở|thở yếu|thở rất yếu|thở thoi thóp|thoi thóp|sùi bọt mép|môi tím|không phản ứng|lay không|lay mãi không|gọi không tỉnh|nằm bất động|chảy máu nhiều|chảy nhiều máu|mất nhiều máu|vũng máu|máu chảy lênh láng|nhồi máu|sốc phản vệ|khó thở dữ|vỡ ối|trở dạ|nguy kịch|hấp hối|ngừng tim|gãy chân nằm|not breathing|heart attack|hộc máu|ngộ độc nặng|nằm gục|gục tại chỗ|lịm đi|lịm dần|té xỉu|ngã quỵ|méo miệng|nói không ra hơi|không nhúc nhích|hết cử động|thở không ra|bỏng nặng|phỏng nặng|điện giật ngã|ra máu nhiều|băng huyết|mất ý thức|không còn tỉnh|đau thắt ngực|mắc dị vật|bị xỉu|cháu xỉu|em xỉu|bạn xỉu|xỉu rồi|xỉu tại|nằm im rồi|mấy em ngất|chảy máu không cầm|đứt tay lìa|tắt thở|hết thở|mặt tím tái|không tỉnh|gọi không dậy|đẻ rớt|sốc thuốc|dị ứng nặng|phản vệ|lên cơn co giật|ngạt nước|collapsed and|not responding|bất tĩnh',
  },
  {
    rule: 'medical',
    points: 2,
    phrases:
      'ngất xỉu|ngất|xỉu|sặc|đột quỵ|tai biến|không thở được|hóc dị vật|bị bỏng|tím tái|đẻ rơi|đẻ rồi|lên cơn|đau ngực|tức ngực|chuyển dạ|sắp sinh|gãy xương|thở khò khè|nằm im|động kinh|bleeding|stroke|ambulance|lịm|lả đi|tím ngắt|co giật|bất động|không thở|hôn mê|mắc nghẹn|sắp đẻ|ngất tại|ngất đi|thở không nổi|mê sảng|đứt lìa|máu me|không cử động|unconscious|seizure|đang đẻ|người xỉu|máu chảy|mất máu|gục xuống|ngồi gục|mặt tím|hóc xương|hóc hạt|collapsed on the|ra nhiều máu',
  },
  {
    rule: 'crash',
    points: 2,
    phrases:
      'tai nạn|tông nhau|đâm nhau|tông trúng|đâm trúng|cán qua|bị xe cán|lật xe|xe lật|lao xuống vực|lao xuống|tông chết|accident|crash|nạn nhân|bị thương nặng|bị thương|trọng thương|nằm dưới đất|nằm giữa đường|tử vong|có người chết|chết người|thương vong|xác chết|xác người|injured|tai nạn liên hoàn|lao xuống ruộng|lao xuống sông|lao xuống mương|lao vào nhà|lao vào quán|lao vào chợ|lao vào đám đông|lao vào trường|lao vào trạm|tông vào nhà|xe lao|tông xe|tông đuôi|lật nghiêng|lật giữa đường|bị tông|bị xe tông|cán xe|cán người|hurt',
  },
  {
    rule: 'poisoned',
    points: 2,
    phrases:
      'ngộ độc hàng loạt|ngộ độc tập thể|hàng loạt công nhân|hàng loạt học sinh|nhập viện hàng loạt|nhiều người nôn|nhiều người ngất|ngất hàng loạt|khó thở|nghẹt thở|ngạt thở|ngạt|mê man|nôn ra máu|người nôn|học sinh nôn|nôn ói liên tục|nôn mửa liên tục|đi cấp cứu|nhập viện cấp cứu|đưa đi cấp cứu|khí lạ|khói độc|amoniac|clo rò|tràn dầu cháy|nôn ói|nôn mửa|ói mửa|ói sau|nôn ói sau|ngất sau|sặc sụa|cả lớp nôn|ngộ độc',
  },
  {
    rule: 'bomb',
    points: 3,
    phrases:
      'lựu đạn|bom chưa nổ|quả đạn|đạn cối|giống bom|hình quả bom|trái bom|bom to|trái lựu đạn|vật lạ giống|trái đạn|đạn pháo trong|trái pháo',
  },
  {
    rule: 'bomb',
    points: 2,
    phrases: 'mìn|bom mìn|quả bom|bomb|đạn pháo|vật liệu nổ|đầu đạn|đạn nổ|unexploded',
  },
  {
    rule: 'flooded-in',
    points: 2,
    phrases:
      'ngập tới mái|ngập đến mái|ngập tới nóc|ngập ngang ngực|ngập tới ngực|ngập đến ngực|ngập tới cổ|nước tới ngực|nước lên tới|nước lên nhanh|nước dâng nhanh|nước dâng|nước xiết|nước chảy xiết|nước chảy mạnh|dòng nước xiết|nước đang lên|nước ngập nhà|bão đang|tốc mái|bay mái|tới nửa nhà|đến nửa nhà|nửa nhà|ngang bụng|tới bụng|tới nóc|đến nóc|lên tới mái|leo lên mái|leo lên nóc|trèo lên mái|trèo lên nóc|ngồi trên mái|ngồi trên nóc|trên gác|bị cô lập|không di chuyển được|nước lên nhanh quá|nước ập vào|lũ dâng',
  },
  {
    rule: 'person',
    points: 1,
    phrases:
      'cô giáo|thợ điện|anh thợ|lớp mẫu giáo|mấy cô|bạn tôi|chú tôi|cậu bé|cô bé|bà bán|ông lão|cháu bé|em bé|đứa nhỏ|mấy đứa nhỏ|đứa trẻ|trẻ em|trẻ con|mấy mẹ con|mẹ con|bà cụ|ông cụ|cụ già|bà già|người già|người lớn tuổi|bố mẹ|công nhân|học sinh|nạn nhân|mấy người|nhiều người|người dân|hộ dân|hai người|ba người|một người|1 người|2 người|3 người|4 người|5 người|có người|một chú|một cô|phụ nữ|bà bầu|con tôi|con em|vợ tôi|chồng tôi|mẹ tôi|ba tôi|bé gái|bé trai|bé|thằng bé|con bé|nhà dân|bà con|người|nhà trẻ|điểm trường|hành khách|children|child|people|someone|man|woman|girl|boy|cháu nội|cháu ngoại|thợ|bố tôi|bố em|ba em|cha tôi|má tôi|mẹ em|mẹ cháu|ông nội|bà nội|ông ngoại|bà ngoại|anh trai|chị gái|em gái|em trai|tài xế|mấy cháu|các cháu|cháu nhỏ|mấy em|các em|hàng xóm|thợ hồ|thợ sơn|cả lớp|ông bà|vợ em|chồng chị|vợ con|con nhỏ|thanh niên|nam thanh niên|khách|hai mẹ con|hai vợ chồng|mấy đứa|đứa bé|cả nhà|gia đình|bác em|chú em|trẻ sơ sinh|sơ sinh|sinh viên|father|mother|kids',
  },
  {
    rule: 'now',
    points: 1,
    phrases:
      'không dám bật|không ai dám bật|hổng ai dám bật|ai cũng sợ bật|sợ bật đèn|sợ bật điện|sợ bật công tắc|đang|vừa|vừa mới|mới|hồi nãy|hồi trưa|từ nãy|nãy giờ|bây giờ|bây h|ngay bây giờ|lúc này|hiện tại|hiện giờ|hiện đang|giờ|mới đây|sáng nay|từ tối qua|đêm nay|tối nay|now|right now|just|ngay lúc này|tức thì|chưa',
  },
  {
    rule: 'call',
    points: 2,
    phrases:
      'cứu với|cứu em|cứu tôi|cứu tui|cứu cháu|xin cứu|cứu hộ|cứu nạn|kêu cứu|cầu cứu|tới liền|đến ngay|tới ngay|đến gấp|tới gấp|cấp cứu gấp|gọi cấp cứu|cần cấp cứu|khẩn cấp|khẩn|sos|help|please help|emergency|urgent|đã nối máy|nối máy|đã báo 114|đã báo 113|đã báo 115|đã gọi 114|đã gọi 115|đã gọi 113|nối ca|nối công an|giữ máy|chuyển 114|chuyển 113|chuyển 115|báo 114|báo 113|báo 115|giọng gấp|hoảng loạn|tới với|lên với|nhanh lên|cho người tới|cho người xuống ngay|cho xe cứu|xe cứu thương|112|113|114|115|sơ tán|sơ tán gấp|mau lên|lẹ lên|liền đi|ngay đi|ngay lập tức|tới lẹ|lẹ giùm|xin giúp gấp|khan cap|chi viện|tiếp ứng|xuống ngay|lên ngay|qua ngay|điều xe|cho xe|rất gấp|gấp lắm|gấp quá|cần gấp|làm ơn nhanh|xin thuyền|xin ca nô|xin xuồng cứu|xin xuồng tới|xin xuồng đến|xin xuồng vô|xin xuồng vào|xin xuồng gấp|xin xuồng máy|cho xuồng tới|cho xuồng vô|xin xe|xin xe cứu thương|công an ơi|lẹ đi|gấp|ai cứu|cứu gấp|xin cứu hộ|cắt điện gấp|đội cứu hộ|lực lượng cứu hộ|send police|send help|send rescue|send firefighters|ambulance|cứu mạng|án mạng|cần xe cấp cứu|xe cứu hộ|xe cứu hoả|xe cứu hỏa|la cứu|kêu xe',
  },
  {
    rule: 'dispatched',
    points: 3,
    phrases:
      'đã gọi 113|đã gọi 114|đã gọi 115|đã gọi 112|đã báo 113|đã báo 114|đã báo 115|nối máy 113|nối máy 115|chuyển máy 114|chuyển máy 113|chuyển máy 115|called 113|called 114|called 115|nối máy cứu hộ|nối máy cảnh sát|nối máy cấp cứu|chuyển cứu hộ|chuyển cấp cứu|nối máy 114',
  },
  {
    rule: 'dispatched',
    points: 2,
    phrases:
      'nối máy|gọi 115|gọi 114|gọi 113|giữ máy|báo 114|báo 115|báo 113|chuyển 114|chuyển 113|chuyển 115|nối 113|nối 114|nối 115',
  },
] as const satisfies Signal[]

/** What speaks against danger now: figures of speech, the past, worry, prevention, a question. */
export const CALM_SIGNALS = [
  {
    rule: 'figure',
    points: -9,
    phrases:
      'giá ga tăng|giá gas tăng|giá xăng tăng|giá điện tăng|giá nước tăng|giá sữa tăng|giá thịt tăng|giá gạo tăng|giá cả tăng|tăng giá ga|tăng giá gas|tăng giá xăng|tăng giá điện|cháy túi|nước máu me|nước máu|máu heo|máu lợn|máu gà|máu bò|bấm không phản ứng|nhấn không phản ứng|nộp không phản ứng|nút không phản ứng|web không phản ứng|app không phản ứng|trang không phản ứng|màn hình không phản ứng|ứng dụng không phản ứng|phần mềm không phản ứng|trái non|quả non|lá non|chồi non|đọt non|măng non|cây non|rào bảo vệ sập|rào tôn sập|rào gỗ sập|rào tre sập|rào lưới sập|hàng rào sập|hàng rào bị sập|hàng rào đổ|vòi cao hơn mét|phun cao hơn mét|nước lên tới đầu gối|nước tới đầu gối|nước lên tới gối|nước tới gối|nước lên tới bắp chân|nước tới bắp chân|nước lên tới mắt cá|nước tới mắt cá|ngập tới đầu gối|chạy lạc|lạc đường|lạc vô đường|lạc vào đường|lũ cuốn bê tông|lũ cuốn mặt đường|lũ cuốn cống|lũ cuốn mất cống|lũ cuốn kè|lũ cuốn rọ đá|lũ cuốn hết bê tông|nước cuốn bê tông|nước cuốn mặt đường|nước cuốn cống|nước cuốn mất cống|kéo khách|kéo khách lên xe|lôi khách|lôi khách lên xe|lôi kéo khách|lôi kéo khách lên xe|chèo kéo|chèo kéo khách|chèo kéo khách lên xe|bắt khách lên xe|ép khách lên xe|nhét khách|nhét khách lên xe|nhét khách vào xe|nhồi khách|lên xe buýt|lên xe bus|lên xe lăn|lên xe đạp|lên xe đưa đón|lên xe rác|lên xe trường|võng đứt dây|võng bị đứt dây|đứt dây võng|cá sặc|khô cá sặc|cá sặc rằn|dắt cháu đi mẫu giáo|dắt cháu đi học|dắt con đi học|dắt cháu đi bộ|dắt con đi bộ|dắt cháu đi chơi|lấp cửa mương|lấp cửa cống|không có tia lửa|không thấy tia lửa|chưa thấy tia lửa|bị giật túi|bị giật túi xách|bị giật đồ|bị giật dây chuyền|bị giật điện thoại|bị giật giỏ|bị giật ví|bị giật bóp|bong hết mặt|bong hết mặt bê tông|bong hết mặt đường|bong hết lớp|bong hết nhựa|bong hết vôi|bong hết sơn|bong hết gạch|phải có người chết mới|có người chết mới|có người chết rồi mới|để có người chết|đợi có người chết|chờ có người chết|phải chết người mới|chết người mới|để chết người rồi|chết người rồi mới|cháy nổ thì ai|cháy thì ai|nổ thì ai|sập thì ai|chảy máu cam|ra máu cam|giết người ta à|giết người ta hả|giết người ta luôn|giết dân luôn|xe cấp cứu kẹt|xe cứu thương kẹt|xe cứu hoả kẹt|xe chữa cháy kẹt|xe cấp cứu bị kẹt|xe cứu thương bị kẹt|xe cấp cứu cũng kẹt|xe cứu thương cũng kẹt|xe cấp cứu không vào|xe cứu thương không vào|xe cứu thương quẹo|xe cấp cứu quẹo|xe cấp cứu ra vào|xe cứu thương ra vào|xe cứu thương của bệnh viện|sơ cấp cứu|cháy hàng|cháy cuộn|cháy cuộn dây|cháy tụ|cháy biến tần|cháy linh kiện|cháy bạc đạn|cháy vé|cháy suất|cháy túi|cháy máy|cháy nắng|cháy giáo án|cháy lá|cháy phố|cháy show|cháy chỗ|lá cháy|cháy da|cháy slot|cháy lịch|cháy xém|bóng cháy|bóng đèn cháy|cháy bóng|đèn cháy|nóng như lửa|nóng như đổ lửa|như đổ lửa|như lửa đốt|chết cười|chết dở|khát cháy|sập mạng|sập web|sập hệ thống|mạng sập|sập app|web sập|hệ thống sập|sập giá|sập nguồn|hạn cháy|cháy đồng|chết mệt|mệt muốn chết|đói muốn chết|nóng muốn chết|nhức đầu muốn chết|ồn muốn chết|hôi muốn chết|mùi muốn chết|cháy mạ|ruộng cháy|chết đứng|cơm cháy|lửa trại|đốt lửa trại|fire show|cháy khét|đâm đơn|đâm lo|đâm ra|đâm hông|đâm nghi|đâm chán|dịch vụ khẩn|tiêm nhắc|chữa cháy kinh phí|giải pháp chữa cháy|cháy cầu chì|chữa cháy|chuông báo cháy|đầu báo cháy|đầu báo khói|hệ thống báo cháy|chống cháy|phòng cháy|dây điện thoại|tủ điện thoại|điện thoại|muốn nổ tung|đau đầu muốn nổ|muốn nổ đầu|cảnh sát cứu hoả|sơ tán diễn tập|ghe cứu trợ|hàng cứu trợ|quà cứu trợ|gạo cứu trợ|tiền cứu trợ|danh sách cứu trợ|chia cứu trợ|nghe tin|cứ tưởng|tưởng là|tưởng cháy|ngã ba|ngã tư|ngã năm|ngã sáu|gãy cỗ|sông đục|bốc thăm cháy|nhảy cầu dao|cập kênh|không phải dây điện|không phải điện|chặt chém|chém giá|chém gió|khói bụi|xe chạy|nước không thoát|nước mưa không thoát|không thoát được nước|không thoát nước|k thoát nước|cháy pin|gần cháy pin|sắp cháy pin|cháy tiền|cháy tài khoản|lâu chết người|đắt chết người|tức chết|buồn chết|mắc chết|khô cháy|cháy cổ|sốt giá|bão giá|bão hàng|nổ đơn|nổ máy|tài xỉu|nổ hũ|nổ ầm ầm|sập sàn giao dịch|sập giao dịch|kẹt tiền|kẹt hồ sơ|hồ sơ kẹt|bom hàng|bom rượu|trời nóng như lửa|chạy rồi|rồi chạy|chạy lung tung|không chạy',
  },
  {
    rule: 'figure',
    points: -9,
    phrases:
      'cháy nhà ra mặt chuột|cháy nhà mới ra mặt chuột|cháy thành vạ lây|đổ dầu vào lửa|đổ thêm dầu vào lửa|lửa gần rơm|lửa thử vàng|cơm sôi bớt lửa|không có lửa làm sao có khói|chơi dao có ngày đứt tay|chết đuối vớ được cọc|nước đến chân mới nhảy|nước tới chân mới nhảy|chìm xuồng|giết gà dọa khỉ|giết gà doạ khỉ|ném đá giấu tay|gậy ông đập lưng ông|tức nước vỡ bờ|đâm lao phải theo lao|con sâu làm rầu|bóp cổ dân|thắt cổ dân|cắt cổ|giá cắt cổ|chết sống mặc bay|sống chết mặc bay|sống dở chết dở|dở sống dở chết|như sắp nổ|như sắp sập|như sắp đổ|như đánh trận|cầu dao|rút cầu dao|ngắt cầu dao|cúp cầu dao|nhảy cầu dao|gạt cầu dao|cầu cứu các cấp|cầu cứu các cơ quan|cầu cứu cơ quan chức năng|cầu cứu chính quyền|kêu cứu các cấp|kêu cứu các cơ quan|mạng bị đứt|mạng đứt|đứt mạng|đứt cáp quang|cáp quang đứt|cáp quang bị đứt|đứt dây mạng|dây mạng đứt|đứt cáp mạng|đứt đường truyền|như súng bắn|cầm dao gọt|dao gọt|dao nhựa|dao đồ chơi|đông nghẹt thở|đông nghẹt|muốn đột quỵ|đột quỵ luôn|muốn tai biến|muốn nhồi máu|bắt cóc nhái|bắt cóc ếch|tưởng trộm|tưởng có trộm|như có trộm|bốc đầu|bốc đầu xe|giá cứu hộ|phí cứu hộ|phun lửa|xiếc dao|hàn xì|cưa sắt tóe lửa|cưa sắt toé lửa|pháo điện|đốt pháo|pháo nổ|bóng chày|app báo cháy|báo cháy của|tin báo cháy|biển cảnh báo|cắm biển|đặt biển|biển báo|biển chỉ dẫn|biển số|biển tên|đường cứu nạn|hò hét|cổ vũ|la hét cổ vũ|tiếng la hét cổ vũ|đập vỡ kính|vỡ kính xe|nổ mìn phá|đề nghị nổ mìn|xác chó|xác mèo|xác heo|xác lợn|xác gà|xác vịt|xác chuột|xác động vật|giết heo|như giết heo|như giết người|giết mổ|lò giết mổ|khát khô cổ|lạng lách|bỏ học|bị bỏ học|bị bỏ sót|bị bỏ hoang|bị bỏ trống|bị bỏ quên hồ sơ|bỏ sót|bốc hàng|bốc xếp|dưới gầm cầu|gầm cầu|xe cứu hoả không|xe cứu hỏa không|nổ mìn phá đá|mỏ đá nổ mìn|nổ mìn lấy đá|lượng thuốc nổ|tiếng súng hơi|súng hơi|súng nước|súng đồ chơi|pháo nổ như bom|nổ như bom|như mìn nổ|chờ cháy máy|cháy cả máy|dao kéo|mài dao|bán dao|giật bắn mình|giật bắn cả mình|giật mình|sale sập sàn|sập sàn|nổ tung tai|nổ tung màng nhĩ|fire station|fire hydrant|fire extinguisher|fire alarm|fire drill|fire brigade|fire truck|fire engine|fire safety|no fire|water gun|toy gun|như nổ mìn|như súng nổ|như bị bom|như bom|giết người luôn|như núi sắp sập|như núi|muốn nổ|đầu muốn nổ|muốn té|muốn rớt tim|rớt tim|hụt chân cái|da cá sấu|như điện giật|như la làng|như cháy nhà|như ma đuổi|máy bơm|máy lọc|nhà hàng chay|quán cơm chay|cơm chay|đồ chay|chay gần chùa|yêu cầu xin lỗi|cầu xin lỗi|đòi công an vào cuộc|chém đẹp|bê tông|bồ câu|tờ rơi|rơi vãi|đánh rơi|ồn ào|lãnh đạo|chỉ đạo|gần chạm mái tôn|gần chạm mái|gần chạm đất|không cháy|kẹt xe|lấy cắp điện thoại|nóng cháy da|đi dạo|chạy ồn|chạy êm|chạy ẩu|chạy bộ|chảy yếu|chạy xe ngược chiều|chạy xe lên vỉa hè|chạy xe ôm|chạy việc|chạy chức|chạy quyền|chạy quảng cáo|tư vấn tâm lý|tư vấn pháp luật|tư vấn thủ tục|tư vấn thiết kế|tư vấn giám sát|tư vấn mua|tư vấn cho|tư vấn giúp|tư vấn miễn phí|tư vấn bảo hiểm|tư vấn viên|lớp tư vấn|xin tư vấn|nhờ tư vấn|được tư vấn|cần tư vấn|công ty tư vấn|đơn vị tư vấn|doanh nghiệp tư vấn|nhân viên tư vấn|cán bộ tư vấn|buổi tư vấn|phòng tư vấn',
  },
  // What began yesterday goes on: the longer phrase takes "hôm qua" out of what is past, and "đê bị" out of "dễ bị".
  {
    rule: 'since',
    points: 0,
    phrases:
      'chưa ai đến|chưa ai tới|không ai đến|không ai tới|chẳng ai đến|cháu hs|em hs|các hs|mấy hs|bạn hs|nhóm hs|cỏ lan vào|cỏ lan sang|đê bị nứt|đê bị sạt|đê bị sụt|đê bị rò|đê bị tràn|từ hôm qua|từ đêm qua|từ tối qua|từ chiều qua|từ hôm kia',
  },
  // Who is afraid now is not who fears for some day, and who films is no film.
  {
    rule: 'afraid',
    points: 0,
    phrases:
      'sợ lắm|sợ quá|em sợ|con sợ|cháu sợ|rất sợ|sợ hãi|hoảng sợ|tôi sợ quá|em sợ lắm|con sợ lắm|đứng quay phim|chỉ đứng quay|quay phim',
  },
  {
    rule: 'habit',
    points: 0,
    phrases:
      'hay|hay bị|hay đi|hay tự đi|hay bỏ nhà|thường|thường hay|thường bị|thỉnh thoảng|đôi khi|lâu lâu|lâu lâu lại',
  },
  // Beside a fall they say that people fall there, and not that somebody lies there.
  {
    rule: 'again',
    points: 0,
    phrases:
      'hoài|hoài hoài|hoài luôn|hoài à|quài|miết|miết luôn|suốt|suốt ngày|thường xuyên|thường xuyên bị|như cơm bữa|nhiều lần|đã nhiều lần|mấy lần|mấy lần rồi|mấy bận|mấy bận rồi|bao nhiêu lần|không biết bao nhiêu lần|không đếm xuể|ai đi cũng|ai đi qua cũng|ai qua cũng|ai đi ngang cũng|ngày nào cũng có người|hôm nào cũng có người|bữa nào cũng có người|tuần nào cũng có người|tháng nào cũng có người|năm nào cũng có người|mùa nào cũng có người|ngày nào cũng có xe|bữa nào cũng có xe|tuần nào cũng có xe|tháng nào cũng có xe|thường xuyên có người|thường xuyên có xe|all the time|every day|again and again',
  },
  // Right before a fall or a blow they say that it did not come to it: these stand among what is past, too.
  {
    rule: 'averted',
    points: 0,
    phrases:
      'không ai bị thương|tôi không bị thương|em không bị thương|tui không bị thương|mình không bị thương|không ai bị nạn|không ai bị gì|không ai bị sao|không ai sao|không có ai bị thương|không có người bị thương|không có người bị nạn|không có thương vong|không thương vong|không có thiệt hại về người|chưa có thiệt hại về người|không thiệt hại về người|chưa có thiệt hại người|không có thiệt hại người|nobody was hurt|nobody is hurt|no one was hurt|nobody hurt|suýt|suyt|xém|suýt nữa|suýt nữa thì|suýt chút nữa|suýt chút nữa thì|suýt tí nữa thì|xém nữa|xém chút|xém chút nữa|tí nữa thì|tý nữa thì|chút nữa thì|chút xíu nữa thì|xíu nữa thì|thiếu chút nữa thì|suýt bị|xém bị|rất dễ|dễ bị|rất dễ bị|nearly|almost',
  },
  {
    rule: 'aftermath',
    points: -4,
    phrases:
      'điện lực tới cắt|điện lực tới ngắt|điện lực tới cắt điện|điện lực tới ngắt điện|điện lực đến cắt|điện lực đến ngắt|điện lực đến cắt điện|điện lực đến ngắt điện|điện lực đã tới cắt|điện lực đã tới ngắt|điện lực đã tới cắt điện|điện lực đã tới ngắt điện|điện lực đã đến cắt|điện lực đã đến ngắt|điện lực đã đến cắt điện|điện lực đã đến ngắt điện|điện lực xuống cắt|điện lực xuống ngắt|điện lực xuống cắt điện|điện lực xuống ngắt điện|điện lực đã xuống cắt|điện lực đã xuống ngắt|điện lực đã xuống cắt điện|điện lực đã xuống ngắt điện|điện lực ra cắt|điện lực ra ngắt|điện lực ra cắt điện|điện lực ra ngắt điện|điện lực đã ra cắt|điện lực đã ra ngắt|điện lực đã ra cắt điện|điện lực đã ra ngắt điện|bên điện tới cắt|bên điện tới ngắt|bên điện tới cắt điện|bên điện tới ngắt điện|bên điện đến cắt|bên điện đến ngắt|bên điện đến cắt điện|bên điện đến ngắt điện|bên điện đã tới cắt|bên điện đã tới ngắt|bên điện đã tới cắt điện|bên điện đã tới ngắt điện|bên điện đã đến cắt|bên điện đã đến ngắt|bên điện đã đến cắt điện|bên điện đã đến ngắt điện|bên điện xuống cắt|bên điện xuống ngắt|bên điện xuống cắt điện|bên điện xuống ngắt điện|bên điện đã xuống cắt|bên điện đã xuống ngắt|bên điện đã xuống cắt điện|bên điện đã xuống ngắt điện|bên điện ra cắt|bên điện ra ngắt|bên điện ra cắt điện|bên điện ra ngắt điện|bên điện đã ra cắt|bên điện đã ra ngắt|bên điện đã ra cắt điện|bên điện đã ra ngắt điện|thợ điện tới cắt|thợ điện tới ngắt|thợ điện tới cắt điện|thợ điện tới ngắt điện|thợ điện đến cắt|thợ điện đến ngắt|thợ điện đến cắt điện|thợ điện đến ngắt điện|thợ điện đã tới cắt|thợ điện đã tới ngắt|thợ điện đã tới cắt điện|thợ điện đã tới ngắt điện|thợ điện đã đến cắt|thợ điện đã đến ngắt|thợ điện đã đến cắt điện|thợ điện đã đến ngắt điện|thợ điện xuống cắt|thợ điện xuống ngắt|thợ điện xuống cắt điện|thợ điện xuống ngắt điện|thợ điện đã xuống cắt|thợ điện đã xuống ngắt|thợ điện đã xuống cắt điện|thợ điện đã xuống ngắt điện|thợ điện ra cắt|thợ điện ra ngắt|thợ điện ra cắt điện|thợ điện ra ngắt điện|thợ điện đã ra cắt|thợ điện đã ra ngắt|thợ điện đã ra cắt điện|thợ điện đã ra ngắt điện|lập biên bản hiện trạng|biên bản hiện trạng|xác nhận hiện trạng|ghi nhận hiện trạng|tuyên bố đã chết|tuyên bố mất tích|xin tuyên bố|khai tử|giấy chứng tử|chứng tử|mai táng|báo tử|đã trình báo|thống kê thiệt hại|hỏi chế độ|chế độ thương tật|giám định thương tật|trợ cấp tai nạn|ai đền|ai bồi thường|không đền|chưa đền|bó bột|đã bó bột|hoá ra|hóa ra|thì ra|té ra|gọi nhầm|báo nhầm|bấm nhầm|gửi tin nhầm|kêu nhầm',
  },
  {
    rule: 'denied',
    points: 0,
    phrases:
      'không có|không phải|không ai|không ai bị|chưa ai|không có ai|không có người|chưa ai bị|không có ai bị|không có người bị|chưa có người bị|không người nào bị|không cháu nào bị|không phải là|không hề|không hề có|không còn|chưa từng|chưa từng có|đâu có|làm gì có|làm chi có|chẳng có|chả có|không bị|đâu phải|no longer|there is no|not a',
  },
  {
    rule: 'rumour',
    points: -4,
    phrases:
      'nghe nói trên mạng|trên mạng có|thấy trên mạng|đọc trên mạng|xem trên mạng|lan truyền trên mạng|thấy trên báo|tin trên báo|tin giả|thực hư|có thật không|không biết thật|coi tin tức|xem tin tức|xem tin|đọc tin|đọc báo|cháy trên báo|chuyện ma|đồn có ma|mê tín|rumour|rumor|saw on the news|xem thời sự|coi thời sự|đọc báo thấy|báo đăng|nghe đồn|tin đồn|đồn thổi|có người đồn|dân mạng đồn|trên mạng nói',
  },
  {
    rule: 'no-hurry',
    points: -4,
    phrases:
      'bảo trì định kỳ|kiểm tra định kỳ|ghi nhận để|để ghi nhận|không vội|không gấp|chưa cần gấp|chưa gấp|không cấp bách|khi nào tiện|khi rảnh|lúc nào rảnh|chưa có dấu hiệu gì|theo kế hoạch|trong quý này|không có gì gấp|not urgent|no hurry',
  },
  {
    rule: 'drill',
    points: -5,
    phrases:
      'thoát nạn khi|thoát hiểm khi|lớp kỹ năng|kỹ năng thoát|dạy kỹ năng|dạy bơi|học bơi|lớp bơi|làm bài về|làm bài tập|bài tập về|làm luận văn|làm đề tài|tìm hiểu về|viết bài về|số liệu các|xin số liệu|thuyết trình|bài thuyết trình|nói chuyện chuyên đề|phòng chống bạo lực|phòng chống bạo hành|phòng chống đuối nước|phòng chống xâm hại|phòng chống thiên tai|phòng chống tai nạn|phòng chống ma tuý|trò chơi|đóng kịch|vở kịch|hoá trang|hội diễn|diễn tập|tập huấn|thực tập chữa cháy|tuyên truyền|phim|kịch bản|hội thao|hội thi|diễn kịch|diễn văn nghệ',
  },
  {
    rule: 'prevention',
    points: -2,
    phrases:
      'ai cho phép|sợ sau này|lo sau này|rồi sẽ có|thế nào cũng có|sẽ có người|ai dám chắc|lỡ xảy ra|lỡ có chuyện|lỡ ai|nhỡ ai|nhỡ xảy ra|biết đâu|chẳng may|phòng xa|lo xa|sợ con nít|sợ cháu|sợ bị|lo bị|lo tai nạn|lo xảy ra|sợ xảy ra|sợ cháy|sợ chập|sợ sập|sợ lở|sợ điện giật|sợ đuối nước|lo cháy|lo sập|lo sạt|xin lắp|xin làm hàng rào|xin làm rào|xin đặt biển|đề nghị xây|đề nghị làm|xin làm kè|xin đậy|xin rào|xin thay|đề nghị thay|xin cấp lại|xin trang bị|phòng cháy|pccc|bình chữa cháy|chuông báo cháy|nguy cơ|dễ cháy|có thể gây|có thể xảy ra|phòng ngừa|phòng khi|đề phòng|tránh xảy ra|kẻo|lỡ có|lỡ mà|nhỡ|nhỡ đâu|nếu có|nếu xảy|nếu cháy|nếu không may|sợ có ngày|sớm muộn|không may|trước khi có|trước khi xảy|trước khi sập|chờ xảy ra|đợi xảy ra|mất an toàn|tiềm ẩn|lo ngại|lo lắng|sợ|rất lo|in case|might|không có bình|năm trước có|trước mùa|kiểm tra định kỳ|mùa bão|trước mùa mưa|hệ thống báo cháy|đầu báo cháy|đề nghị khảo sát|mong kiểm tra|xin kiểm tra|nhờ kiểm tra|chưa kiểm tra|cho kiểm tra|dễ bị|rất dễ|rất dễ bị|hay bị|có ngày|lâu ngày|e là sẽ|coi chừng|sẽ có ngày|should be inspected|dangerous if|đề nghị kiểm tra|có cháy thì|có cháy không|có cháy là|có cháy nổ|khi có cháy|nếu có cháy|lỡ có cháy|lỡ cháy|cháy thì|sợ đổ|sợ gãy|sợ trẻ|sợ té|dễ lọt|dễ té|dễ thụt|có thể rơi|gần chạm|xin cắt|xin tỉa|đề nghị cắt|nhờ cắt|chưa thấy ai sửa|mùa gió lớn|khi gió lớn|gió lớn là|có gió lớn|gió là|hay xảy ra|thường xảy ra|xảy ra nhiều|hay nhảy|hay trèo|hay leo|hay tắm|mưa nữa là|mưa nữa thì|mưa xuống là|sẽ khởi kiện',
  },
  // What smokes every day: a chimney, an engine, a kiln.
  {
    rule: 'chimney',
    points: -3,
    phrases:
      'nhả khói|xả khói|thải khói|thải khói đen|xịt khói|khói xe|khói xe buýt|ống xả|khói ống xả|phun khói|phà khói|khói máy|khói lò|lò đốt|hầm than|lò vôi|lò sấy|trạm trộn|trạm trộn bê tông|bụi trắng|bụi phủ|bụi đá|bụi gỗ|hun khói|hun muỗi|xông muỗi|bụi đường|máy nổ|nhà máy đường|lò gạch|lò than|lò đốt than|xe xả khói|nhà máy xả|đốt củi|đốt than củi',
  },
  // What smokes every evening is a nuisance, unless anything but smoke is told of.
  {
    rule: 'daily',
    points: -4,
    phrases:
      'ngày nào cũng|chiều nào cũng|sáng nào cũng|tối nào cũng|đêm nào cũng|mùa nào cũng|ngày ngày|chiều chiều|tối tối|suốt ngày|cả ngày lẫn đêm|từ sáng đến tối|từ sáng tới tối|từ sáng tới khuya|quanh năm|hằng ngày|hàng ngày|mỗi tối|mỗi chiều|mỗi sáng|mỗi ngày|mỗi đêm|ho mãi|ho hoài|ho quanh năm|ho cả nhà|tháng nay|tuần nay|cả tháng|cả tuần|every evening|every night|every day|every morning|each night|each evening|most evenings|most nights|all day long|whenever',
  },
  // It leans, and has not fallen; nobody had to go.
  {
    rule: 'not-yet',
    points: -3,
    phrases:
      'vết nứt nhỏ|nứt nhỏ|nứt nhẹ|nứt chân chim|vết nứt chân chim|nứt li ti|nghiêng nhẹ|lún nhẹ|bong vữa lặt vặt|bong lặt vặt|sắp rụng|chưa đổ|chưa ngã|chưa gãy|chưa sập|chưa rơi|chưa rớt|chưa sụp|chưa lở|chưa sạt|chưa trôi|chưa bung|chưa đứt|chưa ai phải đi|chưa ai phải sơ tán|chưa phải sơ tán|chưa ảnh hưởng|chưa rộng ra|chưa rộng thêm|chưa mưa|chưa có gì|chưa thấy gì|chưa vướng ai|chưa trúng ai|chưa ai bị|chưa ai sao|chưa sao|vẫn đứng vững|vẫn còn đứng|vẫn chắc|trời vẫn nắng|hơi nghiêng|nghiêng nhẹ|hơi xiêu',
  },
  {
    rule: 'nuisance',
    points: -2,
    phrases:
      'dân ngồi chờ|dân phải chờ|dân phải đợi|dân ngồi đợi|dân đứng đợi|mùi hắc|mùi sơn|sơn pu|mùi nhựa|mùi thuốc|phun sơn|đốt rơm|đốt rơm rạ|đốt đồng|đốt rác|đốt nương|đốt vàng mã|đốt than|khói than|khói nướng|quán nướng|mùi khói|khói bếp|lò than|ô nhiễm|quan trắc|chất lượng không khí|mùi hôi|mùi khét|khói xe|ống khói|khói nhà máy|nhà máy xả|hút bóng cười|bóng cười|khói thuốc|khói trắng từ lò|lò gạch|tái chế|làng nghề|đo không khí|khói thải|khí thải|khói bụi|bụi bay|bụi mù',
  },
  {
    rule: 'past',
    points: -3,
    phrases:
      'đã cắt nguồn|đã ngắt nguồn|nguồn đã cắt|nguồn đã ngắt|điện đã cắt|điện đã ngắt|đã được cắt điện|đã được ngắt điện|đã cô lập điện|chưa ai dựng|chưa ai dựng lại|chưa ai xây lại|chưa ai lợp lại|quấn tạm|cột tạm|buộc tạm|chống tạm|treo tạm|đã cô lập|cái trong tuần|chiếc trong tuần|vụ trong tuần|xe trong tuần|cái trong tháng|chiếc trong tháng|vụ trong tháng|xe trong tháng|từ đầu năm|từ đầu tháng|chưa dựng lại|chưa xây lại|chưa lợp lại|chưa kê lại|chưa trồng lại|chưa được dựng lại|chưa được xây lại|đã bàn giao|mùa trước|mùa mưa trước|mùa lũ trước|mùa bão trước|2 năm|3 năm|4 năm|5 năm|10 năm|hai năm|ba năm|bốn năm|mười năm|mấy năm|nước rút rồi|nước đã rút rồi|đã ngắt điện|đã cắt điện|đã cúp điện|đã khoá van|đã khóa van|đã tắt nguồn|đã dựng lại|đã vá|hiện khoẻ|hiện khỏe|giờ khoẻ|giờ khỏe|giờ hết rồi|nay hết rồi|đã hết|hôm bữa|bữa kia|bữa trước|vết nứt cũ|nứt cũ|đã cắm biển|đề nghị theo dõi|năm nay đổi|đổi nhà thầu|hồi nhỏ|hồi xưa|hồi đó|hồi nẳm|thời chiến|thời chiến tranh|hồi chiến tranh|ngày trước|dạo trước|độ trước|bữa nọ|bữa hổm|bựa trước|tuần rồi|tháng rồi|năm rồi|năm vừa rồi|mấy năm trước|nhiều năm trước|năm xưa|cách đây mấy năm|cách đây một năm|cách đây hai năm|cách đây ba năm|đã từng|từng có|từng xảy ra|từng bị thương|từng chết|hồi ấy|trận lũ trước|trận bão trước|bão vừa qua|lũ vừa qua|đợt lũ vừa rồi|đợt bão vừa rồi|đã bắt|công an đã bắt|đã xử lý xong|đã qua khỏi|đã được đưa|ra viện rồi|xuất viện rồi|đã mất năm|đã qua đời|đã chôn|đã an táng|giờ ổn rồi|nay ổn rồi|đã bình phục|đã lành|đã an toàn|đã được giải cứu|đã đưa lên|đã được đưa lên|đã bắt được|đã tháo gỡ|đã vô hiệu|xong xuôi|đã hết cháy|hết cháy rồi|đã an vị|years ago|used to|hè nào cũng|mùa mưa nào|năm kia|ngày xưa|hôm tết|hôm nọ|từng cháy|từng bị|đã cháy một lần|cháy một lần|đã giúp|đã cứu kịp|tuyên dương|khen ngợi|đã cứu em|đã cứu được|đã kéo giúp|đã tìm được|đã tìm thấy|đã được tìm thấy|đề nghị thưởng|biểu dương|dập xong|đã liền|nay liền|đã khỏi|đã ổn|tuần trước|tháng trước|năm ngoái|năm trước|hôm trước|bữa trước|hồi tháng|đợt trước|lần trước|hôm nọ|hôm kia|đã dập tắt|đã dập được|đã dập|tắt rồi|đã tắt|đã được cứu|đã đưa đi viện|đã cứu|may mà|may không|may chưa|không sao|không ai bị|không có ai bị|không ai sao|người không sao|suýt|xém|suýt nữa|suýt nữa thì|suýt chút nữa|suýt chút nữa thì|suýt tí nữa thì|xém nữa|xém chút|xém chút nữa|tí nữa thì|tý nữa thì|chút nữa thì|chút xíu nữa thì|xíu nữa thì|thiếu chút nữa thì|suýt bị|xém bị|nearly|almost|chưa thiệt hại|mấy lần rồi|nhiều lần|cả tuần|cả tháng|mấy tháng|suốt tháng|nhiều năm|hàng tuần|hàng ngày|ngày nào cũng|tối nào cũng|đêm nào cũng|thường xuyên|last week|last month|last year|năm nào cũng|mùa nào cũng|lâu nay|bấy lâu|từ lâu|mấy năm nay|tháng nay|tuần nay|cả năm|trước đây|sau cơn bão|sau bão|sau trận|khoẻ lại|khỏe lại|đã ổn|nước chưa tràn|đã khắc phục|quay clip|làm ngơ|ở trường bị|đã khoẻ|đã khỏe|đã xuất viện|đã về nhà|hôm qua đã|hôm qua|sáng hôm qua|tuần vừa rồi|tháng vừa rồi|đợt vừa rồi|lần nào cũng|có lần|từng bị|tuần qua|trong tháng|mỗi khi|mỗi lần|mỗi chiều|mỗi tối|mỗi đêm|cứ chiều|cứ tối|cứ mưa|hằng ngày|hằng đêm|suốt đêm|tuần nào cũng|every night|every day|sometimes|hồi bão|hồi lụt|đã rà xong|lụt rút|nước rút|nước đã rút',
  },
  {
    rule: 'asking',
    points: -2,
    phrases:
      'cho đội xung kích|cho lực lượng|trang bị cho|thống kê hỗ trợ|thống kê thiệt hại|mức hưởng|giám định|khai tử|giấy chứng tử|báo tử|mai táng|hưởng chế độ|bảo hiểm|cấp lại giấy|làm lại giấy|giấy khai sinh|tái định cư|giao đất|bồi thường|tiền thưởng|khen thưởng|huyết thanh|có thuốc không|tiêm phòng|thanh niên xung phong|thương binh|liệt sĩ|bao giờ giao|bao giờ làm|khi nào làm|bao giờ xây|năm nay có|hỏi tiêu chuẩn|xin hỏi|hỏi về|có được|hỗ trợ thế nào|bồi thường|trợ cấp|chế độ|bao giờ có|khi nào có|đề nghị lắp|góp ý|kiến nghị lắp|thủ tục|mức hỗ trợ|đăng ký|chính sách|quyền lợi|học phí|hồ sơ|xin chế độ|tiền hỗ trợ|xin hỗ trợ|giấy tờ|lịch tiêm|lịch cắt',
  },
] as const satisfies Signal[]

/** A complaint in law: the writer's own right, and an act or decision against it. */
export const COMPLAINT_SIGNALS = [
  {
    rule: 'complaint-word',
    points: 2,
    phrases:
      'khiếu nại|đơn khiếu nại|kiện|khởi kiện|khiếu kiện|không đồng ý|không chấp nhận|không đồng tình|phản đối quyết định|trái luật|trái pháp luật|không đúng luật|không đúng pháp luật|xem xét lại|giải quyết lại|formal complaint|appeal|luật khiếu nại|khiếu nại lần đầu|khiếu nại lần hai|không thống nhất với|không thừa nhận|không công nhận|không thoả đáng|không thỏa đáng|áp dụng sai|tính sai|xử phạt sai|phạt oan|phạt sai|trái quy định|không có căn cứ|thiếu căn cứ|vi phạm quyền lợi|đề nghị giải quyết khiếu nại|gửi đơn khiếu nại|không đúng đối tượng|không nhất trí|làm đơn khiếu nại|đơn khiếu nại lần|khiếu nại lên|nay khiếu nại|không đồng ý với|không thống nhất|không đúng quy định|trái thẩm quyền|không đúng thẩm quyền|xâm phạm quyền|xâm phạm quyền lợi|bị tính sai|tính không đúng|áp giá sai|áp giá thấp|phản đối',
  },
  {
    rule: 'outright',
    points: 1,
    phrases:
      'khiếu nại|đơn khiếu nại|làm đơn khiếu nại|gửi đơn khiếu nại|nộp đơn khiếu nại|khiếu nại lần đầu|khiếu nại lần hai|đề nghị giải quyết khiếu nại|đơn khiếu nại lần|khiếu nại lên|nay khiếu nại',
  },
  {
    rule: 'decision',
    points: 2,
    phrases:
      'không đền bù|không đền đồng nào|không đền cho|chưa đền bù mà|lấy đất của|lấy mất đất|lấy vườn của|lấy làm đường|lấy làm khu|quyết định|qđ|quyết định số|quyết định xử phạt|xử phạt|qđxp|phạt hành chính|văn bản số|văn bản từ chối|văn bản|công văn|thông báo số|thông báo thu hồi|thông báo nộp|kết luận|biên bản|biên bản vi phạm|lệnh gọi|giấy báo|thu hồi đất|quyết định thu hồi|quyết định cưỡng chế|cưỡng chế|thu hồi|tịch thu|từ chối cấp|từ chối|không cấp|không công nhận|bác đơn|phê duyệt phương án|phương án bồi thường|giá bồi thường|đình chỉ|thu giấy phép|thôi việc|kỷ luật|buộc tháo dỡ|buộc thôi học|trả lại hồ sơ|hủy kết quả|cắt trợ cấp|decision|refusal|fine|notice|thông báo truy thu|truy thu|thông báo|kết quả xét tuyển|kết quả xét|kết quả thi tuyển|không xét tuyển|xét tuyển|tạm giữ|tạm giữ xe|thu xe|hành vi hành chính|đưa ra khỏi danh sách|xoá tên|cắt chế độ|không được bồi thường|mức bồi thường|không bồi thường|thu giữ|văn bản trả lời|kết luận thanh tra|buộc phá dỡ|phá dỡ|tháo dỡ|xử lý vi phạm|giấy mời|phạt tiền|bác hồ sơ|bác đơn của|thu hồi giấy|điều động|luân chuyển|chấm dứt hợp đồng|sa thải|giải quyết tranh chấp|không công nhận kết quả|niêm phong|hạ bậc|chuyển trường buộc',
  },
  {
    rule: 'own-right',
    points: 1,
    phrases:
      'của tôi|gia đình tôi|nhà tôi|hộ tôi|hộ gia đình tôi|cho tôi|đối với tôi|đất tôi|quyền lợi của|quyền lợi|quyền và lợi ích|mẹ tôi|bố tôi|chồng tôi|con tôi|cửa hàng tôi|cua toi|gia đình em|nhà em|cho chúng tôi|gia đình chúng tôi|của gia đình|nhà mình|cho gia đình|my|tôi là|cd|ông|bà|chủ hộ|công ty tôi|của em|của cd|con trai|con gái|con bà|hộ bà|hộ ông|cho bà|cho ông|nhà bà|nhà ông|chúng tôi|doanh nghiệp chúng tôi|của chúng tôi|của mình|hộ mình|gia đình|của cháu|cho cháu|của tui|nhà tui|cho tui|tôi|tui',
  },
  {
    rule: 'remedy',
    points: 1,
    phrases:
      'hủy quyết định|huỷ quyết định|thu hồi quyết định|hủy bỏ|huỷ bỏ|huỷ văn bản|hủy văn bản|rút quyết định|trả lại|bồi thường lại|tính lại|giải quyết theo luật|theo luật khiếu nại|trong thời hiệu|thời hiệu|hủy thông báo|yêu cầu hủy|yêu cầu huỷ|đề nghị hủy|đề nghị huỷ|xem xét huỷ|xem xét hủy|xem xét lại|ra toà|ra tòa|tạm dừng thi hành|đo lại|áp lại giá|thả xe|trả xe|xin lỗi công khai|huỷ kết luận|hủy kết luận|thu hồi văn bản|thu hồi thông báo|khôi phục|kiểm đếm lại|trả lại đất|hoàn tiền phạt|giảm mức phạt|đình chỉ thi hành|trả lại xe|đo đạc lại',
  },
] as const satisfies Signal[]

/** An accusation: somebody broke the law, by one who often asks not to be named. */
export const DENUNCIATION_SIGNALS = [
  {
    rule: 'denounce-word',
    points: 2,
    phrases: 'tố cáo|đơn tố cáo|tố giác|luật tố cáo|denounce|whistleblower|vạch trần|tố cáo khẩn',
  },
  {
    rule: 'accused',
    points: 1,
    phrases:
      'ban quản lý|chủ nhiệm|nhân viên|thuế|ông|bà|người này|nhóm|chủ thầu|giám thị|bác sĩ|công ty|cơ sở|doanh nghiệp|đối tượng|giám đốc công ty|chủ doanh nghiệp|chủ cơ sở|người có chức vụ',
  },
  {
    rule: 'official',
    points: 3,
    phrases:
      'chủ tịch|phó chủ tịch|bí thư|trưởng thôn|trưởng ấp|trưởng bản|tổ trưởng|cán bộ|công chức|hiệu trưởng|kế toán|thủ quỹ|địa chính|trưởng phòng|công an khu vực|cán bộ công an|trưởng công an|trưởng trạm|trưởng khu phố|lãnh đạo|thanh tra|hải quan|trưởng khoa|xã đội trưởng|officer|official|trưởng bộ phận|trưởng trạm y tế|kiểm lâm|đội trưởng|giám đốc|phó giám đốc|phó hiệu trưởng|phó bí thư|cảnh sát giao thông|csgt|công an viên|công an xã|công an phường|ca khu vực|cảnh sát|cán bộ địa chính|cán bộ tư pháp|cán bộ chính sách|trưởng khu|phó trưởng thôn|quản lý trật tự|ban quản lý rừng|ban chỉ huy|kho bạc|cán bộ thuế|cán bộ xã|cán bộ phường|giáo viên chủ nhiệm trục lợi|thẩm phán|viên chức|chủ nhiệm hợp tác xã',
  },
  {
    rule: 'offence',
    points: 3,
    phrases:
      'bao thư|đóng hụi tháng|mới xếp hồ sơ|mới ký hồ sơ|mới chịu ký|mới trả hồ sơ|không cần thi|phải kẹp|chở về nhà|sửa ngày nhận|không phiếu thu|không ra phiếu|chi tiêu riêng|không có thật để|lập hai sổ|canh đường cho|lấy đem bán|đem bán riêng|bỏ qua lỗi|tham ô|tham nhũng|nhận hối lộ|đòi hối lộ|hối lộ|ăn chặn|ăn bớt|ăn tiền|biển thủ|bòn rút|rút ruột|lập khống|có phong bì|ăn chia|thu bôi trơn|bán gỗ tang vật|đội giá|mua máy đội giá|bớt mỗi phần|sửa năm sinh cho|gom đất trước|không thấy nhập quỹ|không nhập quỹ|kẹp tiền|kẹp năm triệu|kẹp vô hồ sơ|lập khống|kê khống|ký khống|khai khống|chứng từ giả|hóa đơn khống|hồ sơ giả|làm giả|giả chữ ký|giả mạo|giả mạo chữ ký|chiếm đoạt|lừa đảo|chiếm dụng|bán đất công|bán đất|bán trái phép|cấp đất trái|giao đất trái|hợp thức hóa|hợp thức hoá|bao che|bảo kê|tiếp tay|chạy án|chạy chức|lợi dụng chức vụ|lạm quyền|phí bôi trơn|bôi trơn|đòi tiền|vòi tiền|nhận tiền|nhận của tôi|chung chi|lót tay|phong bì|thu tiền không|thu trái phép|chi riêng|bỏ túi|bỏ túi riêng|ngoài sổ|không vào sổ|k vào sổ|không nhập quỹ|xe công|tiền tiếp khách|gian lận|trục lợi|khai thác trái phép|phá rừng|đánh đập người|ép ký|ép cung|dùng nhục hình|xâm hại|dâm ô|cho vay nặng lãi|embezzle|bribe|corruption|forged|thông thầu|quân xanh|nâng khống|nâng giá thầu|đổ chất thải|xả thải trộm|mua bằng|bằng giả|chiếm đất|ăn hối lộ|cắt xén|tráo|gửi giá|vòi vĩnh|hành hung|tống tiền|lập hồ sơ khống|danh sách khống|kê khai khống|lập danh sách|ký thay|khai man|man khai|khống|lấy tiền|lấy tiền của dân|ăn tiền dân|ăn tiền của|bán rẻ|tuồn|bảo kê cho|ép dân|thu khống|nhận tiền bồi dưỡng|chạy việc|chạy án|lừa dân|ém tiền|giữ lại tiền|cắt phế|hưởng chênh lệch|chia nhau|rửa tiền|sử dụng bằng giả|khai tử giả|tiền lại quả|lại quả|ăn chia|ăn quỵt|xà xẻo|tự ý thu|làm sai lệch|sai lệch hồ sơ|đánh người|dọa nạt dân|đe dọa dân|chứng từ khống|hồ sơ khống|lấy đất công|chia cho người nhà|chia chác|thu tiền riêng|thu riêng|nhận tiền làm|nhận hàng|nhận 50|nhận triệu|đòi tiền mới|ép đưa|ép nộp|bắt nộp|bắt nộp lại|bắt chung|kê khống hồ sơ|rút tiền|rút tiền ngân sách|chi khống|danh sách ma|giữ thẻ|ăn chặn gạo|ăn chặn quà|cho thuê đất công|lấn chiếm đất công|đổ trộm|chôn chất thải|chôn lấp trái phép|xả thải trái phép|phá rừng trái phép|khai thác cát trái phép|làm bằng giả|chạy trường|chạy điểm|chạy tuyển|chạy cho|nhận tiền chạy|tráo đổi|mua chuộc|làm lơ|làm ngơ cho|dung túng|cố ý làm trái|đánh bạc|tổ chức đánh bạc|dọa nạt|đánh dân',
  },
  {
    rule: 'secrecy',
    points: 2,
    phrases:
      'giấu tên|nặc danh|giữ bí mật|giữ kín|bí mật danh tính|không tiết lộ|k tiết lộ|ko tiết lộ|bảo vệ người tố cáo|bị trù dập|sợ trù dập|sợ bị trả thù|trả thù|đừng nói tên|không nêu tên|k nêu tên|xin không nêu|ẩn danh|đe dọa tôi|anonymous|confidential|giữ bí mật cho|giữ bí mật tên|lập phiếu riêng|phiếu riêng|niêm phong|giữ kín tên|giấu danh tính|giữ kín danh tính|không tiết lộ tên|xin giữ tên|giấu giúp|sợ bị trả đũa|trả đũa|bị hại|không dám ký tên|không ghi tên|xin không để lộ|lộ tên|lộ danh tính|xin không ghi tên|không ghi danh|đừng ghi tên|không nói tên|giữ kín thông tin|giữ bí mật thông tin|giữ bí mật danh tính|bảo vệ danh tính|bảo mật thông tin|bảo mật danh tính|đề nghị giữ kín|đề nghị giữ bí mật|mong giữ bí mật|xin giữ bí mật|xin giấu tên|muốn giấu tên|yêu cầu giấu tên|sợ bị trù|sợ bị hại',
  },
  {
    rule: 'evidence',
    points: 1,
    phrases:
      'bằng chứng|chứng cứ|ghi âm|có ghi âm|tin nhắn|ảnh chuyển khoản|chuyển khoản|sao kê|video|hóa đơn số|chứng từ|bản chụp|danh sách kèm|có người làm chứng|nhân chứng|xác minh|làm rõ|điều tra|thanh tra|xử lý theo pháp luật|xử lý nghiêm|bảng kê|có clip|evidence|hợp đồng|phiếu thu|kiểm tra đối chiếu|sổ sách|triệu|trăm triệu|tỷ|kèm theo|người làm chứng|người chứng kiến|hình ảnh|có hình|có ảnh|sao kê ngân hàng|có giấy|giấy viết tay|camera',
  },
] as const satisfies Signal[]

/** Everyday words that sound like law. */
export const EVERYDAY_SIGNALS = [
  // "Em tố ông hàng xóm" is everyday, "em tố cáo" is the word itself: the longer phrase is meant.
  {
    rule: 'everyday',
    points: 0,
    phrases:
      'không tố cáo sai|không tố cáo bừa|không tố cáo vu khống|không khiếu nại được|không tố cáo được|không dám tố cáo|không dám làm đơn tố cáo|em tố cáo|em tố giác|anh em tố cáo|chị em tố cáo',
  },
  {
    rule: 'everyday',
    points: -4,
    phrases:
      'ai là người quyết định|ai quyết định|nhận tiền già|đi nhận tiền|đi nhận tiền già|nhận tiền trợ cấp|nhận tiền hưu|nhận lương hưu|nhận tiền hỗ trợ|lãnh tiền già|đi lãnh tiền|đơn tự nguyện|ký đơn tự nguyện|ép ký đơn tự nguyện|bắt ký đơn tự nguyện|do ai quyết định|ai có quyền quyết định|ai được quyết định|sẽ tố cáo|sẽ khiếu nại|sẽ làm đơn tố cáo|sẽ làm đơn khiếu nại|sẽ gửi đơn tố cáo|sẽ gửi đơn khiếu nại|sẽ viết đơn tố cáo|sẽ viết đơn khiếu nại|sẽ kiện|sẽ kiện lên|sẽ kiện ra|sẽ đi kiện|tin nhắn giả mạo|cuộc gọi giả mạo|giả mạo ngân hàng|giả mạo công an|giả danh công an|giả danh ngân hàng|giả danh nhân viên|muốn biết khiếu nại|muốn tố cáo|muốn khiếu nại thì|gửi đơn cho ai|hết hạn khiếu nại|khiếu nại ở toà hay|khác nhau chỗ nào|đơn theo mẫu nào|mẫu đơn khiếu nại|mẫu đơn tố cáo|thời hạn khiếu nại|thời hiệu khiếu nại là|quy trình khiếu nại|thủ tục khiếu nại|thủ tục tố cáo|cách khiếu nại|cách tố cáo|thằng hàng xóm|em rể|anh rể|nhóm cho vay|cho vay nặng lãi|tín dụng đen|khiếu nại ổ gà|khiếu nại về ổ gà|khiếu nại cái|khiếu nại về việc rác|khiếu nại vụ rác|khiếu nại vụ|khiếu nại tiếng ồn|khiếu nại hàng xóm|khiếu nại tiền điện|khiếu nại tiền nước|khiếu nại hóa đơn|khiếu nại thái độ|khiếu nại nhà mạng|tố lên đây|tố lên|tố khổ|tố nhau|giông tố|dông tố|yếu tố|tố chất|tố vụ|em tố|tố ông hàng xóm|tố cáo con|tố cáo hàng xóm|tố cáo cái|tố cáo ổ gà|tố cáo quán|tố cáo vụ|tố cáo mấy|tố cáo bọn|tố cáo tụi|quyết định hỏi|quyết định hỗ trợ|quyết định của quốc hội|nhân tố|tố cáo chó|bóc phốt|nhắc ông ấy|nhắc giúp|nhắc họ|khiếu nại tiền|khiếu nại chất lượng|khiếu nại đường truyền|khiếu nại vì chờ|khiếu nại o ga|khiếu nại ô nhiễm|khiếu nại rác|khiếu nại mất điện|khiếu nại mất nước|khiếu nại xe buýt|khiếu nại quán|khiếu nại ông hàng xóm|khiếu nại bà hàng xóm|khiếu nại con chó|tố cáo nhà bên|tố cáo nhà hàng xóm|tố cáo ông hàng xóm|tố cáo bà hàng xóm|tố cáo chị hàng xóm|tố cáo cô|tố cáo chú|tố cáo con mèo|tố cáo con gà|tố cáo đứa|tố cáo thằng|tố cáo ổ|tố cáo cây|tố cáo tiếng|tố cáo loa|tố cáo đèn|tố cáo đường|tố cáo rác|tố cáo mấy đứa|tố cáo kẻ vứt rác|tố cáo ai',
  },
  {
    rule: 'asking',
    points: -7,
    phrases:
      'muốn gửi đơn khiếu nại|không tố cáo|tôi không tố cáo|không phải tố cáo|không có ý tố cáo|không muốn tố cáo|chưa muốn tố cáo|không làm đơn tố cáo|không muốn làm đơn tố cáo|không phải đơn tố cáo|không khiếu nại|không phải khiếu nại|không muốn khiếu nại|không có ý khiếu nại|nếu muốn khiếu nại|muốn khiếu nại thì|gửi đơn khiếu nại ở đâu|nộp đơn khiếu nại ở đâu|hỏi thủ tục khiếu nại|thủ tục khiếu nại|thủ tục tố cáo|cách gửi đơn khiếu nại|hỏi cách khiếu nại|cách viết đơn khiếu nại|mẫu đơn khiếu nại|hỏi số điện thoại|xin số điện thoại|cho hỏi số',
  },
] as const satisfies Signal[]

/** Advertising, chain mail, gibberish. */
export const SPAM_SIGNALS = [
  // Somebody is lonely, bored or in high spirits, and nothing is reported.
  {
    rule: 'chatter',
    points: 1,
    phrases:
      'kể chuyện|kể chuyện cười|kể chuyện ma|kể em nghe|kể tui nghe|nghe kể|nói chuyện tí|nói chuyện chút|nói chuyện với em đi|nói chuyện chơi|nói chuyện phiếm|tâm sự tí|tâm sự với em|tâm sự chút|rảnh không|rảnh quá|không có gì làm|hát cho|hát em nghe|hát bài|làm quen|cho làm quen|kết bạn|có chồng chưa|có vợ chưa|có bồ chưa|có người yêu|yêu yêu|đẹp trai|xinh không|dễ thương|giọng hay|giọng ngọt|nghe cưng|đố vui|đố 1022|đố tổng đài|đố chị|đố anh|trả lời đúng|là người hay máy|người hay máy|người hay bot|người hay robot|trả lời coi|nhắn hoài|hỏi cho vui|hỏi chơi|nhắn chơi|gọi chơi|gửi cho vui|nói chơi|hí hí|hì hì|hehe|ăn cơm chưa|ăn gì chưa|ăn gì cả nhà|mấy giờ rồi|ngủ chưa|thử xem tin|thử tin nhắn|gửi thử|nhắn thử|thử máy|alo thử|có ai đó không|không có gì đâu|không có việc gì đâu|không có chuyện gì',
  },
  {
    rule: 'advertising',
    points: 2,
    phrases:
      'cam kết rẻ nhất|rẻ nhất|cam kết rẻ|sửa điện nước tại nhà|thợ sửa tại nhà|nhận sửa chữa|nhận thi công|nhận lắp đặt|khuyến mãi|khuyến mại|giảm giá|giảm 50|giảm 30|giảm 20|sale|ưu đãi|giải ngân|vay tiền|vay vốn nhanh|vay nhanh|vay tín chấp|cho vay|lãi suất|nợ xấu|không cần thế chấp|lãi thấp|lãi thấp nhất|hỗ trợ 24|cần tiền|cần tiền gọi|combo|chỉ 999k|999k|đặt liền tay|quà liền|chỉ từ|trọn gói|tour giá|không thế chấp|chỉ cần cccd|sim số đẹp|sim so dep|sim giá rẻ|kho sim|số đẹp|tứ quý|lộc phát|khai trương|tặng kèm|tặng quà|miễn phí ship|freeship|mua 1 tặng 1|đặt hàng|chốt đơn|inbox|ib|lh zalo|liên hệ zalo|zalo|hotline tư vấn|tư vấn miễn phí|click|bấm vào link|truy cập|link|http|https|www|com|đăng ký ngay|nhận ngay|cơ hội đầu tư|đầu tư sinh lời|sinh lời|lợi nhuận|hoa hồng|thu nhập|việc nhẹ lương cao|cộng tác viên|tuyển ctv|làm tại nhà|kiếm tiền|thu nhập cao|trúng thưởng|trúng giải|nhận thưởng|nạp tiền|tài xỉu|casino|nổ hũ|cá cược|nhà cái|bet|lô đề online|soi cầu|xổ số|chốt số|dự đoán|kết quả xổ số|bất động sản|đất nền|căn hộ cao cấp|mở bán|chiết khấu|view|sổ sẵn|thông hút|hút bể phốt giá rẻ|khoan cắt|dịch vụ giá rẻ|giá rẻ|giá sốc|giá ưu đãi|giá tốt|uy tín|chất lượng cao|bảo hành trọn đời|spa|massage|gội đầu|thẩm mỹ|trị nám|giảm cân|tăng cân|thuốc gia truyền|chữa khỏi|cam kết hoàn tiền|cam kết hiệu quả|cam kết lợi nhuận|cam kết không giảm|cam kết đậu|cam kết khỏi|cam kết lãi|dạy kèm|khóa học|học phí ưu đãi|tuyển sinh khóa|bán buôn|bán sỉ|xả kho|thanh lý|order|shop|em ơi mua|mời anh chị|mời quý khách|quý khách|tri ân|thẻ tín dụng|mở thẻ|hoàn tiền 100|bảo hiểm nhân thọ|crypto|bitcoin|forex|telegram|t me|group kín|promotion|discount|loan|buy now|free gift|giữ chỗ|liền tay|voucher|đại lý cấp|hạn mức|các nàng|nhanh tay|seo|backlink|rank|website traffic|free audit|offer|cheap|click here|subscribe|visit our|our service|our company|best price|nhập mã|mã thưởng|nhận thưởng|phần thưởng|giải thưởng|trúng xe|trúng sh|đã trúng|quà tặng|đăng ký tư vấn|giới thiệu bạn|flash sale|combo|trọn gói|trả góp|góp 0|duyệt nhanh|duyệt hồ sơ nhanh|hỗ trợ vay|bao đậu|bao rẻ|bảng giá|cần bán|cần sang nhượng|cho thuê mặt bằng|thu mua|mua bán|nhận làm|chuyên cung cấp|chuyên sửa|dịch vụ|kèo|nạp lần đầu|khóa học online|tuyển dụng|tuyển nhân viên|lương cao|việc làm thêm|hoàn tiền|mã giảm|deal|hot|ưu đãi sốc|làm bằng|bằng cấp|chứng chỉ các loại|không cần cọc|kqxs|bạch thủ|lô đề|tuyển gấp|bao ăn ở|lao động phổ thông|khai giảng|yoga|tập thử|tặng 1|tặng 2|giảm 40|giảm 60|giảm 70|giảm 80|giảm 90|ship|cod|group|miễn phí nhé|nhận tiền|bit ly|cho thuê xe|xe tự lái|gọi là có|môi giới|lh môi giới|chính chủ|sh riêng|sổ riêng|sổ hồng riêng|nhà phố|mặt tiền|gói đầu tư|sàn đầu tư|tham gia sàn|số tài khoản|marketing|followers|free quote|gift card|mời chào|giới thiệu sản phẩm|tư vấn bảo hiểm|gói bảo hiểm|bán bảo hiểm|hút hầm cầu|hút bể phốt|thông tắc cống|thông cống|đặt chỗ|view sông|view biển|không thẩm định|duyệt 5|thế chấp|toàn quốc|giao hàng tận nơi|tận nơi|cam kết hoàn|nạp 100|nạp|rút tiền 1 phút|app chơi|chơi ngay|giải hạn|tử vi|xem tử vi|kb zalo|kết bạn zalo|nhắn zalo|hướng dẫn làm|đánh máy tại nhà|không cần kinh nghiệm|không cần vốn|kiếm 300k|giảm|mua 2 tặng|mua hai|nhận quà|bảo hành 5 năm|giá f0|chủ đầu tư mở|từng lô|nhanh còn|kẻo hết|số lượng có hạn|liên hệ ngay|gọi ngay|inbox nhận|contact our|click the link',
  },
  {
    rule: 'chain',
    points: 4,
    phrases:
      'máy gọi tự động rao|gọi tự động rao bán|rao bán bảo hiểm|rao bán bh|đánh dấu tin rác|máy đọc sẵn|máy tự động đọc|tự động đọc|cuộc gọi tự động|máy gọi tự động|không phải phản ánh|không có nội dung phản ánh|không có việc gì báo|chương trình tri ân|tri ân khách hàng|trúng một xe|trúng 1 xe|phí hồ sơ để|đóng phí nhận|phí vận chuyển để nhận|nhận quà trúng|của quý khách trúng|được chọn nhận|số tài khoản để nhận|chuyển gấp vào stk|chuyển gấp vào số tài khoản|gửi tin này cho|chuyển tiếp tin này|gửi cho 10 người|gửi cho 20 người|chia sẻ cho 10|chuyển cho 10|share cho|bùa|thần tài gõ cửa|may mắn sẽ đến|trúng thưởng xe|bạn đã trúng|chúc mừng bạn đã|tài khoản của bạn đã|nhấp vào|you have won|congratulations you|việc nhẹ lương cao|sim số đẹp|soi cầu|nổ hũ|nhà cái|tài xỉu online|cá cược|vay tiền nhanh|đã trúng thưởng|gọi đùa|gọi chọc phá|gọi trêu|trêu đùa|quấy phá tổng đài|phá tổng đài|gọi phá|phá máy|trẻ con nghịch|nghịch máy|nghịch điện thoại|cười rồi cúp|cười rồi tắt|hát vào máy|chửi bậy rồi cúp|nói tục|quấy rối tổng đài|test test|chuyển tiền hộ|đầu tư 1 lãi|phân tích tâm linh|gieo quẻ|xem bói|bùa yêu|trẻ con gọi|trẻ em gọi|gọi nghịch|khúc khích|dập máy|hát vào điện thoại|cười đùa|trêu chọc|chọc ghẹo|tán tỉnh|chuyện tình cảm|có người yêu chưa|người yêu chưa|không nêu việc gì|chửi tục|văng tục|nói nhảm|nói linh tinh|thở vào máy|quảng cáo dịch vụ|mời tham gia|nháy máy|hát vào điện thoại rồi cúp|cười giỡn|hỏi tổng đài viên|trẻ em nghịch|phá rối tổng đài|trêu tổng đài|chọc tổng đài|gọi chọc|gửi thật nhiều người|nhận giải|nhận thưởng ngay|qua tang|you have been selected|best price|làm quen',
  },
  {
    rule: 'warning',
    points: -4,
    phrases:
      'cảnh giác|cảnh báo bà con|nhờ cảnh báo|xin cảnh báo|trình báo|tố giác|lừa đảo|lừa khách|bị lừa|mạo danh|giả danh|nghi lừa|báo để|số lạ nhắn|số lạ gọi|link giả|đường link giả|bị mất tiền|mất tiền|xém nhập|suýt nhập|scam',
  },
  {
    rule: 'abuse',
    points: 2,
    phrases:
      'đồ rác rưởi|rác rưởi|đồ sâu bọ|sâu bọ|phế vật|vô tích sự|đồ vô dụng|lũ chó|lũ mọi|bọn khốn|khốn kiếp|ngu hết|ngu như bò|ngu như chó|chết hết cho|nhổ vào mặt|tao khinh|tao chửi|trả lời tào lao|đm|dm|đmm|vcl|vl|clgt|địt|đụ|lồn|cặc|óc chó|ngu như|đồ ngu|đồ chó|mẹ mày|má mày|con đĩ|fuck|cc|cút|rảnh háng|haha|hihi|kkk|dcm|đcm|dkm|đkm|vãi|vkl|cứt|ăn hại|bọn vô dụng|vô dụng|lũ chó|bọn chó|thằng chó|con chó|ngu vl|ngu|mất dạy|khốn nạn|đồ khốn|súc vật|thằng điên|lũ khốn|ăn bám|cả lũ|chúng mày|bọn mày|tụi mày|tổ sư|cha mày|bố mày|lồn mẹ|shit|idiots|bitch|cút hết|lũ ăn hại|ngu dốt|bọn ngu|thằng ngu|lũ ngu|bon may|tụi bay|bọn bay|chó chết|đồ mất dạy|như cc|như chó',
  },
] as const satisfies Signal[]

/** In an emergency the danger itself says who must come, whatever else is told. */
export const HAZARD_CATEGORY: Readonly<Partial<Record<LaneRule, CategoryCode>>> = {
  fire: 'fire-safety',
  gas: 'fire-safety',
  'live-wire': 'electricity',
  collapse: 'construction',
  landslide: 'disaster',
  'flooded-in': 'disaster',
  drowning: 'disaster',
  violence: 'public-order',
  beaten: 'public-order',
  medical: 'health',
  bomb: 'military',
  trapped: 'fire-safety',
  suicide: 'public-order',
  abused: 'public-order',
  abduction: 'public-order',
  missing: 'public-order',
  'locked-out': 'public-order',
  poisoned: 'health',
  lightning: 'disaster',
}

/** The fire police bring out whoever is in these, whatever field the place belongs to. */
export const RESCUED_FROM: ReadonlySet<LaneRule> = new Set<LaneRule>([
  'drowning',
  'trapped',
  'buried',
  'flooded-in',
  'landslide',
])

/** What the matrix of fields and departments has no line for. */
export const HAZARDS_OF_NO_FIELD: ReadonlySet<LaneRule> = new Set<LaneRule>([
  'missing',
  'locked-out',
  'animal',
  'suicide',
  'baby-left',
  'bomb',
])

export type LaneRule =
  | (typeof EMERGENCY_SIGNALS)[number]['rule']
  | (typeof NAMED_DANGERS)[number]['rule']
  | (typeof STRAIT_SIGNALS)[number]['rule']
  | (typeof CALM_SIGNALS)[number]['rule']
  | (typeof COMPLAINT_SIGNALS)[number]['rule']
  | (typeof DENUNCIATION_SIGNALS)[number]['rule']
  | (typeof EVERYDAY_SIGNALS)[number]['rule']
  | (typeof SPAM_SIGNALS)[number]['rule']
  | 'gibberish'
  | 'learned'
