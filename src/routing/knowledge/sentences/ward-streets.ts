/** Invented reports for as many subjects as a ward is told of in each field of its streets, land and order, most in a line; they teach the field alone. */
export const WARD_STREET_SENTENCES = {
  road: `
Gờ giảm tốc trước cổng nhà văn hóa mòn hết, xe chạy như không có
lan can cau sat bi xe tong gay, tre con di hoc so lot xuong kenh
Mố cầu dân sinh bị hở một khe lớn, bánh xe đạp lọt vô là té
Đường đang làm dở rồi nhà thầu bỏ đi, đá dăm văng khắp nơi
via he lat da tu nhien moi 1 nam da vo nat het
Taluy đường lên bản sạt một góc, đất tràn ra nửa mặt đường, xe máy vẫn lách được
Nắp bể cáp trên vỉa hè bị gãy, chân thụt xuống tới đầu gối
duong be tong nong thon moi do 3 thang da nut ngang nut doc
Xin cho đổ nhựa lại đoạn hẻm mới lắp ống nước, tái lập cẩu thả lồi lõm
Cầu khỉ qua rạch mục rồi, xin nhà nước làm cái cầu bê tông cho dân đi
Ổ voi ngay chân dốc, tối qua thấy hai người té xe
cau phao dut day neo, bap benh qua di khong duoc
Bó vỉa cao quá xe lăn của ba tôi lên không được, xin hạ thấp làm ram dốc
Mặt đường lún ngay chỗ đặt cống, mỗi lần xe tải qua nhà rung bần bật
duong ra dong lay loi, may gat vo khong duoc, xin trai da cap phoi
Xe ben chở đất cho công trình cày nát đường thôn, ai sửa cho dân
Ta luy âm bị xói hàm ếch, lề đường hụt chân
the bridge railing near the primary school is rusted through
Đường gom dọc cao tốc chưa trải nhựa, bụi mù, dân khổ
Chưa có đường vô nghĩa trang, đưa đám toàn lội ruộng
Gờ giảm tốc cao su bong ốc lòi đinh, xe đạp cán qua xẹp lốp
gio giam toc mon bet het, xin lam lai cho xe cham lai
Nhà thầu thi công dở dang rồi rút quân, đá base phơi ra giữa đường mấy tháng
Báo đường tránh đổ nhựa xong hai tháng đã bong từng mảng
cong dan PA vet noi mat cau vuot bi ho, xe may sut banh
Hố giữa đường ai đó cắm cành chuối cho người ta né, xin vá giùm
Sau khi đặt ống nước, đoạn tái lập mặt đường lún thành rãnh, té mấy người
duong vao truong tieu hoc toan o ga dong nuoc, phu huynh cho con di loang choang
Lan can cầu dân sinh rỉ sét mục, thiếu hai thanh
Lối lên cầu bộ hành bong gạch, người già bám lan can mà đi
Cọc tiêu ven vực gãy hết, tường hộ lan bị xe húc bẹp chưa thay
he pho lat lai ma cap kenh, mua la ban nuoc len quan ao
Đường bê tông xóm bị xe chở keo cày vỡ, ai có trách nhiệm sửa
Con đường đất đỏ vào buôn, mưa trơn như mỡ, xin bê tông hóa
duong di rung rau lay lam, xe cho hoc sinh noi tru khong len duoc
cầu treo mục ván, mấy cháu đi học bò qua từng tấm
Bậc thang xuống bến đò vỡ nham nhở
Cháu đi xe lăn, vỉa hè chỗ bưu điện không có lối dốc lên
Dốc chợ bong tróc, tiểu thương đẩy xe hàng trượt hoài
Sống trâu, vệt lún bánh xe trên quốc lộ làm xe máy loạng choạng
duong thon xuong cap, bo thi cong bo lau, mong nha nuoc dau tu
đường nội bộ khu dân cư chưa bàn giao, ổ gà không ai nhận sửa
Ngõ nhà tôi nền đất, đã góp tiền đối ứng mà chưa đổ bê tông
Mặt đường chỗ đường ray xe lửa lồi lõm, bánh xe kẹt khe ray
the tarmac outside the market has broken up and motorbikes swerve around the holes
A stretch of pavement collapsed after the rain, please repair it before someone trips.
cong trinh nang cap duong keo dai 2 nam, bui lam, dan xin day nhanh tien do
Đá hộc rơi vãi, đất đùn ra mặt đường chưa ai dọn, xe tránh nhau khó
nam cau sut lun dau cau, xe qua nghe cai rup
Cống qua đường làm cao hơn mặt lộ, xe gắn máy vấp như leo gờ
Sáng chở con đi học ngang cổng chợ, bánh xe lọt cái hố ngay chỗ mới đào đường ống nước, hai mẹ con ngã sõng soài. Xin lấp cho bằng.
Cây cầu gỗ qua kinh ấp tui, xe bán rau qua là ván nảy bình bịch, thiếu ba tấm giữa cầu
toi la tai xe xe buyt, doan gan ben xe mat duong lun song trau, hanh khach nay tung len
Công nhân môi trường báo đường nội bộ bãi rác sụt, xe ép rác không vào được
Đường ra trạm y tế toàn đá hộc, xe cấp cứu chạy như rùa
Cầu tạm bắc sau lũ năm ngoái giờ xiêu, cọc tre mục, mong làm cầu cứng
Vỉa hè trước trường bong gạch, mưa nước bắn tung, học trò phải đi xuống lòng đường
Gạch lát hè mới làm mà lún theo đường ống, phụ nữ đi giày cao gót vấp hoài
Cầu yếu, xe tải nặng cứ qua rung, mong kiểm định và gia cố
Người dân gọi báo mặt đường có dầu nhớt loang, đã mấy người trượt ngã, nhờ rải cát
Dự án mở rộng đường làm một nửa rồi bỏ, cọc sắt lởm chởm
vo muong cai tao lam hep duong, xe ba gac khong qua, xin mo rong duong hem
Đường nội bộ khu xử lý rác, khu công nghiệp hư, xe chở vào lầy
cho vao be tong duong bi sup, lot ra ham ech
lan can cau go gay, tre em di qua so
nap cong ngang duong vua lam da vo, xe cong nong ket
đường lên trường bị nước xói thành rãnh
be tong vo duong, thep trồi lên đâm lốp
Đường vào thôn sạt mất một bên từ mùa mưa, xe cứu thương không lên được
duong doc sat lo lom vao, xe cap cuu khong qua, xin sua`,
  traffic: `
Đèn đỏ chỗ ngã tư bưu điện đếm ngược nhảy lung tung
Xin kẻ lại vạch sang đường trước trường mầm non, mờ hết rồi
guong cau loi o khuc cua bi vo, xe xuong doc khong thay nhau
Biển cấm tải bị cành lá che, tài xế không thấy bị phạt oan
xin lam go giam toc doan truoc truong, xe tai phong nhanh qua
Giờ tan tầm kẹt cứng ở cầu, đề nghị phân luồng hoặc cho người điều tiết
Đường một chiều mà xe cứ chạy ngược, nên đặt biển rõ hơn
cho em hoi duong nay cam o to gio nao, bien ghi khong ro
Dải phân cách mở lối quay đầu sai chỗ gây tai nạn hoài
Xe container chạy vào đường cấm tải ban đêm, không ai chặn
den tin hieu cho nguoi di bo bam nut khong an thua
Đề nghị bố trí lại làn xe máy, xe buýt tạt vô trạm chèn ép
Trạm thu phí đặt ở đây làm xe trốn vào đường làng đông nghẹt
Barie đường ngang tàu hỏa hạ lâu quá, kẹt cả cây số
bien ten duong ghi sai chinh ta, bien chi duong chi nham huong
Phà đông mà chỉ chạy một chiếc, xe xếp hàng cả tiếng
Vòng xoay không có biển nhường đường, xe tông nhau hoài
Kids cross a four-lane road here, we need a crossing or a signal
Bến đò ngang không có áo phao, chở quá người
Cọc tiêu, rào chắn công trường để giữa đường không phản quang
Biển báo tốc độ bị cây che, công an bắn tốc độ phạt oan
Đường cấm xe tải ban ngày mà xe ben vẫn chạy, xin đặt barie khống chế
Bến khách ngang sông chở quá số người, phao cứu sinh để khóa trong hòm
đò chạy ẩu, không phát áo phao cho khách
pha cho xe tai truoc xe may cho ca tieng, xin to chuc lai lan cho
Học sinh cấp ba chạy xe máy điện ra cổng trường dàn hàng, kẹt cứng giờ tan
cho e hoi xe 7 cho co duoc vo duong nay gio cao diem khong
Đường hẹp hai xe tránh không nổi, xin làm một chiều
Nút giao không đèn, mỗi sáng húc nhau chửi nhau, xin lắp đèn
đèn vàng nháy suốt từ hôm mất điện, ngã tư loạn cả lên
den xanh cho nguoi di bo co 8 giay, ong ba gia di khong kip
Vạch kẻ đường sơn chồng chéo, không biết làn nào rẽ trái
Xin lắp gờ giảm tốc đoạn qua cổng trường
Xin thêm gương cầu chỗ cua khuất tầm nhìn
bien bao cam re trai moi dat khong ai biet, phat nguoi nhieu qua
Rào chắn thi công chiếm nửa đường không có biển cảnh báo, đèn đêm
Container quay đầu ngay ngã ba, ùn ứ cả buổi
toc do cho phep 80 qua khu dan cu la qua cao, de nghi ha xuong
Mất biển tên đường nên shipper, xe cấp cứu tìm không ra
Điểm mù đầu cầu, nhiều vụ va chạm, đề nghị cắm biển cảnh báo nguy hiểm
Dải phân cách cứng kéo dài làm dân phải đi ngược chiều 500 m
camera phat nguoi ghi sai bien so xe toi, gio hoi o dau
Xe quá khổ quá tải chở gỗ dăm chạy đêm, chạy qua cầu yếu
Giờ tan ca công nhân đổ ra kẹt hai cây số, xin cử người điều tiết
The lights at the crossroads give pedestrians six seconds, nobody makes it.
A no-entry sign is hidden behind a billboard and drivers go the wrong way.
xe dien du lich di vao lan nguoc chieu
Trạm thu phí ùn ứ, xả trạm đi
tau hoa di qua khong co gac chan, xin lam rao chan duong ngang
Trường mới mở mà trước cổng không có vạch qua đường, xin kẻ và gắn biển chú ý trẻ em
Chợ đêm mở, xe dồn về một lối, đề nghị phân luồng xe máy đi đường sau
Cầu có biển 5 tấn mà xe ben 20 tấn cứ chạy, xin đặt trạm cân hoặc thanh chắn chiều cao
bien bao cau yeu bi mat, xe tai khong biet cu chay
Đèn tín hiệu ở ngã tư bệnh viện mất pha đỏ một hướng, xe hai bên cùng lao ra
nga nam khong biet ai nhuong ai, chieu nao cung va quet
Từ ngày cấm đường làm cầu, xe container đi vào đường làng, mong chỉ lối đi vòng
Hỏi sao đường này cấm ô tô theo giờ mà biển không ghi giờ
Bãi giữ xe cho xe ra ngược chiều ngay khúc cua, nguy hiểm
Mong có chỗ quay đầu gần hơn, giờ phải chạy thêm hai cây số
Học sinh tan trường đứng đợi cha mẹ giữa đường, ùn ứ hai đầu
em di hoc qua nga tu den do ma xe re phai van chay vao vach nguoi di bo
ben do, pha khong ao phao, cho vuot so nguoi
duong moi mo chua co bien, chua ke vach, xe chay lung tung
cho cong truong khong co den canh bao ban dem, suyt tong
xe cho cat chay gio cao diem, xin cam gio
tuyen duong nay nen cam do xe hay phan lan`,
  'street-light': `
Đèn năng lượng mặt trời dọc đường liên thôn hư gần hết, xin thay
đèn đường sáng cả ban ngày, tốn điện quá
Tru den bi xe tong nghieng, day lo ra ngoai
Đường vô xóm tối om, xin mắc cho vài bóng đèn
den hem chop tat chop tat nhu dam cuoi ca thang
Đèn cao áp rọi thẳng vô phòng ngủ nhà tôi, xin chỉnh hướng chụp
Nắp hộp kỹ thuật chân cột đèn mất, thò dây ra
Đèn đường bật trễ quá, 7 giờ tối vẫn chưa lên
cong vien den trang tri hu, toi thui khong ai dam tap the duc
Hầm chui dân sinh không có đèn
Bóng đèn led mới thay mà yếu xìu như đom đóm
Xin lắp đèn ở ngã ba chỗ hay xảy ra tai nạn ban đêm
Ngã ba hay đụng xe không có lấy bóng đèn, đêm đen kịt
Xin gắn đèn ở khúc cong qua nghĩa trang, tối quá không ai dám đi
may bong den duong bi ban vo
đèn nháy liên tục chói mắt, ngủ không được vì rọi vô phòng
tu dieu khien den duong bi hong hen gio, chap toi moi sang ma 9h da tat
Công nhân tan ca khuya đi qua đoạn không đèn, sợ cướp
Đèn sân khu tập thể tắt ngúm, bọn trẻ chạy vấp nhau
den cau bo hanh khong sang, ba con di cho som mo mam
Tuyến thắp sáng đường quê do dân góp nay hư bóng, xin thay
cột đèn chiếu sáng công cộng rỉ chân, lắc nhẹ là rung
The lamps along the canal path have been out since Sunday.
Công nhân nữ tan ca 22 giờ qua đoạn đường tối, đã bị giật túi, mong phường gắn đèn
den truoc nha van hoa chay bong, bao 3 lan chua thay
Ngõ cụt cuối chợ có ba cột mà không cái nào sáng, bọn trẻ tối tối tụ lại đó
Đèn trên cầu vượt tắt cả dãy bên trái
xin doi gio bat den som hon vi mua dong 17h30 da toi mit
Bóng đèn hẻm bị dây leo quấn kín nên tối`,
  drainage: `
miệng hố ga bị rác bịt, mưa là nước tràn vô nhà
nap cong bi mat, dan phai cam nhanh cay canh bao
Rãnh thoát nước ven đường xã bị đất lấp, nước chảy tràn mặt đường
Mương thoát trước nhà đầy bùn, xin nạo vét trước mùa mưa
hem thap hon duong sau khi nang cap, nuoc do het vo nha dan
Triều cường lên là cả xóm lội nước tới đầu gối
Cửa xả bị công trình bịt, nước không có đường ra
cong hop lam do dang de ho ham, muoi qua troi
Máy bơm chống ngập không chạy lúc mưa lớn
Nắp đan rãnh bể, xe đạp con tôi sụp bánh
Van ngăn triều hỏng, nước sông tràn ngược vô hẻm
Nước cống dội ngược lên nhà vệ sinh mỗi khi mưa
duong ngap sau mua ca tuan chua rut, di hoc phai loi
ho ga kenh len, xe di qua keu cach cach suot dem
Xin hỏi khi nào làm hệ thống cống cho tổ 12, chỗ này chưa có thoát nước
hầm cầu nhà dưới dội lên cống chung, tràn ra hẻm mỗi khi mưa
Hố thu nước thiếu song chắn, lá lấp kín
nap ga bi lay mat, ho toang hoac giua via he truoc truong mam non
Nâng đường cao hơn nền nhà, nước mưa chảy ngược vô nhà chúng tôi
Cống bể ngầm, nước thải phụt lên mặt lộ
mương hở bốc mùi, bờ mương sụt, xin đậy đan
muong thoat sau nha bi nguoi ta san lap lam san, mua nuoc khong co loi thoat
Đường thành sông sau mưa có nửa tiếng, xe chết máy la liệt
hem 12 trieu len la loi, nuoc den vo toi bep
Nắp cống bê tông vỡ, con bò nhà tôi thụt chân
cong thoat ra song bi bun lap, may bom cua phuong hu
Nhà hàng xóm tự bịt ống thoát chung, sân tôi ngập
Water comes up through the drain into our kitchen whenever it rains hard.
Xin hỏi tuyến cống hộp đường số 4 bao giờ khởi công, năm nào cũng ngập
ranh doc duong bi co rac lap, nuoc tran mat duong dong bang reu tron
ham chui ngap khong ai bom, xe may quay dau
Nước bẩn từ cống chung trào lên ngay trước hàng ăn, khách bịt mũi đi hết
Trường mầm non cứ mưa là nước tràn sân vì miệng cống bị đất công trình lấp
nap ho ga bang gang keu lach cach dem khuya, xe qua la giat minh
Hố ga không nắp ngay lối xuống cầu, dân lấy cành cây che
Ống thoát từ khu đô thị xả thẳng xuống ruộng chúng tôi gây úng
kenh thoat nuoc bi nha dan lan, dong lai ngap ca xom
Nước đọng ở ngã ba cả tuần không rút, rêu trơn, xe máy trượt
Mưa xuống là nước ngoài đường cao hơn nền, dân tự đắp bao cát trước cửa`,
  trees: `
canh phuong gay treo lo lung tren day dien
Rễ cây đội vỉa hè, nứt cả tường rào nhà tôi
cay bang trong cong vien chet kho, xin don di
Sâu róm từ hàng cây rơi xuống đầy người đi bộ
Ghế đá công viên gãy, cầu tuột rỉ sét, trẻ con chơi nguy hiểm
Ai đó đổ hóa chất đầu độc cây trước nhà cho chết để mở mặt tiền
Xin trồng thêm cây bóng mát ở khu tái định cư
hoa sua nong nac nhuc dau, xin thay cay khac
Bồn hoa dải phân cách khô héo không ai tưới
To ong vo ve to dung tren cay truoc truong hoc
Máy tập thể dục ngoài trời ở hoa viên bị hư
thảm cỏ công viên bị đào nham nhở, hồ nước cạn trơ đáy
Công nhân cắt cây cụt ngọn trơ trụi, có đúng kỹ thuật không
tàu lá dừa rơi trúng xe tôi, dừa bên đường chưa chặt trái
Tầm gửi bám đầy hàng long não
Dụng cụ tập ở công viên gãy tay quay, lòi sắt nhọn
may tap the duc ngoai troi o vuon hoa bi gi het
xich du gay xich, cau truot thung lo
Bò thả vô vườn hoa ăn hết hoa
Cây si trước đình đổ rễ ôm nứt tường
hang cay che bien hieu, che den, xin cat tia
Cây cổ thụ bị đục thân đổ axit, lá vàng rụng
Ong làm tổ trên cây bàng sân khu phố, xin người gỡ
nha toi xin chat cay xoai duong pho vi sau duc than co nguy co do
Công viên khóa cổng từ 6 giờ chiều, dân không có chỗ đi bộ
rễ bồ đề ăn vô nhà tôi
Cắt tỉa xong bỏ nhánh đầy lối đi ba ngày
Dàn hoa giấy leo tụt che hết lối đi bộ trong công viên
hồ công viên cạn đáy, cá chết, ghế đá bể
Ai chặt hàng cây xanh trước dự án, có giấy phép không
The old fig tree in the park is hollow and leans over the playground.
Cành xà cừ khô to bằng bắp đùi treo trên đầu chỗ học sinh đợi xe
cay do nga chan loi vao nha van hoa, nho don
Trụ sở mới trồng cây xong không tưới, chết khô cả hàng
xin cat thap hang cay vi che tam nhin nga ba va vuong day dien
Khu vui chơi trẻ em trong vườn hoa cầu trượt gãy, đinh nhọn thòi ra
Ai cho người ta treo bảng quảng cáo đóng đinh vào thân cây`,
  encroachment: `
Quán ốc bày bàn ghế kín vỉa hè, người đi bộ phải xuống lòng đường
xe tai dau qua dem truoc cua nha tui, xin dep dum
Chợ cóc họp ngay lòng đường từ 5 giờ sáng
bai giu xe lan het le duong truoc benh vien
Nhà bên dựng mái hiên đua ra ngõ chung hơn mét
tiem rua xe phun nuoc ra duong, chiem het le
xe hoi do trong hem 3m, xe cuu thuong khong vo duoc
Họ rào lối đi chung của xóm, đặt chậu kiểng chắn
Bậc tam cấp xây lấn ra hè phố
vat lieu xay dung do ngoai duong ca thang khong don
Xe hàng rong, xe bánh mì bu kín cổng trường giờ tan học
tiệm sửa xe để xe máy tràn ra đường, phường dẹp xong hôm sau y nguyên
cam coc, giang day giu cho dau xe truoc nha nhu dat rieng
Kiốt lấn hành lang an toàn giao thông quốc lộ
Xe khách đón trả khách dừng giữa đường, chiếm làn
mai che quan ca phe vuon ra ca via he, cot sat chon xuong gach
lều bán trái cây mọc đầy hành lang lộ
Taxi đậu hàng dài trước cổng chung cư
Trồng rau, đặt chuồng gà trên vỉa hè
Đám cưới dựng rạp chắn ngang đường từ tối qua
Người ta phơi lúa kín mặt lộ
cot bien hieu cua hang chon giua le duong nguoi di bo va dau
xe ba gac ban ga dau chinh giua nga tu
Quán nhậu kê bàn ra tận vạch sơn, kéo khách chèo kéo xe ngang qua
nha hang xom de chau cay, thung xop chiem nua hem
xe tai do ngang cong, de nghi cau di
Người bán trái cây đẩy xe đứng chình ình góc ngã tư, công an dẹp hôm sau lại ra
Họp chợ dưới lòng lộ, xe cứu thương hú không nhích được
Vựa ve chai chất đồ ra ngoài lề
Sân bóng giữ xe tràn lòng đường tối thứ bảy
xe container dau qua dem doc duong gom
Lối đi chung vào xóm bị một nhà xây bồn hoa chặn
Quán cà phê căng dây chiếm hè không cho ai dừng
Bảng hiệu đặt đứng trên lề, đi bộ va đầu
Nhà mặt tiền làm bục dắt xe ra đường
Thợ hàn, thợ nhôm kính làm ngay trên vỉa hè, xe né ra đường lớn
cho tam chan ngang duong vao truong
The restaurant has put its tables on the pavement and pushchairs go in the traffic.
Cars park on both sides of our lane overnight and the rubbish truck cannot get through.
nha thau tap ket cat da lan 2/3 mat duong ca thang nay
ho trong ngo quay ton rao ngo lam cho de xe rieng
Dựng cổng sắt chắn hẻm công cộng
dựng lều bán nước mía trên dải phân cách
Xe bán bánh mì, nước ngọt chắn kín cổng trường
Bãi xe tự phát thu tiền trên vỉa hè bệnh viện
Lò bánh mì, quán hủ tiếu bày bếp than ra lề, khói không nói chứ đường đâu mà đi
Hàng rào tôn công trình xây dựng chiếm hết hè, dân phải đi giữa lòng đường với xe tải
Nhà kia lấy xi măng tôn cao bậc thềm ra quá chỉ giới vỉa hè, xe lăn không qua được
ho xay luon cai ki ot tren via he roi cho thue ban tra sua
Xe tải của vựa dừa đậu thành hàng trên lề trước trạm y tế
Phía sau chợ tiểu thương dựng sạp lấn ra tới vạch giữa, xe rác không vào nổi
bai xe tu phat cua quan nhau, xe de tran qua cua nha dan
Nhà hàng tiệc cưới cho khách đậu ô tô hai bên đường làm cả khu phố ùn lại
nha mat tien trai ban de hang, loi di bo con hai gang tay
Cửa hàng vật liệu đổ cát gạch trước cửa quanh năm như sân nhà
tiem hoa tet bay chau mai kin doan via he truoc cong vien
nguoi ta cang bat, dat ban ghe ban hang an ngay tren loi len cau bo hanh
xe khach dung don khach ngay vach qua duong, chiem lan
de thung rac, chau cay giu cho truoc nha minh
nha trong ngo do o to chan loi ra vao
ban hang tren cau, tren he, dep roi lai ra
lap mai che, bat, bien hieu chia ra khoi ranh nha
Chợ tạm họp ngay vạch người đi bộ và sát đèn đỏ
nguoi ban ca bay thau ngay vach sang duong
hop cho duoi long duong lam ket xe moi sang`,
  construction: `
Nhà 5 tầng xây không thấy treo giấy phép
Công trình bên cạnh đào móng làm nứt tường nhà tôi
nha kia xay lo thien them tang tum, phuong co cho phep khong
Xin hỏi khu này có dính quy hoạch đường vành đai không
dự án treo mười mấy năm, nhà dột không được sửa
Tuong nha ben nghieng sang nha toi vi dong coc
Xưởng dựng trái phép trên đất nông nghiệp, tôn cột to đùng
cẩu tháp quay qua đầu nhà dân, không có lưới che
vat tu roi tu cong trinh xuong san nha toi may lan
Tôi muốn xem bản đồ quy hoạch 1/500 khu tái định cư
xây nhà không chừa khoảng lùi, trổ cửa sổ nhìn thẳng qua nhà tôi
Chung cư cũ bong tróc trần, dân đòi cải tạo
Chủ đầu tư chưa bàn giao phí bảo trì, chung cư không có nhà sinh hoạt cộng đồng
giay phep xay dung co can khi sua mai ton khong
nha tho xay lan khong gian tren ngo, ban cong thoi ra
Chung cư bàn giao rồi mà thang máy hỏng hoài, chủ đầu tư làm ngơ
đổ đất san lấp xây tường rào trái phép
Nhà nuôi yến cơi nới trên sân thượng không phép
thi cong dao duong cap lam be tuong rao nha tui
Thợ khoan đục nhà kế giữa trưa thì đúng phép không, họ xây vượt tầng
Công trình không che chắn, gạch rớt xuống sân
Đào hầm làm nền nhà tôi sụt, cửa kẹt
họ cơi chuồng cọp ban công chung cư, có phép không
nha may xay tren dat lua ma khong thay ai lap bien ban
Hỏi quy hoạch lộ giới hẻm nhà tôi mấy mét để xây lại
quy hoach treo 20 nam dan khong duoc xay sua
chủ đầu tư chung cư chiếm tầng hầm, sửa công năng
toa nha nghieng ra duong, de nghi kiem dinh
thang may chung cu dung giua tang hoai, ban quan ly keu het tien bao tri
xin phep sua nha cap 4 co can ban ve khong
Nhà hàng xóm trổ cửa sổ, gắn máy lạnh chĩa sang đất tôi
Họ đổ cột bê tông ban đêm né thanh tra
Đơn vị thi công đường ống đào lút chân tường rào nhà tôi rồi bỏ đó
Nhà yến cao 4 tầng mọc trong khu dân cư
Công ty phân lô bán nền dựng nhà mẫu không phép
my neighbour is adding a fifth floor although his permit says three
Rung chấn do đóng cừ làm gạch nhà tôi bung
chung cư bàn giao chưa nghiệm thu, nước thấm từ tầng trên xuống
de nghi cuong che cong trinh xay lan moc gioi
Nhà hàng xóm xây ban công đua ra hẻm, đầu xe tải quẹt vào, giấy phép không cho
Công trình khoan cọc làm tường trường mầm non nứt, phụ huynh lo
toa nha lam khach san xay qua so tang duyet, phuong xuong roi van xay tiep
Công trình đào móng không chống vách, nhà tôi lún nghiêng cửa không đóng được
Chủ nhà tháo dỡ nhà cũ không che, gạch rơi sát người đi đường
Chung cư nứt trụ tầng hầm, ban quản trị chỉ trám sơn
Tôi xin cấp phép sửa nhà mà khu này vướng quy hoạch công viên, vậy bao giờ gỡ
xay nha tren rach, dong coc be tong xuong long kenh
nguoi ta tu y dap tuong chiu luc can ho tang duoi
nha xuong xay khong phep sau chua, ban ngay dong cua, dem lam
chu dau tu chung cu khong ban giao so, khong lam via he noi bo
nha ben tro cua so, de mai tole do nuoc mua sang nha toi
tuong lien ke bi duc, dong dinh do thi cong
Xin biết lộ giới, chỉ giới trước khi xây
toa thap rung lac khi dong coc, dan bo chay ra san
nha cap 4 xay chen tren dat cong vien
Phường không cho dựng lại căn nhà bị hư trên đất có sổ của tôi, xin nêu lý do
# Khiếu nại văn bản từ chối cho sửa nhà trên đất ở của tôi
# toi khieu nai viec dinh chi xay nha, so do day du`,
  waste: `
xe rac may hom khong thay den, rac bốc mùi dau ngo
Thùng rác công cộng tràn, chó bới tung
ai do xac heo chet ra muong
Bãi rác tự phát sau chợ, nhờ dọn
do xa ban xay dung bua bai o bai dat trong
rac y te, kim tiem vut o bo kenh
Nhân viên thu gom bỏ sót hẻm cụt của chúng tôi
tien rac thu roi ma khong gom
Người ta bỏ nệm cũ, ghế sofa hư ở gốc cây
Xin thêm thùng phân loại rác, dân không biết vứt pin cũ chỗ nào
xe gom rac lam roi vai nuoc ri ra duong hoi tanh
Nhà vệ sinh công cộng ở bến xe dơ kinh khủng
lục bình và rác dày đặc trên sông, ghe đi không nổi
Chủ chó cho đi bậy khắp vỉa hè không hốt
vo thuoc tru sau vut day bo ruong
Gia re chua quet duong ca tuan, la rung day
bao giờ thu rác cồng kềnh vậy phường
tro tau rac dot do o dau xom
xe ep rac bo ngo nha toi 4 bua
Chợ tan là rác ngập lối
Rác nhựa trôi dày ngoài mép biển, khách chê
xac gia suc vut bo song trương phình
thung rac 660 lit dat ngay cua nha toi hoi qua, xin doi
Đống đồ cũ, tủ lạnh hỏng vứt ở bãi trống
Người ta ném bịch rác qua tường
do phe thai ban dem bang xe ba gac
mưa xuống rác từ bãi trung chuyển trôi xuống
vo bao thuoc bao ve thuc vat vuong vai ngoai ruong
rac cua dam cuoi vut lai ca tuan khong don
Công ty môi trường quét đường bụi mù, không tưới
hỏi lịch thu gom rác hữu cơ, rác tái chế
nha ve sinh cong cong o cho khoa cua, dan di bay
phân chó khắp lối đi bộ
Fly-tipping behind the school: mattresses, tiles, paint cans.
ta lot, bang ve sinh vut day kenh
lục bình bít kênh ghe không qua được
Đám giỗ xong họ đem hộp xốp, ly nhựa đổ xuống mương thủy lợi
rac thai cong nghiep, vun vai chat sau truong hoc
Xe gom rác đến lúc 4 giờ sáng, dân để rác từ tối, chó cắn tung
Người ta đem xác chuột, xác mèo quăng trước miếu
Bãi tập kết rác sát lớp học, ruồi bay vào cơm trưa của các cháu
Đề nghị đặt camera chỗ hay bị đổ trộm xà bần
Suối tắm của bản đầy túi ni lông khách du lịch bỏ lại
bo kenh sau cho bien thanh bai rac, moi dan phong len
cong nhan quet rac don vao mieng cong roi di`,
  pollution: `
Trại heo xả thẳng ra suối, nước đen ngòm
lo gach tha khoi den kin xom
Quán nướng khói bay vô nhà suốt tối
bui da tu mo da phu trang mai nha
xuong son pu mui hoa chat nhuc dau
Cơ sở nấu cao su hôi không thở nổi
nuoc kenh doi mau do, nghi xuong nhuom xa trom
Hàng xóm nuôi gà chọi, bồ câu mùi hôi nồng nặc
lò đốt rác của xã khói khét lẹt
dot rom ra mu mit ca lang
Xe chở bùn rơi vãi, bụi bay mịt trời
lo mo heo dem khuya nuoc mau chay ra ranh
Nhà máy mì xả nước, cá chết trắng mặt sông
tiệm photo, tiệm sơn xịt bay mùi xăng vô lớp học
ham cau hang xom tran qua nha toi
nha may xi mang xả bụi về đêm
nuoc ngam gieng khoan co mui la, vang khe nghi o nhiem tu bai rac
khoi dau tu quan banh mi chui thang vo phong con toi
tiem son xe phun bay mui vao lop hoc
Bể phốt nhà bên rò thấm sang, hôi thối nồng nặc
hầm biogas trại heo rò, hôi chịu không nổi
Nước suối đổi màu sữa từ hồi có mỏ đá
xuong say cau su khet let
Xe chở cát không phủ bạt bụi mù mịt trời
nha tui phoi do den thui vi tro bay tu nha may duong
Cơ sở giết mổ gà vặt lông xả lông ra mương
doi rac dien, dot day dong mui nhua khet
Quán bún chả quạt khói vô nhà đối diện
Đốt rơm mù mịt cả tuần, trẻ ho sù sụ
Trang trại vịt thả xuống kênh nước đục ngầu tanh
san phoi mam, kho ca bốc mùi tanh tuoi
nước rỉ bãi rác chảy xuống ruộng, lúa vàng
Bụi xi măng phủ trắng lá rau vườn tôi
The dye works turns the stream purple every night.
mui hoi tu cong ty bot ca ve dem
khí thải lò hơi xưởng giặt
Khói quán nướng làm cả tầng trọ ho, chủ quán bảo ráng chịu
Nước thải từ tiệm giặt ủi đầy bọt chảy ra ruộng rau
chuong bo sat truong hoc, mui phan bay vao lop
Mỏ đá nổ mìn bụi trắng lá chè, nứt tường nhà
Xưởng nhựa tái chế ban đêm xả khói khét, trẻ viêm mũi
Người ta nuôi vịt trên thượng nguồn hồ nước sinh hoạt
tiem rua xe xa dau nhot xuong muong
mui hoi tu cong nha hang hai san boc len ca pho
be lang cua nha may tran ra suoi sau mua, ca noi trang`,
  land: `
Sổ đỏ nhà tôi ghi sai diện tích, xin đính chính
hang xom doi cot moc, lan dat nha toi hon met
bao gio co quyet dinh thu hoi dat lam duong
tien den bu chua nhan ma da bat ban giao mat bang
Xin chuyển mục đích từ đất vườn sang thổ cư thì hết bao nhiêu
Tách thửa cho con mà mấy tháng chưa được
dat cong bi ho kia rao lai trong chuoi
Tranh chấp lối đi, hòa giải ở xã chưa xong
Dat rung giao khoan bi chong lan voi lam truong
Ba tôi mất, sang tên đất thừa kế cần giấy tờ gì
do dac lai thi thieu mat 40 met vuong
ong ban ranh dat tu 1990 gio doi lai
Tái định cư năm năm chưa được cấp nền
Người ta bán đất nền không giấy tờ, phân lô trái phép
giá đền bù một mét không mua nổi tô phở
đất nghĩa địa bị xẻ bán
nha toi o tu 1985 chua co so hong
giải tỏa trắng mà chưa được tái định cư
san ui doi cao su phan lo ban nen
ranh dat voi nha ben chua ro, xin can bo xuong do
Sổ hồng cấp sai tên thửa, sai tờ bản đồ
nop ho so tach thua qua han, dia chinh keu cho
đất khai hoang từ thời ông nội nay xã bảo đất công
Giá bồi thường đất lúa quá thấp, bà con không nhận tiền
xin hoi dat trong cay lau nam co duoc cat nha khong
Bị giải tỏa mà suất tái định cư không có
dat hien lam duong chua duoc chinh ly so
Con trai đứng tên sổ đỏ của mẹ, xin hủy
Ai lấn ao làng đổ đất thành vườn
cam ket giao dat dich vu 10 nam chua thay
Ban quản lý rừng rào mất lối lên rẫy của bản
muon dang ky the chap quyen su dung dat, xoa the chap
sang ten so hong cho con, thue bao nhieu
Ông anh tự bán đất hương hỏa chưa chia
đất nhà tôi bị cấp chồng lên sổ hàng xóm
biến động đất, bản đồ địa chính lệch 2 m
nha nuoc thu hoi dat nghia trang, di doi mo duoc ho tro bao nhieu
We were told the land certificate would take thirty days, and the boundaries on it are wrong.
san lap ruong ban dat nen trai phep
Anh tôi bị thu hồi đất làm trường, tiền đền bù chưa đủ mua nền mới, hỏi bao giờ bố trí tái định cư
ranh dat voi nha tho ho, hai ben tranh chap cai bo rao
Đo lại đất thì cán bộ đo bảo thiếu, sổ ghi một đằng thực tế một nẻo
xin xac nhan nguon goc dat de lam so lan dau
Người cháu tự ý sang tên mảnh vườn của ông bà lúc ông lú lẫn
dat toi khong tranh chap ma ba lan xin cap so deu bao cho ra soat
Hợp tác xã giải thể, đất chia lại thế nào
Doanh nghiệp thuê đất bãi bồi 50 năm bỏ hoang, dân thiếu đất canh tác
nha co giay tay mua ban 1998, lam sao hop thuc hoa
gia dat boi thuong thap hon gia thi truong ba lan`,
  agriculture: `
ruong can nuoc nut ne, xin mo cong
Heo chết hàng loạt nghi dịch tả, ai xuống lấy mẫu
vịt chết trắng ao, nghi cúm gia cầm
Xin hỏi tiêm phòng dại chó ở đâu
ốc bươu vàng cắn nát lúa mới sạ
chim se, chuot pha lua xin ho tro thuoc
lua bi ray nau, xin can bo khuyen nong xuong
Trâu bò bị lở mồm long móng, thú y đâu
kenh noi dong boi lap, nuoc khong ve duoc chan ruong
phân bón giả làm vườn sầu riêng rụng lá
voi rung ve pha ray
Ao tôm bị đốm trắng, xin hỗ trợ hóa chất
dưa hấu rớt giá không ai mua, xin xã kết nối tiêu thụ
De san bien danh bat xung dien, ca can kiet
tàu giã cào vào gần bờ phá lưới ngư dân
Khi nào phát giống lúa hỗ trợ sau bão
trâu bò thả rông phá rẫy mì
Máy bơm hợp tác xã hỏng, lúa khô đòng
Nước mặn vô sâu, vườn cam cháy lá
Trạm bơm không vận hành đúng lịch gieo cấy
con gi la la an sach la dua, can bo bao ve thuc vat coi giup
cháy rừng phòng hộ ai trực, dân xin phát đường ranh cản lửa
bò nhà tôi sốt, tụt lông, xin thú y thôn
ga chet ru ca dan
xin lịch tiêm dại cho chó mèo ở thôn
tiêm phòng chó mèo đợt này ở đâu, cán bộ thú y có đến nhà không
Chích điện bắt cá, giun đất làm chết đất
ghe cao dien tan diet ca con ngoai cua bien
Đường băng cản lửa chưa phát, mùa khô đến rồi, rừng trồng của xã lo
rung phong ho bi chat trom go lim
lâm tặc cưa hạ thông đêm
Kênh mương nội đồng gãy tấm đan, ruộng cuối kênh khát
trau pha lua, de nghi quan ly gia suc tha rong
muc nuoc ho chua thap, xin dieu tiet tuoi vu he thu
Thương lái ép giá lúa, hợp tác xã không bao tiêu như hứa
xin vay von trong sau rieng, ho tro cay giong
Mía cháy đồng không ai mua, nhà máy chậm thu
rầy nâu, bạc lá, đạo ôn phun mãi không hết
Sâu keo ăn ngô sạch trơn
chuồn chuồn, châu chấu tre bay kín nương
khỉ, heo rừng xuống phá bắp
mat mua vi nuoc man, xin mien thuy loi phi
ao ca chet nghi do nguon nuoc thuy loi
xin hướng dẫn mã vùng trồng, VietGAP
The irrigation gate has been shut for two weeks and the rice is cracking.
buffalo keep getting into the maize at night, who is responsible
tau ca 67 nam bo, ngan hang siet
hạn ngạch giấy phép khai thác, lắp thiết bị giám sát hành trình
Sông nhiễm mặn, nước tưới không có, hợp tác xã chưa đóng cống kịp
cong dap ngan man dong cham, lua hu het
Người ta thả bò phá ruộng dưa, nói không nghe
nuoi cho tha rong can chet dan vit nha toi, bat den ai
heo rung an het san, xin thuoc xua duoi
Chợ gia cầm bán gà bệnh, thú y không kiểm tra lúc nhập
Tôi muốn mua lại lúa giống hỗ trợ theo chương trình
Ruộng bỏ hoang vì kênh bị đường mới chặn ngang
may gat doi gia cao, co gioi hoa dong loat
bo noi cuc do da, xin vac xin viem da noi cuc
Cháy rừng keo năm ngoái, mùa này chưa ai trực chòi canh lửa
rừng phòng hộ bị ken gốc, đổ thuốc cho chết
thuyen dung luoi mat nho bat het ca ruong mua nuoc noi
Tàu dùng lưới mắt nhỏ, kích điện tận diệt cá mùa sinh sản
rung keo cua dan, ai huong dan phong chay, thu hoach
may cay, may gat thieu, xin ho tro co gioi hoa
nguoi xa khac lua vit sang chay dong lam nat lua
tom hum chet, ca long chet khong ro benh
thuong lai bo coc, lua chin ruc ngoai dong khong ai cat
xin hop tac xa cong khai gia dich vu thuy loi
nuoc ve toi dau kenh thi bi chan bom ao ca
ve cay, rep sap, ruoi duc trai pha vuon`,
  disaster: `
bờ sông lở vào sát nhà, mỗi đêm mất một mét
nui sau nha nut dai, mua la so sap
Bão tốc mái 12 nhà trong ấp, xin bạt che
xin hoi diem so tan khi bao vo o dau
Đê bao nứt, rò nước qua thân đê
Lốc xoáy làm sập chuồng bò, đổ cây
lu ve cuon mat cau tam, ban bi co lap
Loa báo bão không nghe được, dân không biết tin
xin ap cao su, ao phao cho doi xung kich
Kè biển bị sóng đánh vỡ
xa xả lũ không báo trước, nước lên nhanh
hạn mặn kéo dài, dân thiếu nước sinh hoạt cả tháng
Sụt lún đất giữa vườn thành hố sâu
đá lăn từ trên núi xuống vách nhà
xin hỗ trợ nhà bị thiệt hại sau cơn lốc tối 12
mua da lam thung mai ton ca thon
Bờ kênh sạt, con lộ nứt, bà con đang dời đồ
khe nứt chạy ngang đồi sau bản, mưa lớn xin sơ tán
Hố sụt sau vườn rộng dần, mỗi ngày lún thêm
sut lun dat vuon thanh ho to bang cai ao
Sau lũ nhà tôi trôi hết thóc, xin hỗ trợ
bão xong tôn bay tứ tung, xin tấm lợp
Kè sông vừa làm đã nứt
ke bien sat 30 met, song danh toi hang dua
diem tranh bao khoa cua khong ai mo
con dai lu thi chua co, xin thuyen cho ban
Hạn mặn xâm nhập, bà con chưa có bồn chứa, huyện nói hỗ trợ
mưa đá thủng mái cả xóm
Ho dap nuoc nho sau ban tham, so vo
xa lu khong thong bao truoc, be ca troi het
loa canh bao song than khong keu khi dien tap
de nghi gia co bo bao truoc mua nuoc noi
giông lốc thổi bay mái trường, đổ cây đè nhà
nước lũ rút rồi, bùn ngập nhà, xin dân quân dọn giúp
The hill behind our houses has a new crack and it rains again tonight.
sét đánh chết bò, cháy tivi cả xóm
ret dam ret hai trau chet, ho tro thien tai
Tường nhà em nứt từ hôm đất sau đồi trượt, trời còn mưa, xin đoàn kiểm tra
Đường dây nóng phòng chống lụt bão của xã gọi không được, số mới là gì
danh sach ho bi thiet hai bao con thieu nha toi
Đập tạm ngăn lũ bị xói chân, đề nghị đưa đá hộc
Sau trận lốc, trường mất mái, thôn xin bạt và người dọn
hang cay chan song bi chat, ke bi lo
lua ngap trang sau lu, xin ho tro giong va gao
diem so tan khong co nuoc uong, nha ve sinh
song lo mat duong di hoc, con cach nha 4 met
Bến sông sạt một mảng lớn sau đêm mưa, nhà cất gần mé chưa dám ngủ
rung phi lao chan cat, chan song bi song danh bat goc
bo song lo toi mep lo, may nha con cach vai buoc
xin rọ đá, bao cát chống lở
cap nhat so dien thoai ban phong chong thien tai cua xa
nha bi toc mai, tham dinh thiet hai mai khong thay
rach be do trieu cuong, be bao vo, xin may xuc dap lai
suong muoi, bang gia, ret hai chet cay va trau
Đất trên taluy trượt xuống lấp nửa mặt đường đèo sau mưa
doi sau nha dang truot, nha nghieng, ca nha phai ra ngoai
ta luy duong sat, da lan xuong lan duong, chua cam bien`,
  market: `
Cây xăng bơm thiếu, can 5 lít chỉ được 4 lít rưỡi
can dien tu o cho dieu chinh gian
Shop bán mỹ phẩm giả mác hàn quốc
mua hang online khong giong hinh, khong cho tra
Tiệm thuốc bán thuốc quá giá niêm yết
quan nhau gan bien chem khach 1 con ghe 3 trieu
Bán hàng đa cấp dụ người già mua máy lọc nước
phan bon gia, thuoc sau gia ban day xa
Ghi giá một đằng tính tiền một nẻo ở siêu thị
gas mini dung bình giả nhãn, vỏ sét
dai ly thuc an chan nuoi can gian bao thieu ky
hội chợ bán hàng nhái
Xăng găm hàng không bán, treo biển hết
chợ truyền thống xuống cấp, tiểu thương xin sắp xếp lại sạp
hợp đồng mua bảo hiểm lừa dối khách
phòng gym thu phí một năm rồi đóng cửa
taxi chặt chém khách từ bến xe
mua thẻ tập cả năm phòng gym đóng cửa trốn luôn
Nhân viên tư vấn bảo hiểm lừa ông bà tôi ký hợp đồng tiết kiệm thành bảo hiểm
ngan hang ep mua bao hiem moi giai ngan
quan hai san chem, khong niem yet gia
Shop trên mạng giao hàng giả không cho đổi
my pham tron, kem trang da khong nguon goc
hàng khuyến mãi ở siêu thị tính giá cũ
nha xe, taxi chem gia khach du lich
cua hang ban phu tung nhai
điện thoại mua trả góp bị tính lãi cắt cổ
cây xăng báo hết chờ tăng giá
can cho gian, 1 ky con 8 lang
Hội thảo tặng quà dụ người già mua nồi, máy đo huyết áp
phân bón kém chất lượng, giống lúa giả
thương lái đặt cọc rồi bẻ kèo
The shop sold me a fake helmet and will not give me a refund.
gas khong can du ky, binh mop
vang thieu tuoi, ban khong xuat hoa don
vé số giả, vé xem ca nhạc giả
sữa giả bán ở đại lý đầu thôn
ban thuoc la dien tu cho hoc sinh trong tiem tap hoa
Chợ bán cân thiếu, nói thì bị chửi
tau du lich ban ve khong gia niem yet
Siêu thị dán giá khuyến mãi mà thanh toán vẫn giá cũ
Thuốc bảo vệ thực vật dỏm, xịt sâu không chết
cua hang ban gao tron, bao bi mao danh
Một nhóm mở hội thảo tặng trứng rồi bán sâm giá trên trời cho các cụ
Đồ chơi bạo lực, súng nhựa bán tràn lan trước tết
giá thuê sạp chợ tăng, tiểu thương bỏ sạp
Tiệm điện thoại bán hàng dựng mới 100% mà là đồ cũ
gia nuoc da, banh mi o khu du lich gap 4
mua xe may dien tra gop bi gai them phi
Nước ngọt, mì gói ở khu du lịch bán giá gấp bốn, không niêm yết
gia ve tau, ve cano khong dan bang gia
Súng đồ chơi, phi tiêu bán trước cổng trường
thuoc tru sau nhai, xit hoai khong chet co
người bán cân ăn gian mớ cá
Mua xe trả góp bị ép mua thêm bảo hiểm
cho thue ghe du, tam nuoc ngot o bai bien chat chem
quan an khong bang gia, tinh tien khach phuong xa gap doi
hang lau, ruou ngoai khong tem
Nông sản giả xuất xứ địa phương bán cho khách`,
  finance: `
thôn thu tiền quỹ không có biên lai
Xin công khai tiền đóng góp làm đường
tru so cu bo hoang tu luc sap nhap, lang phi
xe cong dung di cho, di dam cuoi
thue dat phi nong nghiep sao nam nay tang gap doi
Phí chợ thu mỗi ngày mà không có vé
nhà văn hóa cũ cho tư nhân thuê, tiền đi đâu
Bàn ghế ủy ban cũ thanh lý không đấu giá
Thu tiền ủng hộ mà ép theo đầu hộ
le phi chung thuc thu cao hon quy dinh
tien ho tro bao bi cat xen, ban thon khong cong khai
nop thue ho kinh doanh khoan o dau khi bo thue khoan
Trạm y tế cũ bỏ không cho bò ở, phí ngân sách
họp dân bảo nộp quỹ đền ơn, quỹ khuyến học, quỹ phòng chống thiên tai một lúc
phan bo ngan sach lam cong chao ca ty bac trong khi duong nat
đấu giá ao cá công ích không thông báo
phi sao y thu 15 ngan 1 trang dung khong
quy thon thu khong co hoa don, hoi thi truong thon lang tranh
mức thu phí vệ sinh, quỹ an ninh quốc phòng có bắt buộc không
bán đấu giá ki ốt chợ xã không công khai
Hội trường cũ xây xong bỏ hoang cho mối
Xe biển xanh chở hàng tết cho nhà riêng
tien dan gop lam nghia trang chua quyet toan
thue mon bai, thue khoan tinh sai
tien thue dat cong ich xa thu ve khong thay cong khai
Xin xem bảng quyết toán công trình nhà văn hóa
thu phi gui xe o tru so uy ban
khoan chi hoi nghi, tiep khach cua thon lay tu quy hoi
tiền ủng hộ bão lũ chuyển đi đâu
tru so xa cu de khong, cua so mat het, tai san nha nuoc ma nhu vay
The commune sold the old office furniture and never published the price.
phí bến bãi thu chồng phí
Phí giữ xe ở chợ thu vượt giá niêm yết của ủy ban
Tổ thu tiền làm đường chia đầu người, kể cả cụ già và trẻ sơ sinh, hỏi có văn bản nào không
tien xay nghia trang gop xong khong thay bao cao
Trạm y tế cũ, trường cũ bỏ hoang, sao không cho thuê lấy tiền
xa mua loa, mua ghe gia cao hon ngoai cho gap doi
Thu phí tham quan bãi biển không phát vé
quy den on dap nghia, quy vi nguoi ngheo thu theo kieu khoan
Nhà tôi kinh doanh nhỏ mà thuế khoán nhảy gấp ba, hỏi ai tính
ban cay xa cu bi do, tien ban go di dau
Ban quản lý thôn cho thuê mặt bằng nhà văn hóa bán cà phê, thu chi không minh bạch
ai dinh gia ban cay, ban dat da thua cua xa ma khong dau gia
xa mua thiet bi gia cao hon thi truong
quy thon thu moi khau 200 ngan khong ro chi gi
tien dien nha van hoa do dan gop ma bao het
xin cong khai du toan cong trinh duong thon
tai san cong de khong: tram y te, diem truong, tru so cu
nop phat roi ma khong co bien lai
@ Tố cáo ông kế toán thôn thu tiền làm đường rồi bỏ túi, giấy thu còn đây
@ truong ban thu tien gop dien, tien giai toa cua dan khong nop len, co chu ky`,
  noise: `
hàng xóm hát loa kẹo kéo tới nửa đêm
Xuong go cua may suot trua
quan bar xap xinh khong ngu duoc
loa phuong mo 5h sang ngay nha tui
Nhà bên nuôi gà chọi gáy từ 3 giờ sáng
dam ma keo ken trong ba ngay dem
Xe độ pô nẹt ga mỗi khuya
may lanh nha ben keu u u vo phong ngu
Quán nhậu dzô dzô tới 2 giờ
loa chim yen hu suot ngay
hội chợ mở nhạc lớn gần bệnh viện
công trình khoan đục giữa trưa
cho ben nha sua suot dem
pickleball lop bop tu 5h sang toi 10h dem
tập trống múa lân trong hẻm mỗi tối
cua hang dien thoai keo loa ra duong hut khach
cục nóng máy lạnh nhà hàng kế bên kêu ro ro suốt đêm
may lanh cong nghiep cua sieu thi keu u u vo nha
xe cat, xe bon chay rung cua kinh luc 2h sang
Khoan đục bê tông giữa trưa, người già trẻ nhỏ không nghỉ được
hat karaoke di dong tren xe loa ban keo
Tập kèn, tập trống ngay hẻm
quán bi da mở nhạc sập sình
phòng tập zumba mở nhạc 5 giờ sáng
Nhà thờ, đình đánh chuông 4 giờ sáng hơi lớn, xin nhỏ bớt
may xay da, may cua ray ca tieng
loa dan dung mo nhac bolero tu sang toi chieu
tieng may bom ao tom no ca dem
Cây xăng nhận hàng lúc nửa đêm, xe hú còi
Hồ bơi, sân pickleball đánh lốp bốp đến khuya
My neighbour runs a carpentry shop at night.
cong truong do be tong luc 1h dem, xe bon rung giuong
Thợ sửa nhà khoan tường lúc 12 giờ trưa, mẹ tôi mới mổ về không nghỉ được
Tiệm vá xe nổ máy nén từ 5 giờ sáng
quan cà phê trước bệnh viện mở nhạc giật đùng đùng
loa keo cua nguoi ban hang rong phat di phat lai
Nhà nuôi chó giữ mấy chục con sủa suốt đêm, cả dãy trọ thức
dam cuoi nao cung dap nhac toi 1h sang
xe may do po cua dam thanh nien no nhu phao luc nua dem
gan truong co cho tap lai xe, coi inh oi
karaoke trong chung cu, tieng bass rung tran
nguoi ban hang rong mo loa rao suot trua
tiem rua xe, va xe chay may nen tu sang som
tieng xe rac, tieng xe ep luc 2 gio sang
xuong tien, xuong nhom cat sat trong khu nha o
nhà hàng xóm đánh piano tới khuya`,
  'public-order': `
thanh niên tụ tập hút bóng cười ở bãi đất trống
mat xe may truoc phong tro luc rang sang
Nhóm cho vay bỏ tờ rơi, tạt sơn nhà con nợ
da ga an tien o bai dat sau chua
Đối tượng lạ rình mò nhà người già ban đêm
so de ban cong khai o quan ca phe
Đăng ký tạm trú cho công nhân ở trọ thế nào
chó pitbull không rọ mõm thả ngoài đường
mat day cap, nap cong bi trom cat ban sat vun
Thanh niên ném đá lên tàu, lên xe khách
tiệm cầm đồ tiêu thụ xe gian
karaoke trá hình có tiếp viên ôm
Hàng xóm say rượu cầm dao chửi tối ngày
truy tìm cụ ông đi lạc từ hôm qua
bán pháo lậu tết
nguoi dan ong tam than la het dap pha, cam dao doa hang xom
bị lừa chuyển khoản 20 triệu mạo danh công an
xin cap lai can cuoc bi mat
nha nghi cho thue theo gio chua mai dam
tụi nhỏ đua xe bốc đầu trên đê
nguoi la gia nhan vien dien luc vao nha
Camera an ninh của tổ hư, trộm vặt nhiều
hoc sinh danh nhau ngoai cong vien
chồng say đánh vợ la làng mỗi tối, công an nhắc hoài
người nước ngoài ở trọ không khai báo
nghiện hút chích trong nhà bỏ hoang
bị kẻ xấu bôi nhọ trên facebook
doi tuong bao ke thu tien sap cho
câu trộm chó bằng súng điện
Nhặt được ví có giấy tờ, muốn trả lại nộp đâu
Trộm cắt cáp, gỡ nắp gang hố ga bán ve chai, xin tuần tra
ke gian cat day dong, thao oc duong ray, gio trom ca nap cong
Tôi nhặt được túi xách có giấy tờ xe, giao công an chỗ nào
bị đăng hình bôi nhọ trên mạng
Nhóm trẻ trâu ném đá vỡ kính xe
nha ben nuoi cho du khong rao, hay vo nguoi
chồng cũ tới quậy, dọa giết
mua ban so de online
nhà trọ chứa người lạ, khuya ồn ào xăm trổ
nguoi ban ma tuy dung o ngo cut
cho vay nang lai dan to roi cot dien
xe ôm giành khách đánh nhau bến xe
thanh niên dùng dao tự chế đuổi nhau
dang ky tam tru online bi tra
xe may dien cua con toi bi be khoa
say xin nằm giữa chợ chửi bới
lua dao chuyen tien, gia danh dien luc
mất con bò trong chuồng
có người rải đinh trên cầu
Drug dealing under the bridge after dark.
A man follows girls home from the school gate.
cho nguoi nuoc ngoai thue tro khong khai bao
làm hộ khẩu, nhập khẩu cho con, chuyển khẩu thì nộp đâu
cap lai cccd cho ba gia khong di duoc
mượn xe không trả, cầm cố xe người khác
ăn trộm sầu riêng, cà phê ngoài rẫy
ghi am, quay len phong tro nu
Chồng cũ chị hàng xóm đêm nào cũng tới đập cửa đòi tiền, chị ấy sợ
tre em bi ru re hut thuoc la dien tu, can sa o quan net
Học trò trường bên hẹn đánh nhau ở công viên mỗi chiều thứ sáu
Nhà nghỉ cho thiếu nữ vị thành niên vào ở
nguoi ngao da di lang thang chui boi, nem da vao nha dan
bọn cho vay ném mắm tôm, dán hình con nợ trước trường
ong say dap pha hang quan, cong an khu vuc xin xuong
Đám bạc sau đình mỗi chiều, toàn người già, vợ con khổ
co nguoi gia lam nhan vien tiem chung thu tien tung nha
mất trộm bơm nước, máy cày ngoài đồng
Hàng xóm đe dọa đánh vì tôi góp ý chuyện đổ rác
Xin xác nhận cư trú để con nhập học, công an hẹn lại mãi
Chó nhà kia không rọ mõm cắn shipper, chủ không đền
khach tro khong dang ky tam tru, ra vao luc nua dem
bắn pháo hoa nổ lậu đêm giao thừa
nguoi dan ba bi mat con nho trong cho, nho loa giup
mat may bom, mat chan vit ghe, mat dan ga
xac nhan noi cu tru de nhap hoc, ca khu vuc di vang
co ke mac ao blouse vao nha doi thu tien, nghi lua
thanh nien choi sung con, cung ten ban chim gan nha
Vợ chồng chủ nợ đến chặn cửa không cho ra ngoài
gay go tranh cho ban hang o le hoi, doa chem
nguoi say lai xe lang lach khu dan cu
mua bán bằng giả, giấy tờ giả công khai trên mạng
chau bi ke xau nhan tin dam o tren mang, doa dang anh
chích điện, câu trộm chó ban đêm
gia danh can bo giai phong mat bang de lua tien`,
  'fire-safety': `
Chung cư khóa cửa thoát hiểm
binh chua chay trong cho het han
kho xop ngay khu dan cu khong co pccc
hanh lang chung cu de day xe dien sac qua dem
Tru cuu hoa bi quan pho che mat
Đốt vàng mã sát tủ điện
Dây điện câu trong chợ chằng chịt sợ chập
ban xang chai truoc cua nha
tiệm sang chiết gas trong hẻm nhỏ
Chuồng cọp bịt kín, cháy không có đường ra
cham dien ngoai cot toe lua dang chay bong
báo cháy giả kêu hoài, ban quản lý tắt luôn
quan karaoke khong lap voi phun
xin tập huấn chữa cháy cho tổ dân phố
Xe cứu hỏa không vào được ngõ vì cột bê tông
nha giu tre trong can ho tang 8 khong co loi thoat
Rơm rạ chất sát vách bếp
quán hát không lắp vòi phun tự động, cửa thoát hiểm chất ghế
cho khong co be nuoc chua chay, day dien dau noi lung tung
Tiểu thương câu điện chằng chịt trên mái chợ, dễ chập cháy
tru nuoc chua chay truoc hem bi xe dau che
kho vai, kho giay sat vach nha dan
ban ga le o tang tret nha tro
Chuông báo cháy chung cư hỏng nửa năm
xin cap binh chua chay cho to lien gia
sạc xe điện dưới chân cầu thang bộ
hàng xóm đốt rác sát bồn gas
nhà trọ hàn kín cửa sổ, một lối ra duy nhất
truong mam non tu thuc khong co cua thoat hiem
The emergency exit of our building is padlocked.
loi thoat nan tang 3 bi chan bang tu lanh
hoa chat de chay trong nha dan
đốt đồng sát rừng gió lớn, dặn không nghe
Chợ mới xây mà không thấy họng nước hay bình chữa cháy nào
bếp ga của trường đặt cạnh kho giấy
Quán bar làm trần mút, chỉ một cửa ra vào
dan sac xe dien thau dem trong nha giu xe chung cu, day nong ran
xuong go trong hem, mun cua ngap san, tho hut thuoc
Xe bồn xăng đậu qua đêm trong khu dân cư
Nhà cho thuê trọ ngăn phòng bằng ván ép, dây điện trần
cầu thang thoát hiểm chung cư bị nhà tầng trệt xây bịt
Vách ngăn phòng trọ bằng xốp, bếp nấu sát vách, cháy thì chết cả dãy
nha tro vach van, o cam chap chon, cam noi chong len nhau
Xưởng mộc không bình chữa cháy, mạt cưa đầy, công nhân vẫn hút thuốc
quan karaoke cai tao tu nha ong, mot cua duy nhat, tran cach am bang mut
cua thoat nan rap phim bi khoa xich
Nhà trọ cao tầng bịt thang ngoài trời làm chỗ phơi đồ
dan chung cu dot giay vang ma trong hanh lang
Chợ đêm dùng bếp gas mini san sát, không ai kiểm tra
Xin hỏi nhà 3 tầng cho thuê cần lắp gì để đạt phòng cháy
be nuoc chua chay cua khu pho can, may bom hong
Đường vào xóm nhỏ, mong trang bị xe chữa cháy mini hoặc điểm chữa cháy công cộng
kho phe lieu chat nhua, giay cao ngat sat day dien
nha xuong may khoa cua trong gio lam, cong nhan khong co loi ra
cây xăng mini tự phát bán cạnh trường
Đốt rơm ngay dưới đường dây, cạnh trạm điện, lửa táp lên là nguy
dot ruong sat vach nha la, gio lon tan lua bay vao mai
Họ đốt rác sát bồn xăng của cây xăng, nhắc không nghe
mua kho ma dot co bua bai canh vuon cao su, nha dan sat ben
Đốt đồng gần kho vật tư, dân sợ cháy lan
dot la mia vo y, chay lan sang hang rao nha toi hom qua`,
} as const
