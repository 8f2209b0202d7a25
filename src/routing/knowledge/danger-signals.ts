import type { Signal } from './signal.ts'

/**
 * Dangers by their kind, each named so that it needs no second witness. Written from lists of what fire brigades, ambulances
 * and the police are called for; the first list of every kind is how it is said, dialects and shorthand included.
 */
export const NAMED_DANGERS = [
  {
    rule: 'fire',
    points: 3,
    phrases:
      'cháy túi rác|cháy túi nilon|cháy túi ni lông|cháy túi giấy|cháy túi xách|cháy túi đồ|cháy túi vải|cháy túi ngủ|cháy túi hàng|rác cháy sát|cháy sát vách|cháy sát nhà|cháy cỏ sát|cháy cỏ lan|máy nén nổ|máy nén bị nổ|nổ tung máy nén|nổ máy nén khí|nổ bình nén|nhà hàng xóm cháy rồi|hàng xóm cháy rồi|cháy hàng rào|cháy hàng quán|cháy hàng xóm|cháy hàng hoá|cháy hàng hóa|cháy hàng loạt|cháy hàng chục|cháy hàng trăm|cháy hàng cây|cháy máy bay|cháy máy xúc|cháy máy biến áp|cháy máy biến thế|cháy máy giặt|cháy máy sấy|cháy máy cày|cháy máy gặt|cháy máy ủi|cháy phố cổ|cháy phố hàng|cháy đồng cỏ|cháy đồng mía|cháy chỗ để xe|cháy chỗ gửi xe|cháy chỗ nhà|cháy chỗ kho|cháy chỗ chợ|cháy pin xe|cháy pin sạc|cháy pin dự phòng|cháy pin mặt trời|cháy lá khô|cháy lá cây|cháy lá rừng|cháy bóng bay|cháy bóng hơi|nhà hàng cháy|cháy chỗ để|cháy bóng bay mấy|nổ nhà máy|nổ xưởng|nổ nhà xưởng|nhà máy nổ|xưởng pháo nổ|cháy chòi|cháy vựa|cháy âm ỉ trong|đang bốc cháy|bùng lửa|lửa bùng|phát hoả|phát hỏa|bà hoả|cháy căn|cháy bãi rác|cháy cửa hàng|cháy siêu thị|cháy gara|cháy công ty|cháy nhà máy|cháy nhà kho|cháy cây xăng|cháy bình ga|cháy xe bồn|cháy ký túc|cháy nhà xưởng|cháy karaoke|cháy bar|cháy nhà bếp|lửa bao trùm|lửa táp|lửa leo|lửa loang|lửa phụt|không dập được|dập không nổi|dập không được|khói lên|khói luồn|khói chui|khói dày đặc|nổ bếp|nồi hơi nổ|nổ nồi|nồi áp suất nổ|lò nổ|máy nổ tung|cháy rồi cứu|mùi khét và khói|building is on fire|house is on fire|exploded',
  },
  {
    rule: 'gas',
    points: 3,
    phrases:
      'xăng lênh láng|xăng chảy lênh láng|xăng đổ lênh láng|xăng tràn lênh láng|mùi ga nồng|hôi gas|hôi mùi gas|thơm mùi gas|ngửi thấy gas|gas rò|ga rò|rò gas|rò ga|xì gas|gas bị xì|ga bị xì|bình ga xì|bình gas xì|xì xì không khoá được|van gas hỏng|khoá gas không được|ống gas đứt|khí clo|rò clo|rò khí clo|xì amoniac|amoniac xì|hơi ngạt|ngạt dưới giếng|ngạt dưới hầm|ngạt trong hầm|khí độc|ngạt khí|ngộ độc khí|đốt than trong phòng|sưởi than trong phòng|smells of gas|smell gas|gas smell',
  },
  {
    rule: 'live-wire',
    points: 3,
    phrases:
      'dây điện chùng xuống|dây điện sà|dây điện võng|dây điện đứt|đứt dây điện|điện đứt|dây điện rớt|dây điện rơi|dây điện tuột|dây điện nằm|dây điện vắt|dây điện hở|hở dây điện|cột điện ngã|trụ điện ngã|cột điện đổ|cột điện gãy|cột điện sắp đổ|trụ điện sắp đổ|trụ điện nghiêng sắp|điện rò|điện rò ra|rò điện|có điện giật|giật chết|dính điện|phóng điện|nổ trạm biến áp|nổ biến áp|biến áp nổ|trạm biến áp nổ|tủ điện nổ|tủ điện cháy|mắc trên cột điện|mắc trên trụ điện|mắc trên cột cao thế|power line down|wire on the ground|electrocuted',
  },
  {
    rule: 'collapse',
    points: 3,
    phrases:
      'giàn giáo gãy|giàn giáo đổ|giàn giáo sập|sập mỏ|sập mỏ đá|mỏ đá sập|hầm sập|sập hầm|lò sập|đứt cáp cầu|cầu treo đứt|cẩu gãy|tường sập|sập nhà|trần sập|sập trần|ban công sập|ban công rơi|mái sập|sân khấu sập|sập sân khấu|sập đất|cây đổ đè|cây đổ trúng|cây ngã đè|cây ngã trúng|cành rơi trúng|cành gãy trúng|bật gốc đè|đè bẹp|đổ ụp|ụp xuống người|đè trúng|đè người|bị đè|kẹt dưới đống|nhà nghiêng|nghiêng sắp đổ|sắp sập|sắp đổ xuống|thang máy rơi|thang máy rớt|rơi thang máy|rớt thang máy',
  },
  {
    rule: 'trapped',
    points: 3,
    phrases:
      'kẹt thang máy|kẹt trong thang|kẹt thang|kẹt trong nhà|kẹt trong xe|kẹt trong phòng|bị nhốt trong xe|khoá trong xe|ngủ quên trong xe|ngủ quên trong ô tô|ngủ quên trên xe|bỏ quên trên xe|bỏ quên trong xe|để quên trong xe|quên cháu trên xe|quên trẻ trên xe|kẹt dưới gầm|kẹt cứng trong|kẹt tay trong máy|kẹt tay vào máy|kẹt chân trong|cuốn vào máy|cuốn tay|cuốn tóc|kẹt ở tầng|kẹt trên tầng|kẹt bên trong|kẹt trong đám cháy|mắc kẹt|còn người trên sân thượng|trapped in|stuck in the lift|stuck in the elevator|locked in a car|locked in the car',
  },
  {
    rule: 'locked-out',
    points: 3,
    phrases:
      'té trong nhà vệ sinh|té trong nhà tắm|ngã trong nhà vệ sinh|ngã trong nhà tắm|ngã trong toilet|té trong toilet|té nằm trong nhà|ngã nằm trong nhà|ngã không dậy được|té không dậy được|ngã không đứng dậy được|té không đứng dậy được|nằm dưới sàn không dậy|gõ cửa không ai thưa|gõ cửa không ai mở|gọi cửa không ai thưa|gọi cửa không thấy|gọi cửa mãi|đập cửa không ai|mấy ngày không thấy ra|hai ngày không thấy ra|ba ngày không thấy ra|hai hôm không mở cửa|mấy hôm không mở cửa|mấy ngày không mở cửa|mùi lạ trong nhà|mùi hôi lạ trong nhà khoá|rên nho nhỏ|rên khe khẽ|bé bị khoá trong nhà|cháu bị khoá trong nhà|trẻ bị khoá trong nhà|khoá ngoài cháu ở trong|kẹt trong nhà vệ sinh',
  },
  {
    rule: 'missing',
    points: 3,
    phrases:
      'giờ chưa về|tối chưa về|không thấy lên|chưa thấy lên|không thấy ngoi lên|mất tích trên|lạc trong rừng|lạc rừng|lạc trên núi|đi rừng chưa về|đi biển chưa về|đi câu chưa về|dép còn trên bờ|dép trên bờ|quần áo trên bờ|áo quần trên bờ|lạc cháu|lạc con|bé lạc|cháu lạc|cụ lạc|thuyền về không có người|ghe không người|missing since|has not come back|lost child|lost in the forest',
  },
  {
    rule: 'suicide',
    points: 3,
    phrases:
      'tự tử|tự sát|tự vẫn|quyên sinh|không muốn sống|không muốn sống nữa|chẳng muốn sống|hết muốn sống|không thiết sống|sống không nổi nữa|muốn chết đi cho rồi|muốn kết thúc cuộc đời|kết thúc cuộc đời|kết thúc tất cả|đừng tìm em|đừng tìm tôi|đừng tìm mình|đừng tìm con|lần cuối cùng|tin cuối cùng|tạm biệt mọi người|từ biệt mọi người|lời từ biệt|thư từ biệt|tin từ biệt|status từ biệt|vĩnh biệt|thư tuyệt mệnh|tuyệt mệnh|xin lỗi bố mẹ|xin lỗi ba mẹ|xin lỗi cha mẹ|xin lỗi cả nhà|con xin lỗi bố mẹ|uống hết vỉ thuốc|uống cả vỉ thuốc|uống hết thuốc ngủ|uống thuốc ngủ|uống thuốc chuột|uống thuốc sâu|uống thuốc trừ sâu|uống thuốc cỏ|uống thuốc diệt cỏ|uống thuốc tự tử|uống thuốc quyên sinh|treo cổ|thắt cổ|rạch tay|cắt cổ tay|cắt mạch máu|đòi nhảy|đòi chết|doạ nhảy|dọa nhảy|định nhảy|sắp nhảy|nhảy lầu|nhảy cầu tự|trèo qua lan can|leo qua lan can|đứng ngoài lan can|ngoài lan can cầu|trên thành cầu|ngồi trên thành cầu|trên nóc toà nhà|tự thiêu|want to die|kill myself|end my life|suicide|took a lot of pills|overdose|goodbye everyone',
  },
  {
    rule: 'violence',
    points: 3,
    phrases:
      'mang kiếm rượt|mang dao rượt|vác kiếm rượt|cầm kiếm rượt|mang kiếm đuổi|mang dao đuổi|xách dao rượt|cầm dao rượt|vác dao rượt|dí dao vào|dí dao vô|dí dao bắt|dí dao đòi|dí dao cướp|dí dao lấy|dí dao tài xế|bị dí dao|nó dí dao|cướp dí dao|trộm dí dao|thằng dí dao|bị trộm đâm|bị cướp đâm|trộm đâm|cướp đâm|uy hiếp|đang uy hiếp|đánh nhau có dao|đánh nhau bằng dao|đánh nhau có hung khí|đâm chém nhau|cầm dao|vác dao|xách dao|rút dao|kề dao|vung dao|múa dao|dao rượt|vác rựa|xách rựa|xách mã tấu|cầm kiếm|cầm súng|nghe súng nổ|nổ súng|bắn người|bắn chết|bóp cổ|siết cổ|đánh ngất|đánh bất tỉnh|đánh dã man|đánh tới tấp|đánh máu me|đánh chảy máu|đánh đến chảy máu|bị chồng đánh|đang bị đánh|đánh mẹ con|đánh vợ con|đổ xăng doạ|đổ xăng đòi|đòi đốt|doạ đốt nhà|dọa đốt nhà|tưới xăng|tạt acid|giết người|đâm trọng thương|ngáo đá cầm|bắt cóc|bế thốc|bắt con tin|đòi tiền chuộc|tiền chuộc|bị bắt giữ ở|nhốt đòi tiền|kéo vào phòng|lôi vào phòng|lôi vô phòng|lôi vào nhà nghỉ|cưỡng hiếp|đang bị sàm sỡ|trốn trong toilet|trốn trong nhà tắm|cứu em với|cứu cháu với|kẻ lạ trong nhà|cắt khoá vào nhà|phá khoá vào|cướp tiệm vàng|cướp ngân hàng|đang cướp|cướp có dao|bịt mặt cầm|with a knife|with a machete|with a gun|being beaten|broke into|kidnapped|hiding under',
  },
  {
    rule: 'abduction',
    points: 3,
    phrases:
      'bị bắt cóc|bắt cóc lên|bắt cóc trẻ|người lạ dắt|người lạ bế|người lạ chở|bà lạ dắt|bị dắt đi|dắt bé đi|dắt cháu đi|bế cháu đi|bế bé đi|bế đi mất|kéo lên xe|lôi lên xe|bắt lên xe|ép lên xe|đẩy lên xe',
  },
  {
    rule: 'drowning',
    points: 3,
    phrases:
      'xác trôi|cái xác trôi|xác người trôi|xác trôi sông|thấy xác người|phát hiện xác|rơi xuống sông|rơi xuống suối|rơi xuống giếng|rơi giếng|té giếng|ngã giếng|rơi xuống hố ga|ngã xuống hố ga|té xuống hố ga|rớt xuống hố ga|lọt hố ga|lọt cống|rơi xuống cống|rơi xuống mương|ngã xuống mương|rơi xuống kênh|rớt xuống kênh|lao xuống kênh|lao xuống hồ|lao xuống biển|đuối nước|lật thuyền|lật đò|đò lật|lật xuồng|xuồng lật|lật ghe|ghe lật|chìm tàu|tàu đang chìm|phà chìm|ca nô lật|lật ca nô|mắc ở cù lao|mắc giữa sông|mắc giữa suối|mắc giữa dòng|kẹt giữa dòng|kẹt giữa suối|nhảy xuống sông|nhảy sông|sóng cuốn|nước xoáy cuốn|hụt chân chìm|chìm dưới|vớt lên không thở|nằm dưới đáy hồ|drowning|swept away|fell into the river|fell into the canal',
  },
  {
    rule: 'flooded-in',
    points: 3,
    phrases:
      'lũ quét về|lũ quét tới|lũ quét đến|lũ quét xuống|lũ quét đang|lũ ống về|nước ngang cổ|nước lên ngang cổ|nước tới cổ|nước đến cổ|nước lên tới ngực|nước tới ngực|nước ngang ngực|nước tới nóc|nước tới mái|nước lên mái|nước lên tới mái|nước quá nửa nhà|dâng quá nửa nhà|ngập nửa nhà|ngập nóc|ngập tới nóc|ngập mái|ngồi trên mái|ngồi trên nóc|leo lên mái|leo lên nóc|bị nước vây|nước bao vây|cô lập giữa|không có thuyền|xin xuồng cứu|xin xuồng tới|xin xuồng đến|xin xuồng vô|xin xuồng vào|xin xuồng gấp|xin xuồng máy|cho xuồng tới|cho xuồng vô|xin ca nô|cần thuyền|cần cứu trợ|xin cứu trợ|cứu trợ gấp|cứu trợ khẩn|mong được cứu trợ|quan tâm cứu trợ|đưa đến nơi an toàn|vỡ đê|đê vỡ|đê sắp vỡ|sắp vỡ đê|rò chân đê|sủi bọt chân đê|xả lũ không báo|xả tràn không báo|flash flood',
  },
  {
    rule: 'landslide',
    points: 3,
    phrases:
      'sạt lở vùi|đất vùi|vùi lấp|bị vùi|sạt xuống nhà|đất tràn vào nhà|bùn tràn vào nhà|đất đá lăn|đá lăn xuống|đất đá đổ xuống|nứt đồi|đồi nứt|vách đất đang|đất đang chảy|đất đang sạt|đang sạt lở|sạt lở đang|sắp sạt|buried alive|landslide hit',
  },
  {
    rule: 'lightning',
    points: 3,
    phrases: 'sét đánh trúng|bị sét đánh|sét đánh người|sét đánh nằm|sét đánh ngã|trúng sét',
  },
  {
    rule: 'medical',
    points: 3,
    phrases:
      'nghẹn thức ăn|nghẹn miếng thịt|nghẹn viên thạch|nghẹn hạt nhãn|không thấy mạch|không có mạch|không bắt được mạch|thở rít|hết bình oxy|không thấy thở|chưa thấy thở|thở thoi thóp|mặt tái mét|sùi bọt mép|ngất xỉu rồi|rồi lịm|lịm rồi|gọi không tỉnh|gọi mãi không dậy|gọi mãi chẳng dậy|gọi không dậy|lay không dậy|lay mãi không|không phản ứng|nằm im không|nôn ra máu|ói ra máu|hộc máu|chảy máu nhiều|máu chảy nhiều|máu phun|máu không cầm|đứt lìa|méo mồm|liệt nửa người|nói ngọng đột ngột|tay không cử động|đẻ rơi|mắc nghẹn|nghẹn không|hóc hạt|hóc xương|hóc dị vật|dị vật đường thở|sốc phản vệ|dị ứng nặng|hấp hối|cấp cứu gấp|phỏng nặng|bỏng nặng|bị bỏng nặng|phỏng toàn thân|bỏng toàn thân|ngã từ tầng|té từ tầng|rơi từ tầng|rớt từ tầng|rơi từ trên cao|say nắng bất tỉnh|sốc nhiệt|not waking up|will not wake|won’t wake|is not breathing|choking|having a stroke',
  },
  {
    rule: 'poisoned',
    points: 3,
    phrases:
      'ngộ độc cả nhà|cả nhà ngộ độc|cả nhà bị ngộ độc|ngộ độc nằm cả|nuốt pin|nuốt phải pin|nuốt cục pin|nuốt viên pin|nuốt phải viên pin|pin cúc áo|pin cúc|nuốt nam châm|nuốt kim|nuốt đinh|nuốt đồng xu|uống lầm|lấy nhầm chai thuốc|chai thuốc cỏ|uống một ngụm|uống axit|uống dầu hoả|uống xăng|ăn nấm rừng|nấm độc|ăn lá ngón|lá ngón|cá nóc|so biển|rượu ngâm rễ|ngộ độc rượu|rượu methanol|ngộ độc nặng|cả nhà nôn|swallowed a battery|drank bleach',
  },
  {
    rule: 'animal',
    points: 3,
    phrases:
      'voi về bản|voi vào bản|voi vào làng|voi phá nhà|rắn độc cắn|rắn hổ cắn|rắn lục cắn|chó cắn nát|chó lao ra cắn|chó đang cắn|bị chó tấn công|chó ngao cắn|đang vây cắn|bầy chó vây|chó cắn xé|ong vỡ tổ|trâu húc|bò húc|voi húc|heo rừng húc|lợn rừng húc|hổ xổng|snake bite|bitten by a snake|dog attack|dogs attacking',
  },
  {
    rule: 'crash',
    points: 3,
    phrases:
      'xe khách lật|lật xe khách|xe lao xuống vực|lao xuống vực|lao xuống taluy|xuống taluy|lao xuống ruộng|xe lật có người|cuốn vào gầm|vào gầm xe|kéo lê xe|tông chết|tông rồi bỏ chạy|cán qua bỏ chạy|tông bỏ chạy|nhiều người bị thương|nằm bất tỉnh giữa đường|chết máy giữa đường ray|tàu sắp tới|tàu hoả đâm|tàu hoả tông|tàu đâm|tai nạn chết người vừa|xe tải mất phanh|hit by a car',
  },
  {
    rule: 'bomb',
    points: 3,
    phrases:
      'bom xăng|kêu tích tích|nổ kho pháo|nổ nhà máy pháo|nổ xưởng pháo|nổ kho thuốc|nổ kho đạn|trái bom|quả mìn|quả đạn|trái đạn|đạn cối|bom bi|vật lạ giống bom|nghi bom|nghi là bom|nghi có bom|gói nghi bom|vali kêu tích tắc|kêu tích tắc|kẹp chì nổ|gài bom|suspicious package',
  },
  {
    rule: 'baby-left',
    points: 3,
    phrases:
      'trẻ sơ sinh bị bỏ|bé sơ sinh bị bỏ|em bé bị bỏ|em bé mới đẻ|em bé đỏ hỏn|em bé trong thùng|em bé trong túi|em bé trong bao|bỏ rơi em bé|bị bỏ ngoài nắng|cô giáo bịt mặt|nhét giẻ vào miệng|đánh cháu tím|đánh bé tím',
  },
  {
    rule: 'abused',
    points: 3,
    phrases:
      'sờ soạng em|sờ soạng con|sờ soạng cháu|sờ mó em|sờ mó con|sờ mó cháu|bị bố sờ|bị dượng sờ|bị thầy sờ|bị chú sờ|bị dượng hiếp|bị bố hiếp|bắt em cởi|bắt con cởi|bắt cháu cởi|làm chuyện người lớn với|làm bậy với con|làm bậy với bé|làm bậy với cháu|giở trò với con|giở trò với bé|giở trò với cháu|đè em ra|touches me at night',
  },
  {
    rule: 'violence',
    points: 3,
    phrases:
      'cho mẹ con nó đi luôn|cho cả nhà đi luôn|cho hai mẹ con nó đi|cho chết chung|chết chung cả nhà|giết cả nhà|giết hết cả nhà|giết mẹ con|giết chị|giết em rồi|giết con rồi|giết vợ|giết chồng|treo cổ|cắt dây giúp|phòng bên kêu cứu|nhà bên kêu cứu|nghe kêu cứu|tiếng kêu cứu|có người kêu cứu|đang kêu cứu|kêu cứu nhỏ|kêu cứu thất thanh|la là giết|la là chém|hăm tạt axit|doạ tạt axit|dọa tạt axit|đòi tạt axit|hăm giết|hăm đâm|hăm chém|he has a knife|she has a knife|he is hitting me|locked me in|beating me',
  },
  {
    rule: 'medical',
    points: 3,
    phrases:
      'bỏng cả tay|bỏng cả mặt|bỏng hết|phỏng cả tay|phỏng hết|phỏng cả mặt|nước ối vỡ|ối vỡ|vỡ nước ối|xỉu hàng loạt|ngất hàng loạt|nôn hàng loạt|ói hàng loạt|ngất la liệt|xỉu la liệt|chest pain and|arm is numb|face is drooping|cannot breathe|can’t breathe|not waking|will not wake up|hết thở',
  },
  {
    rule: 'flooded-in',
    points: 3,
    phrases:
      'we are on the roof|on the roof and|water is still rising|water still rising|water keeps rising|the water is rising|stuck on the roof|on our roof',
  },
] as const satisfies Signal[]

