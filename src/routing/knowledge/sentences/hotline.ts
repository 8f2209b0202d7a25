/** Invented notes of operators, one a line: what a caller said, in the third person; marks as in the other files. */
export const HOTLINE_SENTENCES = {
  road: `
Người gọi cho biết nắp hầm cáp giữa đường kênh lên một bên, xe máy vấp ngã hai lần.
Bà con đề nghị rải lại nhựa vì đường sau khi đào đặt ống chỉ lấp cát sơ sài.
Công dân phản ánh cầu treo dân sinh mục ván, tay vịn lỏng, mong kiểm tra tải trọng.
Chú hỏi con lộ trước nhà bao giờ nâng cấp, đường đất bùn nhão, xe ba gác không vào được.
Người dân báo hố tử thần sâu nửa mét mới xuất hiện cạnh dải phân cách, đã đặt chậu cây cảnh báo.`,
  traffic: `
Anh góp ý cấm rẽ trái giờ cao điểm ở giao lộ vì dòng xe xung đột.
Người dân phản ánh đèn dành cho người đi bộ bấm không ăn.
Chị đề nghị kẻ lại vạch dừng và gắn biển giới hạn tốc độ trước khu dân cư.
Công dân báo đường đang rào chắn mà không có biển báo từ xa, xe đi tới phải quay đầu.
Bác tài phản ánh biển báo tên đường sau khi đổi tên chưa thay, giao hàng bị lạc.`,
  'street-light': `
Người dân báo dãy cột đèn trên cầu không sáng đã ba đêm.
Bà cụ xin lắp một bóng đèn ở khúc cua vì tối không nhìn thấy mương.
Công dân phản ánh giờ bật tắt hệ thống chiếu sáng chưa hợp lý, sáu giờ tối đã nhá nhem mà chưa bật.
Chị cho biết chụp đèn rơi vỡ, bóng lủng lẳng trên đầu người đi đường.
Bác trưởng xóm hỏi hồ sơ xin đấu nối đèn đường cho đoạn mới mở.`,
  drainage: `
Người gọi báo song chắn rác bị trộm, để lộ hố sâu ngay mép đường.
Bà con phản ánh cống hộp làm dở dang, nước tù đọng, lăng quăng đầy.
Công dân đề nghị nạo vét kênh tiêu vì bèo và bùn lấp kín, mưa xuống là úng cả cánh.
Anh báo nước trong hố ga sủi lên và chảy ngược vào tầng trệt.
Người dân hỏi bao giờ lắp nắp đan cho tuyến mương hở trước nhà.`,
  trees: `
Chị báo cây xanh bên đường bị ai khoan lỗ đổ hoá chất cho chết.
Người dân xin cưa cây gạo sâu mục trước sân đình, cành khô hay rơi.
Công dân phản ánh vườn hoa trung tâm bị dẫm đạp, vòi tưới hỏng, cỏ dại um tùm.
Bác đề nghị trồng dặm những gốc cây đã đổ sau bão còn trơ hố.
Cụ già phản ánh đường dạo trong công viên bong gạch, hồ nước cạn không ai chăm.`,
  encroachment: `
Người gọi phản ánh bãi vật liệu xây dựng đổ tràn ra đường liên xã.
Bà con đề nghị giải toả chợ cóc trước cổng bệnh viện vì chiếm hết làn xe.
Chị phản ánh xe tải đậu qua đêm trước cửa nhà, che khuất lối ra.
Công dân báo nhà đầu ngõ xây bồn hoa, đóng cọc sắt giữ chỗ đậu xe trên hè.
Anh cho biết quán ăn dựng dù bạt lấn lòng đường, khách để xe tràn lan.`,
  construction: `
Công dân phản ánh nhà bên xây lấn sang ranh ba mươi phân và trổ cửa sổ nhìn qua.
Người dân báo công trình vẫn thi công sau khi có lệnh đình chỉ.
Bác hỏi xin giấy phép sửa nhà cấp bốn cần bản vẽ hay không.
Bà con phản ánh nhà thầu đào móng làm tường rào nghiêng, hứa đền rồi lờ.
Chị đề nghị công khai bản đồ quy hoạch khu tái định cư vì nghe nói sắp điều chỉnh.
! Người gọi hét trong máy: cần cẩu công trình vừa đổ vào nhà dân, có người bị đè.
! Bà con báo nhà ba tầng đang xây đổ sập, thợ hồ còn bên trong, chưa rõ mấy người.`,
  waste: `
Người dân phản ánh điểm trung chuyển rác rỉ nước ra đường, mùi bốc vào quán ăn.
Bác báo có người chở rác sinh hoạt từ nơi khác tới đốt ở bãi tha ma.
Công dân đề nghị tăng chuyến gom rác dịp lễ vì thùng đầy từ sáng.
Chị phản ánh hàng xóm cho chó phóng uế bừa bãi trên hành lang chung cư, không dọn.
Bà con hỏi rác cồng kềnh như tủ cũ thì bỏ ở đâu cho đúng.`,
  pollution: `
Người gọi phản ánh xưởng giặt mài xả nước xanh lè ra rạch.
Bà con đề nghị kiểm tra lò đốt than củi, khói cay cả xóm từ chiều đến sáng.
Công dân phản ánh bụi xi măng từ trạm trộn phủ trắng mái nhà.
Chị cho biết trại bò của hộ kế bên không có hầm biogas, phân chảy ra rãnh.
Anh phản ánh mùi thuốc trừ sâu từ kho nồng nặc, con nhỏ chóng mặt.`,
  land: `
Công dân hỏi thời hạn cấp đổi sổ sau đo đạc bản đồ mới là bao lâu.
Người gọi cho biết văn phòng đăng ký đất đai trả hồ sơ không nêu lý do.
Bác phản ánh đất thổ cư của ông bà bị ghi thành đất trồng cây lâu năm.
Bà con đề nghị niêm yết phương án bồi thường, tái định cư trước khi kiểm đếm.
Chị nhờ xã hoà giải tranh chấp ngõ đi giữa ba hộ.
# Công dân khiếu nại quyết định phê duyệt phương án bồi thường vì áp giá đất vườn thấp hơn loại đất thực tế của hộ mình.
@ Người gọi tố cáo cán bộ địa chính cùng môi giới làm giả hồ sơ chuyển nhượng, xin không ghi tên.`,
  agriculture: `
Bác nông dân báo rầy nâu phát tán, xin thông báo lịch phun đồng loạt.
Người dân đề nghị mở cống lấy nước ngọt vì mặn đã lùi mà ruộng khô.
Chị hỏi chính sách hỗ trợ khôi phục đàn sau dịch, heo nhà chị đã tiêu huỷ.
Công dân phản ánh máng thuỷ lợi nứt, nước chảy mất giữa đường, cuối nguồn không có.
Anh hỏi lớp tập huấn trồng rau an toàn và mã số vùng trồng đăng ký ra sao.`,
  disaster: `
Người dân đề nghị đặt loa cảnh báo lũ sớm ở đầu nguồn.
Bà con báo ta luy dương có dấu hiệu nứt, đất đá lăn xuống đường mỗi khi mưa.
Công dân hỏi điểm sơ tán khi bão vào ở đâu, có đón người già không.
Chú cho biết kè biển lở một đoạn dài, sóng đánh vào tận sân.
Anh kê khai thiệt hại sau mưa đá mà chưa có tên trong danh sách hỗ trợ.
! Người gọi báo nước ngập tới nóc, cả nhà trèo lên mái, điện thoại sắp hết pin, xin ca nô.
! Báo có xuồng chở bốn người lật ở ngã ba sông, mới vớt được hai.`,
  market: `
Người gọi phản ánh đại lý vật tư bán phân bón kém chất lượng, lúa không bắt phân.
Chị báo siêu thị mini niêm yết một giá, quét mã ra giá khác.
Công dân phản ánh shop mạng giao giày rách, chặn số không cho trả.
Bác đề nghị kiểm tra cân ở điểm thu mua nông sản, cân nào cũng hụt.
Người dân phản ánh tiệm vàng không xuất hoá đơn, bán thuốc lá lậu công khai.`,
  finance: `
Công dân hỏi tiền phí bảo trì đường bộ thu qua tổ dân phố có đúng không.
Người dân phản ánh xe công biển xanh đi đám cưới cuối tuần.
Bác đề nghị giải thích các khoản thu đầu năm của thôn, không thấy phiếu.
Chị hỏi thuế khoán hộ kinh doanh sao tăng dù buôn bán ế.
Bà con phản ánh nhà sinh hoạt cộng đồng xây xong bỏ không, phí tiền ngân sách.`,
  noise: `
Người dân phản ánh xưởng cơ khí mài sắt tới mười giờ đêm.
Bà cụ than hàng xóm mở ti vi và hát hò thâu đêm, nhắc thì cự lại.
Công dân báo hội chợ mở loa quảng cáo inh ỏi gần khu nhà trọ công nhân.
Anh phản ánh trại chó sủa suốt đêm, không ngủ được để đi làm.
Chị đề nghị hạn chế xe tải bấm còi hơi trong khu dân cư ban đêm.`,
  'public-order': `
Người dân báo nhóm thiếu niên ném đá vào xe chạy trên cao tốc.
Chị trình báo bị kẻ xưng cán bộ thuế gọi điện dụ cài phần mềm, mất tiền tài khoản.
Công dân phản ánh tụ điểm xóc đĩa trong rẫy cà phê, cuối tuần đông nghịt.
Bác nhờ công an xã can thiệp mâu thuẫn hai nhà hay chửi bới, ném chai lọ.
Anh hỏi thủ tục cấp lại căn cước và khai báo lưu trú cho khách.
! Người gọi thì thầm: có kẻ phá khoá vào nhà, đang lục đồ, tôi trốn trong tủ.
! Báo có người đàn ông cầm can xăng doạ đốt vợ con, hàng xóm đang can.`,
  'fire-safety': `
Người dân phản ánh xưởng gỗ không có bể nước, hàng chất sát nhà bên.
Công dân hỏi cơ sở kinh doanh nhỏ có phải nghiệm thu phòng cháy hay không.
Chị báo ban công nhà trọ hàn kín song sắt, có cháy không ra được.
Bác đề nghị tổ dân phố được cấp thêm bình bột và mặt nạ.
Anh phản ánh cây xăng hút thuốc thoải mái, không ai nhắc.
! Người gọi báo khói ra nhiều từ cửa cuốn tiệm tạp hoá, chủ nhà ngủ bên trong chưa thấy ra.
! Báo cháy ở xưởng vải, nghe tiếng nổ nhỏ, lửa đã sang mái bên.`,
  education: `
Phụ huynh hỏi chỉ tiêu tuyển sinh lớp mười, điểm chuẩn công bố khi nào.
Người gọi phản ánh lớp học có bốn quạt thì hỏng ba, học sinh lả vì nóng.
Công dân phản ánh giáo viên mắng, đuổi học sinh ra ngoài hành lang cả tiết.
Chị phản ánh trường mầm non công lập không nhận trẻ hai tuổi.
Bác hỏi trợ cấp chi phí học tập cho học sinh bán trú vùng cao.`,
  'food-safety': `
Người dân báo quán bún bò dùng thịt ôi, mùi lạ, khách ăn bị nổi mẩn.
Chị phản ánh hàng rong trước cổng trường bán xiên que không che đậy, phẩm màu loè loẹt.
Công dân đề nghị kiểm tra cơ sở đóng nước bình, nước có rong.
Bác báo xe chở gia cầm chết vào lò làm giò chả.
Người gọi cho biết nhóm trẻ uống trà sữa xong bị nôn nhẹ, đã khoẻ lại, nhờ kiểm tra quán.`,
  health: `
Công dân phản ánh phòng tiêm của trạm y tế hết vắc xin dại.
Chị hỏi chuyển nơi khám chữa bệnh ban đầu trên thẻ bảo hiểm y tế làm ở đâu.
Người dân báo ổ dịch sốt xuất huyết, đề nghị diệt lăng quăng.
Bác phản ánh bệnh viện tuyến huyện cũ thiếu bác sĩ mắt.
Anh báo cơ sở thẩm mỹ tiêm chui, khách bị sưng mặt.
! Người gọi báo chồng đau thắt ngực, tím môi, lịm dần, xin xe cứu thương.
! Báo cháu nhỏ hóc dị vật, mặt tím, gia đình đang vỗ lưng không ra.`,
  'social-care': `
Người dân phản ánh danh sách hộ cận nghèo có nhà hai tầng.
Chị đề nghị hỗ trợ xe lăn cho con bị bại não.
# Bà khiếu nại văn bản của xã từ chối xét trợ cấp bảo trợ cho con bà, cho rằng không đúng quy định.
@ Người gọi tố cáo cán bộ chính sách giữ thẻ và rút tiền trợ cấp của người già, đề nghị giữ kín.`,
  'merit-labour': `
Cụ bà hỏi mai táng phí cho chồng là cựu chiến binh.
Công nhân báo chủ xưởng bỏ trốn, nợ lương bốn tháng.
Bác hỏi giảm trừ bảo hiểm xã hội tự nguyện cho người sắp đủ tuổi hưu.`,
  culture: `
Người dân phản ánh pano quảng cáo che khuất tầm nhìn, xé rách treo lủng lẳng.
Bác đề nghị sửa sân khấu ngoài trời và mái nhà văn hoá.
Công dân phản ánh dịch vụ lưu trú ghi sao giả, phòng khác hình.
Chị hỏi lịch lớp bơi hè cho trẻ ở trung tâm thể thao.
Anh báo di tích quốc gia bị người ta khắc tên lên bia.`,
  religion: `
Người gọi hỏi đăng ký lễ cầu siêu tập trung đông người ở chùa.
Già làng xin hỗ trợ cồng chiêng và giữ gìn lễ hội của buôn.
Công dân phản ánh nhóm người phát tờ rơi truyền đạo trước cổng trường.
Bác đề nghị cấp báo, lịch bằng tiếng dân tộc cho bản.
Chị hỏi thủ tục công nhận ban hộ tự đình, đền.`,
  telecom: `
Người dân phản ánh tủ cáp viễn thông mở toang, dây xoã xuống vỉa hè.
Chị báo số điện thoại bị khoá hai chiều dù đã cập nhật thông tin.
Bác hỏi bao giờ bản có sóng, cách trung tâm mười lăm cây số.
Công dân phản ánh nhà mạng kéo dây ngang ban công không xin phép.
Anh báo đường truyền internet của trường học chậm, họp trực tuyến bị rớt.`,
  'online-service': `
Người gọi cho biết nộp xong không có mã biên nhận, vào lại thì mất sạch.
Chị phản ánh trang một cửa điện tử không nhận thẻ ngân hàng.
Công dân hỏi cách khôi phục tài khoản định danh khi đổi điện thoại.
Bác lớn tuổi không biết quét mã, đề nghị có người hướng dẫn nộp qua mạng.
Anh báo thông tin của mình trên cơ sở dữ liệu sai ngày sinh nên hệ thống từ chối.`,
  procedure: `
Người dân phản ánh hồ sơ cấp phép nuôi cá trễ hẹn hai tuần, không thư xin lỗi.
Bà chờ từ bảy giờ, tới lượt thì báo hết giờ nhận.
Công dân hỏi bản sao nào phải chứng thực, sao mỗi nơi yêu cầu một khác.
Chị đề nghị thêm ghế ngồi và quầy ưu tiên cho người khuyết tật ở nơi trả kết quả.
Anh phản ánh điểm tiếp nhận cũ chuyển đi mà không dán thông báo.`,
  'civil-status': `
Chị hỏi đăng ký lại khai sinh cho bố vì sổ gốc đã thất lạc.
Người gọi muốn xác nhận tình trạng hôn nhân để mua bán nhà.
Công dân phản ánh giấy chứng tử ghi nhầm số định danh.
Bác hỏi làm khai sinh cho cháu khi mẹ cháu chưa đủ tuổi kết hôn.
Anh hỏi chứng thực chữ ký người đang nằm viện có tới tận nơi được không.`,
  conduct: `
Người gọi phản ánh một cán bộ văn phòng quát nạt, đuổi dân ra ngoài.
Bà than ba lần lên uỷ ban đều không gặp người phụ trách, phòng bỏ trống.
Công dân phản ánh cán bộ xã nhậu trong giờ, mặt đỏ khi tiếp dân.
Chị khen hai bạn trẻ ở quầy hướng dẫn rất tận tình.
Anh cho rằng tổ trưởng đối xử thiên vị, nói năng khó nghe.`,
  military: `
Người dân hỏi tiêu chuẩn miễn nghĩa vụ quân sự với người tật khúc xạ.
Mẹ của tân binh hỏi địa chỉ đơn vị và ngày thăm quân.
Bác cựu binh hỏi chế độ một lần cho dân công hoả tuyến.
Công dân phản ánh dân quân bị gọi trực quá số ngày quy định.
Anh hỏi đăng ký tạm vắng nghĩa vụ khi đi lao động nước ngoài.
! Người gọi báo máy xúc đào trúng vật giống bom, công nhân đứng vây quanh.`,
  electricity: `
Người dân báo cột điện bê tông nứt chân, ngả về phía đường.
Chị phản ánh chủ trọ thu bốn nghìn một số điện.
Công dân phản ánh cúp điện luân phiên không báo trước, máy ấp trứng hỏng.
Bác xin di dời đường dây trung thế đi ngang mái nhà.
Anh báo nhánh cây tì vào dây điện, gió lớn xẹt tia nhỏ.
! Người gọi báo dây điện đứt vắt ngang hàng rào sắt, đã có người bị giật văng ra.`,
  'water-supply': `
Người dân báo nước chảy ra đục như nước gạo, để lắng có cặn đen.
Chị hỏi lịch cấp nước luân phiên mùa hạn.
Công dân phản ánh đường ống cấp nước dập do xe tải cán, mất nước cả dãy.
Bác phản ánh hoá đơn nước tháng này gấp bốn lần, xin thử lại đồng hồ.
Bà con bản trên xin sửa bể chứa nước tự chảy, khe cạn trơ đá.`,
  bus: `
Người gọi phản ánh tiếp viên xe buýt thu tiền không xé vé.
Cô giáo đề nghị dời trạm dừng tới gần cổng trường.
Công dân phản ánh xe đưa rước công nhân cũ nát, xịt khói.
Bác hỏi tuyến xe buýt mới từ xã về trung tâm có chạy chủ nhật không.
Chị phản ánh bến phà chở quá tải, không áo phao.`,
  other: `
Người gọi im lặng, nghe tiếng ồn rồi ngắt máy.
Công dân hỏi cách liên hệ lãnh đạo để đăng ký gặp.
Người gọi nói chuyện gia đình, chưa rõ yêu cầu, hẹn gọi lại.
Khách gọi nhầm sang tổng đài, cần gặp hãng taxi.
Bác khen tổng đài trả lời lịch sự, không có nội dung phản ánh.
$ Người gọi mời tham gia sàn đầu tư, đọc số tài khoản.
$ Trẻ con gọi nghịch, cười khúc khích rồi dập máy.
$ Người gọi chửi tục liên tục, không nêu việc gì.
$ Người gọi quảng cáo dịch vụ hút hầm cầu, để lại số.`,
} as const
