/** Invented reports on streets and building, written for breadth: rare topics, and words that usually belong to a neighbour field. */
export const STREET_SENTENCES = {
  road: `
Kính gửi phường, lối lên xuống cho xe lăn ở đầu vỉa hè trước bưu điện bị đập mất khi ốp đá mới. Mẹ tôi ngồi xe lăn không qua đường được, xin trả lại đoạn dốc.
Bậc thang đá xuống bến nước của làng lở mất ba bậc, các bà gánh rau trượt hoài.
duong hem 30 nam chua lam, nhung hem ke ben moi do nhua lan 2 roi, sao ki vay
Gạch dẫn hướng cho người mù trên hè đâm thẳng vào gốc cột, ai đi theo là u trán
mat duong bi tham dau nhot sau khi sua, xe thang la truot dai, xin rai cat
Ông H. báo cầu sắt bắc qua kênh bị mất mấy con ốc, xe tải qua nghe lạch cạch.
Cầu phao của xã hở một phao, lúc nước ròng mặt cầu nghiêng về một bên.
CD PA đoạn dốc lên trạm y tế trơn rêu, sản phụ đi bộ phải có người dìu, ĐN tạo nhám.
Đường vô trường mẫu giáo toàn sình, cô giáo phải lót rơm cho mấy đứa nhỏ đi
lo dal xom em be goc, chay xe k quen la lui xuong ruong, xin dap le
Con đường xi măng trước chùa nứt đôi do rễ đa đội, bà con xin đổ lại lớp mới.
Răng đường tê thảm nhựa láng o, còn đường ni ngó như ruộng cày, mấy anh coi lại giùm
Kiệt nhà mạ tui dốc đứng mà không có tay vịn, mưa xuống trượt như mỡ
Hẻm tụi tui góp tiền tráng xi măng được nửa rồi hết, phường có chương trình nhà nước nhân dân cùng làm hông?
lam on va cai o ga truoc ben xe buyt, xe buyt can vo la bun ban len ca tram cho
Hố bom do ngành điện trồng trụ xong không lấp còn nguyên trên lề, đêm đi đổ rác lọt chân.
Công ty cấp nước đào hẻm đặt ống xong xúc đất lấp, xe chạy thành hai rãnh sâu, yêu cầu hoàn trả mặt bằng như cũ.
Viễn thông kéo cáp ngầm cắt một đường ngang phố rồi vá cục bộ gồ lên, xe qua nghe cái rầm.
ĐƯỜNG DÂN SINH BỊ ĐÀO BỚI 8 THÁNG, HỎI AI CŨNG NÓI CHỜ VỐN
Tôi bán nước ở đây mười mấy năm, con cái lớn hết, chỉ có cái đường là càng ngày càng nhỏ, mép nhựa vỡ dần vô tim, xin bù lề.
gờ giảm tốc trước trường cao quá, xe gầm thấp cạ hết, nhờ mài bớt hoặc làm lại
go giam toc bang cao su bi bung oc, thanh sat chia len dam lop
Sụt nguyên một góc cua ngay cổng nghĩa trang, đám tang hôm qua phải khiêng hòm vòng qua ruộng
Nhờ kiểm tra mố cầu bên bờ phải, đất sau mố trôi hết để lại cái hàm rỗng.
Cây cầu khỉ cuối xóm mình được mạnh thường quân hứa làm bê tông, giờ xã tính khi nào khởi công?
A long crack has opened along the bridge approach and the slab drops when trucks pass.
The footpath by the lake has loose stones, my grandfather tripped twice this month.
Xin cảm ơn đội duy tu vá xong đoạn dốc nhà thờ, đi êm hẳn.
Cảm ơn các chú đổ bê tông ngõ nhà cháu, nhờ làm nốt mười mét cuối giúp.
KH hỏi tuyến đường gom bên cao tốc do xã hay đơn vị cao tốc bảo trì, hiện hỏng nặng.
Người gọi báo lan can cầu đi bộ trước bệnh viện gỉ thủng, tay vịn lung lay.
Thang bộ hành vượt đường bong tấm thép, bước lên kêu loảng xoảng.
Thang máy cầu vượt bộ hành kẹt cửa ba tháng, người già đành băng dưới đường.
vach nhua duong bi xe xich cay nat, hom dem cay may gat qua day
Máy cày bánh lồng chạy về làm tróc hết mặt lộ, xã có quy định chi không?
Cát công trình rơi đầy đoạn dốc, đã có mấy xe trượt, đề nghị quét và vá lớp nhựa bong.
ng ta lap dat nen thap hon cu, gio mat hem nhu cai long chao, xin nang cot nen duong
Mạ tui đi chợ té ngay chỗ gạch con sâu bể, chừ còn bó bột, phường thay gạch dùm hỉ
Đi bộ ven biển ván gỗ mục lòi đinh, du khách dép mỏng đạp trúng
Đề nghị sơn lại lan can và xử lý han gỉ cầu thép trước khi hỏng nặng thêm.
Đường lên nương của bản bị trâu kéo gỗ khoét thành máng, xe máy không leo được, mong đổ cấp phối.
duong vao khu nghia dia k co, dua dam phai loi ruong, xin mo con duong dat cung duoc
Xe chở rác nặng quá làm sập mấy miếng đá hè, tui nói hoài mà chưa ai thay
Mép hè cao hai tấc, ko có chỗ dắt xe vô nhà, cho hạ bó vỉa đc k ạ
Xin hỏi bó vỉa vát hay đứng là theo mẫu nào, phố em mỗi nhà tự kê một kiểu bậc gỗ, tấm sắt.
Cầu dẫn ngõ 6 có thanh chắn chiều cao bị đâm cong, thòng xuống ngang đầu người đi xe máy.
Đường ray cũ còn sót nằm chéo mặt phố, bánh xe đạp lọt rãnh ngã oạch, xin bóc lên.
Lộ nhựa đá mi bắn văng bể kiếng xe tui, mới rải chưa lu lèn kỹ
Mé sông trước nhà tui lát gạch đi dạo mà lún theo, gạch vênh như răng ông già
đường ngập thì ít mà ổ voi dưới nước thì nhiều, ae chạy grab sụp hố hoài, vá giùm
nhua nong chay dinh banh xe, ai lam duong do loai nhua gi vay
Tấm tôn bắc tạm qua chỗ đào bị lệch, ô tô cán là bật lên, nhờ chêm lại.
PA đường gom khu công nghiệp xuống cấp, công nhân tăng ca về sụp ổ gà, không phải do thiếu đèn.
Bản em có cầu treo, dây cáp chùng xuống hơn mọi năm, nhờ cán bộ giao thông vào siết.
! Cầu dân sinh vừa gãy nhịp giữa, một xe ba gác rớt xuống kênh, còn người dưới nước
! Mặt phố vừa sụp cái hố bằng cái nhà, một xe máy rớt xuống rồi, miệng hố còn đang lở thêm
! cau dang vong xuong keu rac rac ma xe khach van chay qua, ai chan lai gium voi
Chợ họp xong rửa nước mắm muối ăn mòn mặt cầu, thép nở bung bê tông, mong bảo dưỡng.
Đầu cầu lún tạo cục nhảy, bà bầu ngồi sau xe máy dằn đau bụng.
Làng nghề gốm xe chở đất nhiều, đường làng lõm thành hai vệt bánh, đề nghị thu tiền doanh nghiệp để sửa.
Hè phố trước nhà thi đấu bị nâng cao hơn nền nhà tôi, muốn dắt xe phải làm dốc gỗ.
Lối vô xóm hổng đủ hai xe tránh, cục bê tông đầu dốc trồi lên cạ gầm, xin đập bỏ rồi mở rộng mặt đường
Thôn tui hiến đất rồi, cây cối chặt rồi, mà mô thấy máy ủi tới mở đường
xin hoi du toan sua duong thon bao nhieu, sao lam mong co 8 phan ma bao 15 phan
Cháu đi học bằng xe đạp qua đoạn đá hộc lởm chởm, tuần nào cũng thủng ruột, các bác rải đá mạt cho cháu với.
xin hoi mat duong truoc cho dao len dat lai cong xong 2 thang sao chua trai nhua
doan duong doc nghia trang bi nuoc mua xoi thanh ranh sau ca gang tay, xe tang len khong noi
thanh chan via he bang inox bi be cong, dau nhon chia ra ngang dui nguoi di bo
dg vo ap nho e toan da 4x6, me e cho ga di ban lat xe ga bay het
`,
  traffic: `
Trước trường tiểu học giờ tan lớp phụ huynh đứng kín ba hàng xe, xe buýt kẹt cứng, đề nghị chia giờ tan theo khối và cử người hướng dẫn.
cong truong mam non sang nao cung ket, bo me do giua duong cho be vao lop
Kính đề nghị phường kẻ vạch mắt võng ở giao lộ cạnh bệnh viện. Xe chờ đèn dừng chắn hết lối xe cứu thương ra.
Đèn xanh cho người đi bộ có bảy giây, bà tôi chống gậy mới tới giữa phố đã đỏ.
den tin hieu bi mat dien theo ca khu moi lan cup, xin gan bo luu dien cho chot den
Cột đèn xanh đỏ nghiêng hẳn về phía nhà hàng sau vụ va chạm, bên này không nhìn được màu gì.
Ở ni hai biển đá nhau, cái cấm rẽ phải cái bắt rẽ phải, tui đi đường mô chừ?
Biển chỉ hướng về cầu mới viết sai tên xã sau sáp nhập, khách du lịch lộn hoài.
CD hỏi hẻm có được cắm biển cấm ô tô theo giờ không, thủ tục đề xuất ra sao.
PA xe đưa rước công nhân dừng giữa làn để trả khách, chặn cả đoàn xe phía sau.
Bà S. đề nghị gắn gương cầu chỗ đầu hẻm vì tường nhà che khuất.
dai phan cach cung dat qua dai, dan ben nay muon qua cho phai chay 3 cay so
Đề nghị mở lối cho người đi bộ qua dải phân cách trước chùa, ngày rằm phật tử trèo rào.
xe cong nghe tum 5 tum 7 truoc cong cho, ai di qua cung phai lach
Xe ben né trạm thu phí chui vô lộ ấp tụi tui chạy rần rần, cắm biển cấm tải giùm cái
Tại sao đoạn này giới hạn 40 mà đường rộng sáu làn, chạy đúng thì xe sau bóp còi thúc đít?
Tui bị phạt lỗi đè vạch mà vạch chỗ đó mòn không còn thấy, giờ xin xem xét ở đâu nghen
phat nguoi gui ve nha ma xe e da ban tu nam ngoai, lam sao go
Tra cứu biên bản phạt nguội thấy hình xe người ta mà ghi biển số của tôi, đề nghị đính chính
Tôi già rồi, tai kém, đứng chờ hoài mà xe tải chạy không hở khoảng nào; hôm qua bà bạn tôi đứng hai chục phút. Xin lắp nút bấm xin đường.
Rào chắn công trình metro thu hẹp còn một làn, không có người phất cờ, sáng nào cũng cãi nhau.
Đơn vị đặt cống thoát nước rào nửa phố, đèn cảnh báo ban đêm không có, xe chạy vào mới thắng dúi dụi
xe rac di thu gom dung giua duong gio cao diem, ket dai ca cay, doi gio thu gom dc k
Xe bồn tưới cây chạy bảy giờ sáng chiếm làn trong, xin chuyển sang ban đêm.
Cho hỏi đám cưới dựng rạp xin phân luồng tạm thì báo ai để có biển rẽ vòng?
Lễ hội đền mỗi năm kẹt ba tiếng, đề nghị làm bãi xe xa và phân tuyến một chiều.
Đèn đếm lùi tắt số, tài xế không biết còn bao lâu cứ rướn
Hai cụm đèn cách nhau năm chục mét không đồng bộ, xanh bên này đỏ bên kia.
lan xe may hep ma xe hoi tran vo het, xin gan tru mem phan lan
Vạch ngựa vằn kẻ ngay miệng cống thoát, người qua đường né xuống lòng đường, xin kẻ dời sang bên.
Biển cấm dừng bị cành bàng che, ai cũng đỗ rồi ai cũng bị phạt, xin dời cột biển ra ngoài tán.
The pedestrian button at the hospital crossing does nothing and the light stays red forever.
Please put a no-truck sign at our lane entrance, lorries use it as a shortcut at night.
GIỜ CẤM TẢI MÀ XE TẢI VẪN ÀO ÀO QUA PHỐ, BIỂN CẮM CHO ĐẸP À
Cụm camera giám sát giao thông ở ngã ba hướng ngược, có vụ quệt xe cũng chẳng trích được.
Gờ giảm tốc làm dày đặc tám cái liền, xe cấp cứu chở bệnh nhân xóc tung, đề nghị bớt.
Xin bỏ barie chặn xe ba bánh ở đầu hẻm vì xe lăn điện của tôi không lọt.
Anh T. góp ý cho xe máy rẽ phải khi đèn đỏ ở ngã ba ven kênh.
KH thắc mắc biển phố đi bộ cuối tuần ghi từ 18h mà chắn từ 15h, dân trong phố không về nhà được.
Dân phố đi bộ tụi em cần thẻ ra vào, xe chở bà đi lọc thận mà bảo vệ không cho qua chốt.
duong 1 chieu ma shipper chay nguoc hoai, xin dat camera
e moi lai xe, cho vong xoay chua co bien nhuong duong, mn cu lao vo
Cọc tiêu phản quang khúc cua bờ kênh mất sạch, người lạ chạy đêm cứ thẳng ra sông.
Tàu hoả đi qua không kéo chuông đường ngang, gác chắn ngủ quên mấy bận
Phà ngưng chạy mà biển ở đầu lộ không báo, dân chạy tới bến mới quay đầu mười cây số
ben pha xep hang lon xon, xe con chen xe may, can nguoi dieu phoi
Bến đò ngang chở xe quá số người, áo phao treo làm cảnh, xin kiểm tra phương tiện thuỷ.
Luồng kênh thiếu phao báo hiệu, ghe lớn ghe nhỏ quẹt nhau hoài
Dừng chờ đèn dưới nắng bảy mươi giây, xin rút xuống hoặc làm mái che như bên quận nọ.
Trời mưa là đèn tín hiệu nhảy loạn xạ, chắc nước vô tủ, nhờ thợ coi
Xóm đạo giờ lễ chiều chủ nhật xe đậu chờ tràn ra quốc lộ, nhờ công an ra điều tiết giùm nửa tiếng
Đề nghị lắp biển cảnh báo trâu bò qua đường đoạn bãi chăn, tối hay tông bò.
Bản tui xin cái biển 'dốc dài nguy hiểm, về số thấp', khách phượt tuột thắng hoài
Bữa mô cũng tắc ở đầu cầu, răng không làm vòng xuyến hè?
Đường cong mà hàng rào nhà dân xây kín góc, không thấy xe ngược chiều, nên sơn vạch liền cấm vượt
Cảm ơn tổ phân luồng đã đứng dưới mưa dẫn xe qua chỗ ngập tối qua.
Xe điện chở khách tham quan chạy ngược chiều trong phố cổ, nhắc rồi đâu lại vào đấy.
bien so nha va ten hem lon xon, xe cap cuu tim hoai k ra, xin gan bang chi dan dau hem
Chỗ quay đầu bị bịt khi làm dự án, xong dự án rồi quên mở, ngày nào cũng đi lố
! Đèn tín hiệu đường sắt không nháy, cần chắn gãy, tàu đang hú từ xa mà xe vẫn kẹt trên ray
! xe bon mat thang dang tuot doc vo cho, nguoi ta chay tan loan roi
Hè này trẻ con tập đi xe điện giữa lộ, đề nghị cắm biển hạn chế tốc độ và tuyên truyền.
Xin cho xe hợp đồng đưa đón học sinh được dừng ba phút ở vạch riêng trước cổng.
Tôi muốn góp ý bỏ hai chu kỳ đèn vàng nhấp nháy ban đêm vì xe hai hướng đều không giảm.
Cho em hỏi luật mới xe máy có được đi vào làn trong cùng đường tránh không, biển ghi mờ quá.
truoc benh vien xe om taxi xe nha chen nhau, xin ke lai lan don tra khach va cho nguoi dieu tiet
bien cam re trai moi gan hom qua khong thong bao, sang nay phat mot loat, dan phan nan
hoc sinh cap 3 di xe dien dan hang 4 kin duong, de nghi csgt nhac nho gio tan truong
den di bo truoc truong tieu hoc xanh do loan, co giao phai cam co dat hoc sinh qua
`,
  'street-light': `
Kính gửi công ty chiếu sáng, bóng trước số nhà tôi sáng quá rọi thẳng vào phòng ngủ trẻ nhỏ. Xin gắn chụp che về phía nhà.
Ba cột đèn dọc đường ra đồng bị bò cọ ngã, nằm chỏng chơ ngoài ruộng.
bong den duong vang ech, thay bong led trang sang hon di
Đèn năng lượng mặt trời dân góp tiền lắp giờ pin chai, tám giờ tối đã tịt.
Tấm pin của trụ đèn bị trộm tháo mất đêm qua, còn trơ cần.
tru den bi dan tin quang cao khoan cat be tong kin mit, mat ca so tru
CD PA cột chiếu sáng số 14 ven hồ có tiếng rè rè và nóng vỏ.
Tổ trưởng báo tủ hẹn giờ lệch sau khi cúp điện, mười giờ đêm đèn mới lên.
Bà L. xin chuyển cột đèn đang đứng ngay cổng nhà vừa mở.
KH hỏi ai trả tiền điện cho bóng ngõ do tổ dân phố tự mắc.
Xóm tui góp tiền mắc bóng tròn dọc hẻm mà cứ bị tháo trộm, giờ phường lắp đèn công cộng được hông?
Mé kênh ban đêm tối thui, bữa trước ông già chạy xe đạp lủi xuống nước may mà bơi được, xin gắn vài bóng
Kiệt ni tối thui răng con gái dám đi học về, gắn cho mấy cái đèn hỉ
Chừ chín giờ tối đường vô làng đen như mực tàu, bọ tui đi họp thôn về té
cay bang um tum che het anh den, duoi goc toi om, chu bong thi van sang
Đèn đường sáng mà tán lá trùm kín, xin hạ thấp cần đèn xuống dưới tán.
Đoạn đường hầm chui đi bộ hỏng hết đèn, chị em đi làm ca phải nắm tay nhau chạy.
Hầm bộ hành dưới quốc lộ đèn chớp tắt, mùi ẩm, tối không ai dám xuống.
Đèn sân bóng của khu phố sáng tới nửa đêm không người chơi, tắt giùm cho đỡ tốn.
Đèn pha sân khấu quảng trường xong lễ để nguyên, rọi suốt đêm vào chung cư.
den cay thong noel tren duong hong chua go, day lang nhang
Đèn lồng trang trí phố cổ mười cái tắt bảy, khách chụp hình chê
Dây đèn nháy quấn gốc cây trang trí Tết còn sót, hở mối nối, nhờ thu về.
CẢ XÓM ĐÓNG GÓP KÉO ĐIỆN ĐƯỜNG MÀ MỚI NỬA NĂM HƯ SẠCH
thang truoc co tho toi leo len coi roi bo di, den van k chay
Thợ thay bóng bỏ quên nắp cửa trụ mở toang, lòi bảng điện bên trong.
Cần đèn gãy gục cắm đầu xuống mái tôn quán nước sau trận gió hôm kia, nguồn đã cắt, nhờ tháo.
The lamp post outside number 9 leans badly since a truck backed into it.
Street light shines straight into my bedroom all night, could you fit a shade?
Cảm ơn tổ điện đã lên đèn đường thôn trước Tết, cả làng vui như hội.
e cam on, den ngo 12 sang r a, con cai cuoi ngo thi van tat
Đèn trước cổng trường nội trú hỏng, các cháu ra nhà ăn phải cầm đèn pin.
Đường vào trạm xá không đèn, đêm hôm chở người đẻ đi mò mẫm.
Cầu mới khánh thành rực rỡ được một tháng, giờ đèn nghệ thuật đứt từng khúc.
Xin hỏi kế hoạch thắp sáng đường quê năm nay có tuyến ấp tôi chưa?
Dự án ngầm hoá xong nhổ hết trụ cũ, đèn cũng mất theo, ba tháng nay chưa trồng trụ mới.
Điện lực thay cột bê tông rồi bỏ lại bộ đèn treo dưới đất, không ai gắn lên.
dg tranh bd xe tai toi k den, xe dap k co phan quang nguy hiem ghe
nha e cuoi hem, den cuoi cung o dau hem, cach 80m, xin them 1 bong thoi a
Bóng rọi biển tên công viên hư, tối chẳng biết cổng nào mà vào
Đèn ngoài bãi tắm tắt sớm quá, khách chưa thu đồ xong đã tối thui.
Bến đò đêm không có đèn, khách bước hụt cầu ván
Đường lên chùa ngày rằm tối om, bà con thắp đuốc, đề nghị mắc tạm vài bóng.
Chợ đêm xin thêm đèn cao áp chỗ bãi gửi xe, kẻ gian hay móc túi trong góc tối.
Nghĩa trang liệt sĩ có mấy cột đèn hỏng chấn lưu, ngày 27/7 sắp tới xin sửa kịp.
Kẻ nào ném đá bể hết chụp đèn dọc đê, tui nhặt được cả nắm mảnh, nhờ thay loại chống va đập
Trộm cắt dây cáp đèn đường đoạn cao tốc gom, tối thui hai cây số, cần kéo cáp lại.
Con nít leo cột đèn công viên gỡ bóng, vỏ đèn treo tòng teng.
Anh Q. báo dây điện từ trụ chiếu sáng kéo ké sang quán nhậu, đèn cả dãy yếu xìu.
Có nhà mắc ké bóng bảng hiệu vào trụ đèn công cộng, mong đơn vị chiếu sáng kiểm tra.
Đèn ngõ chỗ có cảm biến sáng cứ xe đi qua mới bật, chậm quá, qua rồi mới sáng
Đèn thông minh điều khiển từ xa mà báo hỏng qua app tuần nay không ai hay.
Trời mưa là aptomat đèn đường nhảy, tối mò cả khu tái định cư, bật lại được một lúc lại nhảy.
toi t7 nao den duong cung tat dung gio quan nhau mo nhac, la ghe
Hồi xưa có bóng đèn dầu của bưu trạm còn sáng hơn giờ, nói vui vậy chứ đoạn giếng làng cần một cây đèn thiệt
Trụ đèn đứng chắn ngay lối dốc xe lăn trên hè, đề nghị dịch vào trong nửa mét.
! trụ đèn bị xe đâm gãy, dây lòi đồng xẹt lửa nằm ngay vũng nước, người ta đang lội qua
! chau be cham cot den cong vien bi giat, dang nam co giat, chua cup dien duoc
Móng trụ chiếu sáng trồi bu lông lên cả gang tay, chân ai quẹt vào cũng rách.
PA đường ven biển bật đèn so le một cây sáng một cây tắt, xin bật hết dịp lễ.
Ngã ba rẽ vào xóm có mỗi ngọn đèn mà nhện giăng, bụi bám mờ câm, lau giùm.
Cột thép mạ kẽm chân bị nước mặn ăn mủn, mong thay trước khi gãy, hiện mới rỗ thôi.
Đường trước hội trường thôn đèn bật được mà công tắc dùng chung ai cũng nghịch, xin đặt hộp khoá.
Đèn trong ngõ mình chỉ sáng nửa ngõ bên phường kia, bên này ranh giới thuộc phường ta thì tối, hai phường đùn nhau.
Xin bớt độ sáng đèn cầu vượt, vịt nuôi gần đó không chịu ngủ, giảm đẻ hẳn.
ngo tre em hay choi toi om vi bong bi ban sung cao su vo, xin bong co luoi bao ve
hai cot den hai dau cau sang, giua cau toi thui, xe dap khong thay nhau
den duong khu tai dinh cu chua dong dien du tru dung san nua nam roi
den san van dong thon hu bien the, doi bong chuyen toi phai nghi
`,
  drainage: `
Kính gửi phường, rãnh sau chợ cá bị mỡ quánh đóng cứng như sáp. Mỗi lần rửa sạp là nước tanh dềnh lên lối đi, xin thông hút.
Quán phở đổ thẳng nước luộc xương xuống hố thu, mỡ bít kín ống chung của cả dãy.
tho xay nha ben do ho vua xuong cong, gio cung nhu da, nuoc k thoat
Rễ si chui vô ống cống phình ra, thợ thông hai lần không lọt.
nap cong truoc nha cu xe can la keu cong cong suot dem, xin lot cao su
Nắp gang bị đồng nát lấy mất, tui lấy cái bàn học cũ úp lên đỡ cho xe khỏi sụp
Song chắn rác đặt song song chiều xe chạy, bánh xe đạp lọt khít vào khe.
Cống hộp trước bệnh viện nghẹt, sân cấp cứu đọng nước, băng ca đẩy qua bắn tung toé.
Sân trường trũng nhất xóm, mưa rào là các lớp tầng trệt phải nghỉ, đề nghị làm mương dẫn ra kênh.
truong mau giao bi nc cong tran vo san choi, co giao phai cho be ve som
CD PA hầm để xe chung cư bị nước ngoài phố đổ vào do hố ga trước cổng không thu kịp.
Ông V. báo cửa phai cống ngăn triều kẹt rác không đóng được, rằm này nước lên.
KH hỏi lịch nạo vét mương thoát nước năm nay của tổ 9, chưa thấy công nhân xuống.
Bà con tổ 4 báo trạm bơm tiêu úng cháy mô tơ từ hôm qua, mưa tới chưa có bơm thay.
Người gọi phản ánh công nhân hút bùn xong không đậy lại tấm đan, để so le.
Nước lên mé hẻm mỗi con rằm, tụi tui đắp bao cát chặn cửa riết quen luôn á
Nhà tui dưới dốc, trên đó bê tông hoá hết nên nước đổ ào ào xuống bếp, phường làm giùm cái mương chặn nghen
Hẻm cụt của ổng mới đổ cao thêm ba tấc, nước dồn vô mấy nhà cuối hẻm tụi em
Răng mưa có chút mà ngoài ngã tư nước mênh mông rứa, cống mô hết rồi?
Mương chi mà xây cao hơn nền nhà dân, nước nhà tui chảy đi mô được
Cái rãnh sau lưng nhà mạ hắn lấp xây chuồng gà, chừ mưa là nước vô tận giường
ngap sau 30 phut mua, xe may tat may day bo day duong, thang nao cung ngap 4 5 lan
CỐNG MỚI LÀM XONG NGẬP HƠN CŨ, THIẾT KẾ KIỂU GÌ VẬY
Our basement floods each high tide, the valve at the outfall seems stuck open.
The grate over the drain next to the bus stop is broken, my bicycle wheel fell in.
A cracked concrete slab over the drain in our alley rocks when scooters cross it.
Đan mương trong ngõ gãy làm ba, xe lăn của bố tôi không qua nổi, phải nhờ người khiêng.
Thành phố tổ chức thi chạy nước rút kiểu gì mà đường đua toàn nước đọng, thử coi lại miệng thu
cam on doi thoat nuoc hut bun dem qua, sang nay mua k con ngap
Cảm ơn các anh đã thay nắp hố ga trước cổng chùa, chỉ nhờ trám thêm vữa quanh vành cho khỏi kêu.
Nước mưa từ mái nhà xưởng bên trút thẳng qua ngõ chung không có máng gom vào cống.
Quầy tạp hoá trám xi măng bịt lỗ thu nước trước cửa vì sợ hôi, hậu quả cả ngõ úng.
Dân lấy thảm, ván bịt miệng hố thu để chặn mùi, mưa xuống nước không có đường chui.
Đề nghị lắp van ngăn mùi tại các cửa thu nước vì hơi cống phả vào quán ăn.
Gián và chuột từ hố ga bò lên nhà hàng đêm, xin phun thuốc trong cống và bịt khe hở.
muoi o cong nhieu qua, nuoc tu k chay, xin khoi thong dong chay
Chung cư tôi ống đứng nước thải tắc, đơn vị quản lý bảo do tuyến ngoài đường không nhận nước.
Tuyến cống chung chảy ngang gầm nhà ba hộ, nay vỡ, chưa biết ai có trách nhiệm sửa.
Cho hỏi muốn đấu cống nhà mới xây vào hệ thống thành phố thì làm đơn ở đâu, tự đục được không?
Hồ điều hoà chưa hạ mực nước trước mùa mưa, khu trũng quanh hồ lo ngập.
Kè kênh thoát nước sụt đất sau lưng ống, nước chảy rò vào vườn.
Lục bình, xốp dồn cứng ở cửa xả, kênh không thoát được, phố trên dềnh nước.
Cá trê bơi ngoài ngõ bà con ơi, tức là nước cống lại dâng, ai trực bơm thì bật giùm
Ngập có hai mươi phân thôi mà xe tải chạy tạo sóng hất tung cửa kính tiệm em, xin cấm xe lúc ngập và nâng công suất cống.
Lối vào trạm y tế đọng nước quanh năm, bệnh nhân xắn quần lội, cần ống dẫn ra mương.
Nhà thầu làm đường bịt tạm ống thoát rồi quên tháo, mưa là nước ứ phía thượng lưu.
duong moi mo chan ngang muong tieu cu, nuoc ruong dang vo vuon nha minh
Cống tròn qua đường đặt nhỏ xíu, phi bốn mươi, không tải nổi nước từ đồi dồn xuống.
Nước xả bể bơi của trường chảy tràn vỉa hè vì không đấu vào hố ga.
Vũng nước đọng giữa sân nhà văn hoá không rút, lăng quăng lúc nhúc, nhờ khơi rãnh.
k hieu sao ho ga truoc nha e nam nay sui bot trang, nc day nguoc len
bh moi lam cong thoat cho ngo 7 vay ad, hop dan hua quy 1 roi
chua mua da thay nuoc cong len, trieu lon qua, tui ke tu lanh 3 lop gach
Cầu cống đầu làng bị rơm rạ sau gặt bít kín, nước ngoài kênh tiêu dềnh lên sân kho.
Mấy ông gom lá tấp hết vô miệng hố thu cho lẹ, mưa cái là ngập, nhắc tổ quét dọn giùm
Bể phốt chung của dãy nhà tập thể tràn ra rãnh lộ thiên, rãnh hỏng không chảy đi, cần xây lại cống.
Đường gom dân sinh bị cao tốc chặn thành lòng chảo, mưa là thành hồ, nhờ làm cống ngang.
! thang be 5 tuoi bi nuoc cuon lot mieng cong ho, dang tim k thay
! Công nhân chui xuống hố ga thông cống ngất dưới đó, người xuống kéo cũng lịm luôn
! Nước ngập tới ngực ở xóm trọ, hai cụ già còn kẹt trong phòng, ổ điện ngập hết
PA nắp bể cáp viễn thông và nắp cống kề nhau, cái cống là cái bị vỡ, ĐN đơn vị thoát nước thay.
Nhà thờ vừa tôn nền sân, mưa nước đổ qua nhà bên, xin làm rãnh thu chạy dọc tường.
Ruộng rau muống thả kín mương thoát của phường, người trồng không cho vớt, nước ứ.
Có đoạn ống bi lộ thiên bị xe ủi cán bể, đất lọt vô lấp, nhờ thay ba ống.
mua xong 2 ngay nuoc van dung truoc cong truong mam non, nho hut hoac khoi mieng cong
cong ngam duoi nen nha van hoa bi sap, nuoc un nguoc ra san khau
tiem giat la do xop giat xuong ho thu, bot trao len mat duong, cong khong kip thoat
nap ho ga lech mieng 5 phan, got giay cac ba di le mac vao hoai
`,
  trees: `
Kính gửi đơn vị cây xanh, cây sấu số hiệu 27 trước trường có mấy cành khô to bằng bắp chân treo trên đầu các cháu. Mong cắt trước khai giảng.
Trong sân trường có cây bàng lá đỏ bị mối ăn, thầy hiệu trưởng nhờ đơn vị chuyên môn đánh giá.
Mủ cây rụng xuống xe hơi, tẩy không ra, ai chọn giống cây này trồng vậy?
trai me rung day duong, xe can tron truot, xin thu hai bot
Dừa trước khu du lịch không ai gọt trái khô, rơi bể kính xe khách.
cay dau ra hoa canh bay vo nha vui nhung ma qua rung trung dau dau lam
Cây trứng cá mọc hoang trên mái kho cũ rễ phá ngói, nhờ nhổ.
Đơn vị mé nhánh cắt trụi lủi như cột điện, cây chết đứng hết, đề nghị cắt cho có kỹ thuật.
Cắt cây xong để nguyên đống nhánh trên hè ba ngày, kiến bò vô nhà.
CD PA cành cây tì lên đường dây trung thế, gió quẹt vào là xẹt lửa nhỏ, đơn vị điện nói chờ công ty cây xanh.
Ông N. hỏi muốn chặt cây xoài trước cửa thuộc vỉa hè thì xin phép ai.
Bà D. xin không trồng cây ngay giữa lối ra vào nhà, đề nghị dịch hố trồng sang một mét.
KH phản ánh nhà hàng lột vỏ quanh gốc cây lim xẹt cho cây héo để hở bảng hiệu.
Hàng xóm tưới nước vôi với muối vô gốc cây xanh phường trồng, tui có chụp hình
Người ta đóng đinh, quấn dây thép treo bảng vào thân cây, cây ứa nhựa.
cay xanh bi quan day den dien nguyen nam, than that lai, xin thao
Hố cây bó xi măng sát gốc, rễ nghẹt thở, lá vàng quanh năm.
Mấy bồn hoa trước ủy ban trồng xong chết queo, tiền dân chớ ít gì
Công viên khu tui cấm dắt chó mà chó thả đầy, cứ đi bộ là nơm nớp, cho người trực nhắc nghen
Tụi nhỏ hông có chỗ chơi, phường coi miếng đất trống kế bên làm cái vườn hoa nhỏ được hông dzậy
Công viên bữa ni cho thuê làm chỗ giữ xe hội chợ, cỏ nát hết, răng lạ rứa?
Cây mù u trước nhà bọ tui già lắm rồi, ruột trống hoác, gió lay cọt kẹt, mần răng thì mần chớ đừng để đổ
Cây chi mà trồng ngoài đường ni toàn rụng lá quét không kịp, đổi giống khác đi
dai phun nuoc cong vien tat 2 nam, be can, rong reu hoi
Hồ cá công viên nuôi cá chép, nước xanh lè, cá ngáp, thay nước giùm em cái
Nhà vệ sinh trong công viên khoá trái, người đi tập phải chạy ra quán xin nhờ.
Ghế đá trong vườn hoa bị kẻ vẽ bậy và gãy chân, nhờ thay.
Sân chơi công viên trải cát bị mèo đi vệ sinh, mong thay bằng thảm cao su.
Xà đơn lệch, bập bênh kêu rít, bu lông lòi, con tôi rách áo.
Cổng công viên khoá lúc năm giờ sáng, các cụ tập dưỡng sinh phải đứng ngoài
May I suggest benches with backs in the riverside park for elderly walkers?
Dead palm fronds hang over the sidewalk in front of the clinic.
CÂY ĐỔ CHẮN CỔNG NHÀ VĂN HOÁ TỪ TRẬN GIÓ HÔM TRƯỚC, ĐƯỜNG THÔNG RỒI MÀ GỐC CHƯA DỌN
goc cay sau khi dua tro lai ho to, di bo dem vap, xin lap dat
Gốc cây đốn còn chừa lại hai tấc giữa vỉa hè, ông cụ nhà bên vấp bể kính lão.
Cây đa làng được công nhận di sản mà cành chống bằng cọc tre mục, mong cấp trên cho chống đỡ.
dạ cho em xin giống cây hoa giấy trồng dọc tuyến đường hoa của hội phụ nữ
Dân xóm muốn nhận chăm một đoạn vườn dạo, phường hỗ trợ dụng cụ và phân bón chứ?
Đề nghị công khai kế hoạch di dời hàng cây để làm đường, cây nào giữ cây nào đốn.
Bóng mát trạm chờ không có, trồng giúp mấy cây đầu bến.
cay si trong chau bi troi khoi via he xi mang, re bo ra duong xe van bi
Đường dây leo ăn lan lên tủ điện và biển tên phố, chỉ cần phát dọn.
tan cay che mat cam bien, che den tin hieu, cty cay xanh cat gon giup
Cây trong vườn nhà bên vươn sang mái tôi, nói không chịu cắt, nhờ tổ giải quyết.
ong vo ve lam to o chac cay bang lang truoc nha tre, be chua bi dot, go giup
Bọ xít, sâu đo đu tơ xuống lối đi bộ, ai qua cũng dính.
Rầy trắng bám kín hàng hoa sứ, lá phủ nấm đen, mong phun thuốc sinh học.
Tầm gửi bám dày trên cây sao, vài nhánh héo, nhờ gỡ.
Vòi tưới tự động ở dải phân cách phun ra đường giờ trưa, người chạy xe ướt mẹp.
xe bon tuoi cay mo voi manh qua xoi het dat trong bon
Cỏ nghĩa trang nhân dân lút đầu, sắp rằm xin phát quang.
Người bán cây cảnh xin hỏi lấy cành bằng lăng bị cắt về làm củi được không?
Chim cò về làm tổ trên hàng tre công viên, có người bắn súng hơi, bảo vệ giúp.
Cám ơn các anh xe thang mé nhánh gọn gàng, dọn sạch sẽ ngay trong buổi sáng.
Trụ chống cây mới trồng đổ nghiêng chặn lối, dây thép nhô ra ngang bắp chân.
tre em leo len tuong su tu trong cong vien gay 1 tai, nho trung tu
Công viên bị chia lô làm quán cà phê, mất chỗ tập thể dục của dân, trả lại thảm xanh đi
Cây cau vua trước khách sạn rụng bẹ nặng chục ký, sém trúng người, nên bó bẹ lại.
! Cành đa gãy đè lên hai mẹ con đi xe máy, chân chị kẹt dưới thân cây, đang kêu cứu
! cay xa cu vua bat goc nam de len nha cap 4, trong nha co nguoi ho hoan
! Xe thang cắt tỉa lật, thợ cây xanh treo lơ lửng trên ngọn, dây bảo hiểm sắp tuột
Đất đắp bồn cây giữa đường mưa trôi xuống thành bùn, xin bó lại vỉa bồn.
Giàn hoa cổng chào thôn khô rũ, kẽm rơi xuống ngang mặt người đi xe.
Kế hoạch trồng rừng cây đô thị ven bãi sông tới đâu rồi, tui đăng ký góp mấy chục gốc sao.
e thay bai co chan cau trong, xin lap may mon tap the duc ngoai troi cho cac cu
cay bong gon trong khuon vien uy ban bay bong trang xoa, dan di lam giay to hat hoi, xin tia
co dai moc kin loi di bo trong vuon hoa, ran ri hay bo ra, nho phat quang
hang cau canh truoc benh vien bi bo dua an dot, kho tung cay
cay phuong nga de len tuong rao truong hoi chu nhat, khong ai sao, nho cua don
`,
  encroachment: `
Kính thưa phường, nhà thuốc đầu phố đóng khung sắt chiếm nửa hè để đặt cục nóng điều hoà và kệ quảng cáo. Cháu bé đi học phải lách xuống dòng xe.
Cây ATM lưu động đặt giữa hè, hàng người rút lương tràn xuống lòng đường.
tiem tra sua khach dau xe 2 hang, lan duong con co nua, ket xe chi vi quan do
Xe cấp cứu vào bệnh viện bị xe ô tô riêng đỗ trước bảng cấm chặn, bảo vệ bó tay.
Ô tô phụ huynh đậu luôn trên vạch đi bộ và vỉa hè trước nhà trẻ, chờ cả tiếng mới chạy.
Dưới biển cấm đỗ là nguyên dãy xe bán tải, phạt được mấy bữa lại y chang
xe hoi bo hoang banh xi, bui phu day, chiem cho dau hem ca nam khong ai nhan
Xác xe ba gác hư quăng mé đường trước bãi rác, chiếm lối xe thu gom vào.
Chủ vựa ve chai chất phế liệu kín hai bên hẻm, xe máy qua phải gập gương.
CD PA hàng xóm đặt bồn nước inox và máy giặt ra ngõ chung.
Bà T. báo nhà đối diện dựng xích sắt giữ chỗ, ai để xe là chửi.
KH hỏi có được sơn vạch giữ chỗ đậu xe trước nhà không, bên kia làm vậy có đúng không.
Người gọi phản ánh quán bún dựng bếp than trên hè, nồi nước sôi sát lối người đi.
Anh bán ngô nướng đẩy xe đứng đúng chỗ dốc lên xuống cho người khuyết tật.
Cô bán rau ngồi bít đầu hẻm, mỗi lần về phải xin dời thúng, mệt ghê dzậy đó
Hàng quán bày ra tận mé lộ, xe buýt hông tấp vô trạm được nghen
Ổng cất cái chái trên đường hẻm chung, tui nói thì ổng kêu đất ổng, mà trong bản đồ là hẻm công cộng
Bả bán cơm kê dù xuống đường, mưa nắng gì cũng bít tầm nhìn xe tui ra hẻm
Kiệt ni mô phải của riêng ai, rứa mà họ đặt chậu cảnh chắn hết, xe tang đi không lọt
Người ta dựng quầy bán vé số ngay giữa lối qua đường, mạ tui mù phải mò ra ngoài
Chợ hôm họp ngay trước cổng đình, ai đi lễ cũng phải chen giữa mớ cá
cho coc truoc cong cong ty gio tan ca, cong nhan vua mua vua dung giua dg, ket 2 dau
Xe bán hàng lưu động bật loa rao đậu choán góc ngã tư, cái tôi xin là dẹp chỗ đậu.
DẸP XONG CHƯA ĐẦY TIẾNG ĐÃ BÀY LẠI, ĐỘI TRẬT TỰ ĐI QUA NHƯ ĐI DẠO
Lấn thêm mỗi ngày một chút, giờ bục gỗ quán cà phê thành sàn cố định khoan bắt vít xuống gạch hè.
Nhà mặt phố làm mái che vươn hai mét rưỡi, cột chống trồng ngay trên hè công cộng.
Sạp hoa tết dựng kín dải cây xanh và lối đi bộ, hết hạn thuê từ rằm mà chưa tháo.
Rạp đám ma dựng ngang đường hai ngày thì thông cảm, đằng này tuần lễ rồi khung sắt vẫn nằm đó.
Sân khấu hội chợ để giàn loa chắn lối thoát hiểm của khu nhà ở, xin dời ra bãi trống.
Gạch, cát của chủ nhà đang sửa đổ hết phần đường, chẳng có đèn rào.
do vat lieu xay nha ra giua hem, cat troi xuong, xe may chong vo
Bãi đậu xe tải tự phát chiếm sân bóng thôn và đường liên xã, buổi tối trẻ không có chỗ chơi.
Taxi xếp hàng chờ khách chiếm làn trong trước ga, xe buýt phải trả khách giữa đường.
Xe khách giường nằm bắt khách dọc đường, dừng trước nhà tôi dỡ hàng cả giờ
xe cong nghe ngoi cho don kin via he truoc chung cu, de ca xe len loi di nguoi mu
Xe rác đẩy tay tập kết ngay vạch sang đường, chiếm nửa lòng đường từ chiều tới tối, xin tìm chỗ khác để xe.
Tủ cáp viễn thông mới dựng choán gần hết hè, người đi bộ không có lối.
Máy bán nước tự động cắm giữa vỉa hè trước trường, xin dời sát tường.
Dân lấn hành lang đường sắt trồng rau, dựng chuồng gà sát ray.
Hành lang an toàn đê bị quây lưới làm bãi giữ xe, chiếm cả lối lên xuống đê.
Nhà hàng nổi thả bè lấn luồng kênh, ghe lớn không quay đầu được.
Đường vô nghĩa trang bị chủ vườn rào kẽm gai thu nhỏ còn một mét, quan tài qua phải nghiêng.
Cửa hàng xe máy dắt xe bày bán tràn ra, tối mới dắt vào, coi đường là showroom.
Cơ sở đúc trống phơi sản phẩm ngoài đường làng, xe cộ né nhau.
phoi lua phoi ngo kin mat duong lien thon, xe truot nga, xin nhac ba con phoi trong san
Phơi cà phê ngoài lộ, đem đá chặn hai đầu, đêm xe máy tông cục đá.
Lưới đánh cá vá phơi choán hết đường bờ kè du lịch.
Could you remove the steel poles someone planted on the pavement to keep a parking spot?
Motorbikes are parked three rows deep outside the noodle shop and wheelchair users cannot pass.
Cảm ơn đội trật tự dọn thoáng cổng chợ, nhờ duy trì thêm buổi chiều.
cam on cac a da cau xe do sai truoc tram y te, r mong gan bien luon
e k dam noi chu quan vi so mat long, nhg lan het via he roi, nho p xuong nhac
mn o hem 12 buc xuc vu oto do 2 ben, xe cuu hoa ma vao la thua, xin ke vach cam 1 ben
Hỏi phường: tuyến nào được kẻ vạch cho kinh doanh trên hè, tôi muốn thuê đúng luật.
Nhà có đám giỗ mượn hè để xe một buổi, có phải xin phép không ạ?
Bãi giữ xe hội xuân quây dây hết hè trước nhà tôi, khách nhà tôi không vào được.
Thùng rác nhựa của quán đặt chắn lối đi cả ngày dù rác đã đổ, chủ quán dùng để giữ chỗ xe.
Khách chùa đậu xe kín con đường duy nhất vào xóm mỗi rằm, có hôm xe cứu thương phải lùi ra.
Tiệm nước mía che bạt nối từ nhà qua cột đèn, người cao phải cúi đầu.
Tiệm rửa xe tui phản ánh là vụ đậu xe ngoài lòng đường chớ hông phải vụ nước thải nha.
Nhà bên đục bồn hoa công cộng làm lối dắt xe rồi tráng xi măng thành sân riêng.
xe ban tai loi vao dau ngang cong nha e, goi sdt de tren kinh k ai nghe
Xe điện của khách sạn sạc ngay trên hè, dây kéo ngang lối đi
Mấy tấm tôn rào công trình đã xong vẫn chiếm nửa mặt phố, xin trả lại lòng đường.
! oto do chan hem ma xe cuu thuong dang cho nguoi ngung tim ben trong, chu xe k thay dau
Bàn nhậu xếp tới sát ray tàu hoả ở phố đường tàu, tàu chạy mới bưng vô, xin dẹp hẳn.
xe tai lay hang dau kin duong vao tram y te, xe lan benh nhan phai vong qua bai co
ho kinh doanh gan bac sat di dong ra long duong, xe may leo len nga
cho hoa ram 14 ban tran ca lan xe buyt, khach dung xe mua giua duong
nha doi dien trong cay bon xi mang ra giua hem de ngan oto lui, gio rac cung khong vo duoc
`,
  construction: `
Kính đề nghị phường kiểm tra nhà số chẵn đầu ngõ đang chống cột sắt nâng thêm tầng trên móng cũ. Nhà đó vốn hai tầng xây từ năm 90, chúng tôi không thấy biển công trình.
Chùa đang dựng thêm toà giảng đường lớn, bà con hỏi giấy phép xây có chưa chứ không chống việc đạo.
Trường tư xây thêm khối lớp lấn khoảng lùi, gạch rơi xuống sân nhà dân.
Lắp trạm BTS trên nóc nhà trọ ba tầng có cần giấy phép xây dựng và kiểm định kết cấu không ạ?
tru angten dung tren san thuong nha ben, tran nha ho yeu, xin kiem tra ket cau
Người ta đào hầm làm bể bơi sát vách, ống nước nhà tôi gãy, sân nhà nứt.
Nhà thầu cống thoát nước đóng cừ làm nứt dãy nhà hai bên, dân lập biên bản mà chưa ai đền.
Thi công cáp ngầm điện khoan xuyên đường ống nhà em, phải sửa hết sáu triệu, ai bồi thường?
don vi lam duong lu rung lam rot ngoi nha tui, nut ca tran thach cao
Bụi thì chịu được chứ giàn giáo lỏng chân, lưới rách, mỗi hôm rớt một viên gạch xuống hẻm
Công trình đổ trộm xà bần qua đất nhà bên, thợ kêu chủ chỉ đạo vậy, đề nghị đình chỉ tới khi dọn.
Chủ đầu tư chung cư chưa nghiệm thu phòng cháy đã cho dân vô ở, hồ sơ hoàn công cũng không có.
CD PA căn hộ trên đục tường chịu lực mở cửa, nhà dưới trần rạn.
Ông K. báo nhà hàng xóm chuyển công năng nhà ở thành mười hai phòng cho thuê không phép.
Bà P. hỏi làm mái che sân thượng bằng khung sắt có phải xin phép sửa chữa không.
KH hỏi thời hạn cấp phép xây nhà ở riêng lẻ hiện nay là mấy ngày, nộp ở bộ phận nào xem quy hoạch.
Người gọi cho biết biển thông tin dự án không ghi tên đơn vị giám sát.
Chị Y. phản ánh công trình tôn cao cốt nền hơn mặt đường, nhà chị thành hầm.
Tụi tui bị quy hoạch treo công viên hai chục năm, hổng cho cất nhà, con trai cưới vợ phải ở gác xép
Bển cất nhà chìa cái máng xối qua nóc nhà tui, mưa xối xuống ào ào
Hẻm nhỏ xíu mà cho cất nhà bảy tấm, mai mốt sập ai chịu, phường coi lại giấy phép đi hen
Hắn xây tường rào cao ba mét bít hết gió nhà mạ tui, có đúng phép mô không?
Răng khu tê ghi đất trường học mà chừ mọc lên dãy ki-ốt rứa?
Mấy anh ơi dự án chợ mới quây tôn bốn năm ni rồi, mần tiếp hay thôi để dân biết
xay lo giet mo trong khu dan cu, moi do mong, dan k dong y, hoi co dung quy hoach khong
Chuồng cọp cơi ra ngoài ban công khu tập thể mỗi nhà một kiểu, nặng trĩu xuống, đề nghị tháo dỡ.
CÔNG TRÌNH ĐÃ BỊ LẬP BIÊN BẢN MÀ ĐÊM VẪN ĐỔ MÁI, PHƯỜNG CÓ BIẾT KHÔNG
xay k phep tren dat nghia trang, mo ma nguoi ta ben duoi
Cất nhà sàn trên hành lang bờ kênh, cọc bê tông đóng ra tận giữa dòng.
Homestay dựng trên đất rừng phòng hộ, móng bê tông đàng hoàng, xã nói chỉ là lều tạm.
Dựng nhà xưởng tiền chế trên ruộng lúa, nói làm kho chứa nông sản mà thấy lắp máy dệt.
Nhà yến năm tầng mọc giữa khu dân cư mà phép ghi nhà ở, xin kiểm tra công năng.
Trạm xăng mới xây cách nhà trẻ hai chục thước, cho hỏi quy hoạch ngành có điểm đó không?
Ban ngày thợ khoan, ban đêm xe đổ bê tông rung cửa kính, nứt gạch men phòng tắm, yêu cầu giám định.
Their crane swings over our kindergarten playground every afternoon, who approved this?
Is the vacant plot behind our block planned as a park or as apartments? The website map is outdated.
Xin bản sao đồ án quy hoạch chi tiết tỉ lệ 1/500 khu dân cư phía tây, phường niêm yết mà mưa nhoè hết.
Hỏi cắm mốc lộ giới: nhà em trước nói lùi hai mét giờ nói sáu mét, đâu là đúng?
nha 2 mat hem thi xin phep xay tinh khoang lui may ben ad oi
e muon sua lai mai ton bi dot, nha trong vung quy hoach lam duong, co dc cap phep tam k
Nhờ phường yêu cầu bên thi công rửa bánh xe và phủ bạt giàn giáo, vữa vãi xuống quần áo nhà em phơi.
Công trường để hố thang máy không rào, ban đêm tụi trẻ trọ qua lại gần đó.
Tường rào trường học xây dở bỏ ngang, thép chọc lên tua tủa cạnh chỗ học trò chơi.
Nhà văn hoá thôn mới bàn giao ba tháng nền đã bong, trần thấm, đề nghị bảo hành công trình.
Kè hồ mới xây rạn mạch vữa, dân nghi bớt xi măng, xin kiểm tra chất lượng thi công.
Toà nhà tái định cư gạch ốp mặt ngoài rụng từng mảng, dưới đã căng dây nhưng gió thổi vẫn văng.
Thang máy chung cư rung giật do đơn vị lắp đặt sai, hồ sơ nghiệm thu không thấy công khai.
Ban quản trị xây thêm phòng bảo vệ lên lối thoát hiểm, có được phép không?
Cảm ơn đội quản lý xây dựng đã buộc nhà bên che chắn, nay vữa hết rơi.
Nhờ hoà giải: nhà bên phá tường chung để xây, giờ vách nhà tôi hở hoác mưa tạt.
nha ben dap bo mai rui ro fibro xi mang bui trang, lam k che, xin dinh chi de ho che lai
San nền dự án lấp luôn con mương, đường ruộng; nhà thầu hứa làm lại mà bỏ.
Đổ đất nâng nền khu đô thị cao hơn làng hai mét, làng cũ thành cái chảo, quy hoạch kiểu gì?
Dự án treo để cỏ mọc, rắn bò vào xóm; dân không hỏi cỏ mà hỏi bao giờ thu hồi dự án.
# Tôi khiếu nại quyết định cưỡng chế tháo dỡ phần mái hiên của gia đình tôi vì biên bản đo sai kích thước.
# toi khong dong y quyet dinh xu phat xay dung so 15, nha toi xay truoc khi co quy dinh, de nghi giai quyet khieu nai lan dau
@ Tôi tố cáo cán bộ địa chính xây dựng nhận tiền của chủ nhà để bỏ qua việc xây vượt ba tầng.
! giàn giáo trường mầm non đang xây đổ sập, hai thợ nằm dưới đống sắt
! vach ham mong dang lo, nha toi nghieng theo thay ro, ca nha chay ra duong het roi
! Sàn mái vừa đổ bê tông bị sập, nghe tiếng người kêu bên dưới, đếm thiếu ba thợ
Ống khói nhà hàng dựng cao quá mái nhà dân mười mét bằng tôn mỏng chằng dây thép, có xin phép dựng không?
Mả tổ họ tui bị máy xúc dự án ủi trúng một góc, không ai báo trước, nhờ làm việc với nhà thầu.
Ổng cho thợ hàn sắt trên cao, xỉ hàn rớt qua mái lá, nhắc che bạt liền giùm chớ chưa có gì.
Căn nhà cho nhóm trẻ thuê vừa tự đục cầu thang, gác thêm tầng lửng bằng sắt hộp không phép, bước lên rung rinh.
nha ben xay de mong len duong ong thoat nuoc chung, gio cong ca xom nghet, xin kiem tra phep xay
quy hoach mo rong benh vien co lay vao nha toi khong, ban do dan o phuong mo qua
tho xay tha gach tu tang 5 xuong bang tay, be ton nha giu tre, bat ho lam mang truot di
dung khung sat bien quang cao 3 tang tren noc nha cu, mai oan xuong, co phep xay dung khong
`,
}
