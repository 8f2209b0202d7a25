/** Invented everyday reports as operators note them and as people write to an office. */
export const COUNTER_SENTENCES = {
  road: `
KH PA mặt đường nhánh vào chợ Gò bong nhựa từng mảng, xe máy ngã 3 lượt sáng nay, ĐN vá
CD báo gạch vỉa hè trước bưu điện phường bung lên, ông cụ 78t vấp ngã, ĐN lát lại
CD báo lan can cầu Bến Đò gỉ gãy mất 2 đoạn, trẻ con hay đi qua, ĐN hàn lại
CD PA sau khi cty nước đào đặt ống xong không hoàn trả mặt đường, để rãnh sâu 10cm suốt 3 tuần
KH gọi lần 3: khe co giãn cầu vượt kêu rầm rầm và vênh sắt, xe nổ lốp
CD báo ta luy đường lên bản Nà Lốc bị xe gỗ cán sụt mép, đường chỉ còn nửa, ĐN gia cố
CD ĐN nâng mặt đường kiệt 45, mỗi mùa nắng bụi đất đỏ vì chưa đổ bê tông bao giờ
Kính gửi UBND phường, tôi là hiệu trưởng trường mầm non Hoa Sen. Đoạn đường bê tông trước cổng trường đã nứt vỡ, lộ cả cốt thép, phụ huynh đưa con bằng xe máy rất dễ té. Kính mong phường cho sửa chữa trước năm học mới.
Kính gửi sở xây dựng: xe cứu thương của trung tâm y tế chúng tôi mỗi lần chở bệnh nhân gãy xương qua đoạn km 12 phải bò 5 km/h vì ổ gà chi chít. Đề nghị thảm lại mặt đường.
Nhà tôi bán bún trên đường Hùng Vương, từ ngày thảm nhựa mới thì mặt đường cao hơn nền nhà 40 phân, bậc tam cấp cụt ngủn. Xin hỏi đơn vị làm đường có vuốt nối vào nhà dân không?
Đoàn khách du lịch xuống bến thuyền toàn lội đá hộc lởm chởm, con đường xuống bến lở hết bê tông. Mong xã sửa con đường, chứ quảng bá du lịch mà đường vậy coi sao được.
Chúng tôi làm nghề chở lúa, cầu sắt kênh Mười bị sụp tấm ván giữa, xe ba gác lọt bánh. Xin xã thay tấm thép khác.
Cho hỏi đường trục chính xã em bao giờ thì làm tiếp? Đào lên lu đá rồi bỏ đó 8 tháng nay, dân đi bụi mù.
cho hoi duong vao ap 4 co duoc do da dam k, mua xuong sinh lay hoc sinh di bo ca
Cho tôi hỏi cái gờ bê tông giữa đường bị xe tải húc vỡ nằm ngổn ngang, đá văng ra lòng đường, cơ quan nào dọn và xây lại?
Ủa sửa đường kiểu gì mà vá xong gồ lên như cái mô, đi còn xóc hơn lúc chưa vá. Làm cho có hả mấy anh?
Mần răng mà cái cầu tre qua xóm tui năm mô cũng hứa xây, chừ vẫn phải bám dây mà đi rứa?
Duong Tran Phu do nhua chua dc 1 thang da lun vet banh xe, ko biet nghiem thu the nao nua
Vỉa hè lát đá mới toanh mà trời mưa trơn như đổ mỡ, mẹ em trượt gãy tay. Thay đá nhám đi các bác ơi!
Người khiếm thị chúng tôi đi theo gạch dẫn hướng thì đâm thẳng vào hố vỉa hè bị vỡ. Bao giờ phường mới lát lại?
Đường ra nghĩa trang xã bị cày nát do xe chở cát, đám tang phải khiêng quan tài đi bộ. Xin sửa đường cho bà con đỡ tủi.
! Cầu treo bản Pú đứt một bên cáp, mặt cầu nghiêng hẳn, đang có người kẹt giữa cầu
! Mặt đường Nguyễn Huệ vừa sụp thành hố sâu hơn 2 mét ngay giữa ngã ba, một xe máy đã rơi xuống
The pavement outside our guesthouse has collapsed into a hole, guests with luggage keep tripping. Please repair it.
Kính gửi Ban quản lý: lối dốc cho xe lăn lên vỉa hè trước thư viện bị vỡ nát, tôi đi xe lăn không lên được, không liên quan gì đến thư viện mà là vỉa hè của phường.`,
  traffic: `
KH PA đèn tín hiệu ngã tư Chợ Mới đỏ cả 4 hướng 20 phút nay, xe dồn cứng
CD báo đèn đỏ đếm ngược hỏng số, nhảy từ 30 về 0, xe phanh gấp liên tục
CD ĐN gắn gương cầu lồi khúc cua dốc Đá Bạc, tháng này 2 vụ đâm nhau
CD PA biển cấm rẽ trái bị cành cây che, dân bị phạt oan
CD báo vạch sang đường trước trạm y tế mờ hết, ĐN sơn lại
KH PA giờ tan ca KCN kẹt xe 2 km, không có ai điều tiết, ĐN phân luồng
CD ĐN cấm xe tải trên 5 tấn vào đường thôn giờ học sinh đi học
CD báo biển tên đường Lê Lợi lắp nhầm sang đường Lê Lai, shipper đi lạc suốt
Kính gửi Công an phường và phòng Kinh tế: Ban phụ huynh trường tiểu học Kim Đồng đề nghị đặt biển "Trường học – đi chậm" và gờ giảm tốc, vì xe chạy qua cổng trường rất nhanh.
Kính gửi UBND tỉnh, bệnh viện chúng tôi nằm trên đường một chiều, xe cấp cứu phải vòng thêm 3 km. Kính đề nghị xem xét cho xe ưu tiên và dân đi hai chiều đoạn ngắn này.
Chợ hoa Tết nhóm ngay ngã năm mà không có phương án phân luồng, xe từ ba hướng dồn lại đứng im một tiếng. Năm nay xin tính trước giùm.
Tôi chạy xe tải giao hàng, chỗ cầu Rạch Dừa biển ghi tải trọng 8 tấn nhưng đầu kia lại ghi 13 tấn, biết theo biển nào? Đề nghị thống nhất biển.
Nhà thờ tan lễ là cả nghìn người băng qua quốc lộ mà không có đèn cho người đi bộ. Mong lắp đèn bấm nút sang đường.
Cho hỏi đường Phan Chu Trinh có cấm ô tô giờ cao điểm không mà chỗ có biển chỗ không?
cho hoi sao den xanh nga tu Cho Dinh chi co 12 giay, 3 lan den do moi qua dc
Cho hỏi ai duyệt cái dải phân cách cứng bịt lối quay đầu ở ngã ba cây xăng, giờ dân phải đi ngược chiều hết?
Mấy ông làm vòng xuyến kiểu gì mà xe container quẹo không lọt, ngày mô cũng mắc kẹt ngang đường rứa?
Đèn xanh đèn đỏ chỗ ngã tư KĐT mới lắp cả năm mà không bật, để trưng à? Hôm qua lại tông nhau.
Nga 3 truong cap 3 hs chay xe 3 hang ngang luc tan truong, ket ca doan, de nghi co nguoi dung phan lan
Đường ngang tàu hỏa không gác chắn ở thôn Trung, chuông báo hiệu câm tịt từ lâu. Đợi có người chết mới sửa chuông hả?
Xe đạp điện đi vào làn ô tô vì làn hỗn hợp kẻ vạch lộn tùng phèo, xin kẻ lại vạch làn đường cho rõ.
Ở bến phà, ô tô với xe máy chen nhau xuống phà không theo hàng lối, xin đặt biển và vạch chia làn chờ.
The traffic light near the university stays dark at the pedestrian crossing, students run across between trucks.
Xã vùng cao: đèo Khau Phạ nhánh xuống bản không có biển báo dốc nguy hiểm, khách phượt lao xuống hoài. Đề nghị cắm biển.
! Đèn tín hiệu ngã tư cầu Đen tắt hẳn, xe khách vừa tông xe máy có người nằm bất tỉnh giữa giao lộ
# Tôi khiếu nại quyết định xử phạt lỗi đi vào đường cấm, vì tại thời điểm đó biển cấm chưa được lắp`,
  'street-light': `
CD báo dãy đèn đường từ cầu Máng đến đình làng tắt 5 đêm, ĐN sửa
KH PA đèn cao áp trước số 112 chớp nháy như đèn sàn nhảy, chói mắt không ngủ được
CD báo đèn đường sáng cả ban ngày từ hôm lắp tới giờ, lãng phí, ĐN chỉnh hẹn giờ
CD ĐN lắp thêm bóng đèn hẻm 27, đêm công nhân đi ca về tối thui
CD báo cần đèn chiếu sáng gãy gục lủng lẳng trên đầu người đi sau khi bị xe cẩu quệt
KH PA đèn năng lượng mặt trời xã lắp ở xóm 9 chết 7/10 bóng sau 1 năm
CD PA bật đèn đường trễ, 19h mới sáng trong khi mùa đông 17h30 đã tối
CD báo bóng đèn led ngõ 88 rơi chụp, còn trơ lõi
Kính gửi UBND xã: Tôi là giáo viên dạy lớp xóa mù chữ buổi tối ở bản Huổi Lụ. Đường từ bản tới điểm trường không có một ngọn đèn, các chị em đi học phải soi điện thoại. Kính mong xã lắp đèn dọc đường.
Kính gửi phường, Hội người cao tuổi tập dưỡng sinh 4 rưỡi sáng ở công viên, nhưng đèn trong công viên bị cắt từ 22h tới sáng. Xin mở lại đèn sớm hơn.
Quán chè của tôi buôn bán buổi tối nhờ ánh đèn đường, hơn tháng nay cột đèn trước quán không sáng, khách không dám dừng. Mong thay bóng.
Bãi giữ xe bệnh viện huyện cũ thì sáng, mà con đường từ bãi ra trạm xe tối như hũ nút do đèn đường cháy. Y tá trực đêm sợ lắm.
Trước cổng chùa Long Khánh mấy trụ đèn cộng đồng bị hư, bà con đi lễ rằm mò mẫm. Xin phường cho thợ xuống.
Cho hỏi đèn chiếu sáng trên cầu Trà Ôn ai quản? Tắt nguyên hàng bên phải.
cho hoi bao gio lap den duong o to 14, thay cot dung do lau r ma k co bong
Cho tôi hỏi tiền điện cho đèn xóm thì dân góp, mà bóng hư thì báo ai thay?
Tối mịt tối mù, đi thể dục đạp trúng rắn luôn. Đèn đường để làm cảnh hay chi?
Đèn đường ngay cửa sổ phòng trọ sáng rực như ban ngày, tụi em sinh viên mất ngủ, xoay chụp đèn đi hướng khác được không ạ?
Duong ven bien Dong Hoi den tat so le, bua sang bua khong, ai cung ngai di dem
Hộp điều khiển đèn đường trước nhà tui bị bung nắp, mưa là đèn cả tuyến tắt phụt. Sửa giùm cái tủ đèn.
Trộm hay rình ở khúc cua nghĩa địa vì chỗ đó không có đèn, dân chỉ xin mắc 2 bóng thôi mà xin hai năm rồi.
Đèn trang trí hình hoa sen phường treo ngoài đại lộ cháy quá nửa, nhìn nham nhở, thay hay tháo đi.
Our lane behind the fish market has had no working street lamps since the storm. Could you replace them?
Hầm chui dân sinh dưới cao tốc không có ánh sáng, ban ngày cũng phải bật đèn xe. Kiến nghị lắp đèn trong hầm.
! Trụ đèn chiếu sáng trước trường rò điện, một bé chạm vào bị giật ngã, vẫn đang rò`,
  drainage: `
CD báo nắp hố ga trước số 9 Hoàng Diệu mất, dân cắm cành cây làm dấu, ĐN đậy lại
KH PA mưa 30 phút ngập ngang yên xe đoạn chợ Bình Khánh, ĐN nạo vét cống
CD báo song chắn rác bị bịt xi măng, nước mưa không có đường thoát
CD báo nước cống trào ngược vào nhà tắm 6 hộ dãy trọ hẻm 19
CD PA rãnh thoát nước thôn bị nhà đầu xóm xây chặn, nước ứ vào sân các nhà sau
KH báo nắp đan mương bể đôi, xe ba gác sụp bánh
CD báo cống hộp đang làm dở để hở, ngập mùa mưa, ĐN hoàn thiện
CD ĐN thông cống ngang đường tỉnh, bùn lấp 2/3
Kính gửi UBND phường: chợ Cồn có 80 sạp hàng, nhưng cống thoát nước trong chợ tắc, mỗi trận mưa nước đen dâng tới chân sạp. Tiểu thương đề nghị khơi thông cống.
Kính thưa quý cơ quan, trạm y tế chúng tôi nằm thấp hơn mặt đường mới làm, hễ mưa là nước đổ vào phòng tiêm. Xin xây mương dẫn nước ra hướng khác.
Lớp học của con tôi phải nghỉ vì sân trường thành ao, cô giáo bảo do cống thoát trước cổng trường bị đất công trình lấp. Nhờ phường thông cống.
Triều cường lên là nước theo miệng cống phun ngược ra đường Trần Xuân Soạn, hỏi sao không lắp van một chiều?
Kiệt nhà tui bên Vỹ Dạ, mưa nhỏ cũng lụt tới mắt cá, vì cái mương bị lấp để làm chỗ giữ xe. Trả lại mương thoát đi.
Cho hỏi nắp cống kêu lạch cạch mỗi khi xe qua, đêm mất ngủ, báo đơn vị thoát nước nào kê lại?
cho hoi cong thoat nuoc duong 30/4 bao gio nao vet, mua toi lai ngap nua r
Cho hỏi nước thải sinh hoạt của dãy nhà tôi đấu vào cống chung phải xin ai, vì hiện chưa có cống, nước đọng trước nhà?
Mỗi lần mưa là tui be bờ bao cát trước cửa tiệm như chống giặc. Cống xây bạc tỷ mà nước không chịu chui là sao?
Hố thu nước cao hơn mặt đường 5 phân thì nước leo lên bằng cách nào vậy mấy ông kỹ sư?
Nga 3 buu dien nap cong bi trom lay mat, toi qua co nguoi lot chan, dat tam may roi den gio
Đường không hư, chỉ là nước mưa không rút, hai ngày sau mưa vẫn còn vũng trước cổng đình, muỗi sinh sôi.
Mương bê tông sau khu tái định cư làm ngược dốc, nước chảy về phía nhà dân chứ không ra suối.
Cống qua đường vào thôn Ê Đê chúng tôi nhỏ quá, nước mưa tràn qua mặt đường xói cả hàng rào. Xin đặt ống cống lớn hơn.
The drain cover in front of our homestay is missing and someone fell in last night, please replace it.
Trạm bơm tiêu úng của khu phố không ai vận hành khi mưa đêm, nước ngập nhà rồi mới có người tới bật.
! Một bé gái vừa bị nước cuốn xuống miệng cống hở trên đường Lý Thường Kiệt, xin cứu gấp
Bà con xóm chài hỏi sao cống xả nước mưa ra biển bị cát bồi bít miệng, nước không thoát ngập cả xóm, ai móc cát?`,
  'water-supply': `
KH PA nước máy đục như nước vo gạo từ tối qua, khu tập thể nhà máy giấy
CD báo mất nước 4 ngày không thông báo, tầng 5 chung cư Hòa Phú
CD báo ống nước sạch vỡ phun cao 2m ngay đầu hẻm, chảy lênh láng từ 3h sáng
KH hỏi đồng hồ nước quay khi đã khóa van, hóa đơn 1,2tr/tháng, ĐN kiểm tra
CD PA nước yếu, chỉ chảy nhỏ giọt lúc 1-2h sáng, cả xóm thức hứng
CD báo nước máy mùi clo nồng, trẻ tắm nổi mẩn
CD ĐN kéo đường ống nước sạch về thôn Làng Mô, đang dùng nước suối
CD báo bể lọc nước tập trung của bản hỏng máy bơm từ tháng 2
Kính gửi công ty cấp nước: bếp ăn bán trú trường tiểu học số 2 không có nước máy suốt buổi sáng thứ Hai và thứ Ba, các cô phải mua nước bình để nấu. Đề nghị cấp nước ổn định.
Kính gửi UBND xã đảo, mùa khô tàu chở nước ngọt 10 ngày mới ra một chuyến, mỗi hộ được 2 khối. Bà con kính xin tăng chuyến.
Khoa thận bệnh viện chạy máy lọc máu mà nước cấp vào phập phù, đề nghị công ty nước bảo đảm áp lực nước cho bệnh viện.
Cống nhà tôi không sao, nhưng nước máy thì có lẫn cặn đen và con đỉa nhỏ, tôi có quay video. Đề nghị lấy mẫu xét nghiệm nước cấp.
Mùa mặn năm ni, nước máy ở Bến Tre mặn chát, pha sữa cho con không nổi. Nhà máy nước có lọc mặn không?
Cho hỏi nhà em ở vùng nước mặn, thủ tục gắn đồng hồ nước mới bên công ty cấp nước bao lâu ạ?
cho hoi sao tien nuoc thang nay tang gap 3, nha di vang ko ai o
Cho hỏi tối nay khu Bạch Đằng có cúp nước tiếp không, để còn trữ, chứ chẳng ai báo trước gì hết.
Đóng tiền nước đúng hạn mà tắm phải canh giờ như đi canh gà, chán mấy ông cấp nước quá.
Nước giếng khoan chương trình 135 của bản bơm lên toàn phèn vàng, giặt áo trắng thành áo cháo lòng. Xin lắp bộ lọc.
Nuoc may p. 7 co mui tanh, nau com vang khe, goi tong dai cap nuoc k ai nghe may
Ống nước chính bị đơn vị làm đường cuốc bể, dân không có nước xài từ trưa, hai bên đổ thừa nhau không ai vá ống.
Nhân viên ghi số nước ghi khống, không thèm mở nắp đồng hồ, đến tháng sau cộng dồn nhảy lên bậc giá cao.
Vòi nước uống công cộng chỗ quảng trường bị gãy tay vặn, chảy suốt ngày đêm phí nước sạch.
No tap water in our street for three days, the company hotline just says "under repair".
Van chặn ngoài đồng hồ của công ty bị rò, nước rỉ quanh năm trước cửa nhà tôi, thợ xuống xem rồi mất hút.
! Có người đổ hóa chất vào bể chứa nước sạch của thôn, nước bốc mùi thuốc sâu, mấy người uống đã nôn`,
  electricity: `
KH PA điện chập chờn, tủ lạnh quạt tự tắt mở, xóm Đông 30 hộ
! CD báo dây điện hạ thế võng sát mái tôn quán cơm, gió là chạm tóe lửa
CD báo cột điện nghiêng 20 độ sau khi đơn vị đào mương, ĐN điện lực chống
KH hỏi lịch cắt điện, mất 3 ngày liền giữa trưa nắng 40 độ
CD báo trạm biến áp cạnh trường kêu ù, nổ lách tách khi mưa
CD PA công tơ điện nhà bị cháy đen, điện lực hẹn 2 tuần chưa thay
CD ĐN kéo điện 3 pha cho xưởng mộc làng nghề, điện 1 pha yếu máy không chạy
CD báo cành tre tựa vào dây trung thế, tối phóng điện sáng lòe
Kính gửi Điện lực: trạm y tế xã có tủ vắc xin, nhưng điện cúp không báo trước, tuần qua ba lần. Trạm đề nghị được báo trước và ưu tiên cấp điện.
Kính gửi quý cơ quan: bản Sín Chải chúng tôi còn 24 hộ chưa có điện lưới, con em học bài bằng đèn pin. Kính mong Nhà nước kéo đường dây vào bản.
Tôi nuôi tôm công nghiệp, điện sụt áp ban đêm làm quạt nước không quay, tôm nổi đầu chết. Đề nghị nâng trạm biến thế ấp Xẻo Lá.
Chợ đêm mà cúp điện đúng 7 giờ tối ba hôm liền, hàng đông lạnh của tiểu thương hư hết. Điện lực có bồi thường không?
Chủ trọ thu tụi em 4.000 đồng một số điện, trong khi giá nhà nước rẻ hơn, tụi em muốn được công ty điện bán theo giá định mức.
Cho hỏi hóa đơn điện tháng 6 cao gấp đôi, ai kiểm định công tơ cho tôi?
cho hoi sao nha toi bi cat dien trong khi da dong tien qua app r, chua ai mo lai
Cho hỏi dời cột điện nằm giữa lối ra vào nhà mình thì xin bên điện lực thế nào, có mất tiền không?
Nắng như đổ lửa mà cắt điện cả ngày, người già trẻ nhỏ nằm vật ra. Điện lực nói bảo trì mà tháng mô cũng bảo trì!
Bữa giờ điện yếu xìu, nồi cơm nấu hai tiếng chưa chín. Tăng trạm giùm cái coi.
Day dien sau cong to nha hang xom cau tam bo qua noc nha toi bang day tran, so chay lam, ben dien luc xuong xem giup
! Dây điện lực sau bão rớt nằm dọc bờ rào rẫy cà phê, chưa biết còn điện không, không ai dám vô rẫy.
Cột điện gỗ trong thôn mục chân, lấy tay đẩy là rung. Đề nghị thay cột bê tông.
Nhà tui lắp điện mặt trời áp mái, xin hòa lưới bán lại mà điện lực im re nửa năm.
Power has been off in our alley since the transformer popped this morning, food in our café fridge is spoiling.
Tủ công tơ gắn ngay lối đi, cửa tủ hở dây trần ngang tầm tay con nít, kính đề nghị đóng lại.
! Dây điện đứt rơi xuống ruộng, con trâu bị giật chết, người ra kéo trâu cũng bị giật ngã
! Trạm biến áp đang nổ, lửa bắn xuống dãy ki-ốt, có người bên dưới`,
  trees: `
CD báo cây xà cừ trước số 40 mục gốc, nghiêng về phía trường, ĐN đốn hạ
KH PA nhánh phượng khô gãy treo lơ lửng trên vỉa hè, ĐN cắt
CD ĐN mé nhánh cây che kín cửa sổ lầu 2, lá rụng nghẹt máng xối
CD báo cây mới trồng ngoài dải phân cách chết khô hàng loạt, không ai tưới
CD PA có người đổ nhớt vào gốc cây bàng trước tiệm để cây chết cho thoáng mặt tiền
KH báo xích đu công viên Hòa Bình đứt xích, bé té, ĐN sửa đồ chơi
CD báo tổ ong vò vẽ trên cây sao trước cổng đình, ĐN xử lý
CD PA thảm cỏ công viên bị đơn vị tổ chức hội chợ dẫm nát, chưa trồng lại
Kính gửi phòng Kinh tế phường: Nhà trường có cây đa cổ thụ ngoài hàng rào, rễ nổi, cành vươn qua sân chơi học sinh. Kính đề nghị cắt tỉa trước mùa bão.
Kính gửi UBND phường, cư dân chung cư đề nghị trồng cây bóng mát dọc vỉa hè phía tây, hiện vỉa hè trơ trụi không một cây, người chờ xe phơi nắng.
Hoa sữa trồng dày quá, tới mùa cả phố nhức đầu, mẹ tôi hen suyễn không chịu nổi. Xin thay bớt cây khác.
Trạm xe buýt thì mát, nhưng cây me bên trạm sâu đo rơi đầy cổ áo hành khách. Nhờ công ty cây xanh phun thuốc sâu.
Chim cò về ở trên hàng cây sao quá đông, phân rơi trắng hàng cây, mong phường tỉa tán.
Cho hỏi cây trứng cá trước nhà tôi tự trồng trên vỉa hè, giờ muốn chặt có phải xin phép không?
cho hoi ai cho chat het hang cay phuong duong Le Duan vay, cay dang khoe manh ma
Cho hỏi công viên bờ kè đóng cửa nhà vệ sinh và tắt vòi phun từ Tết, bao giờ mở lại cho trẻ chơi?
Trồng cây sát đầu hồi nhà người ta, rễ đội nứt sân, báo ba năm chỉ nghe "ghi nhận". Ghi nhận hoài vậy?
Chặt cây mà chặt trụi lủi như cột nhà cháy, rứa lấy chi che nắng cho dân?
Ghe da cong vien gay chan, may ong gia di tap the duc ngoi te, sua gium
Dừa trước trụ sở trái chín rớt bôm bốp xuống đường, hên mà chưa trúng đầu ai. Bẻ trái dùm đi.
Cây kiểng trên bùng binh bị nhổ trộm, trống lỗ chỗ, mong trồng dặm lại cho đẹp phố.
Hàng thông ở đồi Đà Lạt gần nhà em bị khoan lỗ đổ thuốc, lá vàng úa cả vạt. Ai quản lý rừng thông trong phố xuống coi.
The big tree by the kindergarten gate dropped a heavy branch today. Please prune it before someone is hurt.
Bồn hoa thôn nông thôn mới bỏ hoang, cỏ tranh mọc cao quá đầu gối, xin cho nhổ cỏ trồng lại.
! Cây cổ thụ vừa bật gốc đè lên xe máy trên đường Trưng Vương, có người mắc kẹt dưới thân cây
! Cây dầu gãy ngang đè lên mái lớp học đang có học sinh, xin cứu hộ`,
  encroachment: `
KH PA tiệm rửa xe kéo vòi ra choán hết vỉa hè số 55, người đi bộ xuống lòng đường
CD báo ô tô biển ngoại tỉnh đậu chắn cổng nhà 2 ngày không rõ chủ
CD PA xe ba gác bán dưa lấn nửa làn đường trước cổng bệnh viện
KH báo nhà 17 xây bậc tam cấp và mái che lấn ra hẻm 1m2
CD báo garage tận dụng lòng đường sửa xe tải, dầu máy và xe hỏng xếp dài 50m
CD ĐN dẹp bãi giữ xe tự phát trên vỉa hè cạnh rạp phim
CD báo quán nhậu kê bàn ra tới vạch liền, khách ngồi quay lưng ra đường
KH PA xe hơi đậu trên vạch cho người khuyết tật, chặn lối dốc xe lăn
Kính gửi UBND phường: cổng khoa cấp cứu bệnh viện y học cổ truyền thường xuyên bị xe taxi và hàng rong chắn, xe cứu thương không vào được. Kính đề nghị lập lại trật tự vỉa hè.
Kính gửi Ban giám hiệu và phường: phụ huynh đón con dựng xe kín cả hai làn trước trường Nguyễn Du, chúng tôi là hộ dân đối diện không ra khỏi nhà được.
Lễ hội đình làng năm nào vỉa hè quanh đình cũng bị chia lô cho thuê bán đồ chơi, khách đi lễ không còn lối. Đề nghị giữ lối đi.
Chợ đã xây nhà lồng khang trang mà tiểu thương vẫn ngồi tràn ra đường tránh để bán, xe không qua lọt. Mong đưa họ vào chợ.
Trước nhà văn hóa thôn, một hộ quây lưới nuôi gà và dựng lán bán nước chiếm trọn lề đường, nhắc mãi không dời.
Cho hỏi tôi muốn đặt xe bánh mì trên vỉa hè trước nhà mình thì có bị coi là lấn chiếm không?
cho hoi nha ben canh dat chau cay va da tang giu cho do xe ngoai duong co dung k
Cho hỏi ai cho phép công ty dựng rào và barie thu tiền đậu xe dưới lòng đường Bạch Đằng?
Tui bán bún lề đường hai chục năm, dẹp tui thì dẹp mà tiệm vàng kế bên để xe hơi trên lề sao không ai nói?
Sáng dẹp chiều ngồi lại y nguyên. Các anh trật tự đi xe loa một vòng cho có, lề đường vẫn toàn bàn ghế.
O to dau 2 ben duong ngo 165, xe rac k vao dc, nhac thi bi chu xe chui
Hàng xóm phơi lúa kín cả nửa mặt đường liên thôn còn chặn đá hai đầu, tối đi không thấy.
Vật liệu cát đá của nhà đang xây đổ kín lối đi chung cả tháng rồi, nói thì bảo sắp dùng hết.
Bảng hiệu đứng và ô dù của quán trà sữa choán đúng lối gạch dành cho người mù.
Xe khách đường dài biến con đường trước khu nhà tập thể thành bến đỗ qua đêm, 6 chiếc đậu sát tường.
Cars are parked across the whole sidewalk outside the school on Hai Bà Trưng; children walk in traffic.
Nhà bè quán nổi cắm cọc lấn ra luồng rạch, ghe tụi tui chở mía chạy không lọt.
Dãy ki-ốt tôn dựng trên hành lang an toàn quốc lộ, che tầm nhìn ngã ba, xã biết mà chưa tháo.
# Khiếu nại quyết định xử phạt tôi lấn chiếm vỉa hè, phần bậc thềm đó đã có trong giấy phép`,
  construction: `
CD báo nhà số 6 xây vượt tầng, giấy phép 3 tầng đang đổ sàn tầng 5
KH PA đóng cọc công trình khách sạn làm nứt tường 9 hộ liền kề
CD báo xây nhà trên đất nông nghiệp ban đêm, che bạt, xóm 12
CD báo công trình không che chắn, gạch rơi xuống mái nhà dưới
KH hỏi quy hoạch treo 15 năm khu Gò Mây, không được sửa nhà, mái dột
CD PA công trình đào móng không chống vách, đất sụt sang sân nhà bên
CD báo chung cư Thái Bình nghiệm thu chưa xong đã bàn giao, tường thấm, thang máy rơi tự do
CD ĐN cho xem bản vẽ quy hoạch đường 18m qua thôn Hạ
Kính gửi sở xây dựng: trường THCS chúng tôi mới bàn giao 4 tháng mà trần lớp học rơi vữa, cột nứt chân chim. Đề nghị kiểm định chất lượng thi công.
Kính gửi UBND phường, từ khi bệnh viện tư bên cạnh thi công tầng hầm, nhà tôi nghiêng và cửa không đóng được. Mong đình chỉ và yêu cầu bồi thường.
Ngôi chùa mới dựng tháp chuông cao 20m sát ranh mà không có giấy phép xây dựng, hộ bên dưới sợ đổ. Đề nghị kiểm tra phép xây.
Khu du lịch sinh thái xây bungalow bê tông trên đất rừng sản xuất, xẻ núi làm taluy, không thấy biển công trình.
Nhà hàng xóm trổ cửa sổ và máng xối đổ sang đất tôi, xây sai bản vẽ được duyệt.
Cho hỏi sửa nhà cấp 4, thay mái tôn và nâng nền thì có cần xin phép xây dựng không?
cho hoi nha em nam trong quy hoach cay xanh thi co dc cap phep xay tam k a
Cho hỏi ai chịu trách nhiệm khi công trình làm đường của huyện lu rung làm sập bếp nhà tôi?
Xây lấn hết khoảng lùi, ban công vươn ra muốn chạm nhà đối diện. Mấy anh đô thị đi ngang ngày nào mà không thấy?
Dự án khu dân cư rào tôn mười năm, cỏ cao hơn đầu, tiền đặt cọc của dân thì nằm đó. Có làm không thì nói.
Cau thap cong trinh quay tay qua noc nha dan, treo coc sat lo lung, so lam
Nhà văn hóa bản xây bằng tiền chương trình mục tiêu, dùng cát suối lẫn đất, móng chưa khô đã nứt, đề nghị giám sát lại.
Nhà yến cơi nới 5 tầng trong khu dân cư mà không phép, xin kiểm tra phần xây dựng.
Thợ hồ làm giàn giáo tre ọp ẹp ở mặt tiền phố, không lưới, không biển báo.
Hotel under construction next door has cracked our wall and nobody shows any permit.
Dân phố cổ Hội An sửa nhà cổ phải đúng mẫu, vậy mà nhà đầu hẻm lợp kính xây tum cao sừng sững cũng được?
Chủ đầu tư tự ý đổi công viên trong bản vẽ 1/500 thành bãi xe và nhà hàng, cư dân phản đối.
! Giàn giáo công trình vừa sập, mấy công nhân bị đè ở dưới, đường Nguyễn Trãi
# Tôi khiếu nại quyết định cưỡng chế tháo dỡ nhà của tôi vì tôi có giấy phép xây dựng hợp lệ
@ Tố cáo cán bộ địa chính xây dựng nhận 30 triệu để làm ngơ cho công trình không phép ở tổ 6`,
  waste: `
KH PA 5 ngày chưa thu gom rác tổ 21, túi rác chất đống trước cổng
CD báo xe rác làm rơi nước và rác dọc đường Lê Duẩn
CD báo đổ trộm xà bần đêm ở bãi đất trống sau trường
CD ĐN đặt thêm thùng rác bãi tắm, khách vứt đầy cát
KH báo thùng rác công cộng vỡ nắp đặt ngay cửa tiệm thuốc, chó bới
CD báo xác gà vịt chết vứt đầy kênh N5
CD PA công nhân môi trường lùa rác xuống cống thay vì hốt lên
CD báo nhà vệ sinh công cộng ở quảng trường dơ, không ai lau dọn
Kính gửi UBND xã, trạm y tế xã xin phản ánh hộ bên cạnh lấy khoảng đất giáp tường làm nơi tập kết phế liệu, bao ni lông bay sang sân. Kính đề nghị dọn dẹp.
Kính gửi phường, trường mẫu giáo chúng tôi phải nhìn điểm tập kết xe gom rác ngay sát cổng, phụ huynh bịt mũi đưa con vào. Đề nghị dời điểm rác.
Sau đêm nhạc ở quảng trường, ly nhựa và hộp xốp vương khắp nơi tới trưa hôm sau chưa ai quét.
Khu chợ nổi vắng khách thì ít, rác dưới sông thì nhiều: vỏ dừa, bọc ni lông trôi thành bè. Xin vớt rác.
Người ta rằm nào cũng thả chân nhang, bát hương cũ ra gốc đa đầu làng thành đống, nhờ xã cho xe chở đi.
Cho hỏi nệm cũ, tủ hỏng thì bỏ ở đâu, gọi số nào có xe tới chở?
cho hoi may gio xe rac toi hem 90 de em canh mang ra, dao nay gio giac lung tung
Cho hỏi vỏ chai thuốc trừ sâu ngoài đồng gom vào bể rồi thì ai mang đi, bể đầy tràn hai năm nay?
Đóng tiền rác đủ mà rác thì để tới có dòi. Các anh thu tiền nhanh hơn thu rác đó.
Ai đời đem bỉm trẻ con với chai lọ quăng qua tường nhà người ta, nhắc tổ trưởng hoài không xử.
Rac y te kim tiem, gang tay bi vut o bai dat sau phong kham tu, tre con nhat choi
Bãi rác tạm của xã để tràn ra lòng đường đèo, ruồi bu, xe máy lách qua trơn trượt. Bốc rác đi các bác.
Phân trâu bò rơi đầy đường bản mà không ai quét, khách homestay ngại.
Từ ngày phân loại rác, dân bỏ riêng ba túi, xe tới đổ chung một thùng. Phân loại để làm gì?
Lục bình kéo theo rác kẹt ở chân cầu Cái Sơn, cần ghe vớt rác.
Garbage has piled up on the beach steps since the weekend and no one has collected it.
Chó thả rông ị đầy vỉa hè khu Mỹ Đình, đề nghị nhắc chủ nuôi dọn.
Xe hút bể phốt xả trộm phân ngay bãi đất cuối ngõ lúc 2 giờ sáng, phường cho dọn và bắt phạt.`,
  pollution: `
KH PA lò đốt than củi khói đen bay vào khu tập thể từ 4h chiều, 60 hộ
CD báo trại heo 200 con xả phân ra suối, nước sủi bọt
CD báo xưởng sơn PU trong hẻm, mùi dung môi nhức đầu
CD PA xe ben chở đất không bạt, bụi trắng nhà dân dọc tuyến
KH báo nước sông đổi màu tím gần cống xả KCN
CD báo đốt dây điện lấy đồng trong vườn, khói khét
CD ĐN đo mùi nhà máy bột cá, đêm nào cũng hôi
CD báo bếp quán nướng thổi khói thẳng vào phòng ngủ lầu 2
Kính gửi sở nông nghiệp và Môi trường: Trường chúng tôi nằm cuối hướng gió lò gạch, học sinh ho nhiều, mặt bàn sáng nào cũng phủ bụi. Kính đề nghị kiểm tra khí thải.
Kính gửi UBND xã, đình làng là nơi linh thiêng mà ao đình nay đen ngòm do nước thải xưởng đậu phụ chảy vào. Xin xử lý nguồn xả.
Bệnh viện tư mới mở xả nước có mùi thuốc ra mương sau nhà tôi, cây rau muống chết vàng. Đề nghị lấy mẫu nước thải.
Hàng xóm nuôi 300 con bồ câu trên sân thượng, mùi phân và lông bay khắp, chung cư không dám mở cửa.
Tôi làm du lịch chèo thuyền, mà khúc sông này nước nổi váng dầu, khách chê hôi. Chắc từ bãi sửa ghe ở trên.
Cho hỏi nhà máy xi măng xả bụi ban đêm thì báo ai đến đo, chứ sáng mai thì sạch bong?
cho hoi dot rom ra sau gat khoi mu troi ca thanh pho co ai phat k
Cho hỏi giếng nhà tôi cách trại gà 50m nay có mùi, ai lấy mẫu kiểm tra giùm?
Ngửi mùi cao su từ nhà máy mủ riết rồi ăn cơm cũng không vô. Xanh sạch đẹp gì đây mấy ông?
Bụi mỏ đá phủ lên cà phê nhà mình trắng như sương muối, cà phê không đậu trái. Ai đền?
Nuoc thai giat nhuom chay ra kenh, ca chet noi trang tu hom qua toi nay, thay ghe lay mau roi im
Rác thì họ chở đi rồi, nhưng nước rỉ từ bãi rác vẫn chảy xuống mương lúa, đen và hôi, lúa thối rễ.
Chuồng bò nhà bên sát giếng nước nhà tôi, phân chảy qua, ruồi nhặng đầy mâm cơm.
Tàu hút bùn nạo luồng làm nước biển đục cả vịnh, san hô bám bùn, dân lặn chúng tôi kêu cứu.
A plastic recycling workshop near our dormitory burns scraps every night and the smoke is unbearable.
Làng nghề miến dong mùa này nước bột chua chảy tràn rãnh, bốc mùi kinh khủng, rãnh thì thông rồi vẫn thối vì nước thải không qua xử lý.
Máy hút bụi xưởng gỗ hỏng, mùn cưa bay vào bếp nhà hàng xóm, chúng tôi chịu không thấu.
! Nhà máy nước đá rò khí amoniac, mùi khai nồng nặc, nhiều người xỉu ở dãy trọ bên cạnh
@ Tôi tố cáo công ty X lắp ống ngầm xả thải không qua xử lý ra sông vào ban đêm, có ảnh và video`,
  noise: `
CD báo karaoke loa kẹo kéo nhà số 33 từ 19h đến 0h, có người già bệnh
KH PA quán bar mở nhạc tới 2h sáng, rung cửa kính chung cư
CD báo xưởng cơ khí cắt sắt lúc 22h trong khu dân cư
CD PA gà chọi gáy 3h sáng, nuôi 20 con sân thượng
KH báo xe ba bánh bán hàng phát loa "bánh bao đây" suốt trưa
CD báo công trình đổ bê tông đêm, máy nổ ầm ầm, ĐN dừng sau 22h
CD báo đám cưới mở loa công suất lớn từ 5h sáng hôm trước tới hôm nay
CD PA máy lạnh công nghiệp của siêu thị ù ù sát vách phòng ngủ
Kính gửi Công an phường: lớp ôn thi của học sinh 12 nằm cạnh sân bóng mini, nhà thầu bật nhạc và micro bình luận đến 23 giờ. Kính đề nghị nhắc nhở để các em học.
Kính gửi UBND phường, chúng tôi là bệnh nhân khoa tim mạch. Nhà hàng tiệc cưới đối diện bệnh viện mở nhạc sàn quá to hằng đêm, bệnh nhân không ngủ được.
Câu lạc bộ khiêu vũ ở nhà văn hóa mở loa từ 4h30 sáng, tập thể dục thì quý mà dân quanh mất ngủ. Xin vặn nhỏ.
Chợ đầu mối thì phải họp đêm, nhưng cửa hàng bán giày đối diện dí hai thùng loa ra đường hét giảm giá từ sáng, điếc tai.
Trại nuôi yến phát tiếng chim dẫn dụ suốt ngày, âm chíp chíp xoáy óc, cách nhà tôi 10 mét.
Cho hỏi hát karaoke sau mấy giờ thì bị phạt, gọi ai tới ngay lúc đó?
cho hoi nha ben nuoi cho sua suot dem co luat nao xu k chu, minh lam ca dem ve khong ngu dc
Cho hỏi nhà thờ rung chuông bằng loa lúc 4 giờ sáng thì có thể xin vặn nhỏ được không, tôi tôn trọng đạo nhưng con nhỏ hay giật mình?
Ngày nào cũng "tàu anh qua núi" mười lần, hát dở mà loa to. Làm ơn có ai đo cái độ ồn giùm tui!
Chừ cả xóm ni bị tra tấn bởi dàn loa nhà mới mua, nói thì họ vặn to thêm, công an tới thì họ tắt, đi rồi bật lại.
May xay xat lua no am am tu 3h sang, nha sat vach rung ca tuong
Thanh niên nẹt pô trước ký túc xá lúc nửa đêm, nổ như súng, tụi em thi cử mà mất ngủ.
Loa phường đặt ngay cột trước cửa sổ phòng tôi, 5h sáng phát oang oang, xin xoay loa hoặc hạ âm lượng.
Nhà nghỉ khách du lịch ca hát ngoài hồ bơi đến 1 giờ khuya, homestay bên cạnh khách trả phòng hết.
A bar below our flat plays bass until 3 am every weekend. Please have someone measure the noise.
Tiệm game dưới chung cư hò hét chửi thề suốt đêm, cách âm không có.
Máy phát điện của trạm sóng nổ suốt mỗi khi cúp điện, sóng thì tốt nhưng ồn quá, mong đặt tường cách âm.
Đám tang thuê kèn trống nhạc sống thâu đêm ba hôm, thương nhà có tang nhưng xin ngừng sau 10 giờ.`,
  'fire-safety': `
CD báo chung cư mini lối thoát hiểm bị khóa bằng xích, 70 người ở
KH PA trụ nước chữa cháy trước hẻm 15 bị xây bệ che mất
CD báo kho chứa bình gas trong nhà dân, sát bếp lửa hàng cơm
CD ĐN kiểm tra hệ thống báo cháy chung cư, còi hú giả liên tục
KH báo chợ tạm câu điện chằng chịt, tiểu thương đun bếp than cạnh vải vóc
CD báo phòng karaoke không có cửa thoát nạn, biển quảng cáo bịt cửa sổ
CD hỏi thủ tục thẩm duyệt PCCC nhà trọ 20 phòng
CD báo bình chữa cháy nhà văn hóa hết hạn từ 3 năm trước
Kính gửi Công an phường: trường mầm non tư thục Bé Ngoan dùng cửa cuốn và chuồng cọp, không có lối thoát thứ hai. Phụ huynh kính đề nghị kiểm tra phòng cháy.
Kính gửi Cảnh sát PCCC, bệnh viện đa khoa khu C chất thùng giấy và giường cũ kín cầu thang bộ thoát hiểm. Đề nghị yêu cầu dọn.
Ô tô đậu dưới sân chung cư chặn đúng bãi dành cho xe chữa cháy, lỡ có cháy thì xe thang vô đường nào?
Lễ vía bà, người ta đốt vàng mã sát vách gỗ đình cổ, không có lấy một bình cứu hỏa. Mong cắt cử người trực chữa cháy.
Xưởng may gia công trong nhà ống, vải chất từ tầng 1 đến mái, công nhân bị khóa cửa ngoài khi làm ca đêm.
Cho hỏi mua bình chữa cháy loại nào cho nhà ống kinh doanh, có lớp tập huấn nào ở phường không?
cho hoi co so sac xe dien duoi ham chung cu co dc phep k, so chay no lam
Cho hỏi làm sao xin mở lối thoát qua sân thượng nhà bên trong hẻm cụt, hàng xóm không chịu?
Cháy một lần chưa sợ hay sao mà quán nhậu lại chất bình gas mini ngoài nắng thế kia?
Diễn tập báo trước cả tháng, còn chuông báo cháy thật thì ban quản lý rút dây vì sợ ồn. Hay ghê!
Cay xang dau ap cho khach hut thuoc, tai xe nghe dien thoai canh voi bom, khong ai nhac
Dân bản mình mùa khô đốt nương gần rừng thông, lửa không ai canh, chưa cháy lan nhưng sợ lắm, xin cán bộ xuống nhắc.
Thang dây, mặt nạ phòng khói ở khách sạn chỉ để trong tủ kính khóa, chìa khóa không ai giữ.
Hẻm vào xóm bị gắn cổng sắt thấp 2 mét, xe cứu hỏa không chui lọt, đề nghị tháo thanh ngang.
Our serviced apartment has barred windows and only one staircase full of motorbikes; please inspect fire exits.
Bãi xe điện cũ và pin thải chất đống cạnh trường nghề, thỉnh thoảng bốc khói.
! Cháy kho phế liệu cạnh chung cư Sông Xanh, lửa lan qua dãy trọ, còn người mắc kẹt
! Nhà 3 tầng trong ngõ bốc khói, nghe tiếng trẻ con kêu trong cửa cuốn`,
  telecom: `
CD báo cáp viễn thông võng sát đầu người hẻm 60, ĐN bó lại
KH PA mất sóng 4G cả thôn Tà Rụt từ sau mưa lũ
CD báo cột treo cáp nhà mạng gãy gục chắn lối vào chùa
CD PA internet cáp quang chập chờn giờ học online buổi tối
KH báo tủ cáp mở toang, dây lòi ra vỉa hè, chuột cắn
CD ĐN tháo mớ dây cáp đen chết không dùng rối như mạng nhện
CD báo nắp bể cáp có chữ VNPT vỡ giữa vỉa hè
KH hỏi thời gian nối mạng sau khi cáp đứt vì xe container, đã 6 ngày
Kính gửi nhà mạng và UBND xã: điểm trường lẻ bản Pá Hốc không bắt được sóng điện thoại, thầy cô phải leo đồi gửi báo cáo. Kính đề nghị lắp trạm phát sóng.
Kính gửi phường, trạm y tế khám từ xa mà mạng cứ rớt giữa cuộc gọi bác sĩ tuyến trên, do đường truyền nhà mạng kém. Đề nghị nâng cấp đường truyền.
Nhà tôi sát trạm BTS trên mái nhà trọ, sợ sóng ảnh hưởng con nhỏ, đề nghị đo bức xạ điện từ.
Dây điện thì gọn, còn dây mạng với truyền hình cáp thòng xuống tận cổng đình, rước kiệu phải lấy sào chống.
Chợ huyện chúng tôi quét mã chuyển khoản hoài không được vì sóng yếu trong nhà lồng, xin nhà mạng tăng sóng.
Cho hỏi vùng lõm sóng thôn Kon Pne bao giờ có trạm phát, nhắn tin cho con đi làm xa cũng không tới?
cho hoi sim chinh chu bi khoa 2 chieu oan, goi tong dai nha mang noi doi 30 ngay
Cho hỏi wifi miễn phí ở công viên sao không vào được nữa, ai quản?
Tháng nào cũng thu 220 ngàn mà xem phim quay vòng vòng, báo hư thì tổng đài bật nhạc cho nghe.
Kéo dây cáp mới qua nóc nhà người ta mà không xin một tiếng, khoan tường thủng cả lỗ. Nhà mạng kiểu chi rứa?
Tin nhan rac vay tien, ca do nha mang gui toi tap ngay chuc tin, chan hoai khong het
Nhà mạng tự trừ tiền dịch vụ nhạc chờ tui đâu có đăng ký, bà già quê biết chi bấm.
Điện thoại cố định nhà mệ bị đứt dây từ khi làm đường, không ai tới nối, mệ có một mình cần gọi cấp cứu.
Ra đảo là mất sóng hoàn toàn, ngư dân không nhận được bản tin, xin thêm cột sóng ven biển chứ tin bão thì vẫn phát đều.
The fibre internet on our street has been down for a week since the cable was cut by a truck.
Cột bê tông của nhà mạng trồng chắn ngay cửa tiệm may nhà em, lúc trồng bảo tạm, giờ ba năm.
Chuyển mạng giữ số mà nhà mạng cũ giữ không cho đi, viện cớ còn nợ cước 0 đồng.
! Xe tải vướng cáp viễn thông kéo đổ ba cột, dây quấn vào cổ người đi xe máy, đang nằm giữa đường`,
  bus: `
CD báo xe buýt số 07 bỏ chuyến 17h30, 40 người chờ ở trạm Đại học
KH PA tài xế xe buýt không dừng trạm khi thấy người khuyết tật
CD báo nhà chờ xe buýt thủng mái, ghế gãy, ĐN thay
CD ĐN mở tuyến buýt từ trung tâm hành chính mới về xã cũ
KH báo phụ xe thu 20k không xé vé tuyến Vinh – Cửa Lò
CD PA xe buýt xả khách giữa dốc cầu, không vào bến
CD hỏi thẻ đi xe buýt miễn phí cho người trên 70 làm ở đâu
CD báo máy lạnh xe số 15 hỏng, cửa không mở được, khách xỉu
Kính gửi Trung tâm quản lý vận tải công cộng: học sinh trường nội trú chúng tôi chỉ có một chuyến xe buýt về xã mỗi ngày. Kính mong tăng thêm chuyến chiều thứ Sáu.
Kính gửi đơn vị vận hành, bệnh nhân chạy thận tuyến huyện đi xe buýt sớm nhất cũng 6h30, trễ giờ lọc máu. Đề nghị dời chuyến đầu về 5h.
Đi thi bằng xe buýt mà app báo 5 phút nữa tới, chờ 50 phút xe mới ló, con tôi trễ môn Toán.
Chợ dời ra ngoại ô mà tuyến buýt vẫn chạy qua chợ cũ, mấy bà đi chợ phải cuốc bộ 2 cây số.
Trạm dừng trước cổng khu công nghiệp không có bảng tên tuyến, công nhân mới không biết xe nào về đâu.
Cho hỏi tuyến xe buýt trong này – ra biển còn chạy không, ra trạm hỏi ai cũng lắc đầu?
cho hoi ve thang sinh vien mua o dau, quay ban ve o ben xe dong cua suot
Cho hỏi xe buýt điện có cho đem xe đạp xếp và chó nhỏ lên không?
Xe buýt mà chạy như phim hành động, bà già chưa kịp ngồi đã rồ ga. Tài xế có mua bảo hiểm cho xương của tui không?
Trả tiền lẻ thì lơ xe liệng vô mặt, nói "đi xe buýt mà bày đặt". Tuyến 22 biển số đuôi 41, xin nhắc nhở.
Xe buyt 03 nhet khach nhu nem, hs dung ngoai bac cua, nguy hiem ghe
Phà công cộng qua cù lao giảm còn 4 chuyến, tụi em đi học phải thuê đò riêng, mong bến phà tăng chuyến lại.
Tàu điện trên cao hỏng thang cuốn ga Láng, người già leo 80 bậc.
Bến xe huyện vùng cao bỏ tuyến về bản, xe khách hợp đồng chặt giá gấp ba; xin có xe buýt trợ giá.
Bus 12 skipped our stop twice this morning although it was half empty.
Trạm buýt trước bệnh viện thì có, mà nằm bên kia dải phân cách không lối băng qua, xin dời trạm sang cổng.
Xe buýt nhả khói thì ít, dầu rỉ đầy trạm, ghế bọc rách lòi lò xo. Bao giờ thay xe mới?
! Xe buýt chở công nhân lật ở dốc Cun, nhiều người kẹt trong xe`,
  market: `
KH PA cân đồng hồ ở sạp cá chợ Hàn thiếu 2 lạng/kg
CD báo cây xăng Tân Lập bơm thiếu, can 5 lít chỉ được 4,4 lít
CD báo tiệm mỹ phẩm bán hàng nhái, tem chống giả dán chồng
CD PA quán hải sản chặt chém khách, tôm niêm yết 500k tính 1,2tr
KH báo cửa hàng vật tư bán phân bón giả, lúa bón 3 lần không xanh
CD báo đội hội thảo bán nồi, máy lọc cho người già ở nhà văn hóa, giá gấp 10
CD ĐN kiểm tra nhà thuốc bán khẩu trang tăng giá mùa dịch
CD báo chợ phường mái dột, sạp 14 nước mưa rơi xuống hàng, ban quản lý chợ không sửa
Kính gửi Đội quản lý thị trường: nhà trường mua 200 bộ đồng phục cho học sinh, nhà cung cấp giao vải nhái thương hiệu, không hóa đơn. Kính đề nghị xử lý hàng giả.
Kính gửi sở công Thương, tiểu thương chợ huyện chúng tôi kiến nghị về việc bố trí lại sạp sau khi xây chợ mới, bốc thăm không công khai.
Tôi vào bệnh viện thăm mẹ, ra cổng mua ký cam bị tráo túi, về còn 6 lạng thối. Nhờ quản lý thị trường dẹp chiêu lừa cân.
Mùa lễ hội, giữ xe không liên quan, tôi nói chuyện chai nước 10 ngàn bán 50 ngàn trên núi, không niêm yết giá.
Lái mía liên kết nhau ép giá, hợp đồng 1,1 triệu một tấn mà tới lúc chặt chỉ trả 700 ngàn.
Cho hỏi mua hàng online nhận cục gạch, shop chặn luôn thì khiếu nại với cơ quan nào?
cho hoi gia gas o xa em cao hon tp 60k/binh, dai ly noi do xang len, co ai kiem tra gia k
Cho hỏi mua điện thoại bảo hành 12 tháng mà tiệm bảo "vô nước" không cho xem máy, ai bảo vệ người tiêu dùng?
Gạo ST25 mà nấu lên khô như cám, bao bì thì đẹp. Gạo giả đầy chợ mà mấy ông đi đâu?
Xăng dầu hô hết hàng đúng hôm sắp lên giá, hôm sau lại có. Bà con Tây Nguyên chạy máy tưới khóc ròng.
Ban quan ly cho tu y doi gio hop, khoa cong luc 4h chieu, tieu thuong ban do an toi mat khach
Hàng Tàu dán mác "đặc sản Đà Lạt" bán ở chợ đêm, dâu tây khoai tây đều vậy.
Vàng nhẫn tiệm bán 4 số 9, đem qua tiệm khác thử chỉ 98. Nhờ kiểm tra tuổi vàng và cân vàng.
Thuốc lá lậu bày bán công khai ở quán nước trước đồn biên phòng.
A souvenir shop in the old quarter charged us ten times the marked price and refused a refund.
Bán hàng đa cấp sữa non dụ bà con dân tộc mua chịu, lấy bò trừ nợ. Hàng không giấy tờ gì.
Siêu thị gắn giá khuyến mãi trên kệ, ra quầy tính giá cũ, nói thì nhân viên bảo hệ thống chưa cập nhật.
@ Tôi tố cáo kho hàng ở thôn 7 dán nhãn bột giặt giả bán khắp tỉnh, có hình xưởng và xe chở`,
  finance: `
CD hỏi phí rác tăng từ 25k lên 60k, có nghị quyết không, ĐN trả lời
KH PA thôn thu tiền làm đường 2tr/khẩu, không biên lai
CD báo trụ sở xã cũ sau sáp nhập bỏ hoang, cửa gỗ bị tháo dần
CD PA phí chợ thu 2 lần/ngày, vé không đóng dấu
KH hỏi hoàn thuế nộp thừa khi bán đất, 6 tháng chưa nhận
CD báo xe công biển xanh đi đám cưới ngày chủ nhật
CD ĐN công khai quỹ vì người nghèo của xã
CD hỏi tiền hỗ trợ xi măng làm ngõ đã có quyết định mà ngân sách xã chưa cấp
Kính gửi sở tài chính: trường tiểu học cũ của xã sau khi nhập trường để trống 5 năm, bàn ghế mục. Kính đề nghị có phương án sử dụng tài sản công, tránh lãng phí.
Kính gửi UBND phường, ban trị sự đình xin hỏi khoản công đức nộp về phường quản lý 400 triệu nay đã chi việc gì, có quyết toán hay không.
Bệnh viện cũ xây 30 tỷ rồi bỏ không, máy phát điện còn trùm bạt. Tiền ngân sách chứ lá mít sao?
Nhà văn hóa tổ dân phố đem cho thuê làm kho hàng, tiền thuê vô quỹ nào dân không biết.
Đường thì đã xong và đẹp, chỉ hỏi khoản dân đóng góp 1,8 tỷ thừa ra sao không quyết toán công khai?
Cho hỏi lệ phí môn bài bỏ rồi thì quán nước nhỏ như tôi còn phải nộp khoản gì?
cho hoi thue khoan ho kinh doanh tang gap doi trong khi e buon ban e, xin giam o dau
Cho hỏi phí bảo vệ môi trường tính trong hóa đơn nước là thu theo văn bản nào?
Thu thì nhanh như chớp: quỹ an ninh, quỹ phòng chống thiên tai, quỹ khuyến học… hỏi biên lai thì "lát đưa". Lát của năm nào?
Mua xe công mới tiền tỷ trong khi bàn ghế hội trường thôn mượn của đám cưới. Chi kiểu chi lạ rứa?
Xa thu tien thue dat cong ich 5% cua dan nhung khong nop vao ngan sach, nho kiem tra
Phí gửi xe ở bãi của phường niêm yết 3 ngàn, thu 10 ngàn, vé in tay không số.
Máy cày của hợp tác xã mua bằng tiền hỗ trợ, nay thành của riêng ông chủ nhiệm.
Tiền hỗ trợ cán bộ thôn bản chậm chi 7 tháng, xã bảo ngân sách chưa về.
Why does the ward charge foreigners a "cleaning fund" with no receipt? Please tell us which fee is official.
Nợ thuế đất phi nông nghiệp 12 ngàn mà bị tính phạt mấy năm, trong khi có ai gửi thông báo đâu.
Xã đấu giá thanh lý cây bạch đàn ven đường không thông báo, bán rẻ cho người quen, tài sản của công mà.
# Khiếu nại quyết định ấn định thuế đối với hộ kinh doanh của tôi vì doanh thu tính sai
@ Tố cáo kế toán xã lập khống danh sách chi hỗ trợ để rút 120 triệu ngân sách`,
  culture: `
CD báo pano quảng cáo thuốc rách phấp phới ở ngã tư, ĐN tháo
KH PA tờ rơi cho vay dán kín cột và tường di tích
CD báo sân bóng thôn bị khóa cổng, thu tiền trẻ em vào đá
CD ĐN mở cửa thư viện phường tối và cuối tuần
KH báo hướng dẫn viên chui chèo kéo khách ở bến thuyền Tràng An
CD báo bia di tích kháng chiến đổ, chữ mờ, cỏ mọc
CD PA nhà văn hóa ấp xây xong khóa quanh năm, không sinh hoạt gì
CD báo biển hiệu toàn chữ nước ngoài trên phố ẩm thực
Kính gửi sở văn hóa: Đoàn thanh niên xã đề nghị được mượn sân vận động để tổ chức giải bóng chuyền, ban quản lý nhiều lần từ chối vì giữ cho người thuê.
Kính gửi UBND phường, tổ dân phố bình xét gia đình văn hóa không họp dân, nhà tôi bị gạch tên vô lý. Mong xem lại cách bình xét danh hiệu văn hóa.
Trường học sát khu lăng vua, học sinh thấy du khách trèo lên bia đá chụp ảnh mà không ai nhắc. Di sản mà để vậy răng được?
Bãi biển thì sạch, nhưng cho thuê phao ván không có người cứu hộ, nhà quản lý du lịch nên quy định lại.
Hội chợ phường mượn sân đình múa lửa lô tô ăn mặc phản cảm, diễn tục tĩu trước con nít.
Cho hỏi lễ hội đua ghe ngo năm nay tổ chức ngày nào, vé khán đài mua ở đâu?
cho hoi lop day dan tranh, hat xam mien phi o nha van hoa con nhan hs k a
Cho hỏi muốn dựng biển quảng cáo trên mái nhà thì xin phép bên văn hóa hay sao?
Tiết mục cồng chiêng cho khách xem đem rút gọn còn 10 phút, già làng buồn, văn hóa của mình mà bán vé kiểu chi lạ.
Khách sạn treo biển 4 sao mà chưa được xếp hạng, phòng mốc. Bên du lịch có kiểm tra không vậy?
Bang ron hoi nghi het ca nam chua thao, bay phap phoi rach nat, xau mat duong pho
Đào móng nhà dân lộ ra chum sành và tiền cổ, thợ lấy bán ve chai, bảo tàng xuống coi giùm.
Hồ bơi trung tâm thể thao tỉnh đóng cửa suốt hè, trẻ con đi bơi ao. Mở lại đi.
Máy tập thể dục ở nhà thi đấu hỏng hết, phòng gym của nhà nước mà để mốc.
The ticket office at the ancient citadel sold us tickets for closed houses. The tourist info board is also years old.
Gánh hát bội làng tui xin được diễn ở đình mỗi rằm, mong xã hỗ trợ áo mão và trống.
Sách truyện ở bưu điện văn hóa xã cũ rích từ năm 90, tụi con nít không ai ghé.
Tượng đài công nhân bị sơn vẽ bậy, phường nhờ người lau rồi lại bị vẽ, xin có biện pháp bảo vệ công trình văn hóa.
Mở tour lặn san hô mà hướng dẫn viên cho khách giẫm lên, không có thẻ, không áo phao.`,
  religion: `
CD báo người lạ vào bản phát sách đạo lạ, dụ bỏ bàn thờ tổ tiên
KH hỏi thủ tục đăng ký điểm nhóm sinh hoạt Tin Lành thôn 3
CD PA thầy cúng tự xưng thu 5tr giải hạn ở đền, lôi kéo người bệnh bỏ thuốc
CD ĐN xét lại danh sách hộ dân tộc thiểu số được hỗ trợ nhà ở
CD hỏi chế độ già làng, người có uy tín chưa nhận quý 3
KH báo am tự phát trên núi treo biển chùa, không rõ sư thật giả
CD PA nhóm "Hội thánh" rủ sinh viên ký túc xá bỏ học đi truyền đạo
CD ĐN xin phép tổ chức lễ Vu Lan ngoài khuôn viên chùa
Kính gửi sở dân tộc và Tôn giáo: họ đạo chúng tôi xin sửa chữa nhà nguyện đã xuống cấp, hồ sơ xin chấp thuận của cơ quan tôn giáo nộp 5 tháng chưa trả lời.
Kính gửi UBND xã, đồng bào Khmer phum Trà Kha kính xin được nghỉ và tổ chức lễ Sene Dolta tại chùa như mọi năm, năm nay chưa được cho phép.
Trong bệnh viện có nhóm mặc áo trắng đến từng giường bệnh đọc kinh, bảo theo hội thì khỏi ung thư. Xin ngăn việc truyền đạo trái phép.
Ở chợ có người giả sư cầm bình bát xin tiền, giáo hội xác nhận không phải tu sĩ. Nhờ xác minh người mạo danh nhà tu.
Con tôi là học sinh người Mông theo đạo, bị nhóm lạ rủ không đến lớp ngày thứ Bảy vì "ngày của Chúa". Mong cán bộ tôn giáo giải thích.
Cho hỏi gia đình muốn hiến đất cho chùa mở rộng khuôn viên thì cần chấp thuận về tôn giáo như thế nào?
cho hoi chinh sach ho tro nguoi Cham, nguoi Khmer vay von chuong trinh dan toc con k a
Cho hỏi có được treo cờ Phật giáo trước nhà dịp Phật đản không, tổ trưởng bảo gỡ?
Người dân tộc Chứt chúng tôi khai Bru-Vân Kiều trong danh sách chính sách dân tộc, sao bị gộp hoài, không sửa tên dân tộc cho?
Chia bò giống theo chương trình dân tộc mà nhà trưởng bản với em trưởng bản lấy trước, hộ nghèo Dao bốc thăm sau. Kỳ ghê.
Nha chua tu y cung sao giai han thu tien tung dau nguoi, niem yet gia 300k, xin giao hoi va nha nuoc xem lai
Nhóm gọi là "Năng lượng gốc" tụ tập ở nhà số 12, kêu bán đất nộp quỹ thánh, mẹ tôi bỏ nhà đi theo.
Nhà thờ và đình hai bên tranh nhau giờ rước lễ trùng ngày, nhờ xã hòa giải giữa bà con lương giáo.
Sư thầy mới về trụ trì không được giáo hội bổ nhiệm, phật tử hai phe cãi nhau, mong Ban Tôn giáo làm rõ.
Our foreign congregation would like to register for worship at a rented hall; who approves religious gatherings?
Thánh thất Cao Đài xã cũ nay thuộc phường mới, ban cai quản xin hỏi đổi đăng ký hoạt động tôn giáo với ai.
Lễ cúng bến nước của buôn Ako Dhong, già làng xin cán bộ dân tộc hỗ trợ khôi phục và tôn trọng ngày kiêng, không cho người lạ vô.
@ Tôi tố cáo người cầm đầu tà đạo ở thôn Đông ép tín đồ nộp tài sản và cấm đưa con đi chữa bệnh`,
  education: `
CD báo trường thu tiền điều hòa 500k/hs, không họp phụ huynh
KH PA cô giáo ép học thêm tại nhà, em nào không học bị điểm thấp
CD hỏi tuyển sinh lớp 1 trái tuyến phường tôi
CD báo lớp mẫu giáo 52 cháu/2 cô, ĐN mở thêm lớp
KH PA học sinh bị bạn đánh hội đồng trong nhà vệ sinh trường, trường im
CD báo thiếu giáo viên tiếng Anh từ đầu năm, xã vùng cao
CD báo trung tâm ngoại ngữ đóng cửa, không hoàn học phí
CD ĐN cấp gạo hỗ trợ học sinh bán trú theo chế độ
Kính gửi sở giáo dục: tôi là công an xã nhưng gửi thư này với tư cách phụ huynh. Cháu nhà tôi lớp 9 chưa được nhận sách giáo khoa mượn thư viện dù đã khai giảng hai tháng.
Kính gửi thầy hiệu trưởng và UBND phường, việc trường bán đồng phục độc quyền giá gấp đôi ngoài chợ khiến hộ công nhân chúng tôi khó khăn.
Bệnh viện chẩn đoán con tôi tự kỷ nhẹ, có giấy, nhưng trường từ chối nhận học hòa nhập. Xin cho cháu đi học.
Cả thôn dời ra tái định cư, trường cũ cách 9 km, chỗ mới chưa mở lớp, tụi nhỏ ở nhà chăn bò.
Con nghỉ học đi phụ hồ, xã có lớp phổ cập ban đêm không, cháu mới học hết lớp 6?
Cho hỏi bằng tốt nghiệp cấp 3 mất thì xin bản sao ở trường hay sở giáo dục?
cho hoi hoc phi mien r sao truong van thu 'tien tu nguyen' 1tr2 vay
Cho hỏi chuyển trường giữa năm từ miền Nam về tỉnh khác cần học bạ điện tử sao?
Thi giữa kỳ mà đề giống hệt bài cô dạy thêm tối qua, công bằng chỗ mô rứa?
Trường chuẩn quốc gia mà nhà vệ sinh học sinh không có nước, không có cửa, tụi con gái nhịn cả buổi.
Quy lop thu 800k ma khong cong khai, phu huynh hoi thi bi kich khoi nhom zalo
Thầy phạt con tôi quỳ giữa sân nắng vì quên khăn quàng, thằng nhỏ giờ sợ tới trường.
Sinh viên cao đẳng nghề tụi em học xong một năm chưa được cấp bằng, trường bảo chờ phôi.
Điểm trường làng Đê Tul mái tranh, bàn ghế kê bằng ván, gió lùa tụi nhỏ co ro. Xin xây phòng học.
Kindergarten near the port refuses to enrol my daughter because we only have temporary residence. Is that allowed?
Trường tổ chức đi dã ngoại bắt buộc, em nào không đi bị trừ hạnh kiểm.
Lớp học tình thương trong chùa dạy con em lao động nghèo, xin phòng giáo dục công nhận kết quả để các cháu lên cấp 2.
Thư viện trường khóa quanh năm, máy tính phòng tin mốc meo, 4 em một máy.
# Khiếu nại quyết định buộc thôi học con tôi của hiệu trưởng trường THPT vì không đúng quy định`,
  'food-safety': `
CD báo cơm hộp KCN có dòi, 20 công nhân bỏ ăn
KH PA quán bún phở dùng phẩm màu, bún để 3 ngày không chua
CD báo lò mổ lậu trong khu dân cư, heo chết vẫn xẻ bán
CD báo nước đá cây ướp cá đem bào bán cho quán giải khát
KH PA bánh trung thu hết hạn cạo đổi ngày, tiệm tạp hóa
CD ĐN kiểm tra bếp ăn trường mầm non, thịt có mùi
CD báo rượu ngâm rễ cây bán ven đèo, có người mù mắt
CD báo xưởng giò chả trộn hàn the, giò dai bất thường, ĐN lấy mẫu
Kính gửi Sở Y tế: tôi là giáo viên chủ nhiệm. Chiều qua 12 em lớp tôi đau bụng, nôn sau khi ăn xiên que bán trước cổng trường. Kính đề nghị lấy mẫu kiểm nghiệm.
Kính gửi UBND xã, căng tin bệnh viện bán cháo thừa hôm trước, bệnh nhân khoa nhi đi ngoài hàng loạt, mong kiểm tra vệ sinh bếp.
Chợ thì mới xây sạch đẹp, mà thịt heo không dấu kiểm dịch bày ra nền đất, ruồi bu. Xin kiểm tra an toàn thực phẩm.
Khách ăn tiệc cưới nhà hàng Sông Hương bị tiêu chảy gần nửa đám, có người nhập viện, nhà hàng nói do trời nóng.
Lễ hội phủ đầy xe bán xúc xích, cá viên chiên dầu đen như hắc ín, trẻ con ăn nườm nượp.
Cho hỏi bán đồ ăn online nấu ở nhà có cần giấy chứng nhận vệ sinh thực phẩm không?
cho hoi xu ly vu mua thit trau gac bep an xong bi mung nguoi di vien, bao ai
Cho hỏi mắm nêm tự làm bán cho du khách Lý Sơn thì đăng ký kiểm nghiệm ở đâu?
Con sâu bò ra từ ly trà sữa, nhân viên cười bảo "thêm đạm". Ăn ở mất vệ sinh mà còn giỡn!
Nước mía pha đường hóa học, ngọt lè, uống xong rát cổ, bán ngay cổng trường, mấy ông y tế có thấy không?
Lo banh mi trong hem chuot chay day bot, tho khong deo bao tay, nen nha nhot nhet
Bán cà phê bột rang đậu nành cháy với pin bóng đèn trộn hay sao mà uống xong run tay, nhờ xét nghiệm.
Cán bộ hợp tác xã phun thuốc rau buổi sáng, chiều cắt bán chợ, chưa đủ ngày cách ly.
Sữa học đường phát về có mùi chua, con tôi uống xong ói, trường bảo đổ đi.
I got food poisoning from a seafood stall on the night market; other tourists were sick too.
Măng tươi ngâm hóa chất vàng ươm ở chợ phiên, bà con ăn xong tê lưỡi.
Nước đóng bình không nhãn bán trong bản, uống có rong xanh, mình đem trả họ không nhận.
! Hơn 30 công nhân ngộ độc sau bữa trưa, nhiều người co giật ngất tại xưởng, xin cấp cứu
@ Tố cáo cơ sở giết mổ heo bệnh, bơm nước bán vào bếp ăn trường học, có cán bộ thú y bao che`,
  health: `
CD báo trạm y tế xã hết thuốc huyết áp 2 tháng, người già phải mua ngoài
KH PA xếp hàng khám BHYT từ 4h sáng, đến 11h chưa tới lượt
CD báo ổ muỗi ở bể bỏ hoang, xóm 3 có 9 ca sốt xuất huyết, ĐN phun
CD hỏi lịch tiêm sởi cho trẻ 9 tháng, trạm báo hết vắc xin
CD báo phòng khám tư thu 9tr gói điều trị, dọa ung thư
KH PA bệnh viện huyện không có máy chụp X-quang, chuyển tuyến gãy tay 60km
CD báo thẻ BHYT bị báo hết hạn dù đã đóng cả năm
CD báo spa tiêm filler không phép, khách mù mắt
Kính gửi Sở Y tế: khu ký túc xá công nhân chúng tôi có 15 người nổi mụn nước, nghi thủy đậu, công ty không cho nghỉ, chưa có ai đến khoanh vùng dịch.
Kính gửi trạm y tế, cô giáo mầm non xin báo lớp lá có 8 bé tay chân miệng, nhờ y tế xuống khử khuẩn và hướng dẫn.
Chợ sát bên thì kệ, tôi nói nhà thuốc trong chợ bán kháng sinh không cần toa, người đứng bán học lớp 9. Xin kiểm tra.
Ở buôn có bà đỡ vườn, phụ nữ sinh tại nhà, con chết. Xin cô đỡ được đào tạo và thuốc men về trạm.
Chồng tôi bị chó lạ cắn, trạm bảo không có vắc xin dại, đi ba nơi mới được tiêm. Bao giờ xã có thuốc?
Cho hỏi chuyển tuyến bệnh ung thư có cần giấy mỗi lần không hay dùng cả năm?
cho hoi kham suc khoe nguoi cao tuoi mien phi o tram y te ngay nao a
Cho hỏi người Khmer nghèo có thẻ bảo hiểm mà bệnh viện bắt mua thuốc ngoài, được trả lại tiền không?
Bác sĩ khám chưa tới một phút, chưa kịp nói đau đâu đã viết toa. Bệnh viện hay dây chuyền?
Ba người một giường, quạt hư, mệ tui mổ xong nằm hành lang. Bệnh viện tỉnh mà rứa đó.
Tram y te dong cua chu nhat, con sot 40 do go cua khong ai ra, phai cho di 30km
Máy lọc thận hỏng 4 cái, bệnh nhân phải chạy ca đêm 11 giờ, mong sửa máy.
Lang băm chữa gãy xương bằng lá và đọc chú, có người hoại tử chân, nhờ ngành y đến kiểm tra.
Trẻ trong xóm chài ghẻ lở cả loạt, nhờ đội y tế lưu động qua khám phát thuốc.
The commune clinic refused to vaccinate my baby because I'm not registered here. Where can we go?
Nhà vệ sinh khoa sản không có xà phòng và giấy, ngập nước, sản phụ trượt ngã; đề nghị bệnh viện chấn chỉnh.
Xe cứu thương bệnh viện ép người nhà thuê, không cho xe ngoài vào chở bệnh nhân về.
! Bản Lao Chải có 11 người ăn nấm rừng co giật, hai cháu bé hôn mê, cần xe cấp cứu
! Ba tôi đau ngực ngất xỉu tại nhà, gọi cấp cứu mãi không được, xin giúp ngay`,
  'social-care': `
CD báo cụ bà 85t sống một mình, nhà dột, không ai nuôi, chưa có trợ cấp
KH PA cha dượng bỏ đói bé 7t, bắt nghỉ học trông em, ĐN cán bộ trẻ em xuống
CD hỏi trợ cấp người khuyết tật nặng chưa nhận 3 tháng
CD báo người lang thang ăn xin bế trẻ nhỏ ở ngã tư, nghi chăn dắt
CD ĐN xét hộ cận nghèo, chồng mất, nuôi 3 con
CD báo người tâm thần đi lang thang không quần áo, chưa ai đưa về
KH hỏi mai táng phí cho mẹ 82t, nộp 4 tháng
CD báo cháu sơ sinh bị bỏ trước cổng chùa, đã đưa vào nhà, cần phường tới nhận
Kính gửi UBND phường, tôi là giáo viên lớp 3. Em H. học sinh tôi thường nhịn đói, cha mẹ bỏ đi, ở với bà ngoại mù. Kính mong phường đưa em vào diện trẻ có hoàn cảnh đặc biệt.
Kính gửi quý cơ quan, bệnh viện đang giữ một cụ ông vô gia cư đã khỏi bệnh, không người thân, xin trung tâm bảo trợ tiếp nhận.
Chủ quán nuôi một bé gái 10 tuổi bưng bê tới khuya, cháu nói mẹ bán cho người ta. Mong cán bộ trẻ em vào cuộc.
Xóm vạn đò nhiều trẻ không giấy tờ, không ăn không học, xin nơi bảo trợ giúp áo ấm và sữa.
Mái nhà tình thương xã xây cho bà Tư mới 1 năm đã dột, bà bị liệt, xin sửa và có người chăm.
Cho hỏi người 75 tuổi không lương hưu được nhận trợ cấp hưu trí xã hội chưa, nộp hồ sơ ở đâu?
cho hoi em nuoi con mot minh ngheo, con bi down thi duoc tro cap gi
Cho hỏi muốn nhận con nuôi cháu họ mồ côi để cháu được hưởng chế độ trẻ mồ côi thì gặp ai bên xã hội?
Nhà có xe hơi được hộ nghèo, nhà tui mẹ bệnh con dại thì rớt. Bình xét kiểu gì vậy?
Tiền trợ cấp người già phát trễ hoài, mệ tui 90 tuổi đi lên phường ba bận, chân yếu, tội quá!
Hang xom ruou vao danh vo chui con, chi ay chay sang nha toi tron, can cho o tam
Bãi biển du lịch thì đẹp, nhưng cứ thấy mấy đứa nhỏ bán kẹo cao su 2 giờ sáng, bị bà kia thúc ép, ai cứu tụi nó?
Bé khuyết tật vận động ở buôn Tul bị xích ở gầm nhà sàn vì cha mẹ đi rẫy, xin xe lăn và thuốc.
Tụi em là người nhiễm HIV, trung tâm bảo trợ từ chối, mong được hỗ trợ như người khác.
An elderly neighbour with dementia is locked in by her children all day without food. Can social workers visit?
Quà Tết cho hộ nghèo phát về thiếu, danh sách 40 mà 35 suất, ai cầm 5 suất còn lại?
Con trai nghiện game rồi dính cần sa, gia đình xin được tư vấn cai nghiện tự nguyện ở đâu?
! Cháu gái gửi tin nhắn nói sẽ nhảy cầu vì bị xâm hại, cháu đang đứng trên cầu Trần Phú`,
  'merit-labour': `
CD báo công ty may nợ lương 3 tháng, 200 công nhân
KH hỏi chế độ thương binh hạng 3/4 chưa truy lĩnh
CD báo công ty không đóng BHXH dù trừ lương
CD ĐN xác nhận liệt sĩ cho bác ruột, mất hồ sơ gốc
CD báo trung tâm môi giới xuất khẩu lao động thu 80tr rồi lặn
CD hỏi trợ cấp thất nghiệp nộp quá 3 tháng có được không
CD báo mộ liệt sĩ ghi sai tên quê, ĐN đính chính
KH PA tai nạn lao động cụt ngón, chủ xưởng đẩy tiền 5tr bắt ký giấy
Kính gửi sở nội vụ: bố tôi là bệnh binh, bị bệnh viện xếp khám thường vì thẻ không ghi đối tượng người có công. Kính đề nghị cập nhật chế độ ưu đãi.
Kính gửi UBND xã, nghĩa trang liệt sĩ xã mấy ngôi mộ sụt, bát hương mẻ, chúng tôi là thân nhân xin được sửa dịp 27/7.
Chủ trường mầm non tư bắt các cô làm 12 tiếng, không bảo hiểm, nghỉ ốm là đuổi. Đây là việc lao động chứ không phải việc dạy.
Giám đốc nhà máy nước đá sa thải tôi khi tôi mang bầu 6 tháng. Nhờ cơ quan lao động can thiệp.
Bảo tàng trưng bày huân chương của ông tôi mà gia đình chưa nhận được bằng và trợ cấp theo huân chương.
Cho hỏi vợ liệt sĩ tái giá có còn được hưởng tuất không?
cho hoi lam o cty 2 nam nghi ngang co duoc rut bhxh 1 lan k
Cho hỏi con đẻ người nhiễm chất độc da cam bị dị tật giám định ở đâu, hồ sơ xã trả về hai lần?
Làm thợ hồ cả năm, cai thầu quỵt tiền Tết, điện thì khóa máy. Ai bênh tụi dân làm mướn?
Phiên giao dịch việc làm gì mà toàn công ty bảo hiểm, bán hàng đa cấp ngồi bàn. Mất công đi chợ xa!
Cong ty ep ky hop dong thu viec 6 thang roi cho nghi, lam lai tu dau
Mẹ tui là Mẹ Việt Nam anh hùng, xã hứa sửa nhà tình nghĩa năm ngoái tới nay mưa còn dột giường thờ.
Lớp dạy nghề nấu ăn cho phụ nữ dân tộc cấp chứng chỉ xong không ai giới thiệu việc làm.
Ông nội tham gia dân công hỏa tuyến, tiền trợ cấp một lần nộp đơn 4 năm không hồi âm.
A Vietnamese colleague and I were never paid our last month by the garment factory; which labour office handles it?
Nhà máy xả ca mà trừ tiền đi vệ sinh quá 5 phút, công đoàn im re.
Lao động mùa vụ hái tiêu bị thuê theo ngày, ngã thang gãy chân, chủ rẫy phủi tay.
Quỹ đền ơn đáp nghĩa hứa tặng sổ tiết kiệm cho cựu thanh niên xung phong mà gọi tên người khác.
# Khiếu nại quyết định cắt trợ cấp thương binh của cha tôi do giám định lại sai`,
  agriculture: `
CD báo kênh N2 hết nước đúng vụ làm đòng, trạm bơm không chạy
KH PA heo chết hàng loạt 2 thôn, nghi tả châu Phi, chưa ai tiêu hủy
CD báo sâu đục thân lúa 40ha, ĐN cán bộ bảo vệ thực vật
CD ĐN tiêm phòng cúm gia cầm, bản chưa có thú y
CD báo voi rừng về phá nương, ĐN hỗ trợ
CD PA giống lúa cấp hỗ trợ nảy mầm 30%
CD báo cống thủy lợi kẹt cánh, nước mặn tràn vào ruộng
KH báo máy bơm thuốc dùng drone bay tạt thuốc trừ cỏ sang vườn nhà tôi
Kính gửi UBND xã: trường học cạnh đồng, nhưng việc xin là đập tràn phía trên bị thủng khiến ruộng 30 hộ khô nứt. Kính mong xã cho tu bổ kênh mương.
Kính gửi Sở, hợp tác xã chúng tôi làm mắc ca theo chương trình khuyến nông, cây 5 năm không ra trái, xin chuyên gia xuống.
Đường đê thì không hư, mà chuột đào hang phá lúa mùa này, bà con xin bẫy và thuốc.
Chùa nuôi trâu cứu, nay trâu bị lở mồm long móng, nhờ thú y xã chích ngừa kẻo lây cả xóm.
Cán bộ ngân hàng nói giống tôm sạch bệnh, mua về ao nổi đỏ thân, chết trắng. Xin kiểm dịch trại giống.
Cho hỏi bò đẻ khó ban đêm, gọi thú y xã số nào, cán bộ thú y không có chế độ trực?
cho hoi lua bi vang lun xoan la la benh gi, can bo co xuong xem khong a
Cho hỏi tàu cá dưới 12m đăng ký lại giấy phép khai thác thủy sản ở đâu sau nhập xã?
Bảo dân trồng sầu riêng, chừ rớt giá, không ai mua, mà cũng không có kho lạnh. Rứa ai hướng dẫn?
Điều tiết nước hồ lúc lúa đang trổ, xả cho thủy điện, ruộng tui nứt như mặt đường. Làm ăn sao?
Cao su bi benh rung la, nhua giam mot nua, thuoc phat ve khong hieu qua
Khỉ rừng về bẻ bắp, xã bảo không được bắn, vậy ai đền ba sào ngô?
Lưới điện đánh bắt tận diệt trên hồ, cá con chết nổi, kiểm ngư lâu lắm mới ra một lần.
Muỗi hành lúa tràn đồng Ô Môn, nông dân xin phun đồng loạt, mạnh ai nấy phun không hết.
Ong mật nhà tôi bị chết vì vườn cam phun thuốc giờ ong ra hoa, nhờ khuyến nông hòa giải lịch phun.
Our rice terrace irrigation ditch was blocked by the upstream fish farm; who decides water turns here?
Tổ thủy nông thu phí dẫn nước hai vụ nhưng nước về cuối kênh không có giọt nào.
Hạn mặn ăn vô kênh nội đồng, xã đóng cống trễ, vườn nhãn cháy lá.
Nuôi dúi, nuôi hươu xin giấy phép động vật hoang dã bên kiểm lâm mà nửa năm không ai trả lời.`,
  land: `
CD hỏi sổ đỏ nộp 14 tháng chưa ra, văn phòng đất đai chi nhánh 3
KH PA hàng xóm dời cọc ranh đất 40cm
CD báo xã thu hồi đất làm đường, giá đền 120k/m2, dân chưa đồng ý
CD ĐN đo lại thửa 219 tờ 7, bản đồ lệch sang sông
CD báo phân lô bán nền trên đất lúa, chưa chuyển mục đích
CD hỏi tách thửa cho 3 con, đất 380m2 có tách được không
CD báo đất công của thôn bị ông A trồng keo bao chiếm 2ha
KH hỏi sai diện tích trên sổ hồng, thực tế 102 ghi 120
Kính gửi Sở: trường học xã chúng tôi xây từ năm 1985 trên đất hiến, nay chưa có giấy chứng nhận, cháu người hiến đất đòi lại. Kính mong cơ quan đất đai giải quyết.
Kính gửi UBND xã, nghĩa địa họ tộc tôi bị vẽ vào bản đồ là đất ở của nhà bên, đề nghị đính chính.
Mưa thì lũ cuốn, nhưng đất tôi xin nói ở đây là được bồi thường giải tỏa kè sông mà chưa có nền tái định cư.
Nhà văn hóa cũ bán đấu giá, dân thắc mắc đất đó có sổ hay không, trong quy hoạch là đất công viên.
Bốn đời làm rẫy ở đồi này, nay lâm trường nói là đất của họ, dân Jrai mình không có giấy.
Cho hỏi đất vườn 400m2 muốn lên thổ cư 100m2 mất bao nhiêu tiền và nộp ở đâu?
cho hoi sang ten so do tu ba me cho con co mat thue k, can nhung giay j
Cho hỏi đất mua giấy tay năm 2003, người bán mất rồi, làm sổ được không?
Hứa đổi đất nền tái định cư 5 năm, nhà chui rúc lều bạt, nền còn lô nhô bờ ruộng. Hứa rồi quên à?
Tranh chấp lối đi qua đất nhà ông chú, hòa giải xã hai lần, biên bản viết ba chữ rồi cho về.
Can bo do dat dung may do lech, nha toi mat 15m2, xin do lai
Cả xóm tui sống trên đất rừng phòng hộ ba chục năm, nay xã kêu đất trái phép, chạy đâu?
Sổ đỏ bị giữ ở ngân hàng cũ nay giải thể, nhờ cho biết xóa thế chấp thế nào.
Xã thuê đất công ích 5% mà cho người ngoài huyện thuê, hộ nghèo ở thôn không có ruộng.
I bought a house on a "co-owned" red book and the other owners refuse to split the land. Where is mediation done?
Đất bãi bồi ven sông mới nổi, ai cũng cắm cọc nhận của mình, đánh nhau tới nơi, xin xã phân định.
# Khiếu nại quyết định thu hồi đất số 15 của chủ tịch xã vì bồi thường thiếu 300 mét
# Khiếu nại việc không cấp giấy chứng nhận cho thửa đất gia đình tôi sử dụng ổn định trước 1993
@ Tố cáo chủ tịch cũ cấp khống 5 sổ đỏ cho người nhà trên đất công của xã`,
  disaster: `
! CD báo sạt taluy sau nhà 6 hộ, đất còn nứt thêm, ĐN di dời
! KH PA lũ cuốn mất cầu tạm, bản Nậm Chua bị cô lập 3 ngày, hết gạo
CD báo bờ sông lở sát móng nhà 1,5m, xóm Bãi
CD báo giông lốc tốc mái 17 nhà, cần bạt
CD ĐN cho mượn hội trường làm nơi trú bão
! CD báo đê bao tràn, nước tràn qua 50m, cần bao cát
CD báo kè biển sụp, sóng đánh vào sân nhà 3 hộ sau bão
CD hỏi tin xả đập thủy điện, loa báo 2 tiếng trước có đúng không
Kính gửi Ban chỉ huy phòng chống thiên tai: trường chúng tôi nằm dưới chân núi có khe nứt rộng 20 cm, mưa lớn mỗi ngày. Kính mong cho kiểm tra và dời học sinh.
Kính gửi UBND xã, đình và nhà dân ở mũi đất đang lở, đêm nghe ùm ùm, xin kè khẩn hoặc sơ tán.
! Mái bệnh viện huyện bị bão lột, bệnh nhân nằm ướt, cần bạt và lực lượng giúp dời giường.
Đường lên bản bị đá tảng lớn từ núi rơi xuống bít kín sau mưa, còn đá treo trên cao, xin khảo sát.
Chợ thì còn, nhưng nước sông dâng vào chợ tới hông, tiểu thương xin xuồng chở hàng lên chỗ cao.
Cho hỏi khu nhà em có nằm vùng phải sơ tán khi bão số 8 vô không, tới điểm nào?
cho hoi gao ho tro lu lut xa bao gio phat, nha bi ngap mat het luong thuc
Cho hỏi sạt lở sau nhà xin tiền di dời tái định cư khẩn cấp nộp ở xã hay bộ chỉ huy quân sự?
Báo nứt núi cả tháng không ai lên, đợi nó trôi xuống chôn cả bản mới lên đốt nhang hả?
Mực nước báo động 3 mà loa phường câm, mệ tui chạy lụt kịp một cái mùng. Lần sau báo sớm nghe!
Con lu quet qua cuoi mat 2 chuong trau, nuoc rut roi nhung con bun cao 1 met, nho doan vien giup
Nước lũ đã rút, dân làng nổi xin áo phao và ghe cứu sinh để dự phòng đợt sau.
Hạn hán kéo dài, bản không còn giọt nước suối, xin công bố hạn và chở nước cứu trợ.
Bão tan 10 ngày rồi mà danh sách nhà tốc mái thiếu nhà bà góa xóm 4, xin bổ sung hỗ trợ thiên tai.
Our river-bank guesthouse is losing two metres of ground every week; please send someone before the next storm.
Kênh dẫn lũ bị đá lấp sau trận lũ ống, nếu mưa nữa nước đổ vào khu trung tâm xã, đề nghị khơi gấp.
! Nước lũ lên tới mái, nhà tôi 6 người đang trên nóc, xóm Bến Thủy, xin ca nô
! Lở núi vùi hai căn nhà ở thôn Tăk Pát, còn nghe tiếng kêu dưới đất`,
  'public-order': `
CD báo mất trộm xe máy dãy trọ 102, tháng này 4 vụ
KH PA tụ tập đá gà ăn tiền sau vườn cao su chiều chủ nhật
CD báo thanh niên chích ma túy trong nhà hoang cạnh trường
CD báo nhóm đòi nợ thuê tạt sơn cửa nhà số 71
CD hỏi đăng ký tạm trú cho thợ xây 12 người
CD báo đua xe khu đường mới lúc 1h sáng thứ 7
CD báo bẫy chó bằng điện, mất 5 con trong xóm
KH báo tiệm cầm đồ nhận xe không giấy, cho vay 30%/tháng
Kính gửi Công an phường: bảo vệ trường báo có người lạ hay đứng ở cổng dụ học sinh lớp 5 lên xe. Kính đề nghị tuần tra giờ tan trường.
Kính gửi Công an xã, bệnh viện chúng tôi bị cò khám bệnh lôi kéo, dọa đánh bảo vệ. Mong xử lý nhóm này.
Trong công viên cây cối thì mát, tối lại là chỗ mại dâm đứng mời khách. Xin công an dẹp.
Lễ hội làng mà có sới xóc đĩa trá hình sau đình, thanh niên thua bạc gây gổ.
Ông chủ trại tôm bị nhổ trộm quạt nước và cắt dây điện, thiệt hại mỗi đêm, nhờ công an rình bắt.
Cho hỏi làm căn cước cho mẹ liệt giường có cán bộ công an tới nhà không?
cho hoi so ho khau giay bo roi thi nhap ho khau cho con o dau
Cho hỏi hàng xóm lắp loa thì thôi, mà còn dọa chém tôi, tôi trình báo ở đâu?
Ngồi trước cửa nhà bị giật dây chuyền giữa trưa, camera phường thì hư. Sống răng yên?
Nhóm choai choai cầm mã tấu chạy rần rần, dân báo xong 40 phút mới thấy xe công an. Lẹ lên giùm.
Bon cho vay goi dien khung bo ca co quan, dan anh minh len mang, da bao chua thay ai giup
Trộm chó, trộm mủ cao su, trộm tiêu khô: bản mình bị hoài, xin lập tổ tuần tra đêm.
Mấy anh xe ôm bến xe giành khách đánh nhau, khách nước ngoài sợ chạy.
Nhà trọ cho người nước ngoài ở mà không khai báo tạm trú, hay tụ tập lạ lùng.
My phone was snatched from a motorbike near the beach; please tell me how to file a police report in English.
Trai bản hay ném đá vào xe khách chạy đêm qua đèo, vỡ kính.
Hai họ đánh nhau vì ranh nương, có dao, hôm nay tạm yên nhưng tối dễ lại đánh, nhờ công an giữ trật tự.
! Có người cầm dao rượt chém trong quán nhậu Hoa Biển, có người máu me
! Chồng tôi đang đánh tôi, khóa cửa, tôi ở phòng trọ số 5 hẻm Cây Me, cứu
@ Tôi tố cáo nhóm cho vay nặng lãi cưỡng đoạt tài sản, có biên nhận và ghi âm`,
  procedure: `
CD báo nộp hồ sơ đăng ký kinh doanh quá hẹn 12 ngày
KH PA một cửa phường chỉ mở 1/4 quầy, bốc số 80 chờ 3 tiếng
CD báo nhân viên hướng dẫn thiếu giấy, đi lại 5 lần
CD hỏi thủ tục đổi tên biển hộ kinh doanh khi nhập phường
CD ĐN niêm yết bảng thành phần hồ sơ ở sảnh, hiện bảng cũ tên xã đã bỏ
CD báo máy lấy số hỏng, ai chen vào trước
KH hỏi giấy hẹn ghi thứ bảy, đến nơi đóng cửa
CD PA trả kết quả sai họ tên, phải làm lại từ đầu
Kính gửi Trung tâm phục vụ hành chính công: chúng tôi là trường tư thục xin giấy phép hoạt động, hồ sơ bị trả bốn lần, mỗi lần đòi thêm một giấy. Kính đề nghị hướng dẫn một lần cho đủ.
Kính gửi UBND phường, hồ sơ xin mở nhà thuốc của tôi quá hẹn 30 ngày, hỏi phòng nào cũng nói chuyển phòng khác. Mong được trả lời đang vướng đâu.
Người dân bản lên nộp giấy xin hỗ trợ bò, cán bộ quầy bảo ra xã khác vì xã sáp nhập, đi 40 cây số về không.
Trụ sở mới đẹp mà không có nước uống, ghế ngồi, dân chờ ở sân nắng; xin trung tâm bố trí chỗ chờ.
Thương binh già ngồi xe lăn không lên được quầy một cửa tầng 2, không có thang.
Cho hỏi xin giấy phép mở quán karaoke nộp phường hay sở, hai nơi chỉ qua chỉ lại?
cho hoi thu tuc cap lai giay dang ky ho kinh doanh mat bao lau, phi bao nhieu
Cho hỏi nộp hồ sơ bằng bưu chính được không, tui ở cù lao đi phà xa quá?
Đi từ sáng, tới lượt thì cán bộ nghỉ trưa. Chiều lên thì hết số. Một cửa hay một khóa?
Hồ sơ xây dựng nhỏ mà ngâm ba tháng mô, gọi số ghi trên giấy hẹn không ai bắt máy.
Huong dan sai la phai co xac nhan cua thon, len nop lai bao khong can, ton ca tuan
Tờ khai in sẵn chữ nhỏ xíu, mệ tui không đọc được, không có người viết giùm. Xin có bàn hỗ trợ.
Dân Khơ Mú không rành chữ, quầy không phiên dịch, bảo ký đại vào là xong. Xin người hướng dẫn tiếng mình.
Nhập phường xong địa chỉ trên giấy phép đổi, có phải làm lại hết giấy tờ hay không, mỗi nơi trả lời khác.
The one-stop office said come back "next week" five times for my business certificate. What is the deadline?
Hồ sơ vay vốn cần xác nhận của xã, phó chủ tịch đi họp cả tuần, không ai ký thay.
Ngày nào cũng báo mạng chậm, thật ra là quầy thiếu người, số 12 tới số 15 mất một buổi.
# Khiếu nại việc trả lại hồ sơ của tôi bằng văn bản số 88 vì lý do không có trong quy định`,
  'online-service': `
CD báo cổng DVC báo lỗi 500 khi ký số
KH PA VNeID không nhận OTP, thử 6 lần bị khóa
CD báo app phản ánh gửi ảnh bị treo 90%
CD hỏi quên mật khẩu tài khoản dịch vụ công tổ chức
CD báo biên lai thanh toán online trừ tiền nhưng hồ sơ báo chưa nộp
CD báo trang web phường không vào được, hiện trang quảng cáo
CD ĐN thêm tên phường mới trong danh mục chọn địa chỉ, không tìm thấy
KH báo ký tự lỗi font khi tải kết quả điện tử
Kính gửi quý cơ quan: tôi là giáo viên, học sinh xã tôi đăng ký xét tuyển trên hệ thống, hệ thống báo "hết phiên" rồi mất dữ liệu. Kính đề nghị kiểm tra máy chủ.
Kính gửi sở khoa học và Công nghệ, bệnh viện chúng tôi đăng hồ sơ trên cổng tỉnh, file 20 MB không gửi được dù trang ghi cho phép 50 MB.
Nhà tôi không có máy tính, máy tra cứu tại nhà văn hóa bị treo màn hình đen, không khởi động được phần mềm.
Quầy hỗ trợ có, cán bộ nhiệt tình, chỉ là phần mềm một cửa đứng cứng nguyên sáng, ai cũng chờ.
Mã QR trên bảng niêm yết quét ra trang trống, nhờ cập nhật đường dẫn.
Cho hỏi đăng nhập bằng căn cước mà báo "không khớp dữ liệu", lỗi do hệ thống hay do tôi?
cho hoi app bao loi 'khong tim thay ho so' trong khi co bien nhan dien tu, sua the nao
Cho hỏi nộp đơn online xong bấm xem trạng thái đứng im ở "tiếp nhận" là lỗi phần mềm hay là đang xử lý?
Chữ bé, nút xanh nút đỏ, bấm sai là mất hết. Làm cái app mà như đánh đố người già rứa?
Trang gì mà tới bước cuối lại đòi đăng nhập lại, điền năm lần rồi đó, tức muốn khóc.
Chu ky so het han, gia han tren cong ma bao 'sai plugin', may tinh nao cung the
Tổng đài chatbot của tỉnh hỏi một đằng trả lời một nẻo, còn chỉ qua số điện thoại không tồn tại.
Cổng không có tiếng Khmer hay tiếng Ê Đê, bà con bấm đại; xin thêm ngôn ngữ trên trang.
Đăng ký khai sinh online không hiện tên bố dù đã liên kết, trang báo mã lỗi E-1042.
The public service portal does not accept my foreign passport format; the field only takes 12 digits.
Ứng dụng bản đồ ngập của thành phố dừng cập nhật từ tuần trước, xem toàn số cũ.
Hội phụ nữ tụi tui thử gửi góp ý trên app mà file ghi âm không tải lên được, mong sửa.
Thanh toán tiền phạt trực tuyến qua cổng báo đã trả mà tra cứu vẫn nợ, có lẽ đồng bộ dữ liệu lỗi.`,
  'civil-status': `
CD hỏi trích lục khai tử cho bố mất năm 1997, sổ gốc cháy
KH PA giấy khai sinh ghi sai tháng sinh của con
CD báo chứng thực bản sao CCCD quầy thu 20k/tờ
CD hỏi đăng ký kết hôn với người Lào ở xã biên giới
CD ĐN cải chính tên đệm, từ "Thị" thành "Thi"
CD hỏi nhận cha cho con khi chưa đăng ký kết hôn
CD báo chứng thực chữ ký cho người ốm tại nhà, xã từ chối đi
KH hỏi xác nhận tình trạng hôn nhân, vợ cũ ở nước ngoài
Kính gửi UBND phường: nhà trường có 14 học sinh chưa có giấy khai sinh do cha mẹ không đăng ký kết hôn. Kính mong tư pháp hộ tịch hỗ trợ đăng ký quá hạn.
Kính gửi phòng Tư pháp, bệnh viện cấp giấy chứng sinh ghi sai tên mẹ, nay phường không cho làm khai sinh. Xin hướng dẫn sửa hộ tịch.
Nhà chùa nuôi 3 cháu bị bỏ rơi, muốn làm giấy khai sinh cho các cháu mà không biết lấy họ ai.
Bà con bản Rục ngày sinh ghi toàn 01/01, nhờ cán bộ hộ tịch điều chỉnh cho đúng để được học lớp 1.
Em đi làm ở miền Nam, muốn lấy giấy độc thân ở quê quê, có cần về tận nơi không?
Cho hỏi chứng thực di chúc tại xã cần mấy người làm chứng, ba tui yếu lắm rồi?
cho hoi khai sinh cho con sinh o My gio ve VN dang ky lai o dau, can dich thuat khong
Cho hỏi chuyển giới rồi muốn đổi chữ "Nam" thành "Nữ" trong giấy khai sinh thì làm sao?
Đi chứng thực một hợp đồng mua xe máy cũ mà bắt chờ hai ngày, chữ ký bay mất hay chi?
Tên con tôi "Kiều Vy", giấy khai sinh ghi "Kiểu Vy", bảo nộp đơn cải chính mà đòi giấy tờ từ đời ông cố.
Khai tu cho me bi tre 3 thang, can bo doi bien ban khong co, me mat o nha
Hồ sơ đất thì để sau, cháu cần giấy xác nhận quan hệ cha con giữa tôi và bố tôi để lãnh thừa kế.
Vợ tôi người Hmông cưới theo lệ làng đã mười năm, nay muốn đăng ký kết hôn mà xã nói chưa đủ tuổi hồi cưới.
Sổ hộ tịch cũ của xã bị mối ăn, không ai tìm ra tên bà ngoại. Xin xác nhận bằng cách khác.
I need a certified copy of my marriage certificate issued in quê in 2009. Which ward keeps the register now?
Tôi đổi quốc tịch trở về Việt Nam, xin ghi chú ly hôn ở nước ngoài vào sổ hộ tịch, tư pháp chưa có hướng dẫn.
Trích lục khai sinh điện tử in ra không có dấu đỏ, công ty không nhận, phường cấp bản giấy được không?
Giấy ủy quyền cho chị tôi bán xe chứng thực thiếu số trang, hai lần phải trả lại.`,
  conduct: `
CD PA chị ở quầy số 2 vừa nói chuyện điện thoại vừa quăng hồ sơ
KH báo cán bộ địa chính nói trống không, ném trả tập giấy xuống bàn trước mặt dân
CD PA tổ trưởng dân phố chửi dân trong cuộc họp
CD báo anh ở đội trật tự giật cân của bà bán rau rồi không lập biên bản
CD PA cán bộ trực ban ngủ gục, dân chờ gọi không dậy
CD báo công an viên đánh võ mồm với người báo án, không ghi chép
KH PA chủ tịch xã không tiếp dân đúng lịch ngày 15 ba tháng liền
CD khen chị văn thư nhiệt tình, hướng dẫn người già viết đơn, xin biểu dương
Kính gửi Chủ tịch UBND tỉnh: trong buổi làm việc về trường học của con tôi, phó chủ tịch phường đập bàn, bảo dân "biết gì mà nói". Kính đề nghị nhắc nhở thái độ.
Kính gửi UBND, điều dưỡng nhà nước thì tốt, còn ông trưởng ban quản lý chợ là cán bộ xã quát tháo người bán, vung tay chỉ mặt, đề nghị kiểm điểm.
Bảo vệ trụ sở bắt mấy bà bán hàng cởi nón đứng chờ nắng, nói giọng xách mé. Dân quê vô trụ sở như xin ăn.
Trưởng thôn uống rượu say vào họp dân, ký giấy bừa, vợ đọc hộ. Mong xã thay người đàng hoàng.
Cán bộ văn hóa vào nhà tôi kiểm tra tivi không xuất trình giấy tờ, nói trống không với ba tôi 80 tuổi.
Cho hỏi cán bộ nói "về kêu chồng lên chứ phụ nữ biết chi" thì tôi phản ánh với ai?
cho hoi sao can bo phuong trong gio lam viec ngoi quan ca phe den 9h30
Cho hỏi làm dân có được quay video cán bộ đang hách dịch không, họ giật điện thoại tôi?
Dân hỏi thì nhăn mặt, hỏi lại thì gắt, đứng trước người nhà lãnh đạo thì cười toe. Thấy mà ngán!
Lương nhà nước mà mặt như nợ ai, chị ni ở ủy ban xã tui, nói một câu dân sợ hai ngày.
Anh can bo thu ngan an mac quan dui, khoi thuoc bay vao mat dan, noi khong thich thi ve
Mười giờ mới tới cơ quan, bốn giờ khóa cửa, tụi tui làm ruộng đi cả buổi trời. Ai quản giờ giấc của cán bộ đó?
Cán bộ đi kiểm tra quán ăn nhậu luôn tại quán đó, không trả tiền, chủ quán không dám nói.
Ông cán bộ thuế vào tiệm nói kiểu mày tao, còn nhắc "muốn yên thì biết điều".
The officer at the permit desk shouted at me because I do not speak Vietnamese and walked away.
Cô giáo thì hiền, còn anh phụ trách văn hóa xã hội phường hay trễ hẹn và nói bừa về học sinh nghèo trước mặt mọi người.
Bà con người Thái lên hỏi, anh ấy nhại giọng rồi cười; đề nghị anh ấy xin lỗi bà con.
@ Tố cáo phó chủ tịch xã nhận phong bì 50 triệu để duyệt hồ sơ thầu đất của bạn tôi`,
  military: `
CD hỏi lệnh khám nghĩa vụ quân sự gửi nhầm tên em trai đã mất
KH hỏi con một có được miễn nghĩa vụ không
CD báo dân quân thôn gọi trực đêm không trả ngày công
CD ĐN hoãn gọi nhập ngũ vì con đang học năm 2 đại học
CD báo giấy gọi khám tuyển đến trễ 1 ngày so với ngày khám
CD hỏi trợ cấp một lần khi xuất ngũ chưa nhận
KH hỏi cách xin chứng nhận phục vụ trong quân đội bị thất lạc
CD PA đăng ký tuổi 17 ở ban chỉ huy quân sự phải chờ nguyên sáng
Kính gửi Ban Chỉ huy Quân sự xã: nhà trường đề nghị cho 5 em học sinh lớp 12 dời ngày đăng ký nghĩa vụ quân sự vì trùng lịch thi học kỳ.
Kính gửi Ban Chỉ huy Quân sự phường, bệnh viện xác nhận con tôi bị hen phế quản mạn, nhưng kết luận khám tuyển vẫn loại 1. Xin khám lại.
Nhà có ba là thương binh, em trai là lao động chính, em tôi có được tạm hoãn gọi nhập ngũ không?
Dân quân biển thôn tui tập huấn một tuần mà áo phao, quân trang phát thiếu, tàu thì nghỉ đánh cá không bù tiền.
Lễ giao nhận quân tổ chức ở sân đình rất vui, chỉ xin cho nhà xa có xe đưa thanh niên xuống điểm nhận quân.
Cho hỏi đi xuất khẩu lao động rồi thì có phải về khám nghĩa vụ quân sự không, có bị phạt không?
cho hoi can 1.5 do can thi co phai di linh k a, bn do thi mien
Cho hỏi đăng ký vào dự bị động viên khi chuyển nơi ở từ Tây Nguyên về quê làm ở đâu?
Con ông có chức thì hoãn hoài, con dân thì năm nào cũng trúng. Tuyển quân công bằng chỗ nào?
Gọi huấn luyện dự bị đúng mùa gặt, nhà neo người, lúa rụng hết. Dời được không mấy chú?
Xam mot hinh nho o vai thi co bi loai khi kham tuyen nghia vu khong, xa noi moi nguoi mot kieu
Thanh niên bản Hà Nhì muốn tình nguyện nhập ngũ mà thiếu chiều cao 1 phân, xin được xét.
Trường bắn tập của dân quân gần nương, tiếng súng làm trâu chạy, và có vỏ đạn rơi, xin cảnh báo trước ngày bắn.
Con tôi xuất ngũ về muốn học nghề theo thẻ học nghề quân đội mà thẻ hết hạn lúc chờ, xin cấp lại thẻ.
! Phát hiện quả đạn cối cũ lúc đào ao, đã rào lại không ai đụng, nhờ ban quân sự xuống thu.
My husband has dual citizenship; must he register for military service with the ward command?
Phụ cấp thôn đội trưởng ba quý nay chưa phát, hỏi xã đội bảo chờ.
! Trẻ chăn bò đang đập một quả bom bi ở bãi cỏ Gio Linh, xin dân quân và công binh đến ngay
# Khiếu nại lệnh gọi nhập ngũ đối với con trai tôi vì cháu thuộc diện được tạm hoãn theo luật`,
  'personal-data': `
CD báo danh sách nhận trợ cấp dán ở nhà văn hóa có cả số CCCD và số tài khoản
KH PA vừa nộp hồ sơ ở phường hôm trước, hôm sau môi giới gọi đúng tên tuổi
CD ĐN xóa số điện thoại khỏi bản phản ánh đã đăng công khai
CD hỏi phường đang lưu thông tin gì về tôi, xin bản sao
CD báo trang web xã để lộ file excel họ tên, ngày sinh 600 hộ nghèo
CD PA tổ trưởng chụp căn cước của dân gửi lên nhóm zalo tổ
KH ĐN sửa số nhà ghi sai trong dữ liệu người gửi phản ánh
CD báo camera an ninh nhà bên chĩa thẳng vào phòng ngủ, ĐN xoay lại
Kính gửi UBND phường: trường đăng công khai danh sách học sinh nợ học phí kèm số điện thoại cha mẹ lên trang mạng. Chúng tôi đề nghị gỡ xuống vì lộ thông tin riêng của gia đình.
Kính gửi Sở Y tế và UBND tỉnh, trạm y tế để lộ tên người điều trị HIV ra bảng thông báo. Đề nghị làm rõ ai làm lộ dữ liệu bệnh án.
Tôi từng gửi đơn tố cáo ẩn danh, nay người bị tố biết tên tôi. Ai trong cơ quan làm lộ danh tính người gửi?
Chợ quét khuôn mặt tiểu thương để chấm điểm danh mà không xin phép, tôi rút lại sự đồng ý được không?
Khách sạn photo căn cước khách rồi lấy mặt sau làm giấy nháp, đưa cho người khác gói bánh.
Cho hỏi làm sao yêu cầu xóa hết dữ liệu cá nhân của tôi trên hệ thống phản ánh của phường?
cho hoi ai cho phep app phuong xin quyen doc danh ba voi vi tri cua minh
Cho hỏi tôi đồng ý cho dùng dữ liệu hồi tháng 3, nay muốn thôi, thì điền đơn ở đâu?
Đi làm giấy có một lần mà cả tuần bị gọi mời mua đất, bán bảo hiểm. Thông tin của dân bán bao nhiêu một ký vậy?
Mấy anh dán tờ giấy phạt có nguyên tên, số nhà, số điện thoại của tui ngoài bảng tin cho cả làng dòm. Gỡ giùm!
Giay to photo cua dan vut ra thung rac sau uy ban, co ca so bao hiem, ai nhat cung doc duoc
Phường gửi thư mời họp mà để lộ email của ba trăm người nhận, ai cũng thấy nhau.
Bệnh viện cho công ty sữa số của sản phụ, vợ em vừa sinh xong họ gọi chào hàng đọc vanh vách tên bé.
Hình con gái tôi bị nhà trường lấy in lên pano quảng cáo tuyển sinh khi chưa hỏi gia đình, xin gỡ ảnh cháu.
Ngày sinh của tôi trên tài khoản hệ thống tỉnh bị sai, tôi yêu cầu chỉnh lại dữ liệu đang lưu giữ về tôi.
Please delete my passport scan and phone number from your complaint system; I withdraw my consent.
Người ta lập nhóm bán danh sách cử tri xã có đủ số căn cước, tui thấy có tên cả nhà tui trong đó.
Bản ghi âm cuộc gọi của tôi tới tổng đài bị đưa lên mạng cười cợt, ai chịu trách nhiệm làm lộ?
Trưởng bản giữ căn cước của cả bản để "làm chế độ", không biết có chụp đưa ai không, bà con sợ lộ giấy tờ.
@ Tố cáo nhân viên quầy bán thông tin căn cước của người dân cho công ty đòi nợ, tôi có tin nhắn chứng minh`,
  other: `
CD gọi hỏi số điện thoại phường mới sau sáp nhập
KH chỉ nói "lên coi giùm tui", chưa nói việc chi, ĐN gọi lại
CD gọi, máy rè không nghe được gì, ĐN gọi lại sau
CD cảm ơn tổng đài, không có nội dung phản ánh
CD gọi nhầm số, cần gặp tiệm hoa
CD hỏi trụ sở tiếp dân chuyển đi đâu
KH nói "như lần trước", không nhớ mã phiếu, chưa rõ nội dung
CD chúc Tết tổng đài viên, không PA gì
Kính gửi UBND, tôi viết thư này để cảm ơn các anh chị đã giúp khu xóm tôi suốt năm qua, chúc sức khỏe, không có kiến nghị gì.
Kính gửi quý cơ quan, tôi có nhiều tâm tư về quê hương muốn trình bày trực tiếp với lãnh đạo, xin một cuộc hẹn.
Tôi là giáo viên về hưu, muốn tặng phường 200 cuốn sử làng tự viết, không biết giao cho ai.
Tôi ở bệnh viện nuôi mẹ buồn quá nhắn mấy câu cho có người đọc, chứ không phản ánh chi hết.
Nhà tôi có con vẹt bay mất, màu xanh, biết nói "chào khách", ai bắt được xin báo giùm.
Cho hỏi xã mình sáp nhập rồi tên gọi mới là gì, dấu bưu điện ghi sao?
cho hoi gui phan anh o day thi bao lau co tra loi, gui r k thay gi
Cho hỏi tôi gửi phản ánh mã số cũ nay mất tin nhắn, tra lại kiểu nào?
Thôi nói hoài mà có ai nghe đâu, mấy người đọc cho biết vậy thôi.
Hôm trước nói chuyện nớ rồi đó, bữa ni nhắc lại, khi mô mới xong?
Alo co ai khong, toi nhan thu xem co tra loi khong, chua biet noi gi
Việc của nhà tôi hơi dài, không tiện viết, xin ai gọi lại vào buổi tối.
Mong tỉnh mình bớt họp hành, làm cái gì cho dân vui vui, vậy thôi chứ không góp ý việc cụ thể.
Mình là người Tày, mình muốn nói nhiều việc lắm mà viết chữ Kinh không quen, cho người xuống nghe với.
Hello, I am new in town. Is this the right place to write to the local government about general things?
Góp ý nhóm xóm nên có ngày gặp mặt hàng tháng giữa dân với cán bộ, mọi việc đều nói được.
Em làm bài tập lớp 8 về chính quyền địa phương, cho em phỏng vấn chú chủ tịch được không ạ?
Trời ơi ngó cái hình tui gửi nè, rứa mà cũng được hả?
Đề nghị xem xét việc đã nêu ở lá thư trước, tôi không nhắc lại ở đây.
$ Vay tiền nhanh 5 phút không thế chấp, lãi 0%, chỉ cần căn cước, kết bạn zalo nhận tiền ngay
$ Nhận làm bằng cấp, chứng chỉ lái xe bao đậu, giao tận nơi toàn quốc
$ Khai trương spa giảm 70% gói tắm trắng, inbox ngay hôm nay
$ asdkjh qwe 123 hahaha lololo
$ Nhà cái uy tín tặng 100k cho người mới, nạp rút 1 phút, link trong trang cá nhân
$ Bán đất nền ven biển sổ riêng, cam kết lời 30% một năm, nhắn tin giữ chỗ ngay
$ Mua 2 tặng 1 viên uống giảm cân, cam kết 7 ngày xuống 5 ký không cần nhịn ăn`,
}
