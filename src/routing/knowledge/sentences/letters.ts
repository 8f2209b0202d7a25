/** Invented web reports and formal letters, one a line, written with care; marks as in the other files. */
export const LETTER_SENTENCES = {
  road: `
Kính gửi UBND xã, tuyến đường dẫn vào khu sản xuất sụt lún kéo dài năm mươi mét, xe nông sản lật nghiêng nhiều lần, kính mong gia cố.
Khe co giãn trên cầu bong thép, mỗi lần xe qua đều nảy mạnh, đề nghị đơn vị bảo trì kiểm tra.
Lề bộ hành bị xe máy chạy lên làm vỡ đá lát, lối dốc cho xe lăn cũng mất.
Hàng rào hộ lan ở đoạn đèo bị xe tông móp, chưa thay, phía dưới là vực.
The pavement outside the market is broken and full of potholes; a motorbike fell there this morning.`,
  traffic: `
Vòng xuyến trước trung tâm thương mại thiếu biển hướng dẫn, người lạ đi lạc và dừng giữa đường.
Đề nghị điều chỉnh pha đèn vì chiều rẽ trái chỉ kịp ba xe qua.
Trước cổng trường giờ đưa đón ùn ứ, kiến nghị cấm ô tô và bố trí lực lượng hướng dẫn.
Đường hẹp mà cho xe tải hai chiều, xin tổ chức lại thành một chiều.
The traffic light at the crossroads has been off since Monday and cars do not give way.`,
  'street-light': `
Tuyến đường liên ấp dài hai cây số chưa được đầu tư chiếu sáng, ban đêm hay xảy ra va chạm.
Đèn cao áp dọc bờ kè tắt quá nửa, người tập thể dục buổi tối không thấy bậc thềm.
Tủ điều khiển đèn công cộng hỏng rơ le, đèn sáng lung tung giờ giấc.
Street lamps along the canal have not worked for two weeks; it is very dark.`,
  drainage: `
Hệ thống thoát nước của khu tái định cư thấp hơn kênh nên nước không có lối ra, kính mong nâng cấp.
Chỉ một cơn mưa rào là tầng hầm để xe của chúng tôi thành bể, do cống ngoài đường tắc.
Lưới chắn miệng thu bị gãy song, trẻ nhỏ dễ thụt chân.
Đường vừa nâng cao khiến dãy nhà phía trong bị trũng, nước mưa không thoát được.
Manhole cover missing on our lane, someone will fall in.`,
  trees: `
Hàng phượng già trước trường có nguy cơ bật gốc, đề nghị đánh giá và thay thế dần.
Vườn dạo của khu dân cư thiếu ghế, đèn trang trí hư, bụi rậm mọc che lối.
Người ta tự ý chặt hạ cây cổ thụ để mở mặt bằng, đề nghị xử lý.
Dây leo phủ kín bồn hoa dải phân cách, cành đâm ra mặt đường.
A big branch fell in the park near the playground, please remove it.`,
  encroachment: `
Hành lang đi bộ trước dãy phố bị dùng làm nơi rửa xe, nước xà phòng lênh láng.
Ngõ chung bị một hộ dựng mái tôn, kê tủ lạnh, xe cứu hoả không thể vào.
Xe hơi đỗ ngay vạch qua đường cho người đi bộ, ngày nào cũng vậy, mong phạt nguội.
Sạp hàng hoa quả đặt luôn dưới lòng đường tại ngã ba, che tầm nhìn.
Cars park on the sidewalk all day so we must walk in the road with our baby.`,
  construction: `
Toà nhà bên cạnh xây vượt số tầng được cấp phép, đề nghị kiểm tra hồ sơ và lập biên bản.
Quá trình ép cọc khiến nhà chúng tôi nứt trần, bong gạch, chủ đầu tư né tránh bồi thường.
Đề nghị cho biết khu phố có nằm trong chỉ giới mở đường hay không để gia đình sửa chữa.
Công trường không có lưới chắn, vữa và ván khuôn rơi xuống lối đi.
The building site next to us works without any permit sign and our wall is cracking.
# Tôi khiếu nại quyết định buộc phá dỡ nhà bếp của gia đình tôi vì công trình có trước quy hoạch, đề nghị huỷ quyết định và xem xét lại.
@ Tôi tố cáo đội trưởng quản lý trật tự xây dựng nhận tiền để làm ngơ cho nhà không phép, có sao kê và người làm chứng.`,
  waste: `
Khu vực chân cầu thành bãi rác tự phát, đệm cũ, kính vỡ, đề nghị thu dọn và lắp camera.
Lịch lấy rác thay đổi mà dân không hay, rác phân loại rồi lại trộn chung một xe.
Bãi chôn lấp quá tải, ruồi bay vào bữa cơm, mong di dời.
Sau hội chợ, hộp xốp và ly nhựa phủ kín bãi cỏ, không ai chịu trách nhiệm dọn.
Trash piles up beside the school gate and nobody collects it.`,
  pollution: `
Mỗi chiều khu công nghiệp thải mùi khét như cao su cháy âm ỉ, người già ho kéo dài, xin quan trắc không khí.
Suối chảy qua bản đóng váng, nổi bọt trắng từ khi mỏ quặng hoạt động.
Nhà máy chế biến cá xả thẳng nước bẩn xuống vịnh vào ban đêm.
Quán nướng thổi khói vào cửa sổ các căn hộ phía trên, góp ý không nghe.
The factory smoke smells like burnt plastic every night and our children cough.`,
  land: `
Gia đình tôi nhận chuyển nhượng bằng giấy tay từ lâu, nay muốn được cấp giấy chứng nhận thì cần thủ tục gì?
Diện tích trên sổ ít hơn thực tế sử dụng, đề nghị đo đạc và đính chính.
Chúng tôi bị thu hồi ruộng làm khu công nghiệp, tiền đền bù chưa nhận và chưa có đất tái định cư.
Hộ bên cạnh dời cột mốc, lấn sang đất nhà tôi gần một mét, mong xã hoà giải.
I would like to know how to get a land use certificate for the house I inherited.`,
  agriculture: `
Hồ chứa cạn, lịch điều tiết nước tưới không công bố, vườn cây héo úa.
Thương lái bỏ cọc, nông sản ùn ứ, mong ngành nông nghiệp kết nối tiêu thụ.
Ổ dịch tai xanh tái phát trong vùng, đề nghị khử trùng chuồng trại và lập chốt.
Bò thả rông phá hoa màu, đề nghị quy định chăn dắt.
Đề nghị cấp giống lúa chịu mặn và hướng dẫn lịch xuống giống.`,
  disaster: `
Khu dân cư nằm dưới chân núi có vết nứt hình cánh cung, kính đề nghị lập phương án di dời trước mùa mưa.
Sau trận lốc xoáy, hơn chục hộ hư mái, chúng tôi mong được hỗ trợ khắc phục.
Tuyến đê bối thấm nước nhiều điểm, đề nghị gia cố trước lũ chính vụ.
Đường tránh lũ của xã bị bồi lấp, ghe cứu trợ không vào được.
! Nước lũ cuốn trôi nhà sàn đầu bản, hai mẹ con đang bám trên cây giữa dòng, xin cứu hộ khẩn cấp.
! A landslide just buried the house next door, there are people inside, please send rescue.`,
  market: `
Sản phẩm dán nhãn hữu cơ nhưng không có mã truy xuất, bán giá gấp ba, mong xác minh.
Trạm xăng lấy lý do hết hàng trước giờ tăng giá, người dân xếp hàng dài.
Tôi mua điện thoại cũ được bảo hành mà cửa hàng trốn tránh, không hoá đơn chứng từ.
Các hàng nước ở bến tàu nâng giá mỗi dịp lễ, thái độ ép khách.
The taxi driver overcharged us three times the meter price.`,
  finance: `
Kính đề nghị công bố dự toán và quyết toán công trình đường do dân góp công, góp của.
Việc thu các loại quỹ qua nhóm chat không có chứng từ, đề nghị chấn chỉnh.
Căn nhà công vụ cấp xã đóng cửa nhiều năm, xuống cấp, sao không đấu giá?
Tôi nộp lệ phí trước bạ hai lần, xin hướng dẫn hoàn trả.
Phí trông giữ xe tại khu di tích thu cao hơn nghị quyết của hội đồng nhân dân.
# Tôi không đồng ý với thông báo truy thu thuế của cơ quan thuế, làm đơn khiếu nại, yêu cầu tính lại số tiền của hộ tôi.
@ Đơn tố cáo thủ quỹ thôn chi sai quỹ, lập danh sách ma để rút tiền, kèm bản chụp sổ sách.`,
  noise: `
Cơ sở rang xay cà phê vận hành quạt hút ồn từ bốn giờ sáng trong khu dân cư.
Sân pickleball cạnh nhà đánh bóng lốc cốc đến khuya, trẻ con không ngủ.
Nhà hàng tiệc cưới mở âm thanh quá mức cho phép, cửa kính nhà tôi rung.
Trạm trộn bê tông hoạt động suốt đêm, tiếng máy rền.
Dogs barking and karaoke from the same house make it impossible to sleep.`,
  'public-order': `
Bãi đất trống cuối đường là nơi tụ tập hít bóng cười, vứt bình khí la liệt.
Kính đề nghị lắp camera an ninh vì trong tháng đã bốn nhà bị cạy cửa.
Có người lạ giả nhân viên điện lực đi thu tiền từng nhà.
Khu nhà trọ cho người nước ngoài ở mà không khai báo tạm trú.
Chủ nuôi chó dữ không rọ mõm, đã cắn bị thương một em nhỏ tuần qua.
! A man with a knife is attacking people at the bus stop, please send police now.
! Có người đàn ông đang lôi một bé gái lên xe, bé khóc kêu cứu, biển số tôi chưa kịp đọc.`,
  'fire-safety': `
Toà nhà văn phòng khoá cửa thang bộ, vòi chữa cháy không có nước, đề nghị thẩm định lại.
Cơ sở thu mua phế liệu chất giấy vụn, bình xịt sát vách trường mầm non, rất dễ cháy.
Quán ăn dùng bếp gas công nghiệp ngay lối ra duy nhất.
Đề nghị tổ chức diễn tập thoát nạn cho cư dân và kiểm tra hệ thống đầu báo.
! Cháy lớn ở dãy nhà trọ cuối hẻm, có người già chưa ra được, lửa đang lan.
! Smoke is pouring out of the third floor window and I hear someone screaming for help.`,
  education: `
Thư ngỏ về việc nhà trường vận động mua ti vi, máy lạnh bắt buộc theo đầu học sinh.
Con tôi bị bạn bắt nạt kéo dài, nhà trường chưa có biện pháp.
Trường cấp hai thiếu phòng học, học sinh phải học ca ba.
Xe đưa đón của trường chở quá số ghế, xuống cấp.
The public kindergarten refuses my child because we only have temporary residence.
# Tôi khiếu nại quyết định không xét tuyển dụng viên chức giáo viên đối với tôi vì chấm sai hồ sơ, đề nghị xem xét lại.
@ Tố cáo hiệu trưởng và kế toán cắt xén khẩu phần ăn, lập chứng từ mua thực phẩm khống, phụ huynh có hình ảnh.`,
  'food-safety': `
Kho lạnh chứa thịt đông lạnh không nhãn, bốc mùi, phân phối cho các quán trong vùng.
Sau bữa tiệc ở nhà hàng, nhiều khách bị tiêu chảy, mong lấy mẫu kiểm nghiệm.
Cơ sở làm giá đỗ ngâm hoá chất, nước thải trắng đục.
Suất cơm từ thiện phát ở bệnh viện có mùi thiu.
The street stall sells meat without any cover, flies everywhere; I had food poisoning.`,
  health: `
Đề nghị tăng cường bác sĩ trực ban đêm cho trạm y tế vì xã cách bệnh viện ba mươi cây số.
Phòng mạch tư kê đơn bán thuốc không nguồn gốc, tiêm không thay kim.
Nhiều trẻ mắc sởi, phụ huynh mong có đợt tiêm bổ sung.
Thẻ bảo hiểm y tế hộ gia đình đã đóng tiền mà tra cứu báo không có giá trị.
! Học sinh cả lớp ngạt khí, nôn ói, mấy em ngất, xin cấp cứu ngay.
! My father collapsed and is not responding, we need an ambulance.`,
  'social-care': `
Tôi làm mẹ đơn thân có con khuyết tật, xin hỏi chính sách được hưởng.
Đề nghị rà soát hộ nghèo công khai, có hộ xe hơi vẫn hưởng.`,
  'merit-labour': `
Hồ sơ hưởng trợ cấp tuất của gia đình liệt sĩ nộp từ quý trước chưa có phản hồi.
Doanh nghiệp sa thải phụ nữ mang thai và không đóng bảo hiểm.
Em gái lao động ở xưởng may bị ép tăng ca mười bốn tiếng, chưa đủ mười lăm tuổi.`,
  culture: `
Biển hiệu, hộp đèn quảng cáo dựng sát đường che mặt tiền nhà dân, đề nghị kiểm tra giấy phép.
Câu lạc bộ dưỡng sinh xin mượn hội trường nhưng bị thu phí cao.
Đền thờ cấp tỉnh dột nát, đồ thờ bị mất, kính mong tu bổ.
Người tổ chức tour bán vé tham quan hang động trái phép, không an toàn.
The public swimming pool and sports hall have been closed for months without notice.`,
  religion: `
Bà con giáo xứ xin xác nhận tư cách pháp nhân cho cơ sở thờ tự mới xây.
Hội đồng già làng đề nghị chính sách giữ chữ viết, dạy dân ca cho con em đồng bào.
Tà đạo mới xuất hiện kêu gọi bỏ nương, bán bò góp tiền, dân bản hoang mang.
Chương trình 1719 hỗ trợ nhà ở cho hộ dân tộc thiểu số, thôn tôi chưa được rà soát.
Nhóm lạ mượn danh từ thiện để lôi kéo người theo đạo.`,
  telecom: `
Dây thông tin võng xuống ngang vai ở cổng trường, không rõ của nhà mạng nào.
Trạm phát sóng bị mất nguồn mỗi khi mưa, cả thung lũng không liên lạc được.
Gói cước tự gia hạn trừ tiền, tổng đài từ chối hoàn lại.
Đề nghị ngầm hoá cáp viễn thông trên tuyến phố mới chỉnh trang.
There is no mobile coverage in our village and calls always drop.`,
  'online-service': `
Biểu mẫu điện tử không hiện tên xã sau sắp xếp nên không nộp được.
Thanh toán lệ phí bị lỗi giao dịch, tiền treo ba ngày chưa hoàn.
Tài khoản định danh mức hai bị từ chối xác thực khuôn mặt nhiều lần.
Kết quả bản điện tử tải về không mở được, chữ ký số báo không hợp lệ.
The portal logs me out at the last step and I lose everything I typed.`,
  procedure: `
Kính đề nghị rút ngắn thời gian trả kết quả, gia đình tôi đã chờ quá giấy hẹn mười lăm ngày.
Danh mục giấy tờ niêm yết khác với yêu cầu tại quầy, người dân đi lại nhiều lần.
Trung tâm phục vụ hành chính công chỉ mở hai quầy trong khi có hơn trăm lượt mỗi sáng.
Từ ngày sáp nhập, xin xác nhận đơn phải chạy qua hai trụ sở.
They keep asking me for another paper each time; nobody gives a full checklist.`,
  'civil-status': `
Xin được hướng dẫn ghi chú kết hôn đã đăng ký ở nước ngoài.
Giấy khai sinh bản chính bị cháy trong vụ hoả hoạn trước đây, tôi muốn xin cấp bản sao trích lục.
Con tôi sinh ở quê nhưng bố mẹ thường trú nơi khác thì đăng ký khai sinh ở đâu?
Đề nghị cải chính quê quán trong hộ tịch cho thống nhất căn cước.
How can I get a certified copy of my marriage certificate?`,
  conduct: `
Tôi rất buồn vì thái độ thờ ơ của người phụ trách khi tôi trình bày hoàn cảnh.
Lãnh đạo nhiều lần lỡ lịch tiếp dân, không cử người thay, không xin lỗi.
Nhân viên bảo vệ trụ sở ngăn người dân mặc đồ lao động vào làm việc.
Cán bộ gợi ý mua quà mới giải quyết nhanh, đề nghị nhắc nhở và kiểm tra.
The clerk shouted at an old lady and refused to explain anything.
@ Tôi tố cáo trưởng phòng nhận tiền của nhiều người hứa xin việc, chiếm đoạt không trả, đề nghị giữ bí mật thông tin của tôi.`,
  military: `
Thanh niên đang điều trị bệnh mãn tính vẫn nhận lệnh khám tuyển, xin hướng dẫn xác nhận y tế.
Quân nhân dự bị chưa được thanh toán tiền huấn luyện tập trung đợt vừa rồi.
Đề nghị thông báo kết quả phân loại sức khoẻ khám tuyển công khai.
Gia đình có con tại ngũ hỏi chế độ hỗ trợ khi bố mẹ ốm nặng.
Trường bắn gần khu dân cư nổ lớn không báo, kính vỡ.`,
  electricity: `
Trạm biến áp quá tải, mỗi tối điện áp sụt, máy bơm không chạy.
Hoá đơn tiền điện hai tháng gộp một, bậc thang đội lên, đề nghị giải thích.
Dây điện sau công tơ của cả xóm buộc vào cọc tre xiêu vẹo, kính mong cải tạo lưới điện.
Cúp điện đúng kỳ ôn thi, lịch cắt không được thông báo.
Power goes out every afternoon and nobody at the utility answers.
! Dây điện cao thế rơi xuống mái tôn nhà dân đang phóng tia lửa, hàng xóm không dám ra khỏi nhà.`,
  'water-supply': `
Nước sinh hoạt có váng dầu, mùi lạ, chúng tôi không dám cho trẻ uống.
Khu đô thị mới bàn giao mà chưa đấu nối nước sạch, dân phải mua nước bồn.
Áp lực nước giờ tan tầm bằng không, tầng hai không có giọt nào.
Đơn vị cấp nước tạm ngừng dài ngày không bố trí xe bồn.
The tap water is brown and smells, please check the pipe.`,
  bus: `
Xe buýt chạy bỏ điểm dừng trước bệnh viện, người bệnh phải đi bộ ngược lại.
Ứng dụng báo giờ xe không đúng, chờ bốn mươi phút không thấy chuyến.
Kiến nghị mở tuyến minibus gom khách từ các khu nhà ở xã hội.
Ghế trên xe rách, cửa lên cho người khuyết tật không hoạt động.
The bus driver did not stop although I waved at the stop.`,
  other: `
Tôi xin gửi lời cảm ơn tới những người đã giúp đỡ, chúc mọi người sức khoẻ.
Cho tôi hỏi thời gian làm việc ngày thứ bảy và số liên hệ.
Tôi làm đề tài nghiên cứu, xin phép khảo sát một số câu hỏi.
Tôi gửi thử để xem hệ thống có nhận không.
Ý kiến chung: mong địa phương lắng nghe dân nhiều hơn.
$ Căn hộ view sông giá chỉ từ một tỷ rưỡi, ngân hàng hỗ trợ vay, nhận đặt chỗ hôm nay.
$ Cho vay không thẩm định, giải ngân trong ngày, hỗ trợ nợ xấu toàn quốc.
$ Mua hai hộp sữa giảm cân tặng một, giao hàng tận nơi, cam kết hiệu quả.
$ You have been selected to receive a free gift card, click the link now.
$ Việc làm online không cần vốn, hoa hồng ba mươi phần trăm, nhắn zalo để nhận.
$ aaaa bbbb test test 12345`,
} as const
