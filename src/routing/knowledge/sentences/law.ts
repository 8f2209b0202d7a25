/** Invented reports that widen the legal lanes and spam, each beside everyday reports that only borrow their words. */
export const LAW_SENTENCES = {
  land: `
# Ngày 12 tháng này tôi nhận được thông báo thu hồi 60 m2 đất vườn nhưng không có biên bản kiểm đếm; tôi không nhất trí, đề nghị người ký xem xét và huỷ thông báo.
# Gia đình tôi bị áp loại đất nông nghiệp trong phương án đền bù dù đã ở trên thửa đó từ 1979. Kính đề nghị ông Chủ tịch xét lại phần của hộ tôi.
# nha toi bi tru 30m hanh lang duong khi cap so, van ban tra loi so 88 khong dung, toi yeu cau bo van ban do
# Bác nộp đơn lần đầu, phản đối việc xã trả lại hồ sơ xin công nhận quyền sử dụng đất với lý do đất công trong khi có biên lai thuế từ 1993.
# Tui hổng chịu cái tờ quyết định giải toả đó, nhà tui bị tính thiếu cái chuồng bò với hai chục gốc mít, yêu cầu uỷ ban ra quyết định khác.
# Bọ mạ tui có giấy đất từ thời hợp tác, chừ xã ra văn bản nói đất hoang rồi giao cho người khác, tui đề nghị thu hồi văn bản nớ.
# Cấp sổ cho hàng xóm mà lấn sang phần của nhà tôi 14 mét vuông, tôi yêu cầu huỷ giấy chứng nhận đã cấp sai.
# Đơn đề nghị xem xét lại kết luận hoà giải và công văn bác yêu cầu tách thửa của vợ chồng tôi, chúng tôi thấy quyền lợi bị ảnh hưởng trực tiếp.
# Toi khong dong y muc ho tro tai dinh cu 1 suat, nha toi co 3 cap vo chong, de nghi sua quyet dinh phe duyet
# Đã quá 45 ngày từ khi tôi nộp đơn về quyết định thu hồi ruộng mà không được thụ lý, nay tôi khiếu nại lần hai lên cấp trên.
@ Ông T. địa chính đòi tôi 25 triệu mới chịu đo, tôi đã đưa 10 triệu ở quán cà phê, có người đi cùng làm chứng. Xin đừng để lộ tên tôi.
@ anh H dia chinh sua so do cho anh ruot minh rong them 200m, toi lam cung phong nen khong dam ky ten
@ Trưởng ấp bán đất nghĩa địa cho người ngoài, tiền hổng thấy vô quỹ, bà con biết hết mà sợ ổng, mong giữ kín giùm.
@ Chủ tịch xã cũ hợp thức hoá hai mẫu đất rừng phòng hộ sang tên vợ, tôi giữ bản sao bản đồ trước và sau khi sửa.
@ Có chuyện này tôi nói nhỏ thôi: cán bộ đo đạc tên Q. ăn chia với cò đất, hồ sơ nào qua cò thì ba ngày xong, phong bì bỏ trong cốp xe.
@ Kính gửi thanh tra, tôi nguyên là tổ viên kiểm đếm, thấy tổ trưởng kê thêm cây ma cho nhà em vợ để lấy tiền đền bù hơn 300 triệu.
@ Tố giác phó phòng kinh tế lập khống biên bản đấu giá lô đất, người trúng là cháu ông ta, không ai khác được nộp hồ sơ.
@ tham nhung dat cong: ban giam doc hop tac xa voi pho chu tich ky hop dong cho thue gia 0 dong, tien chia nhau, xin bao ve nguoi to giac
Cho tôi hỏi muốn khiếu nại tiền đền bù đất thì viết đơn theo mẫu nào, gửi cho ai?
Nhà tôi với nhà bác đang kiện nhau ra toà vì lối đi, giờ xin xã cho bản sao trích lục bản đồ để nộp.
Bao giờ thì có quyết định giao đất tái định cư cho bà con, chờ hơn năm rồi?
cho e hoi thoi han khieu nai quyet dinh thu hoi dat la bao nhieu ngay vay a
Người ta rao bán đất nền phân lô đầy cột điện, quảng cáo có sổ mà khu nớ toàn đất lúa, nhờ xã kiểm tra coi thật không.
Anh em trong nhà tố nhau chuyện chia đất, xin xã đứng ra hoà giải giùm.`,
  construction: `
# Tôi đề nghị đình chỉ thi hành quyết định cưỡng chế tháo dỡ mái hiên nhà tôi ngày 20, vì đội lập biên bản khi tôi vắng mặt và ghi sai số nhà.
# uy ban tu choi cap phep xay dung cho nha toi voi ly do quy hoach treo, toi khong dong tinh, de nghi tra loi bang van ban khac
# Bà L. gửi đơn phản đối quyết định phạt 40 triệu vì xây nhà tạm, cho rằng biên bản không có chữ ký của bà, yêu cầu huỷ phạt.
# Công văn thu hồi giấy phép sửa chữa nhà tôi không nêu căn cứ, tôi yêu cầu người ra công văn phải rút lại.
# Nhà tôi bị đội trật tự niêm phong công trình không có lệnh, việc làm đó trái luật, thiệt hại của tôi ai chịu? Yêu cầu gỡ niêm phong và bồi thường.
@ Tổ trưởng trật tự xây dựng cứ nhà nào đổ mái là tới 'xin' 5 triệu, nhà tôi có đoạn camera lúc nhận phong bì.
@ dan tho ho ke: anh D ben do thi bao ke cho cong trinh 7 tang khong phep, moi tang 1 cay, toi la thau phu nen giau ten giup
@ Ban giám sát cộng đồng bị ông phó chủ tịch ép ký nghiệm thu đường bê tông thiếu dày 6 phân, xi măng rút đem về xây nhà riêng.
Nhà kia nó thách 'đi kiện đi', xây lấn qua mái nhà tui nửa mét, nhờ phường xuống coi.
Có quyết định dừng thi công rồi mà đêm họ vẫn lén đổ cột, xin kiểm tra.
PA chủ đầu tư quảng cáo công viên hồ bơi, nay xây thêm block trên phần đất cây xanh.
Xin hỏi bị phạt xây dựng thì đóng phạt ở đâu, đóng trễ có tính lãi không?`,
  finance: `
# Thông báo nộp tiền thuê đất bổ sung 5 năm gửi cho cơ sở tôi là tính sai diện tích, tôi đề nghị thu hồi và ra thông báo mới.
# toi bi an dinh thue khoan gap ba nam truoc ma khong ai khao sat, toi khong nop va yeu cau xet lai quyet dinh
# Cơ quan thuế cưỡng chế phong toả tài khoản của tôi trong khi tôi đã nộp đủ, có biên lai. Yêu cầu bãi bỏ lệnh phong toả.
# Hộ tôi bị truy thu tiền sử dụng đất 180 triệu do cán bộ tính nhầm vị trí, tôi phản đối quyết định này và xin được đối thoại.
@ Kế toán xã viết hai quyển biên lai, thu của dân 500 ghi nộp kho bạc 200, tôi nhặt được liên gốc và chụp lại rồi.
@ truong thon thu tien lam duong moi nha 3tr, duong khong lam ma ong ay mua xe moi, dan hoi so sach thi doa
@ Ông chánh văn phòng kê khống tiền tiếp khách, hoá đơn nhà hàng do em gái ổng đứng tên, nhờ làm rõ mà đừng nói ai báo nghen.
@ Xin tố cáo bà thủ quỹ quỹ khuyến học rút 48 triệu cho vay lấy lời, có sổ tay ghi tên người vay.
@ Thanh lý ba cái xe công giá sắt vụn cho người nhà giám đốc, không đấu giá gì hết. Tôi là nhân viên, xin được bảo vệ.
Thôn quyết định mỗi nhà góp 200 nghìn làm cổng chào, không góp có sao không?
Cho hỏi trúng thưởng tivi ở siêu thị thì có phải đóng thuế thu nhập không ạ?
Tui muốn coi bảng thu chi quỹ xóm, bà con nghi ngờ chứ chưa dám tố ai, xin công khai cho rõ.
Quyết định miễn giảm học phí đọc không hiểu, phí này có còn thu hay không?`,
  market: `
# Đoàn liên ngành tịch thu 40 thùng hàng của tôi, quyết định xử phạt ghi sai nguồn gốc, tôi có hoá đơn. Đề nghị trả hàng và huỷ phạt.
# quan ly cho cat hop dong thue quay so 17 cua toi khong bao truoc, toi yeu cau huy thong bao va cho ban lai
# Bà con tiểu thương chúng tôi không tán thành quyết định di dời chợ, riêng quầy của tôi bị gạch tên khỏi danh sách bố trí, xin xét lại.
@ Trưởng ban quản lý chợ cho người nhà đứng tên mười hai ki ốt rồi sang lại giá cao, ai hỏi là bị đuổi.
@ Một ông quản lý thị trường tên V. tháng nào cũng ghé kho rượu lậu lấy bao thư, tôi làm bốc xếp ở đó thấy tận mắt, đừng nêu tên tôi.
@ cb kiem tra bao truoc cho tiem vang de giau hang gia, doi lai moi quy mot chi, minh co ghi am
Siêu thị treo biển khuyến mãi mua một tặng một mà tính tiền đủ hai món, nhờ kiểm tra.
Nhận được tin nhắn trúng thưởng sổ tiết kiệm, họ đòi đóng phí trước 2 triệu, có phải lừa không, nhờ cảnh báo bà con.
dat hang tren mang giao sai mau, khieu nai shop thi bi chan, ai giai quyet giup voi
Cửa hàng điện máy quảng cáo giảm 70% nhưng nâng giá gốc lên rồi mới giảm, đánh lừa khách.
Hội thảo bán thuốc bổ ở nhà văn hoá, phát quà xà phòng dụ các cụ mua nồi giá trên trời, xin dẹp.
Cây xăng bơm thiếu, tui hăm kiện thì tụi nó mới bù cho nửa lít.
Phiếu mua hàng trúng thưởng đổi không được, tiệm kêu hết hạn dù ghi tới cuối năm.
Người dân hỏi nơi nhận khiếu nại của người tiêu dùng khi mua máy lọc nước dởm.`,
  encroachment: `
# Tôi bị lập biên bản chiếm vỉa hè trong khi chỉ dỡ hàng mười phút, không chấp nhận mức phạt 2,5 triệu, đề nghị huỷ.
# phuong thu hoi giay phep giu xe cua toi khi con 8 thang, khong ly do, toi phan doi va doi phuc hoi giay phep
@ Cán bộ đô thị đi dẹp vỉa hè mà quán nào đóng hụi tháng thì chừa ra, người thu là anh tên S. lái xe bán tải.
@ doi truong cho nguoi nha giu xe thu tien tren via he truoc benh vien, chia nhau, toi giu xe thue nen biet
Phường nói có quyết định cấm đậu xe mà chưa thấy cắm biển chi hết, dân cứ đậu.
Xe khuyến mãi sữa đậu choán cả lòng đường phát loa mời chào, kẹt từ sáng.
Quán bia bày bàn kín lề, ai nói thì nó chửi 'mày kiện ai thì kiện'.`,
  'public-order': `
# Công an xã phạt tôi 3 triệu tội gây rối trong khi tôi chỉ can ngăn, tôi không ký biên bản và yêu cầu xem lại quyết định.
# Tôi bị từ chối đăng ký thường trú dù có hợp đồng thuê hợp lệ, văn bản trả lời không đúng luật cư trú, đề nghị giải quyết lại.
# xe may con toi bi giu qua 60 ngay khong co quyet dinh, toi doi tra xe va boi thuong
# Con tôi bị đưa đi cai nghiện bắt buộc theo quyết định mà kết quả xét nghiệm nhầm người, gia đình yêu cầu huỷ quyết định và trả cháu về.
@ Anh công an khu vực tên P. mỗi tháng nhận 2 triệu của quán game để đóng cửa đánh bài, tôi có tin nhắn.
@ ai giu bi mat thi toi moi noi: pho truong cong an xa de dan em cho vay cat co, goi dien de doa con no tai tru so
@ Báo cáo anh, ở xóm tui người bán đề chung chi cho một ông bên xã, hễ kiểm tra là ổng nhắn trước, tui sợ bị trả thù.
@ Tố cáo trưởng công an dùng nhục hình với em tôi tại trụ sở để ép nhận tội, có giấy thương tích.
Tờ rơi vay nóng dán kín cửa nhà trọ, số điện thoại rõ mồn một mà không ai xử.
Có số lạ gọi tự xưng cán bộ viện kiểm sát bảo tôi dính án, đòi chuyển tiền, tôi không chuyển, báo để cảnh giác.
@ CD đề nghị giữ kín danh tính, cho biết một cán bộ cai nghiện bán thuốc cho học viên, có người nhà học viên xác nhận.
Web cờ bạc nó chạy quảng cáo ngay trên nhóm dân cư của xã, nhờ công an vào cuộc.
nhom zalo to dan pho bi nguoi la vo rai link nha cai, nho admin va cong an xem giup
Hàng xóm tố con tui ăn cắp gà mà không có chứng cớ, cãi nhau hoài, nhờ công an phân xử.
Bà cụ bị dụ nạp thẻ cào vì tưởng trúng thưởng xe SH, mất 6 triệu, trình báo ở đâu?
Tụi đòi nợ thuê tạt sơn cửa nhà tôi dù tôi không vay app nào, nhờ can thiệp.
Hỏi đơn tố giác tội phạm khác chi đơn tố cáo, nộp ở mô?`,
  education: `
# Nhà trường ra quyết định đình chỉ con tôi hai tuần chỉ qua một clip cắt ghép, gia đình phản đối và đề nghị rút quyết định.
# Toi la giao vien bi dieu chuyen di truong xa 40km trai quy che, de nghi so huy quyet dinh dieu dong
# Con tôi bị loại khỏi danh sách trúng tuyển lớp 6 vì xã ghi nhầm nơi cư trú, tôi yêu cầu hội đồng tuyển sinh xét lại kết quả.
# Đơn phúc khảo bị bác không nêu lý do, tôi không thoả mãn với trả lời của trường và khiếu nại lên Sở.
# Em bị cắt học bổng dân tộc nội trú bằng một tờ thông báo, em thấy sai và xin khôi phục quyền lợi.
@ Cô hiệu phó ép giáo viên hợp đồng nộp 30 triệu mới ký tiếp, em là một trong số đó, xin không tiết lộ danh tính.
@ hieu truong lay tien phu huynh dong mua dieu hoa roi lap may cu, hoa don mua khong o cty con re
@ Kế toán trường rút tiền hỗ trợ gạo của học sinh vùng khó, các em chỉ nhận nửa bao, tôi là bảo mẫu.
@ Thầy N. nâng điểm cho mấy đứa học thêm, nhận tiền qua tài khoản của vợ, cháu chụp được màn hình mà sợ bị trù.
@ Giám đốc trung tâm bán chứng chỉ tin học không cần thi, cán bộ phòng khảo thí bắt tay, xin điều tra kín.
Lớp con em tố nhau chuyện mất bút, cô phạt cả lớp chép phạt, xin cô nhẹ tay.
Trung tâm Anh ngữ phát tờ rơi khuyến mãi trước cổng trường, kéo tay các cháu ghi số điện thoại bố mẹ.
Trường quyết định đổi giờ vào học mà không hỏi phụ huynh, đi làm không kịp đưa con.
Cho e hỏi mẫu đơn khiếu nại điểm thi lớp 10 lấy ở đâu ạ, hạn cuối ngày nào?`,
  'social-care': `
# Xã gạch tên nhà tui khỏi hộ nghèo không có biên bản họp, tui hổng đồng ý, xin coi lại cái quyết định đó.
# Mẹ em bị hạ mức khuyết tật từ đặc biệt nặng xuống nặng, hội đồng không khám, em gửi đơn phản đối kết luận này.
# Ông Đ. đề nghị bãi bỏ văn bản truy thu 14 triệu tiền trợ cấp người cao tuổi vì ông không nhận trùng.
@ Cô phụ trách chính sách tên M. cắt đôi tiền mai táng, đưa dân một nửa, bảo ký đủ. Nhà tôi và ba nhà nữa đều bị.
@ Người nhà trưởng thôn đi làm công ty vẫn nằm trong danh sách hộ nghèo, mỗi hộ muốn vào phải nộp ông ấy một triệu.
@ dong qua tu thien ve xa 200 phan, dan nhan duoc 120, con lai chi hoi truong cho ve nha, e quay duoc
@ GIÁM ĐỐC TRUNG TÂM BẢO TRỢ BỚT TIỀN ĂN CỦA NGƯỜI GIÀ, ĐÁNH CỤ BÀ, NHÂN VIÊN AI NÓI LÀ ĐUỔI
Có người tới nhà mời các cụ đi du lịch miễn phí rồi ép mua gối, xin cảnh báo hội người cao tuổi.`,
  'merit-labour': `
# Bố tôi bị thu hồi giấy chứng nhận thương binh theo kết luận sai, gia đình đề nghị huỷ quyết định và trả lại chế độ.
# bhxh tra loi khong huong thai san vi thieu 1 thang, cty da dong du, toi yeu cau tinh lai va tra tien cho toi
# Quyết định cho tôi thôi việc của trạm khuyến nông không báo trước 45 ngày, tôi yêu cầu nhận trở lại và trả lương.
# Tôi bị từ chối chế độ trợ cấp thất nghiệp vì nộp trễ một ngày lễ, công văn đó trái luật việc làm, đề nghị xét lại.
@ Tôi nghi, à không, tôi chắc, anh cán bộ thương binh làm giả giấy xác nhận chiến trường bán 60 triệu một bộ. Đừng ghi số máy tôi.
Công ty tôi làm quyết định nghỉ không lương cả xưởng, tôi muốn hỏi đúng luật không.
Cháu đi xuất khẩu bị môi giới lừa, muốn kiện thì nhờ trợ giúp pháp lý ở đâu?
Tin tuyển dụng lương cao qua Campuchia chia sẻ đầy nhóm xã, mấy đứa mới lớn tin, nhờ đoàn thể tuyên truyền.`,
  health: `
# Phòng khám của tôi bị rút giấy phép theo kết luận thanh tra không đúng sự thật, tôi yêu cầu huỷ quyết định.
# benh vien buoc toi nop 20tr ngoai bao hiem theo thong bao sai tuyen, toi khong chap nhan, yeu cau giam dinh va hoan tien
# Tôi bị từ chối cấp giấy chứng nhận sức khoẻ lái xe vì kết luận nhầm người, đề nghị ra kết luận khác và xin lỗi.
@ Trưởng trạm y tế lấy thuốc bảo hiểm ra bán ở quầy nhà, hộp còn dán tem, em là điều dưỡng xin giữ kín.
@ bac si K ke khong don thuoc bhyt cho nguoi khong di kham de rut quy, danh sach toi gui sau
@ Cán bộ dân số kê thêm người diễn tập phòng dịch để nhận tiền bồi dưỡng, toàn chữ ký một người ký.
Người bán thực phẩm chức năng giả bác sĩ gọi cho mẹ tôi suốt ngày quảng cáo thuốc xương khớp.
Bệnh viện có hòm thư khiếu nại mà khoá han gỉ, góp ý không ai đọc.
Spa quảng cáo tắm trắng khuyến mãi 99k, bạn em làm xong lột da mặt, nhờ kiểm tra giấy phép.`,
  'civil-status': `
# Uỷ ban ra quyết định huỷ giấy khai sinh của con tôi vì cho là khai gian, tôi có kết quả ADN, yêu cầu thu hồi quyết định đó.
# tu phap tu choi dang ky ket hon cua chung toi bang van ban khong dung luat, de nghi cho dang ky
# Việc cải chính họ tên bị bác ba lần dù toà đã có bản án, tôi khiếu nại hành vi không thực hiện của cán bộ hộ tịch.
@ Cán bộ hộ tịch làm giấy độc thân giả cho người đã có vợ để cưới em gái tôi, nhận 12 triệu.
@ chung thuc khong ban chinh, co T ben tu phap dong dau san ban 50k 1 to cho tiem photo
Vợ chồng em đang kiện ly hôn, giờ xin trích lục kết hôn bản sao thì một người đi có được không?
Trên mạng quảng cáo nhận làm giấy khai sinh nhanh không cần đến xã, có thật hay lừa?
Xin hỏi quyết định công nhận nuôi con nuôi bị mất thì cấp lại chỗ nào?`,
  conduct: `
Chủ tịch xã nói trống không với dân, hỏi đâu gắt đó, mong lãnh đạo chấn chỉnh cách tiếp dân.
ong pho chu tich tiep dan ma cu xem dien thoai, tra loi nhat gung
Đồng chí bí thư đi họp dân toàn trễ cả tiếng, bà con ngồi chờ phát mệt
cán bộ địa chính hách dịch, đưa hồ sơ mà cứ khinh khỉnh
Bà chủ tịch hội nói năng xẵng giọng với người già tới nhận quà
anh cong an khu vuc noi nang coc loc voi nguoi den lam giay to
Trưởng thôn hay to tiếng, ai góp ý cũng gạt đi, đề nghị nhắc nhở
Lãnh đạo phường hẹn tiếp dân ba lần không lần nào có mặt
Tôi lên gặp phó chủ tịch, ông đứng dậy bỏ đi không nói câu nào, thái độ coi thường dân
can bo tu phap quat ba cu di lam khai sinh cho chau
CD PA trưởng khu phố thái độ bề trên, mắng dân giữa cuộc họp. ĐN nhắc nhở.
Ông tổ trưởng dân phố lớn tiếng doạ không ký giấy cho nhà tôi nếu còn cãi
Nhân viên một cửa mặt lạnh như tiền, hỏi ba câu không đáp
chu tich phuong hua sua duong ma may thang khong thay gi, hoi thi gat
Cán bộ tiếp dân ngồi ăn sáng tới chín giờ, dân đứng đợi
Cảnh sát giao thông nói năng thiếu lịch sự khi dừng xe, tôi không vi phạm gì
# Chủ tịch không tiếp, không nhận đơn, trả hồ sơ của tôi bằng miệng; tôi phản đối hành vi từ chối giải quyết này và yêu cầu có văn bản.
# Tôi bị kỷ luật cảnh cáo chỉ vì góp ý trong họp chi bộ cơ quan, kiến nghị huỷ hình thức kỷ luật và khôi phục lương.
# toi la cong chuc xa bi danh gia khong hoan thanh nhiem vu trai quy dinh, de nghi xem xet lai ket qua xep loai cua toi
@ Phó chủ tịch đi công tác khống bốn lần, ở nhà nhậu mà vẫn lấy công tác phí, tôi có ảnh chụp ngày giờ.
@ Sếp phòng tôi dùng bằng đại học giả để được bổ nhiệm, tôi tra mã số bằng không có. Sợ mất việc nên xin ẩn tên.
@ ong chu tich ep nhan vien mua bao hiem cua vo ong, ai khong mua thi cat thi dua, mong thanh tra ve am tham
@ Cô ở bộ phận tiếp nhận đòi 500 mới xếp hồ sơ lên trên, ai chuyển khoản thì ghi nội dung 'mua cam', tôi còn biên lai.
@ Tôi không muốn làm lớn chuyện nhưng ông bí thư thôn chiếm luôn máy cày dự án của tổ, cho thuê lấy tiền riêng ba năm nay.
@ Lãnh đạo cơ quan sàm sỡ nhân viên nữ tạp vụ, chị ấy khóc không dám nói, tôi thay mặt báo, mong che danh tính cả hai.
@ KH xin gặp người có thẩm quyền để báo việc cán bộ nhận hối lộ, yêu cầu không ghi số, có ghi âm giao nộp trực tiếp.
@ Bà con mần đơn gửi thanh tra: hắn làm xã đội mà lấy tiền chạy lính của năm nhà, trả lại hai, còn ba.
@ Someone in the ward office took 5 million from me to approve my papers. I have the transfer receipt, please keep my name secret.
Nói thiệt tui đâu muốn tố cáo ai, chỉ mong cô tiếp dân bớt cáu với người già.
Anh cán bộ doạ 'muốn kiện thì kiện', nghe nản ghê, mong lãnh đạo nhắc ảnh.
Khiếu nại nhẹ thôi: quầy 3 chiều nay ngồi buôn chuyện, để dân đứng chờ.
Nhân viên uỷ ban nhắn tin mời dân mua hàng đa cấp, khuyến mãi này nọ, kỳ quá.
Tôi gửi đơn khiếu nại hai tháng, gọi hỏi thì cán bộ cười bảo chờ đi bác, thái độ coi thường.`,
  procedure: `
# Hồ sơ cấp phép nhà nghỉ của tôi bị trả bằng thông báo không có căn cứ, tôi đề nghị huỷ thông báo, nhận lại hồ sơ và trả lời đúng luật.
# qua han 90 ngay khong ra quyet dinh cap phep cho toi la hanh vi hanh chinh trai luat, toi khieu nai hanh vi nay
# Giấy phép kinh doanh của tôi bị thu hồi trong lúc tôi nằm viện, không ai báo, đề nghị khôi phục và xử lý người ký.
@ Nhân viên một cửa bắt tay với dịch vụ bên cổng, hồ sơ qua dịch vụ thì ký liền, còn dân tự nộp thì bị bới lỗi, mỗi bộ ăn 300.
@ a truong trung tam hcc nhan qua cua cty de cho so uu tien, toi la bao ve nen thay het
@ Toi muon mat bao: anh L phong kinh te sua ngay nhan ho so de nguoi nha trung thau, ban goc toi con giu.
Muốn khiếu nại thì nộp ở bộ phận một cửa hay gửi thẳng chủ tịch, có mất phí không?
Tố cáo khác phản ánh thế nào, nhờ anh chị giải thích để tôi viết đơn cho đúng.
Viết đơn kiện quyết định hành chính ra toà thì cần giấy chi, ở mô hướng dẫn?
Xin hỏi tôi rút đơn khiếu nại đã gửi tháng trước thì phải làm sao?
Đơn khiếu nại của má tui nộp rồi mà hổng có giấy biên nhận, giờ biết lấy đâu làm chứng?
lich tiep cong dan de nop don to cao cua phuong vao thu may
Tờ quyết định cấp phép in sai ngày tháng, mang lên xin in lại mà hẹn tuần sau.
Can I file a complaint in English or do I need a translated letter?
Bảng niêm yết trình tự giải quyết khiếu nại để cao quá, chữ nhỏ xíu, các bác không đọc được.`,
  military: `
# Tôi không nhất trí với kết luận sức khoẻ loại 1 của con tôi vì cháu bị hen, yêu cầu khám phúc tra và rút lệnh nhập ngũ.
# xa phat con toi 15tr vi khong di kham, chau o nuoc ngoai co giay xac nhan, de nghi huy quyet dinh phat
# Hồ sơ hưởng chế độ chiến trường K của chú tôi bị trả bằng văn bản nói không đủ điều kiện, chú có hai nhân chứng, xin xét lại quyết định.
@ Anh xã đội phó nhận 70 triệu của nhà giàu trong xóm để con họ thành loại 4, tôi nghe chính chủ nhà khoe.
@ ke khong dan quan truc tet 10 nguoi, thuc te co 4, tien chi huy bo tui, e la dan quan xin an danh
Có quyết định xuất ngũ rồi thì sau mấy ngày phải lên xã đội trình diện?
Nghe đồn con nhà ấy chạy khỏi đi lính, chẳng biết thật không, đề nghị dán danh sách cho dân coi.`,
  religion: `
# Tỉnh từ chối công nhận ban trị sự của chúng tôi bằng công văn không nêu lý do, chúng tôi không tán thành và đề nghị xem xét lại.
# uy ban ra thong bao dung xay nha nguyen dang do cua hoi thanh, co giay phep day du, yeu cau huy thong bao
# Hộ tôi bị loại khỏi danh sách hỗ trợ nhà ở dân tộc thiểu số theo quyết định tháng ba, tôi phản đối vì nhà tôi vẫn tranh tre.
@ Cán bộ dân tộc ghi khống 20 con bò giống, bản chỉ có 13 con, mấy con kia bán đi đâu rồi, người bản biết nhưng sợ.
@ Trưởng ban quản lý đền lấy tiền công đức gửi sổ riêng, có cán bộ văn hoá xã hùn vô, xin kiểm tra kín.
@ bi thu chi bo ban nhan tien lam duong cua du an 135 roi dua vao nha, dan toc minh khong dam noi, giau ten cho minh
Có nhóm rải tờ rơi quảng cáo khoá chữa lành, gọi là trúng ơn, bắt đóng tiền, nhờ địa phương lưu ý.`,
  agriculture: `
# Heo nhà tôi bị tiêu huỷ 42 con mà quyết định hỗ trợ chỉ ghi 28, tôi yêu cầu sửa quyết định và chi trả đủ.
# toi khong dong tinh viec xa thu hoi ao nuoi dang con han hop dong, de nghi bo thong bao thanh ly
@ Cán bộ thú y khai tiêm phòng đủ mà lấy vắc xin đem bán, gà cả thôn chết. Tôi chăn nuôi nên không dám đứng tên.
@ GĐ hợp tác xã bán phân bón hỗ trợ của nhà nước cho đại lý, dân ký nhận giấy trắng, có ảnh xe chở.
Đại lý gọi điện chào bán lúa giống khuyến mãi, gieo xuống không lên mầm, nhờ khuyến nông coi.`,
  pollution: `
# Cơ sở tôi bị đình chỉ hoạt động vì kết quả quan trắc lấy mẫu ở cống nhà bên, yêu cầu lấy mẫu lại và huỷ quyết định đình chỉ.
@ Anh cán bộ môi trường báo trước ngày kiểm tra cho xưởng giấy, đổi lại xưởng sửa nhà cho ảnh, công nhân tụi em biết hết.
# van ban cua xa bat toi di doi chuong bo trong 15 ngay khong co can cu khoang cach, toi khong chap hanh va de nghi bai bo
@ Giám đốc khu xử lý thuê xe đổ bùn xuống sông ban đêm, trưởng phòng môi trường biết mà ký biên bản sạch, em lái xe nên xin giấu.
Bà con định kiện nhà máy vì mùi hôi, trước khi kiện nhờ xã đo giùm cái không khí.
Toi to cao cai lo dot rac cua xom tren khoi mit mu, nho phuong xuong nhac ho`,
  traffic: `
# Tôi bị phạt nguội vượt đèn đỏ trong khi xe tôi đã bán, có giấy sang tên. Tôi không thừa nhận vi phạm, đề nghị huỷ quyết định xử phạt.
# bang lai cua toi bi tuoc 22 thang sai nguoi, sai bien so, yeu cau tra bang va sua quyet dinh
@ Đăng kiểm viên trạm này nhận 300 nghìn bỏ qua lỗi phanh, tôi chạy xe tải nên lần nào cũng phải kẹp, xin giữ kín biển số.
Bảng quảng cáo khuyến mãi to đùng che mất đèn đỏ ngã tư, ai cũng vượt vì không thấy.
Đường này mới có quyết định một chiều mà chưa ai biết, xe đi ngược đầy ra.`,
  'water-supply': `
# Công ty nước cắt hợp đồng nhà tôi theo biên bản trộm nước lập khi vắng chủ, xã xác nhận bừa; tôi yêu cầu huỷ biên bản.
Gọi tổng đài nước khiếu nại hoá đơn ba lần, lần nào cũng hẹn người xuống mà chả thấy.`,
  electricity: `
Khiếu nại tiền điện: tháng này vắng nhà mà vẫn 900 nghìn, nhờ đọc lại chỉ số.
@ Tổ trưởng tổ điện câu trộm cho xưởng đá, ghi chỉ số tay, chia đôi tiền, có người trong tổ làm chứng.`,
  culture: `
# Giấy phép biểu diễn đã cấp cho đoàn tôi bị rút trước giờ diễn một ngày, tôi phản đối quyết định và đòi bồi thường vé.
# Quyết định buộc tháo biển hiệu của cửa hàng tôi áp sai kích thước quy định, kính đề nghị đo lại, bãi bỏ.
@ Trưởng ban quản lý di tích bán bộ câu đối cổ, thay đồ giả vào, ông từ giữ đình thấy mà bị doạ.
Cột đèn nào cũng dán 'cho vay góp', 'hút bể phốt', đề nghị cắt số điện thoại mấy cái quảng cáo đó.
Xe loa chạy quanh xóm rao khuyến mãi nệm, trúng thưởng vàng, không biết ai cấp phép quảng cáo.
Banner cá độ bóng đá chiếu trên màn hình led ngã tư, con nít nhìn cả ngày.
tin rac quang cao ban dat nhan vao group lang hoai, mong van hoa xa nhac nho`,
  'online-service': `
Trang web của phường bị chèn quảng cáo cờ bạc, bấm vào thủ tục là nhảy qua nhà cái.
Có đường link giả cổng dịch vụ công báo trúng thưởng hoàn thuế, em xém nhập mật khẩu, nhờ cảnh báo.
Muốn gửi khiếu nại trên cổng mà nút đính kèm đơn cứ xám, không bấm được.
@ Cán bộ phòng công nghệ bán dữ liệu căn cước của dân cho bên cho vay, tôi thấy tệp gửi đi từ máy cơ quan, xin bảo mật người báo.
App toàn hiện thông báo khuyến mãi của ví điện tử, che mất chỗ nộp hồ sơ.`,
  telecom: `
Sim của tôi ngày nào cũng bị gọi mời vay tiền, chào bất động sản, nhờ nhà mạng chặn giúp.
Nhà mạng nhắn khuyến mãi x3 mà nạp xong không cộng, khiếu nại tổng đài họ đổ lỗi cho máy.
spam call moi ngay 20 cuoc rao ban chung khoan, co cach nao bao cao khong
Nhắn tin trúng thưởng mà đầu số giống hệt ngân hàng, có phải trạm phát sóng giả không?`,
  noise: `
Siêu thị khai trương mở loa khuyến mãi từ 6h sáng tới khuya, nhức cả đầu.
Tui khiếu nại cái dàn karaoke di động nhà ông Năm hoài mà tổ hổng tới.`,
  'food-safety': `
# Quán tôi bị đóng cửa 3 tháng theo quyết định sau vụ đau bụng của khách ăn nơi khác, mẫu của tôi sạch, yêu cầu huỷ quyết định.
@ Đoàn kiểm tra thực phẩm nhận phong bì của bếp ăn công nhân, người cầm là ông trưởng đoàn, mình làm bếp thấy tận mắt.
Trà sữa khuyến mãi 5k một ly gần trường, con uống vào đau bụng, nhờ kiểm tra nguồn sữa.`,
  'fire-safety': `
@ Cán bộ thẩm duyệt gợi ý 50 triệu để ký biên bản nghiệm thu chữa cháy dù bơm không chạy, chủ đầu tư bắt em chuyển, em giữ sao kê.
# Karaoke của tôi bị đình chỉ dù đã khắc phục đủ theo biên bản, tôi không đồng ý quyết định gia hạn đình chỉ.
Có người xưng cán bộ chữa cháy ép mua bình giá cao, chắc lừa đảo, xin hỏi phường có cử ai không?`,
  waste: `
Tờ rơi cho vay rải trắng mặt đường sau mỗi đêm, quét không xuể, nhờ phường tìm người phát.
@ Tổ trưởng thu tiền rác khai bớt 80 hộ rồi giữ riêng phần chênh, có bảng kê hai bản khác nhau, đừng cho ổng biết ai báo.
Cái nhà đó ai nói cũng doạ kiện, mà rác thì cứ tuồn sang sân tôi.`,
  disaster: `
# Nhà tôi tốc mái hoàn toàn mà biên bản thiệt hại ghi 30%, quyết định hỗ trợ theo đó là sai, tôi xin xem xét lại.
@ Phó xã kê tên nhà bỏ hoang để lấy tiền hỗ trợ bão, ký thay người đã mất, tôi giữ danh sách.`,
  other: `
Cho hỏi số điện thoại thanh tra tỉnh để tôi gửi đơn khiếu nại.
Tôi bấm trúng thưởng gì đó nên máy tự gọi tới đây, xin lỗi tổng đài.
Tui tính kiện mà nghĩ lại thôi, gọi hỏi cho biết vậy.
quyet dinh cua em la khong gui nua, cam on anh chi
$ Bên em nhận ký gửi nhà đất, phí 1%, anh chị có nhu cầu bán cứ a lô em Trang nhé
$ NẠP LẦN ĐẦU X5, BẮN CÁ ĐỔI THƯỞNG UY TÍN, RÚT TIỀN 2 PHÚT
$ vay qua cccd gan chip, no xau van duyet, lai 0d ky dau, add zl em
$ Mẹ bỉm sữa muốn có thêm 200-400k một ngày chỉ cần điện thoại, để lại số em gọi
$ Kính chào quý khách, công ty chúng tôi chuyên diệt mối tận gốc bảo hành 5 năm
$ Sữa non tăng đề kháng nhập khẩu, hôm nay mua 3 tặng 1 kèm bình nước
$ keo nha cai hom nay MU - Real, bao thang 90%, tham gia tele nhan keo free
$ Thu mua phế liệu đồng nhôm sắt giá cao, hoa hồng cho người giới thiệu
$ Lô đề 1 ăn 99, mở tài khoản tặng 50k trải nghiệm, vào link dưới
$ Thầy đồ gia truyền cúng giải hạn, bùa yêu, trừ tà, chuyển khoản trước nửa tiền
$ cho thue phong tro moi xay, co gac, may lanh, 1tr8, lh chi Hoa
$ Tuyển gấp nhân viên trực page, ngồi nhà, lương tuần, không cần kinh nghiệm
$ Nhận hack mật khẩu facebook, theo dõi chồng ngoại tình, bảo mật
$ Xưởng may nhận đồng phục lớp giá gốc, in logo miễn phí, chốt đơn liền tay
$ Cao dán xương khớp đặc trị, 3 miếng hết đau, không khỏi hoàn tiền
$ Đầu tư tiền ảo AI lãi 3% mỗi ngày, rút vốn bất cứ lúc nào, nhóm VIP còn 5 suất
$ Combo du thuyền 2N1Đ chỉ 1tr290, số lượng có hạn, chốt sớm kẻo hết
$ Kéo like, tăng follow tiktok, mua 1000 tặng 200, thanh toán sau
$ can nguoi gop von mo quan, loi nhuan 30%/thang, cam ket hop dong
$ Thanh lý iPhone 15 hàng xách tay 4 triệu, ship cod kiểm tra thoải mái
$ Bạn là khách hàng may mắn nhận tủ lạnh, vui lòng đóng phí vận chuyển 990k
$ THÔNG BÁO: TÀI KHOẢN CỦA BẠN SẼ BỊ KHOÁ, ĐĂNG NHẬP NGAY TẠI ĐÂY ĐỂ XÁC MINH
$ Trà giảm cân 7 ngày bay 5 ký, mẹ sau sinh dùng được, ib nhận giá sỉ
$ Nhận đáo hạn thẻ tín dụng, rút tiền mặt phí 1,2%
$ Lớp luyện thi IELTS cam kết 7.0, học thử miễn phí tối thứ ba, đăng ký giữ chỗ
$ nuoc hoa chinh hang pass lai nua gia, con 3 chai, ai lay hu em
$ Bán chó poodle thuần chủng 2 tháng tuổi, đã tiêm, giá 1tr5
$ Gỗ mỹ nghệ về hàng, sập gụ tủ chè, đặt cọc giữ giá trong tuần
$ Vé xem bóng đá chợ đen còn 4 cặp khán đài A
$ hello em la linh ben chung khoan, anh chi quan tam ma nao khong a
$ Chuyển tiếp tin này tới mười nhóm, ai không chuyển là không yêu nước
$ Thức tỉnh đi bà con, ngày tận thế sắp tới rồi, chia sẻ ngay thông điệp của thầy
$ Lan truyền gấp: thế lực ngầm điều khiển cả thế giới, copy và gửi cho mọi người trong danh bạ
$ Share manh len, dung im lang, ca the gioi dang noi day, chuyen tin nay di 20 nguoi
$ tụi bay toàn lũ ăn hại, biến hết đi, đồ rác rưởi
$ dm cả nhà chúng m, cút
$ đồ óc chó, nghe máy mà ngu như bò
$ may la thang nao, ngon ra day solo
$ Người gọi văng tục rồi cười hô hố, hỏi nội dung thì cúp.
$ Nhóm thiếu niên gọi giả giọng ma, hú vào máy, ngắt.
$ Cuộc gọi mở nhạc remix vào ống nghe, không nói gì, lặp lại sáu lần.
$ Người gọi nhờ tổng đài đặt pizza rồi cười ngặt nghẽo.
$ Cháu bé bấm máy đọc bảng cửu chương, người lớn phía sau cười.
$ KH gọi tán tỉnh tổng đài viên, xin zalo, không có nội dung.
$ bao co ufo ha canh tren noc nha tui ne hihi dua thoi
$ aaaaaaaaaaaaaaaaaaaaa
$ dfgh dfgh 999 000 llll
$ ....... ? ! ? .......
$ zô zô một hai ba zô
$ lalala tung tung tung sahur
$ bum bum chiu chiu piu piu
$ 123 123 mic test, nghe ro tra loi
$ kjhg mnbv poiu trew
$ Congratulations! Your number won 1,000,000 USD, reply with bank details
$ Hot girls near you, join our private chat tonight
$ We offer SEO backlinks and web design packages at low price, contact sales
$ Rolex replica watches 80% off, worldwide shipping
$ Crypto signal group, guaranteed profit, first week free
$ Bán nick game liên quân full tướng, giá sinh viên
$ Đăng ký gói cước 5G soạn DK gửi 900, nhận ngay data khủng
$ Nhà xe giường nằm đưa đón tận nơi, ngày ba chuyến, alo là có vé
$ cam do xe khong giu xe, lai 2k/trieu/ngay, lay tien lien`,
} as const
