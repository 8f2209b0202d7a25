/** Invented everyday reports of streets, water and nuisances, by neighbours. */
export const NEIGHBOUR_SENTENCES = {
  road: `
Đoạn từ nhà văn hoá thôn ra trạm bơm bê tông vỡ nát thành từng mảng, xe máy đi cứ nảy tưng tưng.
duong vao truong mam non lom chom o ga, me cho con di hoc nga may lan roi a
Cầu treo qua suối bản tôi mấy tấm ván mục, trẻ con đi học cứ phải nhảy qua lỗ thủng.
Kính gửi UBND xã, lan can cầu Bến Đò bị xe tải húc gãy từ tháng trước đến nay vẫn chỉ chăng dây ni lông, đề nghị sớm hàn lại.
KH PA mặt đường trước số nhà 45 bị sụt 1 hố đường kính khoảng nửa mét, sâu 30 phân.
Gạch lát vỉa hè trước bệnh viện bong lên, người chống nạng đi qua vấp suốt.
Chợ thì đông mà cái đường vô chợ nát như tương, bà con gánh rau té hoài.
Xe chở đất của mỏ chạy suốt ngày cày nát đường liên thôn, giờ chỉ còn ổ voi, đề nghị sửa đường cho dân đi.
Khe co giãn trên cầu vượt bung ra, xe đi qua kêu rầm rầm, sợ nổ lốp.
Em ở trọ khu công nghiệp, đường hẻm toàn đá dăm lởm chởm chưa rải nhựa, đi ca đêm té trầy hết chân.
Công ty nước đào đường đặt ống xong lấp đất qua loa, giờ lún thành rãnh dài, nước thì có rồi nhưng đường hỏng.
Chỗ ngầm tràn qua suối bê tông bị xói lở trơ sắt, xe máy cán đinh thép thủng lốp.
Mặt đê chạy qua thôn em nứt dọc một vệt dài, ô tô đi là rung, không biết có cấm tải không chứ đường hỏng nặng rồi.
duong be tong noi dong xe cong nong can vo het mep, hai ben lo ham ech
Đường tránh mới làm xong chưa tới một năm mà nhựa đã bong tróc thành vảy, chất lượng quá kém.
CD báo đường gom cạnh cao tốc bị võng, đọng thành vũng lớn do mặt đường lún, ĐN vá.
Tụi con nít đi xe đạp qua cầu khỉ vô trường sợ lắm, ấp xin xã bắc cho cây cầu ván đàng hoàng.
Vỉa hè mới lát đá tự nhiên mà vỡ toác, cụ già tập thể dục sáng vấp ngã gãy tay.
Mệ đi chợ Đông Ba về ngang kiệt nớ bị vấp cục gạch trồi lên, răng không ai lát lại cho bằng.
Con đường trước đình làng xuống cấp, hội làng sắp đến mà xe khách không vô được vì ổ voi.
Đoạn dốc lên bản chưa đổ bê tông, mưa xuống bùn ngập bánh xe, phụ nữ đẻ phải khiêng bằng cáng.
Tấm đan bê tông lối lên vỉa hè cho xe lăn bị gãy đôi, tôi ngồi xe lăn không lên nổi.
Hộ lan bằng tôn ở khúc cua đèo rơi mất ba khoang, bên dưới là vực.
There is a deep pothole right outside our kindergarten gate, two motorbikes fell this week.
Mố cầu ông Tư bị hở hàm ếch, đường dẫn lên cầu lún thành bậc cao cả gang tay.
Đường ray xe lửa cắt ngang mà tấm đan bê tông giữa hai thanh ray vỡ, bánh xe đạp lọt vô kẹt luôn.
pa duong lien xa tu cho den uy ban nhieu o voi, xe cap cuu di con khong noi
Nhà em làm dịch vụ cưới, đường vô nhà gái lồi lõm quá xe hoa cạ gầm. Mong phường san lấp lại mặt hẻm.
Tui chạy ghe không nói, chớ lên bờ là cái lộ đal bể nát, chở lúa bằng xe ba gác lật hai lần rồi.
Đổ bê tông vá ổ gà cao hơn mặt đường cả chục phân, thành ra thêm cái ụ, xe vấp còn nguy hơn.
Sỏi đá vương vãi do mặt đường nhựa bong ra ở vòng cua trước trường cấp 3, học sinh trượt ngã.
Đề nghị xã mở rộng đường vào nghĩa trang, hiện chỉ lọt xe máy, đám tang phải khiêng bộ hai cây số.
Thảm nhựa xong mà không vuốt nối vào ngõ, ngõ thấp hơn đường hai gang, dắt xe lên không nổi.
Vỉa hè trước ngân hàng thủng một lỗ do xe tải leo lên, bên dưới rỗng thấy cả cát trôi.
Cử tri tổ 7 kiến nghị nhựa hoá 300 m ngõ còn lại, năm nào cũng hứa mà năm nào cũng bụi đất.
Bậc thang xuống bến đò sạt mất mấy bậc, khách lên xuống phải bám tay nhau.
Kè đá ven đường cạnh nhà văn hoá bị phình, chân đường lở dần vào phía trong, mới mất nửa làn đường.
Cầu dân sinh qua kênh thuỷ lợi hẹp có một mét rưỡi lại không lan can, tuần rồi có người rớt xuống kênh.
Nền đường đoạn qua đồng nhà tôi bị chuột, cua khoét rỗng, xe lúa đi sập bánh.
Cái gờ bó vỉa cao quá, bị xe rác đâm vỡ sắc như dao, rách lốp bao nhiêu xe.
duong ham chui dan sinh duoi cao toc mat duong bong het, toan bun va da hoc
Đường đi bộ ven hồ gỗ nhựa mục gãy, khách du lịch thụt chân, đây là hỏng lối đi chứ không phải vệ sinh.
Chốt bảo trì đường bộ ở đâu mà để ổ gà trên quốc lộ qua xã mình lan rộng từng ngày vậy ạ?
Dạ con ở buôn Ea, đường đất đỏ vô rẫy cà phê lầy quá, xe công nông lún không ra được, xin Nhà nước rải cấp phối.
Lối đi bộ trên cầu sắt bị rỉ thủng, nhìn thấy nước sông bên dưới.
Sau mưa mặt đường chỗ cây xăng lộ ra nhiều ổ gà sâu, nước rút rồi mà lỗ vẫn còn đó, mong vá.
Dân tự góp tiền đổ bê tông nửa hẻm rồi, còn nửa kia xin phường làm nốt chứ xe lăn của ba tôi không qua được.
Kính gửi sở xây dựng: tuyến tỉnh lộ qua thị trấn cũ xuống cấp, mặt đường rạn nứt chân chim, đề nghị đưa vào kế hoạch sửa chữa định kỳ.
Cổng trạm y tế dốc mà xi măng tróc hết, xe đẩy bệnh nhân trượt, xin sửa lại lối dốc.
! Cầu vừa sập một nhịp, có xe máy rơi xuống sông, mọi người cho lực lượng tới ngay!
! Đường vừa sụt một hố to nuốt cả xe ba gác, hố còn đang lan, chưa ai rào chắn, người đi liên tục.
! cap cau treo bi dut 1 ben, dang co hoc sinh mac ket tren cau
# Tôi khiếu nại Quyết định của Chủ tịch xã về việc buộc hộ tôi chịu chi phí bồi hoàn mặt đường bê tông vì cho rằng xe tôi làm vỡ.
@ Tôi tố cáo ban quản lý dự án và nhà thầu rút ruột bê tông đường liên thôn, mặt đường chỉ dày 10 phân trong khi hồ sơ 18 phân.
Đường chạy quanh đảo bị cát bay lấp và sóng khoét mép bê tông từ mùa trước, xe điện chở khách phải dừng, xin vá mép đường.`,
  traffic: `
Đèn đỏ ngã tư trước trường cấp 2 nhấp nháy vàng cả ngày, xe bốn phía tranh nhau đi.
Xin gắn gương cầu lồi ở khúc cua chùa, hai bên tường cao không thấy xe ngược chiều.
den xanh chi co 8s ma den do toi 90s, sang nao cung ket xe toi cong khu cn
Biển cấm xe tải bị cành phượng che khuất, tài xế không thấy cứ chạy vô rồi bị phạt oan.
Vạch sang đường cho học sinh mờ tịt rồi, các cháu qua đường xe không nhường.
KH PA trụ đèn tín hiệu giao thông ngã ba hướng ra bến xe tắt hẳn từ sáng.
Giờ tan trường phụ huynh đứng kín cổng, đường tê liệt nửa tiếng, đề nghị phân luồng hoặc cử người điều tiết.
Đề nghị làm gờ giảm tốc trước cổng trường mầm non thôn, xe ben chạy qua ào ào.
Dải phân cách quây kín quá, bà con muốn qua bên kia chợ phải đi vòng gần hai cây số, xin mở một lối quay đầu.
Đường một chiều mới đổi mà không có biển báo, dân tui đi bị thổi phạt hoài.
CD báo đèn đếm ngược tại ngã tư bệnh viện hiển thị sai số, ĐN kiểm tra.
Chỗ tàu hoả cắt đường dân sinh không có gác chắn, không chuông báo, năm nào cũng có tai nạn.
Biển tên đường bị quay ngược, shipper tụi em giao hàng lạc hết.
Xe container chạy giờ cấm vào nội thị, sáng 7 giờ vẫn thấy nối đuôi, mong đặt biển và chốt cấm tải.
Cột biển báo "đường cong nguy hiểm" trên đèo bị xe quẹt nằm dưới rãnh.
The pedestrian button at the crossing near the university does nothing, the walk signal never turns green.
Đường vào bệnh viện tỉnh sáng nào cũng tắc, xe cấp cứu hú còi mà không nhích được, cần tổ chức lại luồng xe.
Sơn kẻ vạch làn xe máy và ô tô bị xoá sau khi thảm nhựa, giờ ai đi đâu thì đi.
Cái đèn tín hiệu trước chợ bị chỉnh lệch chu kỳ, xanh cả hai hướng một lúc, suýt đâm nhau.
nga tu gan nha tho sao ko lap den giao thong vay, tuan nao cung co tai nan
Học sinh đi xe đạp điện từ trong ngõ lao ra quốc lộ, xin lắp biển cảnh báo và đèn chớp vàng.
Bà con buôn tôi đề nghị cắm biển giới hạn tốc độ chỗ con dốc, xe đò chạy mau lắm.
Rào chắn công trình đã xong việc mà vẫn để chiếm làn xe, gây thắt cổ chai, đề nghị cho thông làn.
Cầu yếu mà không cắm biển tải trọng, xe chở cát 20 tấn cứ qua, xin gắn biển hạn chế tải trọng.
Kính gửi Ban An toàn giao thông, hội phụ huynh kiến nghị cấm ô tô vào ngõ trước trường từ 6h45 đến 7h15.
Đèn đi bộ xanh có 10 giây, người già chống gậy như tui mới ra giữa đường đã đỏ.
Vòng xoay mới làm to quá, xe khách quẹo không lọt, ùn tới tận cầu.
Mũi tên rẽ phải sơn dưới đường chỉ một đằng mà biển trên cao chỉ một nẻo.
Cọc tiêu phân làn bằng nhựa gãy chỉ còn đế sắt chìa lên, tối xe tông vào ngã.
Trạm thu phí ùn xe dịp lễ cả cây số mà không xả trạm, đề nghị điều tiết.
Mỗi lần lễ hội đền là đường làng kẹt cứng, không có bãi cho xe, không ai hướng dẫn lối vào lối ra.
Hầm chui có biển giới hạn chiều cao 2m5 nhưng gắn sát miệng hầm, xe tải tới nơi mới biết, quay đầu không được.
Camera phạt nguội bắt lỗi tốc độ nhưng đoạn đó không có biển báo hết khu dân cư, xin rà lại biển.
bien bao truong hoc o xa minh bi ai be trom roi, xin gan lai cai khac
Xe đưa rước công nhân quay đầu ngay ngã ba làm kẹt cứng hai chiều lúc 5 giờ chiều, nên bố trí chỗ quay khác.
Tui bán tạp hoá ngay ngã ba, chứng kiến tông xe hoài, xin tỉnh làm cho cái đèn xanh đèn đỏ.
Dạ thưa, đường mới thông xe rộng bốn làn mà chưa kẻ vạch, ban đêm không biết mép đường ở đâu dù đèn vẫn sáng.
Phía trước UBND phường cho xe hai chiều trong đường rộng 4 mét, ngày nào cũng đối đầu nhau, đề nghị làm một chiều.
Đèn tín hiệu bị mất điện do tủ điều khiển cháy, công an phải đứng điều khiển tay cả buổi.
Mong bố trí chỗ dừng đón trả cho taxi trước ga, chứ giờ cấm dừng cả tuyến dân không biết lên xe chỗ mô.
Biển chỉ dẫn vào khu du lịch ghi sai hướng, khách đi nhầm sang xã bên cạnh.
Đường đèo sương mù dày không có đinh phản quang, không cọc tiêu, đề nghị bổ sung.
Chỗ cầu đang sửa xe phải đi đường tạm mà không có biển hướng dẫn, tối qua mấy xe lạc xuống ruộng.
Đường xuống bến phà giờ cao điểm ùn xe cả cây số, ô tô xe máy chen lẫn nhau, xin kẻ làn và phân luồng xe máy đi riêng.
Học sinh lớp 1 qua đường trước cổng mà không có ai dẫn, xin tổ cờ đỏ hoặc dân phòng đứng chặn xe.
Đường cấm xe ba gác mà nhà vườn tụi tui chở dừa bằng xe đó, xin cho giờ được chạy.
Đèn báo lối đi dành cho xe đạp mới thí điểm chẳng ai hiểu, ô tô vẫn lấn vào.
Gờ giảm tốc mới làm cao quá, vợ bầu ngồi sau xóc muốn đẻ, xin hạ bớt.
! den tin hieu va can chan duong tau hong, tau sap toi ma can khong ha, xe van qua am am
! Trụ biển báo cong vẹo đang đổ ngang ra quốc lộ, ô tô phanh dúi dụi, sắp tông liên hoàn.
# Tôi không đồng ý Quyết định xử phạt lỗi vượt đèn đỏ của Công an phường vì lúc đó đèn hỏng, tôi làm đơn khiếu nại lần đầu.
@ Tố cáo cán bộ tổ tuần tra nhận tiền để xe quá tải chạy vào đường cấm ban đêm.
$ Bán gương cầu lồi, cọc tiêu, biển phản quang giá sỉ, giao hàng tận nơi, xem catalog tại trang web cửa hàng.`,
  'street-light': `
Em là giáo viên dạy lớp xoá mù buổi tối, đường ra lớp mấy cột đèn tắt ngóm, học viên sợ không đi.
den duong hem 12 chay bong ca thang nay, toi thui
Bóng đèn cao áp trước cổng bệnh viện chớp tắt liên tục như đèn sàn nhảy.
KH PA cột đèn số 17 đường ven sông không sáng, ĐN thay bóng.
Đèn đường sáng trưng từ trưa tới chiều mà tối lại tắt, chắc hẹn giờ sai, tốn tiền điện công.
Cả dãy đèn năng lượng mặt trời xã lắp năm ngoái giờ chỉ còn hai cái sáng, pin chai hết rồi.
Chợ đêm tối om vì đèn công cộng hư, tiểu thương phải tự kéo bóng bán hàng.
Đường vô buôn không có ngọn đèn mô, đi họp thôn phải rọi điện thoại, xin lắp cho vài cột.
Công viên có ghế có cây đẹp mà đèn hỏng hết, tối không ai dám vào tập thể dục.
Bác bảo vệ trường bảo đèn ngoài đường tắt nên trộm hay rình, xin phường sửa đèn.
Chao đèn bị gió giật lủng lẳng trên đầu người đi chợ, chưa rơi nhưng ghê lắm.
Đèn trang trí Tết dọc trục chính đứt nửa dãy, bên sáng bên tối nhìn mất mỹ quan.
CD báo toàn tuyến đường dẫn cao tốc mất chiếu sáng từ 19h tối qua.
Nhà em ngay góc cua, đèn đường chiếu thẳng vô phòng ngủ chói quá, xin chỉnh lại góc chao.
Hầm chui dân sinh tối như hũ nút, bóng bị đập vỡ, phụ nữ tan ca không dám đi.
The lamp posts along the lake path have been dark for two weeks, please repair the lights.
Mấy o bán bánh canh ở đầu kiệt nói đèn điện đường tắt từ bữa bão tới chừ chưa ai thay.
Công nhân tan ca 10 giờ đêm, đoạn từ cổng khu công nghiệp ra nhà trọ không có đèn, nhiều người ngã xe.
xa oi den duong thon em bat luc 8h toi moi sang, mua dong 5h da toi roi, cho bat som hon dc ko
Cành cây trùm kín bóng đèn nên có sáng cũng như không, nhưng cây thì khoẻ, chỉ cần dời đèn ra hoặc lắp cần vươn.
Sân nhà văn hoá đang tập dân vũ thì hệ thống đèn cao áp tắt phụt, chắc át tô mát hộp điều khiển đèn hỏng.
Đèn trên cầu mới khánh thành được ba hôm đã tắt, dân đi câu đêm rơi xuống nước.
Tổ dân phố tôi tự góp tiền mắc đèn ngõ, nay muốn giao phường quản lý vì không ai trả tiền điện đèn.
Trụ đèn chiếu sáng trước nhà rỉ chân, nghiêng về phía đường, đề nghị dựng lại.
Ngõ 88 thay bóng LED rồi mà sáng lờ mờ hơn bóng cũ, người già mắt kém không thấy đường.
Kính gửi UBND phường, khu tái định cư đã có cột đèn nhưng chưa đấu nối, dân về ở hai năm vẫn chưa có ánh sáng.
Cắt giảm đèn xen kẽ tiết kiệm quá mức, đường trước trường nội trú tối mịt, xin bật lại đủ.
Ai đó trộm dây cáp đèn đường, cả đoạn quốc lộ mất sáng. Không phải mất điện nhà dân đâu nhé.
Nghĩa trang liệt sĩ tối 27/7 thắp nến mà đèn công cộng quanh đó hư, các cụ đi không thấy lối.
Tui bán nước mía ở bến phà, đèn ở đầu bến cháy rồi, ghe cập đêm khó lắm.
Đèn chiếu sáng trước nhà thờ bị ong làm tổ, bóng nứt, xin tháo ra thay mới.
Khúc đê có ao hai bên mà tối đen, chú tôi lái xe lao xuống ao, xin lắp vài bóng đèn.
den led truoc cong ubnd xa sang nhap nhay nhuc mat, nho thay dum
Cái hộp cửa cột đèn mất nắp lòi đầu dây, con nít hay nghịch, nhờ bắt nắp lại cho an toàn.
Nhà văn hoá bản em đẹp rồi chỉ thiếu đèn đường đi tới, tối tới tập khèn phải cầm đuốc.
Bùng binh trung tâm đèn pha cao 20 mét cháy 5/8 bóng.
Sáng bảnh mắt 9 giờ đèn đường vẫn bật, báo mấy lần không ai tắt, lãng phí.
Đèn ngõ bị hàng xóm tự ý đấu công tắc riêng, thích thì bật thích thì tắt, đây là đèn chung của tổ.
Đoạn mới mở rộng đường người ta nhổ cột đèn cũ mà không trồng lại, tối xe tông dải phân cách hoài.
Trạm xe buýt cuối tuyến không có bóng đèn nào, sinh viên đợi xe tối rất sợ, xin gắn đèn.
Khu chung cư xã hội: đèn lối đi chung ngoài đường phố tắt, không phải đèn hành lang toà nhà.
Kiệt ni tối thui, hôm tê mệ té gãy chân, mong các chú gắn cho cái bóng.
Đèn mắt cáo dưới gầm cầu vượt vỡ kính, mảnh rơi xuống, phần còn lại không sáng.
Bãi biển đêm hè đông khách mà đèn pha tắt lúc 21h, đề nghị kéo dài giờ chiếu sáng đến 23h.
pa: den duong to 3 sang 1 bong tat 4 bong, tre em di hoc them ve so
Sau khi sáp nhập xã không biết ai lo đèn nữa, gọi xã cũ bảo xã mới, xã mới chưa nhận bàn giao, đèn hư ba tháng.
Xin đổi đèn vàng thành đèn trắng ở khúc vào chợ cá, ánh vàng không phân biệt được cá tươi cá ươn, vả lại yếu quá.
Chân cột đèn cao áp bị xe tải lùi trúng, cong gập, đèn tắt.
! Cot den duong bi do, day dien ho roi xuong vung nuoc, vua co con cho bi giat chet, tre con hay choi o day!
! Chạm vào trụ đèn chiếu sáng trước trường là bị điện giật tê tay, đã có một cháu ngã, giờ tan học đến nơi rồi.
! Tru den gay dang treo lo lung ngay tren dau nguoi di duong, sap roi, cho nguoi toi gap
# Khiếu nại quyết định của Chủ tịch phường không bồi thường cho tôi khi cột đèn công cộng đổ vào xe.
@ Tố cáo đơn vị bảo trì chiếu sáng kê khống số bóng thay, cán bộ phường ký nghiệm thu bóng ma.
Sân bóng chuyền của bản nằm cạnh lộ, cái đèn cao áp bên lộ tắt nên bọn em nghỉ chơi cả tháng, nhờ thay bóng.`,
  drainage: `
Cống trước cổng chợ nghẹt, nước đen trào lên lênh láng hàng rau hàng cá.
mua 15p la ngo ngap toi dau goi, nuoc rut cham lam
Nắp hố ga giữa đường mất tiêu, có người cắm cành cây báo hiệu.
KH PA miệng cống bị bùn và lá bịt kín, ĐN nạo vét trước mùa mưa.
Nước mưa từ đường chảy ngược vào lớp học mẫu giáo vì rãnh thoát trước trường bị lấp.
Hàng xóm xây tường bịt mất lối thoát nước chung, sân nhà tui thành cái ao.
Cái nắp cống trước nhà xe cán qua kêu lạch cạch cả đêm, kênh rồi, nhờ chèn lại.
Rãnh thoát nước hai bên đường thôn chưa có nắp, trẻ con đạp xe lọt xuống.
Khu trọ công nhân nước cống dềnh lên nền nhà vệ sinh mỗi khi trời mưa, cống ngoài đường nhỏ quá.
Kênh tiêu trong khu dân cư bị bèo và bùn bít, mưa xuống là ngập nhà, xin nạo vét.
Máy bơm chống ngập ở hầm chui không chạy, nước đọng cả ngày, xe phải vòng.
Đề nghị cho xe hút bùn hố ga đường Lê Lợi, đã đầy ắp tới miệng.
CD báo triều cường tràn qua van ngăn triều hỏng, nước vô hẻm 2 lần mỗi ngày.
Bệnh viện mới nâng nền, bao nhiêu nước mưa dồn hết xuống dãy nhà dân bên cạnh, không có cống dẫn.
Mỗi lần mưa là hố ga phun lên như vòi rồng, nắp bật văng ra.
The storm drain in front of our shop is blocked, water comes into the store every time it rains.
Mưa tạnh từ hôm kia mà đường xóm vẫn ngập ngang ống chân, nước không có chỗ rút.
Ống cống qua đường bị bể, nước thải trong xóm không chảy được, ứ lại đầu ngõ.
cong thoat nuoc truoc truong tieu hoc hu, nuoc ngap san, cha me phai cong con vo lop
Người ta đổ bê tông bịt luôn miệng thu nước mưa khi làm lại vỉa hè.
Chợ nổi thì nước là phải, đằng này chợ trên bờ mà ngập mắt cá vì cống nghẹt mỡ của mấy quán ăn.
Mấy nắp ga bằng gang bị trộm lấy bán ve chai, còn ba cái lỗ há miệng trên đường Nguyễn Trãi.
Xin làm mương thoát nước cho ấp, mùa mưa nước trên rẫy đổ xuống tràn vô chuồng vô nhà.
Ga thu nước bốc mùi vì lâu không hút, nước đen đứng lặng, cần nạo vét thông cống.
Dạ thưa, ngõ em thấp hơn đường mới nâng 40 phân, hễ mưa là nước đường đổ vô nhà, xin đặt cống ngang.
Hố ga nhà đầu ngõ bị đơn vị cáp quang khoan thủng ống thoát, nước thải ngấm lên vỉa hè.
Tấm đan rãnh trước trạm y tế gãy, ông cụ chống gậy lọt chân xuống.
Bãi giữ xe trường đại học ngập nửa bánh mỗi trận mưa, sinh viên dắt xe chết máy, hệ thống thoát quá tải.
Nhà thầu làm đường để đất cát lấp kín cửa xả, giờ cả khu phố không thoát được nước.
Mưa lụt ngoài sông thì chịu, nhưng đây mưa rào chút xíu mà kiệt tui ngập, do cống nghẹt chớ chi nữa.
Song chắn rác của hố thu gãy, có đứa nhỏ lọt nguyên bàn chân.
xin hoi bao gio thong cong hem 235, nuoc do ham cau trao len ca xom
Mương thoát phía sau chợ bị nhà dân cơi nới phủ bê tông kín, công nhân không xuống nạo vét được, nước dềnh.
Hồ điều hoà đầy bùn mất khả năng chứa, mưa là khu đô thị thành sông.
Cống hộp đang làm dở từ trước Tết, bỏ đó, nước đọng xanh lè muỗi đẻ, đề nghị làm cho xong.
Khu tái định cư có đường đẹp nhưng không đấu cống ra ngoài, nước sinh hoạt chảy tràn mặt đường.
Hầm để xe chung cư bị nước ngoài đường tràn xuống do họng thu bị rác bịt, mong phường thông.
Cầu qua mương thì tốt, nhưng cống tròn bên dưới nhỏ xíu, nước dồn phá luôn vườn rau.
Đường vào bản mỗi khi mưa thành suối vì không có rãnh dọc, xin đào rãnh thoát.
Nước giếng trời nhà hàng xóm xả thẳng sang mái nhà tôi, nhờ tổ dân phố hoà giải và cho đấu nối vào cống chung.
Hố ga có lỗ thoát mà cao hơn mặt đường nên nước cứ đọng vũng không vào được.
Bên trạm bơm tiêu nói mất kinh phí nên không chạy, cả khu phố ngập hai ngày rồi.
Anh chị em tiểu thương đề nghị nạo vét mương quanh chợ 1 tháng 1 lần chứ nước thối dềnh lên sạp vải.
nap cong truoc nha em bi xe rac can vo lam doi, da lay tam van day tam
Ngập trước cổng UBND xã mỗi lần mưa, dân đi làm giấy tờ phải xắn quần lội.
Nước cống hôi chảy rỉ rả từ khe nắp ga sát vòi nước công cộng, mong sửa cái ga chứ vòi thì vẫn tốt.
Đề nghị kiểm tra cửa phai ngăn triều, triều xuống rồi mà nước trong hẻm không ra được.
Cống bị rễ cây đa đâm thủng tắc, xin cắt rễ trong lòng cống và thay đoạn ống.
! Một cháu nhỏ vừa bị cuốn vào miệng cống không nắp ở đầu ngõ, nước đang chảy xiết, cứu với!
! Nap ham cong sau 3m bi mat ngay giua duong nuoc ngap khong thay, vua co nguoi sut xuong chua len duoc
# Khiếu nại văn bản của UBND phường buộc gia đình tôi tháo dỡ đường ống thoát nước vốn có từ trước.
Lớp học thêm nhà cô giáo em, mưa một trận là nước từ miệng cống trào vô tới ghế ngồi, tụi em phải co chân lên.`,
  'water-supply': `
Vòi nhà em chảy ra nước vàng khè như nước chè, giặt áo trắng thành áo cháo lòng.
may hom nay nuoc may yeu xiu, tang 2 khong len noi
KH PA cúp nước từ 3h sáng không thông báo, ĐN cho biết khi nào có lại.
Ống nước máy bể ngoài đường, nước sạch phun trắng xoá cả buổi sáng, phí quá.
Trường nội trú hết nước sạch ba hôm, các cháu phải xuống suối tắm.
Hoá đơn nước tháng này gấp bốn lần mà nhà đi vắng suốt, chắc đồng hồ hư.
Nước có mùi clo nồng nặc, pha trà không uống nổi.
Bản em bể nước tự chảy trên núi hỏng đường ống, bà con đi gánh nước xa ba cây.
Xin lắp đồng hồ nước cho hộ mới tách, nộp đơn công ty cấp nước hai tháng chưa ai xuống khảo sát.
Mùa khô ấp tui nước mặn vô tới ống, nấu cơm mặn chát, xin xe bồn chở nước ngọt.
Khu trọ chủ nhà thu 30 nghìn một khối nước, bọn em công nhân muốn được áp giá nước sinh hoạt.
Nhân viên ghi chỉ số nước ước chừng chứ không vô nhà xem đồng hồ, tháng nào cũng tròn 20 khối.
Thi công cáp quang đào trúng ống cấp nước, cả ngõ mất nước từ trưa.
Nước máy đục ngầu sau trận lũ, lũ rút rồi, giờ cả xóm chỉ cần nước sạch để dùng.
CD báo trụ nước công cộng ở chợ gãy vòi, nước chảy tràn ngày đêm.
Our apartment building has had no running water since Monday, only a trickle at midnight.
Mấy con giun đỏ theo nước máy chảy ra chậu, tui chụp hình đây.
Đồng hồ nước bị kẻ trộm cắt mất đêm qua, nước phun ướt hết sân, nhờ bên cấp nước khoá van và lắp lại.
Trạm cấp nước nông thôn bỏ hoang từ khi sáp nhập xã, không ai vận hành, dân mua nước bình mà tắm.
nuoc chay ra co can den nhu mut than, loc 3 lan van con
Bệnh viện huyện cũ hôm nay mất nước, nhà thuốc và phòng mổ phải xin nước nhà dân.
Bao giờ đường ống nước sạch mới về tới thôn 5, thôn 4 có cả năm rồi mà.
Bể chứa nước của trạm bơm không nắp, chim chết rớt vô, cả làng uống nước nớ đó.
Nhà máy nước báo cúp 4 tiếng mà 2 ngày chưa có, quán phở em phải đóng cửa.
Giếng khoan nhiễm phèn với asen, xã hứa nối nước máy mà chưa thấy.
Áp lực nước ở cuối hẻm yếu vì nhà đầu hẻm gắn máy bơm hút thẳng vào ống.
Kính gửi Công ty cổ phần cấp nước, đề nghị xem lại định mức nhân khẩu nhà tôi, năm người mà chỉ tính một.
Nước rò rỉ dưới vỉa hè, vỉa hè chưa hỏng, nhưng nước sạch rỉ ra liên tục cả tháng, ai lo van?
Sinh viên ký túc xá tụi em 6 giờ tối là hết nước, phải dậy 3 giờ sáng xếp hàng hứng.
Xe bồn chở nước cứu hạn chỉ tới trung tâm xã, xóm trên núi vẫn không có giọt nào để uống.
Hộ nghèo như tui có được giảm tiền nước không, bên nước nói không biết, xã nói hỏi bên nước.
ong nuoc sach chay qua muong cong bi ri, so nuoc cong ngam vo, xin kiem tra ong cap nuoc
Nước máy lấp lánh váng dầu, mùi như xăng, cả tổ không ai dám nấu cơm.
Công ty nước đổi sang hoá đơn điện tử mà các cụ già không có điện thoại thông minh, bị cắt nước vì không biết đóng tiền chỗ nào.
Đoạn ống HDPE bị lộ ra khỏi mặt đường bê tông, xe cán dẹp, nước về không nổi.
Trạm y tế không có nước sạch rửa tay cả tuần vì bơm của trạm nước xã cháy.
Dân đảo tui chờ tàu nước, mỗi can 20 lít 15 ngàn, xin cho nhà máy lọc nước mặn chạy lại.
Đã trả đủ tiền qua ngân hàng mà vẫn bị cắt nước, gọi tổng đài cấp nước không bắt máy.
Đường ống mới thay nhưng nước sủi bọt trắng, để lắng xuống có bột vôi.
Nước sinh hoạt ở thôn về có hai giờ mỗi sáng, ai đi làm nương sớm là không hứng được.
Họng nước công cộng đầu bản bị khoá vì không ai đóng tiền điện bơm, xin xã xử lý.
Nhà em gần cống nhưng cái em báo là nước máy: vòi chảy ra tanh mùi bùn, con tiêu chảy.
nuoc may 2 ngay moi co 1 lan, phai thuc khuya canh hung, khu pho 9
Hộp đồng hồ nước bị lấp dưới lớp bê tông vỉa hè mới, không ai đọc được số.
Xin hỏi chất lượng nước sạch nông thôn có ai xét nghiệm không, mấy năm nay nước cứng đóng cặn ấm dày cả phân.
Máng nước và bể lọc chậm của thôn bị lá mục, nước uống đổi màu, xin vật tư thay cát lọc.
Van xả cặn bị hở, nước sạch chảy thẳng xuống mương từ Tết tới giờ.
Công trình nước 2 tỷ làm xong không có nước, bể cạn khô, vòi rỉ sét.
Đồng bào trên này uống nước khe, mùa ni khe cạn, xin bồn chứa với đường ống dẫn về.
! Sau khi uống nước máy sáng nay cả khu tập thể nôn mửa, hơn chục người nhập viện, nghi có hoá chất trong bể nước, khoá van gấp.
! ong nuoc chinh no tung giua pho, nuoc phun cao 5m, tuong nha ben canh dang nut sap do
# Tôi khiếu nại quyết định truy thu tiền nước 36 triệu đồng đối với hộ gia đình tôi.
@ Tôi tố cáo giám đốc hợp tác xã nước sạch bỏ túi tiền đóng góp lắp đồng hồ của 200 hộ dân.
$ Máy lọc nước RO công nghệ Nhật, trả góp 0 đồng, khuyến mãi duy nhất hôm nay.`,
  electricity: `
Điện chập chờn lúc tối, đèn vàng như đom đóm, cái tủ lạnh cháy lốc rồi.
cup dien tu 6h sang toi gio chua co, dien luc ko bao gi het
KH PA mất điện toàn khu phố 4, nghi nhảy cầu chì tại trạm biến áp.
Dây điện sà xuống ngang đầu ở lối vào trường tiểu học, xe tải chở sách vướng vào.
Tiền điện tháng này tăng gấp ba trong khi chỉ dùng quạt, đề nghị kiểm tra công tơ.
Chủ trọ thu 4 nghìn một số điện, em sinh viên xin được tính giá bán lẻ theo bậc.
Trạm hạ thế đặt sát vách lớp mẫu giáo kêu ù ù và chảy dầu, phụ huynh lo.
Bản em chưa có điện lưới, mấy nhà dùng chung tuabin suối, con học bài bằng đèn dầu.
Cột điện bê tông nứt toác lòi sắt ở đầu cầu, nghiêng dần ra sông.
Quán nét nhà em mất pha, máy chạy ba pha không lên, điện lực chưa tới.
Công tơ điện nhà tui bị dời lên cột cao 3 mét, già cả không coi số được.
Cây keo ngã đè đường dây hạ thế, giờ cây đã dọn rồi mà điện vẫn chưa đóng lại.
CD báo dây trung thế phóng tia lửa khi mưa, khu vực đầm tôm, ĐN kiểm tra sứ.
Vuông tôm cần quạt nước mà cúp điện miết, tôm nổi đầu chết, xin ngành điện báo lịch trước.
Power goes out every evening around 7pm in our lane, please check the transformer.
Bệnh viện có máy phát nhưng hôm qua mất điện lưới 5 tiếng, bà con chạy thận rất khổ, mong ưu tiên đường dây.
Xin kéo điện ra khu ruộng để chạy bơm, hiện phải nối dây từ nhà ra cả cây số rất nguy.
dien luc cat dien vi tre tien 2 ngay, da chuyen khoan roi ma ko mo lai
Nhà văn hoá thôn bị cắt điện do không ai chịu đóng tiền điện, các cụ không sinh hoạt được.
Cột điện nằm chình ình giữa đường sau khi mở rộng, ai di dời đi giùm, xe tông hai vụ rồi.
Điện yếu đến độ nồi cơm nấu hai tiếng không chín, cuối nguồn cách trạm gần 2 cây số.
Tui nộp đơn xin gắn điện kế mới cho nhà ra riêng, điện lực nói chờ vật tư ba tháng.
Kính gửi công ty điện lực, cả tổ 12 đề nghị thay dây trần bằng dây bọc vì đi ngang mái nhà dân.
Tấm pin mặt trời mái nhà phát lên lưới mà điện lực nửa năm chưa trả tiền.
Thả diều vướng dây điện, đang còn nguyên cục dây lùng nhùng trên đường dây cao thế, nhờ gỡ.
App của ngành điện báo lịch cúp thứ tư mà thứ ba đã cúp, hàng đông lạnh trong tiệm hư hết.
Đường dây 500 kV kéo qua nhà, đứng ngoài sân cầm bút thử điện cũng sáng, lo cho sức khoẻ.
Hòm công tơ mở toang, dây đấu lộn xộn, chuột làm tổ trong đó.
Ở kiệt ni cứ mưa là nhảy aptomat cả dãy, mong mấy chú điện lực ra coi giúp.
hoa don dien ghi ten chu cu da mat, xin dien luc doi ten hop dong ma bat di lai 3 lan
Nhân viên điện lực thay công tơ điện tử mà không lập biên bản chốt số cũ.
Dây cáp điện ngầm bị máy xúc làm đường cắt đứt, chợ mất điện, tủ cấp đông thịt cá chảy nước.
Cầu dao tổng khu tập thể cũ nóng đỏ, có mùi khét nhựa, nhờ ngành điện thay dây nguồn.
Mùa nắng điện cúp luân phiên, sao xã bên không cúp mà xã mình cúp hoài?
Chân cột điện bị xe múc lấy đất khoét hàm ếch, chỉ còn bám chút xíu.
Đang thi tốt nghiệp mà cúp điện, tụi con ôn bài tối phải thắp đèn cầy.
Dây néo cột điện chắn ngang lối đi, tối vấp, xin dời neo cho gọn.
Điện lực treo giấy yêu cầu chặt cả hàng cau trong vườn vì hành lang lưới mà không bồi thường, xin giải thích quy định.
Trạm biến áp trong công viên cửa khoá hỏng, trẻ con chui vô trốn tìm.
Gọi tổng đài điện lực hẹn 2 tiếng mà cả ngày không ai tới, nhà có người thở máy oxy.
Ki ốt ở chợ phải trả giá điện kinh doanh qua ban quản lý cộng thêm 20 %, tiểu thương xin mua điện trực tiếp của điện lực.
Điện áp tăng vọt lúc 2 giờ sáng cháy một loạt ti vi, máy giặt cả xóm, ai đền?
cot dien go muc nat trong ray ca phe, day cham ngon cay, xin thay cot moi
Ghi chỉ số điện tháng 2 lần làm nhảy bậc thang, đề nghị chốt lại cho đúng kỳ.
Lưới điện ra đảo hay sự cố, cả đảo nhờ máy nổ, mong sửa cáp ngầm.
Khu công nghiệp cắt điện đột ngột, dây chuyền may dừng, công nhân tụi em bị trừ lương. Mong ngành điện báo trước.
Nhà thờ họ tôi có đường dây cao thế mới căng võng gần chạm mái, xin nâng cột.
Trạm sạc xe điện ngoài phố lấy điện từ nguồn chung làm sụt áp nhà dân.
! Dây điện đứt rơi xuống đường đang toé lửa trước cổng trường, học sinh sắp tan!
! day trung the dut roi xuong ruong, 1 nguoi di cay bi giat nam duoi ruong chua ai dam xuong
! Trạm biến áp nổ như bom, dầu cháy chảy xuống vỉa hè, nhà dân sát bên.
# Khiếu nại quyết định của Điện lực phạt tôi tội trộm cắp điện khi công tơ do họ tự lắp.
@ Tố cáo nhân viên điện lực nhận tiền của quán karaoke để câu móc điện ngoài công tơ.
$ Thiết bị tiết kiệm điện cắm là giảm 40 % hoá đơn, mua ngay kẻo hết, hoàn tiền nếu không hiệu quả.`,
  trees: `
Nhánh xà cừ trước cổng trường mục ruột, gió lớn là rơi lộp độp xuống sân đón học sinh.
cay bang truoc nha to qua la rung day mai ton, xin cat bot canh
KH PA cây phượng trong công viên bị nghiêng sau mưa, ĐN chống đỡ.
Sâu róm trên hàng sao đen rơi xuống, bà con ngồi bán chợ ngứa cả người.
Cây bàng cổ thụ cạnh đền bị ai khoan lỗ đổ hoá chất, lá vàng hết rồi.
Xin trồng thêm cây bóng mát dọc đường vào bệnh viện, người nhà bệnh nhân đứng nắng chờ cả buổi.
Cái đu quay trong công viên gãy ốc, con tôi té trầy đầu gối.
Cỏ dại trong công viên cao lút đầu người, rắn bò ra cả đường.
Rễ cây sộp phá nứt tường nhà tui, vỉa hè thì không sao, xin hạ cây hoặc chặn rễ.
CD báo hoa giấy dải phân cách mọc chìa ra lòng đường quẹt mặt người đi xe, ĐN tỉa.
Người ta chặt trụi hàng cau vua mới trồng trước uỷ ban để làm gì vậy, chặt xong không ai nói lý do.
Trái dừa trên vỉa hè rụng suýt trúng đầu khách chờ xe, nhờ đốn trái.
Vườn hoa khu tập thể bị bỏ khô, cây chết cháy, không ai tưới.
The big old tree in front of our guesthouse is leaning over the sidewalk after the storm, someone should check it.
Máy tập thể dục công viên hư mấy cái, xích đu mất bàn đạp, các cụ tập dễ ngã.
Cành cây chạm dây điện trước nhà, điện lực nói tỉa là việc của phường, nhờ phường cắt cành.
cay do chan ngang ngo luc 4h sang, gio van chua ai cua, dan dang leo qua
Cây sữa nở hoa mùi nồng quá, cả phòng bệnh nhân hen nằm cạnh cửa sổ khó thở, xin thay loại cây khác.
Tết trồng cây xong để đó, 200 cây con chết khô gần hết, lãng phí quá.
Ghế đá công viên gãy đôi, có thanh sắt chìa ra.
Bồn cây trước nhà em trống mấy năm nay, xin phường trồng lại cây xanh cho mát.
Mấy o bán hàng đổ nước sôi vào gốc cây trước quán cho cây chết khỏi che biển hiệu.
Đề nghị công nhận cây đa 300 tuổi ở đình làng là cây di sản và chống mối cho cây.
Dây tầm gửi phủ kín hàng muồng trên tỉnh lộ, cây chết dần.
Đài phun nước trong công viên không chạy, hồ cạn rêu xanh lè, nắng nóng trẻ em hết chỗ chơi.
Cây mít nhà hàng xóm ngả sang mái nhà em, trái to rơi thủng tôn, nói mấy lần không chịu chặt.
Xã mới cắt cây mùa mưa bão mà chỉ cắt một bên, giờ cây lệch tán càng dễ đổ.
Kính gửi UBND phường, tập thể cư dân đề nghị giữ lại hàng sấu, đừng chặt khi cải tạo vỉa hè.
Tổ ong vò vẽ to bằng cái thúng trên cây nhãn công viên, trẻ con hay chơi dưới gốc.
Thảm cỏ công viên trung tâm chết từng mảng trơ đất, mưa thì lầy, nắng thì bụi, mong trồng lại cỏ.
cay xanh truoc quan cafe bi chu quan bop co quanh goc cho chet, de nghi xu ly
Nhánh tre hai bên đường thôn ngả xuống chắn tầm nhìn, trâu đi qua còn vướng.
Cây dầu cao 30 mét trong sân trường bị mối ăn rỗng, nhà trường không có kinh phí thuê cắt, xin cứu.
Gốc cây sau khi chặt để nguyên lòi lên vỉa hè, xin đào bỏ và trồng cây mới.
Vòng xoay trồng hoa gì mà héo hết, trồng xong để nắng cháy, tốn tiền.
Ai cho đóng đinh, quấn dây đèn kín mít thân cây xanh ở phố đi bộ vậy, cây mưng mủ hết.
Công viên ven sông tối khoá cổng sớm quá, 7 giờ đã đuổi người ta, công nhân tan ca không kịp vào tập.
Hàng thông dọc phố lên dốc bị đục thân lấy nhựa, cây cảnh quan của phường mà héo dần.
Nơi vui chơi trẻ em duy nhất của xã chỉ có cái cầu trượt nứt nhựa sắc cạnh, xin thay.
Rễ me tây ăn xuyên xuống ống nước nhà dân, xin chuyển cây đi chỗ khác.
Cây trứng cá trước nhà trẻ rụng trái dính dép, trơn té, xin cắt bớt.
Nắng nóng mà tổ cắt tỉa cưa trụi cây trước mùa hè, đường không còn bóng râm nào.
nho xa cat may cay bach dan ngoai bo kenh, no nghieng ra duong roi
Hàng cây xanh mới trồng cọc chống lỏng, dây cao su siết vào thân cây, nhờ tháo ra.
Bồn hoa công viên bị người ta giẫm nát chụp ảnh, hoa cúc hoa cải gãy rạp, xin trồng dặm lại và đặt biển nhắc.
Khu du lịch thác có cây khô đứng ngay đường mòn khách đi, cành rụng thường xuyên.
Cây phượng ở sân chùa tróc gốc, sư thầy xin phường giúp đốn vì sát phòng học tình thương.
Hàng dừa xã trồng ven kênh làm cảnh bị ai đốn ba gốc lấy củ hũ, xin giữ mảng xanh cho bà con hóng mát.
! Cay co thu vua do de len 2 xe may, co nguoi mac ket ben duoi, can cua may gap
! Cây đang nứt gốc kêu răng rắc, ngả về phía lớp mẫu giáo, các cháu còn ngồi trong.
# Khiếu nại quyết định xử phạt tôi 10 triệu vì chặt cây xanh trong khi cây nằm trong sổ đỏ nhà tôi.
@ Tố cáo trưởng ban quản lý công viên bán gỗ cây cổ thụ đổ sau bão rồi báo cáo là tiêu huỷ.
Trạm xe buýt nằm ngay dưới cây điệp khô, cành rụng xuống mái che hoài, xin hạ cành khô.`,
  encroachment: `
Cổng bệnh viện bị taxi với xe ôm đậu kín, xe cấp cứu không lọt vào.
quan nhau bay ban ghe kin via he, me con em phai di xuong long duong
Xe ô tô đỗ chắn trước cửa nhà cả ngày, gọi số trên kính không nghe máy.
Chợ cóc họp ngay trên đường vào trường, bán rau bán cá tràn ra giữa lộ.
KH PA hộ kinh doanh dựng mái che vươn ra 2 m trên vỉa hè, ĐN giải toả.
Nhà đối diện xây bục dốc dắt xe lấn ra ngõ cả mét, xe ba gác không quay được.
Tiệm sửa xe chiếm vỉa hè làm xưởng, dầu mỡ lênh láng nhưng cái chính là người đi bộ hết lối.
Xe khách giường nằm đậu qua đêm trong khu dân cư, chắn hết lối ra vào hẻm.
Dân tập kết cát đá xây nhà ngay lòng đường mấy tháng, đường còn mỗi một lối.
Quán cà phê đặt chậu cây to giữ chỗ đỗ xe dưới lòng đường, ai đậu là chửi.
Bãi giữ xe tự phát trước cổng chùa dịp rằm tràn ra chiếm hết đường.
CD báo xe tải đậu dưới biển cấm đỗ, đuôi xe lấn giao lộ.
Sạp hàng của tiểu thương bày vượt vạch sơn, lối đi trong chợ còn 50 phân, cháy thì chạy đường nào.
Phụ huynh đậu ô tô hai hàng trước cổng trường để chờ con, không ai nhắc nhở.
Shops are using the whole sidewalk for parking, wheelchair users have no way to pass.
Thầy trò trường tui phải leo qua đống vật liệu của nhà bên vì họ chất lên lề đường công cộng.
Hàng xóm rào luôn con ngõ chung làm cổng riêng, nói là đất nhà họ trong khi cả xóm đi mấy chục năm.
may xe ban trai cay dau chong ngay nga tu lan chiem lan xe may
Tiệm vàng đặt bảng hiệu chân đứng giữa vỉa hè, tối đi vấp.
Người dân chiếm hành lang đường sắt dựng lều bán nước.
Đậu xe ô tô trong kiệt 2 mét thì xe máy đi răng được, mong phường tới xử lý.
Xe rác dân lập để thùng, xe đẩy chiếm nguyên góc vỉa hè làm bãi tập kết xe chứ rác thì họ dọn sạch.
Gara xe hơi rửa xe ngay lòng đường, chiếm một làn, xe qua phải lách.
Kính gửi UBND phường: hộ đầu ngõ đổ bê tông tam cấp chiếm nửa lối đi chung, đề nghị cưỡng chế tháo dỡ.
Sân nhà văn hoá thôn bị mấy nhà quanh đó đem phơi lúa, chất củi, đậu máy cày, bọn trẻ không có chỗ đá bóng.
Bán hàng trên cầu, khách dừng mua làm kẹt, cầu hẹp mà họ bày cả dãy hoa quả.
Đám cưới dựng rạp bít hết đường liên xã hai ngày, xe đưa bệnh nhân phải quay đầu.
Dựng rạp đám tang thì thông cảm, đây dựng rạp bán hàng khuyến mãi chiếm cả lòng đường.
Bãi xe của quán hải sản chiếm luôn làn đường ven biển mỗi cuối tuần.
quay ban mu bao hiem, dan man hinh dt bay het le duong quoc lo khu chan cau
Chủ tiệm tạp hoá xích hàng rào sắt giành chỗ trên vỉa hè trước nhà người khác.
Nông dân phơi rơm trên mặt đường tỉnh, chiếm nửa đường dài cả cây số, xe máy trượt ngã.
Nhà hàng lấn bờ sông làm sàn gỗ, chặn lối đi bộ công cộng ven kè.
Trước cổng uỷ ban mà hàng ăn sáng ngồi chiếm hết, dân vào làm giấy tờ không có chỗ để xe.
Xe container đậu hai bên đường khu công nghiệp cả đêm, bọn em tan ca khuất tầm nhìn rất nguy.
Các chú dẹp vỉa hè sáng dẹp chiều lại bày, đề nghị giữ trật tự thường xuyên cho dân có lối đi.
Bà cụ bán vé số than đường đi bộ mà xe máy leo lên để kín, bà phải đi giữa lòng đường.
Nhà kia cắm cọc bê tông với dây xích ngay đường công cộng không cho ô tô người khác vào.
Mái hiên tôn của dãy ki ốt chìa ra sát đường dây, chỗ đất công trước cửa cũng lát gạch chiếm luôn.
Chiếm lề đường làm chỗ nuôi gà, quây lưới B40, mùi thì ít nhưng mất lối đi.
Bãi đậu xe buýt bị xe riêng đậu chiếm hết, buýt phải đón khách giữa đường, xin cẩu mấy xe kia.
xe dien cho khach du lich dau la liet tren pho di bo, di bo ma ko co cho di
Lều câu cá dựng lấn ra hồ công cộng, họ thu tiền, dân ra hóng mát bị đuổi.
Bản em đường bê tông nhỏ mà có nhà xây chuồng trâu lấn ra 60 phân.
Mấy hộ bán hoa Tết hết hạn rồi không trả lại vỉa hè, lều bạt còn nguyên.
Quán karaoke lấy vỉa hè làm bãi giữ xe, nhạc nhẽo không nói, chỉ xin trả lối cho người già đi.
Ô tô hỏng bỏ hoang cả năm trên đường nội khu, bẹp lốp, chiếm chỗ.
Đền đang mở hội, hàng mã hàng bánh bày kín đường lên, khách đi không lọt, ban tổ chức nên dẹp quầy.
Xe đẩy bán bánh mì dựng ngay lối lên cho người khuyết tật.
Cọc rào nhà ông kế bên nhích dần ra hẻm, mỗi năm một gang.
! Xe hơi đỗ bịt ngõ, trong ngõ đang có người đột quỵ mà xe cấp cứu không vào được, nhờ cẩu gấp!
# Khiếu nại quyết định cưỡng chế tháo dỡ mái hiên của Chủ tịch UBND phường, tôi cho rằng phần đó thuộc đất nhà tôi.
@ Tố cáo đội trật tự phường thu tiền hằng tháng của các quán để được bày bàn ghế ra vỉa hè.
$ Cho thuê chỗ đậu ô tô tháng có camera, mái che, giá chỉ từ 900k, liên hệ fanpage.`,
  construction: `
Nhà bên cạnh đào móng ép cọc làm tường nhà tôi nứt toác từ trần xuống nền.
nha hang xom xay len 6 tang ma giay phep co 4, xin p. kiem tra
KH PA công trình trường học đang xây làm rơi gạch xuống sân nhà dân, ĐN che lưới.
Quán cà phê dựng nhà tiền chế hai tầng không phép, toàn làm ban đêm để tránh tổ kiểm tra xây dựng.
Công trường làm cầu rung quá, nhà cấp 4 của mẹ tôi sụt mái ngói.
Chung cư mini xây không phép ngay trong ngõ cụt, nay đã tới tầng bảy.
Người ta xây mộ, nhà lăng to trên đất quy hoạch công viên, hỏi xã không ai trả lời.
Quy hoạch treo từ 2009, nhà dột nát không được sửa, mong có câu trả lời dứt khoát.
Cần cẩu công trình quay lơ lửng trên mái trường mầm non giờ các cháu ra chơi.
CD báo nhà xưởng cơi nới trái phép giáp tường trường học.
Xin xem bản đồ quy hoạch thửa đất nhà em có dính đường không, trên bảng ở phường mờ không đọc được.
Nhà 3 tầng của ông hàng xóm trổ cửa sổ nhìn thẳng vào phòng tắm nhà tui, xây sai thiết kế.
Thi công cống hộp xong không trả lại mặt bằng, còn làm nứt mấy căn nhà hai bên, chưa ai đền.
The construction site next door works with no safety net, bricks have fallen on our roof twice.
Khách sạn ven biển xây vượt chỉ giới, che hết lối nhìn ra biển của làng chài.
xay nha tren muong thuy loi, do be tong luc nua dem, xa co biet ko
Ép cừ bằng búa rung làm vỡ kính nhà, đồ trên tủ thờ rớt hết, đề nghị dừng để giám định.
Công trình nhà văn hoá bỏ dở ba năm, cột sắt rỉ chìa lên trời, trẻ con vào chơi.
Dự án khu dân cư bán nền rồi mà chưa có đường chưa có điện, chủ đầu tư im re, quy hoạch 1/500 đâu.
Nhà hàng tiệc cưới mọc trên đất cây xanh theo quy hoạch.
Nhà cũ bỏ hoang vách nghiêng qua nhà em, chủ ở thành phố, xin buộc tháo dỡ.
Đổ bê tông trời mưa, nước xi măng tràn sang bít sân nhà tui, tường mới sơn hư hết.
Xin cấp phép sửa nhà trong khu di tích mà phường nói chờ, trong khi hộ kế bên vẫn xây rầm rầm không phép.
Trạm trộn bê tông dựng giữa khu dân cư không thấy biển công trình, không giấy phép gì cả.
Cử tri thôn Đoài hỏi vì sao đồ án quy hoạch chung xã mới không đưa ra lấy ý kiến dân mà đã cắm mốc.
Kính gửi phòng kinh tế: hộ ông đối diện xây lấn không gian ban công ra ngõ 1,2 m khi giấy phép không có ban công.
Thợ phá nhà không che chắn, cục bê tông rơi trúng mái tôn tiệm tạp hoá.
Giàn giáo trước trường dựng xiêu vẹo không có rào, học sinh chui qua bên dưới.
Đào tầng hầm làm sụt sân và giếng nhà bên, mỗi ngày lún thêm vài phân.
day nha tro 40 phong xay chui tren dat vuon, ko phep, ban ngay dung ban dem moi do be tong
Chùa xây thêm điện thờ không xin phép làm cả xóm thắc mắc, không biết xã cho chưa.
Biển công trình ghi chủ đầu tư là trường mà không ghi thời hạn, làm từ hè tới nay chưa xong.
Trại nuôi yến nâng thêm tầng bằng tôn trên nóc nhà phố, hôm trước gió bốc suýt bay.
Tui xin phép xây nhà đúng chuẩn, còn nhà kia phân lô bán nền xây lén thì không sao, công bằng ở mô.
Nhà thầu làm đường đào sát móng, cổng nhà thờ họ nghiêng, cái đường thì tốt rồi nhưng cổng chưa ai đền.
Lấp ao làng để phân lô, quy hoạch ao là hồ điều hoà của thôn mà.
Bản em dựng homestay nhà sàn bê tông giả gỗ cao quá, sai quy chế kiến trúc của bản.
Nhà phố chồng thêm hai tầng khung sắt bắn tôn lên nền nhà cũ, không xin phép, móng yếu, gió lớn là nghe kêu.
Xưởng gỗ trong khu dân cư mới được duyệt xây thêm một kho, dân xung quanh hỏi quy hoạch có cho không.
Tuyến đường mới theo quy hoạch cắt đôi nghĩa trang họ tôi, xin công khai bản vẽ để dân góp ý.
Nhà nghỉ sửa phòng thành 20 phòng nhỏ sai công năng giấy phép.
Khoan nhồi làm giếng khoan nhà em đục ngầu với nền nứt, chủ nhà bên bảo tại nền yếu.
Phường nhắc ngừng thi công rồi mà hộ kia vẫn lén đổ mái tầng 3.
thang may ngoai troi gan vao nha tap the cu ko phep, rung ca 5 tang
Tập thể 5 tầng xuống cấp, trần bong lộ sắt, dân xin được kiểm định và xây lại.
Hộ bên xây tường rào đá ong cao bốn mét không có phép, móng nông, nghiêng sang sân nhà em rồi.
Lô đất chợ cũ xin làm sân chơi trong quy hoạch mà nay thấy dựng cột làm nhà phố.
Bể bơi tư nhân xây trên mái nhà 3 tầng, tụi tui ở dưới sợ sập.
! Giàn giáo công trình vừa sập, có mấy thợ bị vùi bên dưới!
! nha dang xay ben canh do nghieng, tuong nha tui nut toac, con 2 nguoi gia trong nha, cuu gap
# Khiếu nại quyết định đình chỉ thi công của UBND phường đối với nhà tôi vì tôi đã có giấy phép hợp lệ.
# Tôi khiếu nại việc Chủ tịch xã ra quyết định cưỡng chế phá dỡ nhà tạm của tôi mà không giao biên bản.
@ Tố cáo cán bộ xây dựng phường bảo kê cho chủ đầu tư xây vượt 3 tầng.
$ Xây nhà trọn gói, tặng bản vẽ 3D, giảm ngay 10 % cho khách ký trong tháng.`,
  waste: `
Xe rác ba hôm không ghé, túi rác chất cao trước cổng trường mầm non.
rac do trom dau hem, sang ra thay nguyen dong nem cu voi ban ghe gay
Chợ tan mà không ai quét, ruột cá vỏ sầu riêng nằm la liệt tới tối.
KH PA bãi tập kết rác tự phát sát tường bệnh viện, ĐN thu gom.
Người ta quăng xác heo chết xuống kênh, trôi dạt vô bến nước nhà tui, nhờ vớt đi chôn.
Thùng rác công cộng ở bến xe bể nắp, tràn ra ngoài, chó bới tứ tung.
Bản em không có xe thu gom, nhà nào cũng vứt rác xuống khe, mong xã đặt thùng.
Giá thu gom rác tăng gấp đôi nhưng tuần vẫn chỉ có hai lần.
Công trình xây xong đổ xà bần ra bãi đất trống cạnh chùa.
Nước rỉ từ xe ép rác chảy dọc đường mỗi sáng, mặt đường nhớp nháp, đề nghị xe lót bạt kín.
Bờ biển sau đợt sóng toàn phao xốp, chai nhựa, lưới rách, khách không dám xuống tắm.
Phân loại rác ba túi mà xe tới đổ chung một thùng, dân tui phân loại làm chi.
CD báo rác sinh hoạt đổ trên lề cao tốc, đoạn cầu vượt.
Vỏ bao thuốc trừ sâu vứt đầy bờ ruộng, xin đặt bể chứa và có người tới lấy.
Nhà vệ sinh công cộng ở chợ bẩn không ai lau, không có nước dội, vậy mà thu 3 nghìn.
Garbage has piled up on our street corner for five days, rats everywhere.
Học sinh ăn quà vặt vứt hộp xốp khắp lề đường trước cổng trường, căng tin không có thùng.
me oi nha canh cu nem ta bim qua mai nha con, nho to dan pho nhac
Người bán hoa Tết bỏ lại chậu vỡ, cành mai cành đào ế ngổn ngang trên công viên.
Bảng ghi cấm đổ rác rành rành mà cứ tối lại có xe ba gác tới đổ trộm, xin lắp camera.
Rác y tế, ống tiêm với bông băng bỏ trong bao đen sau phòng khám tư, trẻ con nhặt chơi.
Hẻm em cụt nên công nhân vệ sinh không chịu vào, phải xách rác ra tận đầu đường.
Lá cây mùa rụng phủ kín sân đình, tổ vệ sinh nghỉ từ khi hết hợp đồng.
Lục bình với túi ni lông kẹt đầy dưới gầm cầu, nước vẫn chảy nhưng rác nổi trắng.
Mấy người nhặt ve chai xé túi rác bới tung ra vỉa hè rồi bỏ đi.
Đề nghị đổi giờ gom rác, 7 giờ sáng xe rác đứng trước quán phở khách bỏ chạy hết.
Kính gửi UBND xã, nghĩa địa thôn thành bãi rác của người ngoài, vòng hoa cũ, chai lọ, bao tải chất đống.
Phân chó dọc vỉa hè khu đô thị, chủ dắt đi dạo không hốt.
Cả xóm đóng tiền vệ sinh quý này rồi mà công ty môi trường nói chưa nhận, bỏ không gom rác.
rac sau le hoi dua ghe ngo de day bo song, ban to chuc ve het roi
Nước cống thì thông, chỉ có miệng cống bị người ta nhét bao rác, xin nhặt rác và phạt người đổ.
Ghế sofa, bồn cầu cũ vứt ngay chân cột đèn, không biết gọi ai chở rác cồng kềnh.
Hàng quán ăn đêm xong để lại tăm, giấy, vỏ ốc khắp lối đi bộ ven hồ.
Chuột ở khu trọ nhiều vì phòng chứa rác chung không có cửa, chủ trọ không dọn.
Xe chở đất rơi vãi bùn đầy quốc lộ không ai quét, đường thì không hỏng.
Bà con đồng bào ở khu tái định cư không có hố rác, xin hướng dẫn chỗ đổ.
Pin, bóng đèn hỏng với thuốc hết hạn nhà em không biết bỏ đâu, xin điểm thu rác nguy hại.
Kiệt tui rác để từ chiều tới trưa mai mới có xe, ruồi nhặng vô tận mâm cơm.
Lò đốt rác của xã hỏng nửa năm, rác chất thành núi không ai chở.
Khách leo núi bỏ vỏ mì, bình ga mini trên đỉnh, mong ban quản lý tổ chức gom.
Bãi rác đầy rồi vẫn cho xe đổ tràn ra ruộng lúa, túi bóng bay trắng đồng.
Mặt hồ công viên nổi đầy ly nhựa, vỏ dừa, áo mưa cũ, công nhân vớt rác hồ nghỉ mấy tuần nay.
ma o cho: thung rac dat ngay truoc sap thit, nho ban quan ly doi ra cho khac
Vỏ trấu, rơm mục người ta đổ xuống đường làng sau vụ gặt, nhờ dọn.
Người quét rác đường em nghỉ ốm, cả tuần đường đầy lá và bụi, mong cử người thay.
Nhà may gia công trong xóm tống mấy chục bao vải vụn ra lề đường mỗi đêm, xe rác không chịu chở.
Chung cư bít ống đổ rác, dân để túi rác ngoài hành lang cả tuần.
Các cụ chi hội đi nhặt rác ven kênh mỗi chủ nhật, xin xã hỗ trợ bao tay với xe chở.
! Núi rác ở bãi vừa đổ sạt xuống, mấy người nhặt ve chai bị vùi bên dưới, xin người tới đào cứu!
# Khiếu nại quyết định phạt tôi về hành vi đổ rác sai chỗ trong khi hôm đó tôi ở bệnh viện.
@ Tôi tố cáo tổ trưởng vệ sinh thu tiền rác không biên lai rồi chiếm đoạt suốt hai năm.
$ Thu mua phế liệu đồng nhôm sắt giá cao, hoa hồng hấp dẫn cho người giới thiệu.`,
  pollution: `
Trại heo đầu xóm xả thẳng ra suối, nước tắm của bản đen sì, tanh không chịu nổi.
khoi lo gach ban dem day dac, sang ra san phoi toan bui
Xưởng sơn trong ngõ cạnh trường mầm non hôi hắc, các cháu nhức đầu.
KH PA nhà máy bột cá xả mùi tanh nồng từ 20h, ĐN kiểm tra.
Đốt rơm rạ sau gặt khói mù cả quốc lộ, người bệnh phổi như tui thở không được.
Kênh tưới bỗng đổi màu tím, cá chết trắng, chắc xưởng nhuộm thượng nguồn.
Quán nướng dưới chung cư không có ống khói, khói mỡ bay thẳng lên tầng 5.
Nhà hàng xóm đốt dây điện lấy đồng, khói đen mùi nhựa suốt buổi chiều.
Mỏ đá nổ mìn bụi phủ trắng nương chè, lá chè bán không ai mua.
Chuồng bò sát vách phòng trọ công nhân, nước tiểu chảy qua nền nhà trọ, ruồi đậu đầy mâm.
The factory behind our village dumps purple water into the river every night.
CD báo mùi hoá chất nghi clo từ kho lạnh, dân nhức mắt, chưa ngất ai.
Giếng đào của nhà tui có váng dầu từ khi cây xăng mới mở, xin lấy mẫu nước.
Bể biogas của trang trại đầy tràn ra ruộng, lúa cháy lá.
Tôm nuôi công nghiệp xả bùn đen ra rạch, dân dưới đáy rạch ngứa chân.
lo dot rac y te cua benh vien khoi den ca buoi chieu, mui khet
Trạm trộn nhựa đường cạnh bản, khói khét, trẻ con ho cả đêm.
Xe chở than không che bạt, bụi than bay đen hàng rau của chợ.
Hàng bún tươi trong làng nghề xả nước chua ra cống, cống không tắc nhưng mùi hôi thối quanh năm.
Nước thải từ khu công nghiệp đổ ra đúng khúc sông nhà máy nước lấy, xin kiểm tra nguồn thải.
Lò mổ tự phát trong hẻm, lông với máu chảy ra rãnh, chó mèo tha đầy.
Sân phơi mực gần trường, mùi bay vào lớp, cô trò phải đóng cửa kín.
Kính gửi phòng kinh tế: cơ sở tái chế nhựa đốt nhựa thải vào ban đêm, tro bay vào bể nước ăn của dân.
Hồ câu bỏ hoang nước xanh lè bốc mùi trứng thối, hỏi chủ hồ họ không xử lý.
Ống khói nồi hơi nhà máy may thải muội, áo quần phơi ngoài dây lốm đốm đen.
Dầu loang trên mặt kênh từ chỗ rửa xe bồn, mấy con vịt nhà em dính đầy lông.
nha kia nuoi ga 3000 con giua khu dan cu, mui khai khong chiu noi
Bụi công trường cao tốc bay vô nhà phải đóng cửa ngày đêm, đề nghị phun nước chống bụi.
Xịt thuốc cỏ gần giếng và vườn rau, mùi hắc, cây con chết, mong kiểm tra.
Mệ tui hen suyễn, mà tiệm làm sắt sơn xịt ngay trước cửa, mùi sơn nồng nớ ngày mô cũng có.
Nước sông chuyển màu đỏ gạch sau khi mỏ quặng rửa sân, cá bè nổi đầu.
Nhà máy xi măng lọc bụi chạy ban ngày, đêm tắt, sáng ra mái tôn trắng như tuyết.
Xả thải của tàu du lịch xuống vịnh, phân người nổi trên mặt nước ngay bãi tắm.
Bãi rác đóng cửa rồi mà khói vẫn âm ỉ, mùi khét bay tới trường nội trú.
Làng làm miến dong nước thải trắng xoá phủ kín mương, gió đưa mùi chua tới chợ.
Máy phát của quán ăn đặt quay ống xả sang nhà em, khói dầu đầy phòng khách.
Phun khử trùng ao cá bằng hoá chất lạ, mùi hắc bay vô khu dân cư, cá mấy nhà kế bên cũng lờ đờ.
ong kia rang dot vo hat dieu, khoi cay mat, tre con trong thon ho suot
Sở môi trường cho hỏi quan trắc không khí của thị trấn ở đâu, trời đục như sương cả tuần, dân ho khan.
Mùi hôi từ xưởng chế biến mủ cao su bay xa hai cây số, đám cưới ở làng cũng phải dời.
Trạm thu mua phế liệu đập ắc quy xả axit ra vườn chuối, cây chết rụi.
Hầm biogas của hộ chăn nuôi vỡ, nước phân tràn ra đường liên thôn.
Khói nhang vàng mã ở miếu đốt cả tấn, tro bay vô nhà, mong bớt đốt hoặc làm lò.
Nhà máy đường vào vụ, khói đen, tro mía rơi vào chén cơm.
Vịt chạy đồng nuôi trên kênh, nước kênh đục và hôi, bà con dùng rửa rau không được.
bui xe ben cho cat o mo, xe khong che, hai hang cay ven duong trang xoa bui
Suối bản em có bọt trắng như xà phòng, trâu uống bị tiêu chảy, nghi chỗ xưởng sắn ở trên.
Khu dân cư gần cảng cá, nước đá muối cá chảy tràn, mùi cá ươn nồng nhà nào cũng đóng cửa.
Tiệm thuộc da nhỏ ngâm hoá chất trong bể ngoài sân, nước chảy ra mương uống của bò.
! Rò rỉ khí amoniac từ nhà máy nước đá, cả xóm cay mắt khó thở, mấy người ngất rồi!
! xe bon cho hoa chat lat, axit chay ra muong, nuoc boc khoi, dan gan do bi bong da
# Khiếu nại quyết định xử phạt cơ sở của tôi 40 triệu về xả thải vì kết quả lấy mẫu không đúng quy trình.
@ Tố cáo giám đốc nhà máy lén xả nước thải chưa xử lý ban đêm qua ống ngầm, cán bộ môi trường biết mà làm ngơ.
Sau nhà văn hoá có lò hầm than củi, khói xanh phủ cả buổi họp, các cụ ho sặc sụa.`,
  noise: `
Quán nhậu dưới nhà mở loa kẹo kéo tới 1 giờ sáng, con em sắp thi không học được.
hang xom hat karaoke ca ngay le, xin nho ca phuong nhac
Chùa mở loa tụng kinh từ 4 giờ sáng, kính trọng thì kính trọng nhưng người ốm không ngủ được.
KH PA công trường ép cọc sau 22h ồn, ĐN dừng đêm.
Xưởng cơ khí cắt sắt chát chúa cạnh trường, cô giảng bài phải dùng loa.
Bản em đám cưới mở nhạc ba ngày ba đêm, không ai nói được câu nào với nhau.
Chó nhà bên sủa suốt đêm từ khi chủ đi công tác, không cắn ai, chỉ ồn.
Loa phát thanh của phường đặt ngay cửa sổ phòng tui, 5 giờ sáng mở hết cỡ.
Pub trên phố đi bộ bass đập rung cả giường, giấy phép tới 23h mà 2h chưa nghỉ.
Cứ cuối tuần nhóm thanh niên nẹt pô, rú ga dưới gầm cầu, cả khu không ngủ.
CD báo quán karaoke ngân rò âm, dân tầng trên nghe rõ từng bài.
Bệnh viện xin im lặng mà tiệm điện máy đối diện bật loa khuyến mãi cả ngày.
A bar on our street blasts music past midnight every day, babies can't sleep.
may xay xat lua cua hang xom chay tu 3h sang, om ca xom
Nhóm dân vũ khu phố mở loa ở công viên sáng sớm, loa to quá, xin vặn nhỏ chứ bà con tập vui.
Nhà yến phát tiếng chim dụ yến suốt ngày đêm, nghe như nhạc rè, nhức óc.
Xe tải thu mua phế liệu phát loa rao "đồng nhôm sắt vụn" từ 6 giờ sáng tới tối.
Trường kế bên tập đội trống khai giảng từ trưa, em bé mới sinh nhà em giật mình khóc.
Máy phát điện của trạm sóng nổ đều mỗi khi cúp điện, sóng thì tốt mà ồn quá.
Kính gửi Công an phường, quán cà phê hát với nhau ngoài trời không cách âm, tổ dân phố nhắc nhiều lần không nghe.
Xưởng mộc bào gỗ trong hẻm 2 mét, tiếng máy với bụi nhẹ, mà cái ồn là không chịu nổi.
Đám tang bật kèn trống khuya tới 2 giờ, xin địa phương vận động theo hương ước.
Cục nóng máy lạnh khách sạn gắn sát phòng ngủ nhà tui, rền suốt đêm.
Răng mà quán ni mở loa nghe tận đầu kiệt, mấy mệ không ngủ trưa được mô.
Tiếng gà gáy từ trại gà chọi của ông kế bên, 40 con, 3 giờ sáng đã gáy.
Bơm nước của chung cư rung cộng hưởng, tầng trệt nhà em nghe u u cả ngày.
Hội trại thanh niên ở bãi biển mở loa tới 3h, khách homestay trả phòng hết.
Xe ben chạy đêm trên đường trước nhà nẩy thùng ầm ầm, đường thì tốt, chỉ xin cấm giờ khuya vì ồn.
loa quang cao sua chua dien thoai bat 12h trua, em lam ca dem can ngu
Trại cưa máy cắt gỗ làm việc cả chủ nhật, nhà thờ làm lễ không nghe cha giảng.
Đám thanh niên uống rượu ca hát dưới công viên đến 2h sáng, không đánh lộn, chỉ ồn.
Máy trộn bê tông, máy cắt gạch của nhà xây bên cạnh làm từ 5h30 sáng, xin quy định giờ.
Võ đường trên lầu giậm chân hò hét tối nào cũng tới 10 giờ.
Còi tàu hoả kéo dài qua xóm mỗi đêm, biết là an toàn nhưng lái tàu kéo quá lâu.
Karaoke gia đình nhà số 8 hát tông cao từ trưa, hai cụ bệnh tim phải bịt tai.
Nhà hàng tiệc cưới dùng sân khấu ngoài trời, MC hú hét, học sinh lớp 12 khu em khổ.
Hội làng có văn nghệ thì vui, nhưng dàn loa sân khấu to quá rung cả cửa kính, mong vặn nhỏ sau 10 giờ đêm.
Máy nổ ghe cá chạy sớm dưới kênh, ống bô không giảm thanh, đập vào vách nhà sàn.
xe ban bap xao, banh bao mo loa thu san chay vong vong trong ngo toi 11h dem, nghe muon dien
Lớp nhạc tại nhà dạy trống suốt tối, phòng không cách âm, nhờ phường đo.
Tiếng búa gò inox đầu ngõ, cả ngày boong boong, đã góp ý mà họ bảo nghề gia truyền.
Chợ đêm mở nhạc sàn bán giày, dân quanh chợ xin hạ tiếng sau 22h.
Nhà bên tập kèn saxophone từ khuya tới sáng, tui trực đêm về không ngủ được.
Bộ đội tập bắn thì hiểu, còn nhà máy gần đó thử còi lúc 4 giờ sáng làm bà con tưởng báo động.
Loa thùng trên xe bán kem lùng bùng giờ học của trường tiểu học.
Đặt dàn máy nén khí lạnh của kho cá sát vách lớp mẫu giáo, ầm ầm giờ ngủ trưa.
hang xom mo nhac nguoi mien Tay ca sang, xin noi nho chu khong can phat
Thánh thất đánh chuông trống sáng sớm lớn hơn mọi khi, xin điều chỉnh giờ và âm lượng.
# Tôi khiếu nại quyết định phạt hộ kinh doanh của tôi 8 triệu vì gây ồn, do máy đo của đoàn không có kiểm định.
@ Tố cáo cán bộ công an phường được chủ quán bar chung chi nên không bao giờ xử lý tiếng ồn.
Phòng tập gym tầng trên quăng tạ rầm rầm từ 5 giờ sáng, trần nhà em rung, nhạc thì dập thình thịch.`,
  'fire-safety': `
Chung cư em đầu báo khói kêu giả hoài, ban quản lý tắt luôn, lỡ cháy thì sao.
binh chua chay o nha van hoa het han tu 2019, kim chi vach do
Cửa thoát hiểm của quán karaoke khoá xích, thùng bia chất chắn lối.
KH PA nhà trọ 30 phòng chỉ một cầu thang, không bình chữa cháy, ĐN kiểm tra PCCC.
Trường mầm non tư thục làm chuồng cọp bít hết ban công, không có lối thoát khi cháy.
Sạp vải trong chợ câu điện chằng chịt, nấu ăn bằng bếp than ngay cạnh hàng, nguy cơ hoả hoạn.
Trụ nước chữa cháy đầu phố bị hàng quán che kín, van rỉ không mở được.
Nhà bên chứa cả trăm bình ga nhỏ trong nhà ở, không biển báo, không phép.
Sạc xe điện qua đêm dưới hầm chung cư cắm ổ nối dài chồng lên nhau, cư dân lo cháy.
Xin cho tổ liên gia bình chữa cháy và tập huấn cách dùng, cụ già tổ em chưa ai biết.
CD báo kho phế liệu chứa nhựa, xăng cạnh nhà dân, không có giải pháp PCCC.
Đường ngõ nhỏ xe chữa cháy không lọt, xin đặt họng nước và máy bơm mini cho tổ.
Học sinh đốt giấy nghịch trong nhà vệ sinh, trường không có tủ báo cháy.
The emergency exit of our dormitory is locked every night by the guard, it is dangerous.
Cây xăng mini tự đong chai nhựa bán ngay cạnh bếp bánh mì.
tiem ban son, xang thom, con cong nghiep de ngay canh bep ga nau com trong nha ong, so chay no
Rừng thông sau bản khô lắm, người ta vẫn đốt nương, xin xã cắt băng cản lửa và cấm đốt.
Hệ thống chữa cháy tự động toà nhà bị khoá van vì rò nước, đã nửa năm.
Cơ sở may gia công chất vải kín lối, hai mươi công nhân làm trong nhà ống cửa cuốn, mất điện là mắc kẹt.
Xin hỏi thủ tục thẩm duyệt phòng cháy cho nhà nghỉ nhỏ 8 phòng, hướng dẫn mỗi nơi mỗi kiểu.
Chùa thắp nhang đèn suốt đêm, trần gỗ, dây điện cũ, mong công an xuống hướng dẫn phòng cháy.
Bảng điện tổng ở dãy ki ốt không có aptomat chống giật chống cháy, ban quản lý chợ nói chờ kinh phí.
Hàng xóm hàn xì sát kho rơm, tia lửa bắn sang mái lá nhà tui, nhắc không nghe.
Bãi xe bệnh viện để xe máy sát trạm oxy, lối cho xe chữa cháy bị bịt, nhờ kiểm tra phương án cháy nổ.
hem em co ho ban ga le, sang chiet ga tu binh lon qua binh mini ngay trong nha
Tiệm game đóng cửa kín chơi qua đêm, lối sau xây bịt, nếu cháy là chết hết.
Dãy nhà tập thể bít lối thoát nạn bằng tường gạch ở tầng thượng, xin cưỡng chế mở ra.
Đề nghị diễn tập chữa cháy ở trường có bán trú, các cô không biết đưa trẻ xuống đường nào.
Kính gửi Công an xã: hộ ông đầu làng đốt rác sát đống củi và nhà sàn, năm ngoái đã cháy lan một lần.
Kho giấy vụn sau nhà em chất tới trần, không có lấy một bình chữa cháy, bóng đèn treo nóng rẫy sát đống giấy.
Nhà dân nuôi tôm để dầu DO can nhựa cạnh bếp, tui ở xóm sợ lắm.
Người ta phơi quần áo, để xe đạp kín lối đi thoát hiểm chung cư 12 tầng.
Đèn chỉ lối thoát nạn của rạp chiếu phim tắt ngấm, có cháy thì khách biết chạy đường nào.
Mùa khô Tây Nguyên, dân đốt cỏ rẫy gần rừng, xin canh lửa và phát tờ rơi.
Đầu báo khói của ký túc xá bị sinh viên bọc túi ni lông để hút thuốc.
khu nha o cong nhan ko co cho cho xe cuu hoa vao, cong sat han chet, voi rong chua chay bi mat
Nhà đông anh em sạc pin xe điện ban đêm dưới cầu thang, em sợ nổ pin, ai đến vận động giùm.
Công ty chúng tôi bị yêu cầu lắp thêm bể nước chữa cháy 200 khối, mong được hướng dẫn theo quy chuẩn mới.
Phòng máy bơm chữa cháy của chợ khoá trái, chìa thì thầu cũ giữ, lỡ hoả hoạn ai mở.
Nhà hàng xóm quấn dây đèn cũ đỏ lòm quanh mái lá ngày tết, dễ cháy lắm ạ.
Bếp quán lẩu dồn hai chục bình ga trong phòng kín, ống dẫn cũ nứt, không có cảm biến rò khí, mong kiểm tra PCCC.
Mệ bán hàng mã chất đầy lối, ngay cạnh thắp nhang, mong phường nhắc cách an toàn lửa.
Thang sắt thoát hiểm của nhà máy may gỉ gãy, treo lủng lẳng tầng hai.
Không thấy ai đi kiểm tra phòng cháy chung cư cũ phố em năm nay, dân đề nghị có lịch.
Nhà bên nuôi ong bằng thùng gỗ sát lò sấy vải, lửa than rơi vãi hằng đêm.
Bình cứu hoả của trạm y tế bị lấy đi chữa cháy rừng rồi chưa trả lại, xin cấp bình khác.
Lấy cửa cuốn thông minh làm cửa duy nhất của nhà trẻ, mất điện không mở được thì trẻ chạy đâu.
! Cháy rồi! Nhà ống ba tầng trong ngõ, có người kêu cứu trên ban công!
! chay kho vai sau cho, khoi den mu mit, lua lan qua nha dan, xin xe chua chay toi gap
! Bình ga đang xì trong quán ăn, ngửi mùi nồng nặc, chủ không dám khoá, sắp nổ.
! Rung dang chay sat ban, gio lon, nguoi gia tre con chua kip chay, cho luc luong len gap
# Khiếu nại quyết định đình chỉ hoạt động cơ sở tôi vì lý do phòng cháy, tôi đã khắc phục xong từ tháng trước.
@ Tố cáo cán bộ nhận tiền bỏ qua kiểm tra phòng cháy cho chung cư mini không có lối thoát nạn.
Bệnh viện khoá cửa thang bộ tầng 4 để chống trộm, người nhà bệnh nhân hỏi cháy thì thoát ra bằng lối mô.`,
  telecom: `
Bản em ở khe núi không có sóng, gọi cấp cứu phải leo lên đồi.
mang nha em chap chon, hoc online bi day ra hoai
Dây cáp quang bó một cục sà xuống cổng trường, học sinh với tay được.
KH PA trạm BTS mất sóng toàn xã từ 10h, ĐN nhà mạng khắc phục.
Cước internet trừ tiền hai tháng mà mạng đứt từ tháng trước, tổng đài nói chờ.
Tủ cáp viễn thông ở đầu ngõ mở toang, dây lòi ra như mạng nhện.
Trời mưa là rớt mạng, tiệm em bán hàng không quẹt mã QR được.
Cột ăng ten dựng trên nóc nhà hàng xóm, dân lo sóng, xin kiểm tra trạm có được phép không.
Họ kéo dây cáp qua mái nhà tui không xin phép, dây căng ngay mái tôn.
Bà con đồng bào ở thôn xa không có mạng nên không quét mã nộp tiền được, xin phủ sóng.
CD báo dây điện thoại đứt rũ xuống quốc lộ, người đi xe vướng cổ.
There is no phone signal in our village since the storm, we cannot call anyone.
Tin nhắn rác, cuộc gọi quảng cáo suốt ngày, đã chặn vẫn gọi số khác, nhờ nhà mạng chặn.
Nhà mạng tự đăng ký dịch vụ nhạc chờ trừ tiền điện thoại ông bà tôi mà không hỏi.
wifi cong cong o ben xe bao 5 vach ma ko vo dc mang
Cáp viễn thông treo chằng chịt trên phố cổ che hết mặt tiền nhà cổ, xin bó gọn hoặc hạ ngầm.
Trạm thu phát sóng mất ắc quy, cúp điện là mất sóng luôn, mưa bão không gọi được.
Lớp học của cháu ở điểm trường lẻ chưa có internet, cô giáo phải lên xã tải bài.
Sim bị khoá hai chiều vì chưa cập nhật thông tin, ra cửa hàng xếp hàng ba lần không xong.
Công nhân cáp quang để cuộn dây ngay vỉa hè mấy tuần, không phải dây điện, cuộn cáp mạng.
Nắp hầm cáp viễn thông ở ngã ba lõm xuống, có ghi tên công ty viễn thông trên nắp, xe qua kêu ầm ầm.
Người ta kéo cáp mới nhưng không gỡ cáp chết, cột sắp gãy vì dây mạng cũ.
Tổng đài tiếp nhận báo hỏng mạng hẹn hôm nay, bốn hôm rồi không thấy thợ.
Mạng 4G quanh chợ đêm không tải nổi trang, tiểu thương nhận chuyển khoản chậm.
Xin phủ sóng điện thoại ở đoạn đèo, xe hư giữa đèo không ai gọi được cứu hộ.
Tui nạp thẻ điện thoại báo mã đã dùng, tổng đài nhà mạng hứa hoàn mà hai tuần nay im.
dut cap quang bien hay sao ma mang cham nhu rua, hop truc tuyen giat tung
Nhà tui ở xóm đảo, trạm sóng chạy bằng pin mặt trời, tối là mất sóng.
Điện thoại bàn nhà các cụ đứt tiếng từ khi sửa đường, gọi báo không ai xuống.
Đề nghị thu hồi cột cáp viễn thông mục chắn trước cửa nhà mới xây.
Cáp mạng rủ xuống ngay chỗ trẻ con đi xe đạp, không có điện nhưng cứa cổ được.
Công ty internet không chịu trả thiết bị khi huỷ hợp đồng, cứ trừ cước.
Sóng truyền hình số ở vùng lõm không thu được, nhà nghèo được cấp đầu thu mà không xem được, xin kiểm tra.
Ở đây 3G tắt rồi, người già xài cục gạch không gọi được, cần hỗ trợ đổi máy.
Kính gửi sở khoa học và Công nghệ, thôn Nà Lốc đề nghị nhà mạng dựng thêm trạm phát sóng, có 80 hộ.
Mấy anh kéo cáp leo lên cây xanh trước nhà buộc dây chằng vào cành, xin gỡ dây mạng xuống.
Cuộc gọi cứ rè như trong thùng phuy ở khu tập thể cũ, dùng mạng nào cũng vậy.
Khu trọ em chỉ cho một nhà mạng độc quyền lắp, giá cao, mạng yếu, xin can thiệp.
Gói cước 120k quảng cáo tốc độ cao, thực đo chỉ được một phần tư, xin làm rõ.
cot vien thong nghieng ngay mep ruong, day thong tin cham dat, trau vuong chan
Bệnh viện nói hệ thống khám bệnh từ xa đơ là do đường truyền internet, xin nhà mạng nâng băng thông.
Dây cáp bị chuột cắn, tổ 3 mất mạng mỗi tuần một lần, không biết ai bảo trì hộp cáp.
Cửa hàng nhà mạng ở thị trấn đóng cửa, dân phải đi 20 cây để đổi sim.
Trong hầm chui mất sóng hoàn toàn, tai nạn thì không gọi ai được.
Kéo cáp lên cột điện lực mà quên kẹp, dây mạng rơi xuống sân nhà, hàng xóm té.
Nhà mạng đòi chi phí di dời cáp khi tôi sửa nhà, dây của họ kéo qua đất nhà tôi mà.
Con tui đi học xa, gọi về toàn mất sóng lúc chiều tối, chắc trạm quá tải.
Trung tâm xã mới sau sáp nhập mạng yếu quá, họp trực tuyến với tỉnh đứt giữa chừng.
Cáp viễn thông cháy khét trên cột trước chợ, ngành điện nói không phải dây của họ.
! Day cap dut vuong ngang duong 2 nguoi di xe may bi quat nga nang, day van con cang, toi qua
! Cột viễn thông gãy kéo theo chùm dây sập xuống đường, một chiếc xe máy kẹt dưới, người bị thương.
# Khiếu nại quyết định của UBND phường cho dựng trạm phát sóng sát nhà tôi mà không lấy ý kiến dân.
@ Tố cáo nhân viên nhà mạng dùng căn cước của khách để đăng ký sim bán ra ngoài.
$ Data 4G không giới hạn chỉ 50k, bấm vào liên kết để nhận ưu đãi, số lượng có hạn.`,
  bus: `
Xe buýt tuyến 12 bỏ chuyến 17h30, sinh viên tụi em đứng ở trường tới tối.
tai xe xe buyt nghe dien thoai chay am am, co me bau tren xe
Trạm dừng trước bệnh viện không có mái che, bệnh nhân chờ xe buýt đứng giữa nắng.
KH PA phụ xe tuyến 05 đuổi khách đi xe lăn không cho lên, ĐN xử lý.
Vé tháng học sinh nạp rồi mà máy soát báo không hợp lệ, bác tài bắt mua vé lẻ.
Tuyến buýt về xã mới sáp nhập bị bỏ, các cụ đi khám bệnh phải thuê xe ôm.
Xe chật như nêm giờ tan ca, công nhân không lên được, xin tăng chuyến.
Bản em xin mở tuyến xe nhỏ lên xã, hiện đi bộ bảy cây số ra đường lớn.
Biển giờ chạy ở trạm xe sai hết, ghi 10 phút mà thực tế 40 phút.
CD báo xe buýt dừng đón khách giữa ngã tư, không vào bến.
The bus driver refused to stop for my grandmother at the market stop.
Điều hoà xe buýt hỏng, ghế rách, nước mưa dột xuống đầu khách.
Ứng dụng xem xe buýt báo sắp tới mà chờ mãi không có xe, xe ma.
chuyen cuoi luc may gio vay, tui lam xong 9h toi ma khong con xe buyt
Người cao tuổi được miễn vé theo quy định mà phụ xe bắt trả tiền, đưa thẻ cũng không nhận.
Phụ xe thối tiền thiếu và không đưa vé cho khách dân tộc không biết chữ.
Xin bố trí chuyến buýt đi khu công nghiệp lúc 5h30 sáng cho ca một.
Xe đưa rước học sinh của tuyến buýt trợ giá nhồi 40 cháu trên xe 29 chỗ.
Trạm dừng bị cắm biển nhưng xe buýt chạy tuyến khác, dân mới lên thị xã không biết đâu mà đợi.
Mệ đi chợ về mang quang gánh bị tài xế mắng, bắt xuống, mong cho chở đồ nhẹ.
Buýt điện chạy êm thì thích nhưng sạc không đủ, giữa đường hết pin đứng luôn.
Xe buýt xả khói đen sì ngay bến chờ, xe cũ quá nên thay.
Mấy anh lái xe buýt tranh khách với nhau, lấn tuyến, cắt mặt, khách trên xe sợ.
Kính gửi Trung tâm quản lý vận tải công cộng, đề nghị kéo dài tuyến 08 qua cầu mới, dân bên đó chưa có xe.
Nhà chờ xe buýt kính vỡ, ghế gãy, bị dán đầy quảng cáo nhưng cái dân cần là sửa ghế để ngồi.
Thẻ đi xe của người khuyết tật hết hạn, gia hạn ở đâu, phụ xe bảo hỏi phường, phường bảo hỏi buýt.
Đường thì sửa xong rồi mà xe buýt chưa chạy lại lộ trình cũ, dân hẻm trong phải đi bộ ra xa.
bao gio co xe buyt di san bay vay, sinh vien di taxi ton qua
Xe buýt không hạ bậc, không dốc cho xe lăn, tôi tới bến cũng đành chịu.
Phụ xe nói tục, quát học sinh lên xe buýt chậm, lôi cặp các cháu kéo vào, xin đơn vị buýt chấn chỉnh.
Vé tăng từ 7 lên 12 nghìn mà chuyến thì giảm, người đi làm thuê chịu sao nổi.
Bác tài tuyến 3 vui tính, đợi bà già lên rồi mới chạy, xin khen, mong các xe khác cũng vậy.
Trạm trung chuyển không có nhà vệ sinh, khách đợi xe buýt cả tiếng khổ lắm.
Xe buýt chạy trúng ổ gà thì do đường, nhưng tài xế không giảm tốc làm bà cụ ngã trong xe.
Có đường sông mà bỏ buýt đường sông rồi, dân bến tui muốn chạy lại.
xe khach tuyen co dinh khong chay, nha xe bo khach giua duong, xin hoi ai quan
Tuyến buýt qua trường nghề ngưng vì hết hợp đồng trợ giá, em học nghề phải mua xe máy.
Xe trung chuyển bến xe đón trễ nên lỡ chuyến xe Tết, hãng bảo không chịu trách nhiệm.
Xe buýt chưa dừng hẳn đã hối khách xuống, bà tôi hụt chân ngã ở bến, phụ xe không đỡ.
Xin trạm buýt gần chợ Phú Lộc, các mệ bán rau gánh đi xa quá.
Bảng điện tử trạm xe hiện toàn dấu chấm hỏi, không đọc được tuyến.
Xe buýt chạy nhanh hơn lịch, em đến đúng giờ mà xe đã đi năm phút trước.
Tui già nghe không rõ, xe không đọc tên trạm, xuống lộn hoài, xin bật loa báo trạm.
Con tôi để quên cặp trên xe buýt tuyến 15, gọi hãng xe không ai trả lời, xin chỉ chỗ nhận đồ thất lạc.
Nhà thầu xe buýt nợ lương nên tài xế nghỉ, cả tuyến nghỉ theo, khách đứng chờ.
pa xe buyt so 7 toi giua duong duoi het khach xuong, noi xe quay dau ve bai, ko tra lai tien ve
Đi xe buýt đêm cần trạm sáng, nhưng điều em xin là thêm chuyến 22h cho y tá tan ca.
Khách Tây lên xe không được ai chỉ đường, xin bảng lộ trình song ngữ trên xe.
Chở hàng trên xe buýt nhiều quá, hai ghế để bao gạo, người đứng hết.
Lịch xe Tết không công bố, năm ngoái bỏ 4 ngày, năm nay tụi em muốn biết sớm.
! Xe buyt lat xuong ruong, nhieu khach bi ket trong xe, co tre em khoc
! Tài xế buýt ngất trên vô lăng, xe lao lên lề, khách bị thương, cần cấp cứu ngay.
# Khiếu nại quyết định thu hồi thẻ xe buýt miễn phí của tôi là thương binh.
@ Tố cáo đơn vị vận hành buýt khai khống số chuyến để hưởng trợ giá.
Ngày hội đền đông khách mà xe buýt lại nghỉ, bà con mua vé tháng phải đi xe ôm, xin tăng cường chuyến.`,
}