/** What may be danger: said alone it is asked about, with a second witness it is one. */
export const POSSIBLE_DANGERS = [
  {
    rule: 'lightning',
    points: 2,
    phrases: 'struck by lightning|sét đánh chết',
  },
  {
    rule: 'fire',
    points: 2,
    phrases:
      'lửa cao|lửa ra|bén qua|bén vô|bén vào|bén lên|bắt qua|khói ra|khói nhiều quá|toàn khói|cháy trên|cháy dưới|cháy trong|fire in|fire at|smoke from|phát nổ|nổ tung|bình nổ|nổ bình|hoả hoạn|hỏa hoạn|cháy khu|cháy trạm',
  },
  {
    rule: 'gas',
    points: 2,
    phrases: 'mùi gas|khí lạ|ammonia|hầm biogas',
  },
  {
    rule: 'live-wire',
    points: 2,
    phrases:
      'nước giật điện|giật điện cả|điện giật cả|bị điện|dây trung thế|tủ điện hở|điện giật|giật điện|nhiễm điện',
  },
  {
    rule: 'collapse',
    points: 2,
    phrases:
      'sắp đổ vào|sắp ngã vào|sắp đổ xuống lớp|sắp sập vào|đứt cáp|cẩu tháp|nứt toác|rào đổ|cầu gãy|gãy cầu|hố tử thần|cây đè|tường đổ|đổ tường|sụt hố|nhà đổ|đổ nhà|cây đổ vào|cây ngã vào|cây ngã vô|thang máy tụt',
  },
  {
    rule: 'trapped',
    points: 2,
    phrases: 'mắc kẹt trong|máy cuốn|máy dập|máy nghiền',
  },
  {
    rule: 'locked-out',
    points: 2,
    phrases: 'gõ mãi không|khoá trái cửa ở trong|nghe rên|tiếng rên|mấy hôm không thấy|hai hôm không thấy',
  },
  {
    rule: 'missing',
    points: 2,
    phrases:
      'mà chưa về|mà không về|giờ không về|tìm khắp|tìm không thấy|tìm khắp xóm|mất liên lạc|bỏ nhà đi|đi lạc|bị lạc|chưa tìm ra|chưa tìm thấy|chưa tìm được|không thấy về|chưa thấy đâu|tìm khắp nơi không thấy|tìm mãi không thấy|đi tắm sông|đi tắm suối|chưa thấy về|chưa về nhà|mất tích|lạc mất|mất tích ở',
  },
  {
    rule: 'suicide',
    points: 2,
    phrases:
      'chán sống|lời cuối|dòng cuối|con đi đây|em đi đây|ở lại mạnh giỏi|muốn chết quách|trèo lan can|leo lan can',
  },
  {
    rule: 'violence',
    points: 2,
    phrases:
      'hiếp|xâm hại|ngáo đá|núp trong|nấp trong|chồng đánh|vợ đánh|đang đánh|cạy cửa|cậy cửa|cạy khoá|cắt khoá|trộm đang|trộm vào nhà|đánh hội đồng|tạt axit|machete|hiding in|đột nhập|tiếng súng|đánh nhau bằng|doạ giết|dọa giết|đòi giết|is hitting|ngáo đá|bị đâm|dí dao|đột nhập|có trộm trong nhà|phá cửa vào|người lạ trong nhà',
  },
  {
    rule: 'abduction',
    points: 2,
    phrases: 'ai dắt đi|bị người lạ',
  },
  {
    rule: 'drowning',
    points: 2,
    phrases: 'xuống kênh|bị cuốn|thuyền trôi|chết đuối|nước cuốn|cuốn trôi|thuyền lật|tàu chìm|xuống kênh',
  },
  {
    rule: 'flooded-in',
    points: 2,
    phrases:
      'đê bị nứt|đê bị sạt|đê bị sụt|đê bị rò|đê bị tràn|lũ về|nước lũ|lũ lên|bị cô lập|nước vây|đưa chúng tôi ra|đê rò|rooftop|lũ quét|vỡ đập|đập vỡ|lũ ống|nước lũ|xin thuyền|trèo lên mái|lũ quét',
  },
  {
    rule: 'landslide',
    points: 2,
    phrases: 'lở núi|núi lở|sạt đồi|đồi sạt|núi sạt|đất đá vùi',
  },
  {
    rule: 'medical',
    points: 2,
    phrases:
      'hóc|đứt tay|đứt chân|đau ngực|tức ngực|tai biến|đột quỵ|li bì|sắp sinh|sắp đẻ|không thở được|thở không được|khó thở quá|ngất rồi|xỉu rồi|mất máu|mặt tím|tím rồi|tái mét|động kinh|cụt tay|vỡ đầu|đau đẻ|ho ra máu|sinh rớt|bất tỉnh|tím tái|co giật|sùi bọt|thắt ngực|nguy kịch|chuyển dạ|trở dạ|vỡ ối|bị nghẹn|ngừng thở|không thở|nằm bất động|nhồi máu|méo miệng|chấn thương sọ|heart attack|unconscious|lịm đi',
  },
  {
    rule: 'poisoned',
    points: 2,
    phrases:
      'nuốt phải|ăn nấm|uống phải|uống lộn|ăn nhầm|ăn cóc|vừa nuốt|swallowed|uống nhầm|nuốt nhầm|mấy người nôn|nhiều người nôn|cả lớp nôn|ngộ độc tập thể|poisoned',
  },
  {
    rule: 'animal',
    points: 2,
    phrases:
      'rắn hổ|pitbull|ong đốt|chó điên|cá sấu|voi rừng|rắn vào nhà|bị rắn|trâu điên|ong vò vẽ|chó vây|chó vồ|chó cắn chảy máu|chó tấn công|chó dại cắn|rắn cắn|rắn chui vào nhà|ong bắp cày',
  },
  {
    rule: 'crash',
    points: 2,
    phrases:
      'cán qua|cán trúng|giữa đường ray|mất thắng|xe mất phanh|nằm giữa đường|bị thương nặng|dưới gầm xe|hit and run|tai nạn liên hoàn|kẹt trên đường ray',
  },
  {
    rule: 'bomb',
    points: 2,
    phrases: 'đầu đạn|lựu đạn|có bom|đặt bom|grenade|quả bom',
  },
  {
    rule: 'baby-left',
    points: 2,
    phrases: 'bịt mặt cháu|trẻ sơ sinh trong|bé sơ sinh trong|bé mới đẻ',
  },
] as const satisfies Signal[]
