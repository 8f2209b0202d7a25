/** Invented reports, one a line, that teach the day-one model; `!` emergency, `#` complaint, `@` denunciation, `$` spam. */
export const INFRASTRUCTURE_SENTENCES = {
  road: `
Cống qua đường bị lún thành cái gờ, ô tô cà gầm, xe máy xóc nảy người.
be tong duong lang moi do da nut, xe chay rung bung
Vỉa hè cơi nới rồi để dở, đá lát vỡ lởm chởm, người khiếm thị không đi được.
Đường đèo sạt một bên, chỉ còn một làn, mong sửa sớm trước mùa mưa.
Đường trước cổng nhà văn hoá thôn có mấy ổ gà sâu, trời mưa nước che kín, xe máy đi qua sập bánh liên tục.
duong vao xom toi hu het roi, xe cho lua chay qua nat bet, de nghi xa sua
Mặt cầu bê tông bị bong lộ cốt thép, lan can gãy một đoạn, đi lại rất nguy hiểm, mong sớm sửa chữa.
Gạch lát vỉa hè mới làm được nửa năm đã bong tróc, người già đi bộ vấp ngã mấy lần.
Đơn vị lắp ống đào đường xong lấp đất qua loa, không hoàn trả mặt đường, bụi và lún khắp nơi.
CD PA đoạn đường liên ấp bị sụt một hố rộng cỡ cái nia, đề nghị cho rào lại và vá.
hẻm nhà e lầy lội k đi nổi, mùa mưa học sinh phải xách dép lội sình, xin đổ bê tông giùm
Cầu tạm bằng ván mục hết rồi, bà con qua lại run lắm, xin làm lại cầu cho chắc.
There is a large pothole in front of our building, motorbikes keep falling. Please repair the road.
Nắp mương và tấm đan trên vỉa hè kênh lên, đi ban đêm dễ vấp, đề nghị chỉnh lại cho bằng.
Đường nhựa vừa thảm xong đã rạn chân chim, ông nào nghiệm thu vậy?
xe tải chở đất cày nát con đường bê tông của xóm, ổ voi chi chít, ai chịu trách nhiệm sửa
Taluy đường bị xói trơ móng, một bên mặt đường hụt chân, sợ lún thêm. Nhờ kiểm tra.
Bao giờ xã bê tông hoá đoạn đường đất cuối làng? Kiến nghị mấy kỳ tiếp xúc cử tri rồi.
Khe co giãn trên cầu vượt hở to, bánh xe máy lọt vào loạng choạng suýt ngã.
! Cầu treo vào bản vừa đứt cáp, mấy người đi xe máy rơi xuống suối, đang kêu cứu
! mat duong sup ho sau 3 met, mot xe may lot xuong, nguoi con mac ket o duoi, toi cuu gap
! Cây cầu gỗ vừa gãy lúc bà con đi chợ về, có người rớt xuống kênh chưa thấy nổi lên`,
  traffic: `
Học sinh tan trường băng qua quốc lộ không có vạch, xe tải không nhường, xin bố trí đèn bấm.
nga 5 xe dan hang ngang, khong ai nhuong ai, xin cho canh sat giao thong truc gio cao diem
Biển giới hạn tốc độ bị ai vặn ngược, nhiều người bị bắn tốc độ oan.
Đèn tín hiệu ở ngã tư bị hỏng từ sáng, hướng nào cũng thấy xanh, xe cộ chen nhau rất nguy hiểm.
den do nga 3 dem nguoc sai, moi chuyen vang da nhay do, nhieu nguoi bi phat oan
Giờ tan tầm tắc đường cả cây số trước khu công nghiệp, đề nghị bố trí người phân luồng.
Biển cấm rẽ trái bị cành lá che khuất, người đi đường không thấy, bị phạt nguội oan.
Xe ben chở cát chạy ầm ầm qua khu dân cư tốc độ cao, xin cắm biển hạn chế tốc độ và cấm xe tải giờ đi học.
Khúc cua này khuất tầm nhìn, tháng nào cũng tông nhau, xin gắn gương cầu và làm gờ giảm tốc.
Vạch sơn cho người đi bộ trước trường mờ hết rồi, xin kẻ lại giùm.
CD góp ý đổi chiều lưu thông hẻm một chiều vì xe cứu thương không quay đầu được.
e thay dg nay cho di 2 chieu ma hep qua, o to tranh nhau suot, nen cho 1 chieu thoi
Rào chắn đường ngang tàu hoả hạ quá muộn, đề nghị ngành đường sắt xem lại.
The traffic light near the market is broken and cars do not stop for people crossing.
Container dừng đỗ chờ vào cảng gây ùn ứ cả tuyến, dân không đi làm được.
Xin làm dải phân cách vì xe máy hay chạy ngược chiều đoạn trước chợ.
Biển tên đường bị gãy, người giao hàng tìm không ra, nhờ gắn lại.
! Xe tải mất thắng vừa tông vô đám đông ở ngã tư, nhiều người nằm bất động, máu chảy nhiều lắm
! tai nan o vong xoay, 2 nguoi ket trong cabin xe tai, goi xe cuu ho gap`,
  'street-light': `
Tối qua cả khu không có ngọn đèn nào sáng, người già đi lễ về phải soi điện thoại.
tru den truoc nha van hoa nhay tat lien tuc choi mat
Dãy đèn đường dọc kênh tắt cả tuần nay, đi làm ca đêm về tối mịt, sợ cướp giật.
den duong hem nha toi hu 2 bong, keu hoai khong ai thay
Cột đèn cao áp nghiêng, chụp đèn rơi lủng lẳng, đề nghị xử lý.
Đường mới làm rất đẹp mà không có đèn chiếu sáng, ban đêm đã có người ngã.
Xin lắp thêm vài bóng đèn năng lượng mặt trời ở đoạn nghĩa trang, tối đi qua ghê lắm.
Đèn chiếu sáng công cộng mở giữa trưa nắng mà tối lại không mở, lãng phí điện.
CD PA hệ thống đèn đường ấp 2 chập chờn lúc sáng lúc tắt, ĐN đơn vị chiếu sáng kiểm tra.
Bóng đèn đầu ngõ cháy ba tuần rồi, trẻ con đi học thêm về tối om.
The street lights on our alley have been off for two weeks, it is very dark and unsafe.
Đèn trang trí trên cầu hỏng gần hết, nhấp nháy xấu lắm.
tru den bi xe tong xieu veo, day loi ra ngoai, nho thay tru moi
Tuyến đường liên xã không có điện đường, bà con đề nghị nhiều năm chưa được lắp.
Đèn công viên sáng tới 8 giờ là tắt, người tập thể dục không thấy đường.`,
  drainage: `
Nước từ cống dâng ngược vô nhà vệ sinh mỗi lần mưa lớn.
Hố ga bốc mùi hôi và đầy bùn, mấy năm chưa ai hút.
nuoc dong thanh ao truoc cua, di lai phai ke gach
Cứ mưa chừng nửa tiếng là nước ngập tới đầu gối, tràn vô nhà, đồ đạc hư hết, xin nạo vét cống.
cong truoc nha bi nghet, nuoc den trao len hoi chiu khong noi
Nắp hố ga giữa đường bị mất, người ta cắm tạm cành cây, mong thay nắp mới gấp.
Rãnh thoát nước của thôn bị bùn đất lấp đầy, nước thải sinh hoạt đọng lại sinh muỗi.
Triều cường lên là hẻm tôi ngập, máy bơm chống ngập không thấy chạy.
Tấm đan cống bể, sụp một lỗ to ngay lối đi, đề nghị thay.
CD PA sau khi nâng đường thì nước mưa chảy ngược vào nhà dân, không có hố thu.
e o khu trong tro, mua la nuoc ngap ngang banh xe, cong nho qua thoat k kip
Miệng cống trước trường bị rác bịt kín, nước không rút, học sinh phải lội.
Every time it rains our street floods knee deep because the drain is blocked.
Đề nghị đấu nối cống thoát nước cho dãy nhà phía sau, nước đọng quanh năm.
Mương thoát nước bị hộ dân lấp để làm lối đi nên cả xóm úng.
Bùn nạo vét từ cống để đống trên vỉa hè mấy ngày không dọn, mưa trôi xuống lại.
! Em bé rơi xuống cống hở đang bị nước cuốn, cứu với, gần cổng chợ
! co nguoi lot xuong ho ga mat nap, nuoc chay xiet, chua keo len duoc`,
  trees: `
Cây trong sân trường nghiêng dây leo chằng chịt, nhờ công ty cây xanh kiểm tra.
Thảm cỏ dải phân cách cao quá đầu người che tầm nhìn, xin cắt.
cay bi do thuoc cho chet de lay mat bang, de nghi dieu tra
Cây phượng trước cổng trường mục gốc, nghiêng ra đường, sợ mưa gió đổ trúng học sinh.
canh cay lon gay treo tren mai nha toi, nho cong ty cay xanh toi cat
Xin cắt tỉa hàng cây vì tán lá vướng dây điện và che biển báo.
Công viên khu tôi cỏ mọc um tùm, ghế gãy, thiết bị tập thể dục hỏng hết.
Rễ cây đội vỡ vỉa hè và tường rào nhà tôi, đề nghị xử lý.
Ai cho chặt hạ hàng cây cổ thụ ven hồ vậy? Đề nghị giải thích cho dân biết.
CD PA cây ngã chắn ngang hẻm sau cơn giông, xe không qua được.
cay xanh trong 3 thang nay chet kho het, khong ai tuoi
Sâu róm rơi từ cây xuống đầy sân, trẻ con bị ngứa, mong phun thuốc hoặc tỉa.
The tree outside our shop is dead and leaning over the pavement. Please cut it before it falls.
Vườn hoa bị dẫm nát, bồn cây thành chỗ bỏ chậu vỡ, nhờ chăm sóc lại.
Đề nghị trồng thêm cây bóng mát dọc tuyến đường mới.
Khu vui chơi trong công viên gãy xích đu, cầu trượt lủng, con nít chơi bị xước tay.
! Cây cổ thụ vừa bật gốc đè lên xe máy, có hai người kẹt bên dưới, cần cưa cắt gấp
! cay do trung nguoi di duong, nan nhan nam bat dong chay mau dau`,
  encroachment: `
Xe ba gác bán trái cây đứng kín chân cầu, kẹt cứng giờ tan ca.
nha mat tien lay vat can, chau cay giu cho dau xe truoc via he
Gara ô tô rửa xe, sửa xe ngay dưới lòng đường.
Quán nhậu kê bàn ghế kín vỉa hè, người đi bộ phải đi xuống lòng đường, nhắc không nghe.
o to do chan truoc cua nha toi ca ngay, goi chu xe khong nghe may
Chợ tự phát họp ngay trên đường, sáng nào cũng chặn kín lối ra vào khu dân cư.
Cửa hàng vật liệu đổ cát đá tràn ra lòng đường, xe máy trượt ngã.
Hàng xóm xây bậc tam cấp và mái che lấn hết ngõ chung, xe cứu thương không vào được.
Bãi giữ xe trái phép chiếm vỉa hè trước bệnh viện, thu tiền mỗi lượt hai chục.
CD PA tiệm sửa xe để xe tràn ra đường, đề nghị trật tự đô thị xử lý.
nguoi ta dung rap dam cuoi chan het duong 2 ngay nay, di vong xa lam
Xe hàng rong tụ tập trước cổng trường giờ tan học, phụ huynh không có chỗ đón con.
Nhà đối diện rào lối đi chung của xóm, bít đường ra ruộng.
Cars are parked all over the sidewalk and we have to walk on the road with a baby stroller.
Xe tải đậu qua đêm hai bên đường gom rất hẹp, đề nghị cấm đậu.
Các hộ kinh doanh đặt bảng hiệu, ô dù, tủ kính ra vỉa hè, đề nghị lập lại trật tự lòng lề đường.
# Tôi không đồng ý với biên bản tạm giữ xe đẩy bán hàng và quyết định phạt tôi lỗi lấn chiếm lòng đường, xe để trong sân nhà tôi. Đề nghị huỷ quyết định, trả xe.
# Khiếu nại quyết định xử phạt hành chính về chiếm dụng vỉa hè đối với cửa hàng của tôi vì phần hè này tôi đã được cấp phép sử dụng tạm`,
  construction: `
Nhà nghỉ sáu tầng xây lên giữa khu đất công viên quy hoạch, ai cấp phép?
Họ khoan cọc nhồi suốt, gạch ốp tường nhà tôi rơi, đề nghị dừng thi công để khảo sát.
xay chuong heo lan sat nha toi khong co phep
Nhà bên cạnh xây thêm hai tầng không có giấy phép, đề nghị đội trật tự xây dựng kiểm tra.
cong trinh ke ben dao mong lam nut tuong nha toi, chu dau tu hua den ma khong lam
Công trình thi công không che chắn, gạch vữa rơi xuống mái nhà dân.
Khu này quy hoạch treo mười mấy năm, nhà dột không được sửa, bao giờ mới gỡ?
Họ san đất phân lô xây nhà trên đất nông nghiệp, xã biết mà không xử lý.
Dự án đường dở dang hai năm nay nhà thầu bỏ đi, sắt thép chờ lởm chởm.
CD PA nhà hàng xóm xây lấn ban công qua phần không gian nhà mình, đề nghị đo đạc kiểm tra giấy phép xây dựng.
xay nha khong chua khoang lui, do mai ton sang nha e, phuong co cap phep k?
Cẩu tháp quay qua đầu nhà dân, tôi lo vật liệu rơi, yêu cầu chủ đầu tư có biện pháp an toàn.
The house next door is adding floors without a permit and our wall is cracking.
Chung cư cũ xuống cấp, trần bong, thép gỉ, xin kiểm định chất lượng.
Xin hỏi khu đất sau trường theo quy hoạch là đất gì, khi nào công bố đồ án?
Thợ đổ bê tông ban ngày chắn cả đường, trạm trộn rơi vãi xi măng khắp hẻm.
# Tôi khiếu nại quyết định cưỡng chế tháo dỡ công trình số 45 của UBND, nhà tôi sửa chữa theo hiện trạng có giấy phép. Đề nghị dừng thi hành và xem xét lại.
# khieu nai quyet dinh xu phat vi pham trat tu xay dung doi voi gia dinh toi, toi xay dung phep
@ Tố cáo cán bộ quản lý đô thị nhận tiền của chủ nhà để làm ngơ công trình xây vượt ba tầng, tôi có ghi âm, xin giữ bí mật tên.
! Giàn giáo toà nhà đang xây vừa đổ sập xuống đường, có công nhân bị kẹt
! tuong nha toi nut toac keu rang rac, nha ben dao mong, ca nha chua dam vao, ong ba con o tren lau
! Trần nhà trẻ sập, mấy cháu bị thương, gọi cấp cứu giùm`,
} as const
