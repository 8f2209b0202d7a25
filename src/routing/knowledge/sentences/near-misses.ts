/** Invented calm reports that use the words of danger: wishes, repairs, questions, what is over, what was only nearly so. */
export const NEAR_MISS_SENTENCES = {
  'fire-safety': `
Vòi cứu hoả đầu phố bị rỉ, không biết còn dùng được không
Bãi giữ xe không có bình chữa cháy
Đề nghị phường kiểm tra bình chữa cháy ở chung cư, hết hạn từ tháng 3
Hôm qua có vụ cháy nhỏ ở chợ đã dập xong, nay rác cháy dở còn đầy lối đi, mong dọn
Cửa hàng gas đặt sát trường mầm non, xin kiểm tra giấy phép
cam on doi chua chay den nhanh tuan truoc
Đề nghị diễn tập phòng cháy cho khu dân cư
Cứ đà này cháy là xe chữa cháy không vào được, đề nghị cấm đậu xe trong hẻm
Sắp tết, nhiều nhà chứa pháo, mong công an kiểm tra
Chợ dùng dây điện chằng chịt, sợ chập cháy, đề nghị kiểm tra
Bếp ăn trường dùng bình gas để ngoài nắng, nên dời đi
Cầu thang thoát hiểm bị chất đồ, đề nghị dọn
loi thoat hiem chung cu bi khoa, xin nhac ban quan ly`,
  waste: `
Hàng xóm đốt rác sau vườn, khói khét, đề nghị nhắc nhở
Bãi rác tự phát cạnh trường
xe rac khong lay rac 3 ngay nay`,
  pollution: `
Nhà máy xả nước thải trắng đục ra suối ban đêm, giếng nhà dân có váng, trẻ con tắm nổi mẩn
Nhà trẻ tư thục nhận quá số trẻ, phòng chật
Mùi thuốc trừ sâu phun ngoài đồng bay vào lớp học
Hồ điều hoà nước xanh lè, muỗi, mùi tanh
toi phan anh nuoc song duc do nha may giay xa, ca noi len
nguoi ta vut xac cho chet xuong muong, boc mui
Rác sinh hoạt chất đống cháy nắng bốc mùi
Mỏ đá nổ mìn rung nhà, nứt trần, xin đo chấn động
Nước giếng khoan nhà tôi bị đục từ khi mỏ đá nổ mìn
Quán nướng đầu ngõ khói bay vào nhà tôi cả tối
Cháu tôi khó thở vì khói bụi công trường mỗi ngày, đề nghị tưới nước
Bụi lò gạch làm bà con ho suốt, cây cối úa vàng
Sông ô nhiễm, cá chết nổi trắng
Nhà máy xả khói đen mỗi sáng, đề nghị kiểm tra môi trường
lo dot rac benh vien khoi den mui khet
Trại heo xả thải, mùi nồng nặc không thở nổi
trai ga mui hoi muon ngat
Cá chết ở hồ công viên bốc mùi
Nước máy yếu, có mùi clo nhẹ`,
  noise: `
Cống thoát nước bị đất công trình vùi lấp từ tháng trước
Quán bida mở tới 2 giờ sáng, khách say la hét
Xe rác chạy sớm bóp còi inh ỏi
Hàng xóm hát to quá, mẹ tôi tim yếu nằm không yên
bon tre dot phao te dip le, on ao
Karaoke ồn muốn nổ cái đầu
quan nhau gay on ao, khach hay cai nhau
may hang xom khoan cat be tong keu nhu bom no
Thợ xây làm đêm, búa đập rầm rầm
Đài truyền thanh phát to quá lúc 5 giờ sáng
loa keo hat karaoke den 11h dem
tau hoa keu coi luc 3h sang mat ngu`,
  'street-light': `
Đèn đường trước nhà nhấp nháy như đánh điện, chói mắt, mong sửa
den duong chay 3 bong, toi thui, xin thay
cot den cong vien ri set, bong chop tat
suyt nua thi bi dien giat o cot den, xin kiem tra`,
  telecom: `
Mạng Internet nhà tôi rớt liên tục mỗi tối, gọi tổng đài nhà mạng không xử lý
wifi cap quang dut ca xom hai ngay, nha mang hen mai
Sóng 4G trong thôn chập chờn, họp trực tuyến cứ văng
Dây cáp viễn thông võng xuống, xe tải hay vướng
Sóng điện thoại yếu, gọi cấp cứu còn không được
wifi nha van hoa hong
Trạm BTS gần nhà dân sợ bức xạ`,
  electricity: `
Con gái tôi bị rụng tóc, nghi nước máy, xin lấy mẫu
Dây điện trước nhà rối như tơ vò, mất mỹ quan
Tôi mới chuyển về khu tái định cư, xin hỏi khi nào có điện ba pha
Nhà em điện yếu, quạt chạy không nổi
xin hoi khi nao co dien lai, cup tu sang
Cột điện cũ mục chân, xin thay trước mùa mưa
cong to dien nha toi nhay loan, tien dien thang nay cao gap doi
he thong dien cho cu nat, mong sua lai
Giá điện như chém, mong xem lại`,
  construction: `
tau lua rung lam nut nha dan hai ben
Thang máy toà B kêu cọt kẹt, đã bảo trì mà vẫn kêu
Ban quản lý chung cư cắt nước phòng em vì nợ phí
Nha toi bi nut do xe tai nang chay qua, xin boi thuong
cong trinh dao mong lam nut tuong nha toi, yeu cau boi thuong
Nhà bên xây làm tường nhà tôi nứt chân chim, xin cử người xem
Nhà tôi bị thấm nước từ tầng trên xuống, hàng xóm không chịu sửa
thang may chung cu hay hong, cu gia leo cau thang met
Thang máy kẹt cửa hoài, ban quản lý không sửa`,
  education: `
Chung cư hay mất nước, các cụ phải xách từng xô
Con tôi bị bạn trêu ở trường, buồn không muốn đi học, mong nhà trường quan tâm
Quạt trần lớp học lắc lư, cô giáo không dám bật
Trường cháu có cái xích đu gãy, ngồi dễ té, xin thay
Tường rào trường học nứt, đề nghị sửa trước năm học mới
Nắng nóng mà trường không có quạt, con tôi về than mệt
Cô giáo phạt học sinh đứng ngoài nắng, phụ huynh bức xúc
Nhà trường thu tiền trái quy định
hoc phi mam non tu thuc tang
Bạo lực học đường cần tuyên truyền thêm ở cấp hai
Đề nghị mở lớp võ tự vệ cho phụ nữ`,
  road: `
o ga sau truoc cua hang, tuan nay da ba nguoi nga roi, nho va gium
mat duong sut mot lo, xe vap te hoai, may nguoi xay xat tay chan, xin sua
Đoạn dốc trơn, mấy bà đi chợ té lên té xuống mà không ai láng lại
con toi di hoc vap o ga nga, tray dau goi, de nghi san lap
Đường bê tông bị xe ben cán vỡ, sắt thò lên, đạp trúng là rách chân
Suối cạn nước, cầu tạm đã dỡ, bà con xin làm cầu bê tông
Con đường đê nhiều ổ voi, xe lật bánh hoài, xin vá
Xe tải chở cát vương vãi, mấy người trượt ngã tuần rồi
Cây bàng rễ trồi lên làm vỡ gạch, mấy cụ đi thể dục vấp hoài
Cầu khỉ qua mương ọp ẹp, bọn nhỏ đi học phải có người dắt
Cầu thôn mình xuống cấp, lan can gỉ sét
duong lun o ga lon, xe chay qua nay len nhu muon bay
Vỉa hè gạch bong, bà con đi bộ hay vấp ngã
Đường ray chỗ ngõ 8 gồ ghề, xe hay vấp
Hố đào cáp quang chưa lấp, xe vấp
Tôi bị ngã ở vỉa hè tuần trước, gãy tay, muốn hỏi bồi thường
chua lang dang sua ma tho lam au
Cầu đi bộ qua kênh hay bị trơn khi mưa`,
  culture: `
Tháng này điện nhà tôi tăng như lửa đốt
Nhà văn hoá khoá cửa, bọn em không vào tập được
Lễ hội bắn pháo hoa ở đâu, mấy giờ ạ
Trẻ con khu này không có chỗ chơi, toàn leo lên đống cát công trình
Nhà văn hoá thấm dột, trần bong tróc
Nghĩa trang xuống cấp, mộ bị sụt
Bún bò cháy hàng, khách đậu xe tràn đường
Đội bóng phường đá như cháy, xin sân đẹp hơn
xin mo san bong cho thanh nien
Thư viện xã đóng cửa cả tuần
Bảo tàng mở cửa muộn, khách chờ
Khu di tích bị xâm hại, người ta khắc tên lên bia
Lễ hội đông, mong có thêm nhà vệ sinh
Trẻ con hay trèo cột cờ nhà văn hoá
buon cuoi chet mat, bien ghi sai chinh ta
Tượng đài bị vẽ bậy, kẻ gian đập vỡ góc`,
  disaster: `
Nước rút rồi mà kiệt vẫn ứ bùn, mùi hôi, nhà có người già nằm một chỗ rất khổ
Sạt lở đã khắc phục xong, nhưng đất đá còn để ven đường làm bụi
Xin hỏi khi nào nhận được tiền hỗ trợ bão số 3
Nhà tôi bị bão tốc mái năm ngoái, chưa được hỗ trợ
ho tro lu lut chia khong cong bang
Dự báo sắp có bão, xin hỏi phường có điểm sơ tán không
Đề nghị cắt tỉa cây trước mùa mưa bão
Kè bờ sông làm dở mấy năm chưa xong
bo ke nut nhe, can theo doi truoc mua lu
Đê bị trâu bò giẫm, mái cỏ hư
Nhà tôi nằm trong vùng sạt lở đã có quyết định di dời, xin hỏi bao giờ có đất tái định cư
Xin lịch tập huấn sơ cứu đuối nước`,
  drainage: `
Mưa tạnh hai ngày mà ngõ vẫn đọng nước đen, muỗi nhiều, xin khơi cống
Lụt qua rồi nước còn đứng trong xóm vì cống nghẹt, trẻ con ghẻ lở, nhờ thông cống
chung toi o gan tram thu gom pin cu, so doc hai
Cống hộp làm xong không lấp, bà con lấy ván bắc qua mà đi
Nắp hố ga kênh lên, xe qua kêu ầm ầm suốt đêm
Ngõ 12 mỗi lần mưa to nước ngập đến mắt cá, đi lại bất tiện
mua lon la ngap den banh xe, de nghi nao vet cong
Hố ga bốc mùi hôi thối, cả ngõ không dám mở cửa
Nắp cống bị mất, đã có người cắm cành cây cảnh báo
nap cong vo o dau hem 12, xe lot banh
Nước thải chảy tràn ra đường
cong nghet, nuoc tran vao san
Nước ngập sân trường mỗi khi mưa, con tôi lội ướt hết giày
Hôm kia có cháu suýt rơi xuống hố công trình, đề nghị che lại`,
  'water-supply': `
Loa phường phát cả lúc 5h, em bé giật mình khóc
Nước máy có mùi clo nồng mấy hôm nay
Nước giếng có phèn, xin kiểm nghiệm
Cả xóm em mấy hôm nay không có nước, phải đi xin từng can`,
  agriculture: `
Ruộng nhà tôi bị vịt ông Năm vào phá
Nhà bên nuôi bồ câu, phân rơi xuống mái nhà tôi
hang xom nuoi cho sua suot dem
Chó thả rông phóng uế đầy sân khu tập thể, không rọ mõm
Có mấy con mèo hoang vào bếp tập thể phá đồ
Ruộng khô nứt nẻ, trạm bơm không chạy
ruong bi chuot pha, xin thuoc
Lợn nhà tôi chết mấy con nghi dịch, xin hướng dẫn tiêu huỷ
trau bo tha rong pha lua
Ong làm tổ trên cây trước cổng trường, nhờ người tới gỡ
Rắn hay bò ra từ bụi rậm khu đất bỏ hoang, đề nghị phát quang`,
  health: `
Điều hoà phòng khám hỏng, bệnh nhân ngồi chờ nóng muốn xỉu
Xã em chưa có xe cứu thương, mỗi lần cấp cứu phải thuê xe ngoài
Xin hỏi thủ tục nhận con nuôi
De nghi dan bien cam tam o ho vi nam truoc co em bi duoi nuoc
muoi nhieu qua, xin phun thuoc diet muoi
Trạm y tế hết vắc xin, hẹn mãi
Hồ bơi tư nhân nước bẩn, ngứa hết người
Em bé nhà tôi sinh ra cần tiêm viêm gan ở đâu
xin hoi lich tiem chung cho tre 9 thang
Ngộ độc rượu là bệnh gì, xin tuyên truyền cho bà con
Cần tuyên truyền không ăn nấm lạ`,
  'public-order': `
Tòa nhà bỏ hoang, bọn nghiện hay vào, mong rào lại
Nhóm chạy xe độ pô đêm nào cũng rú ga
Sân bóng bị thanh niên lạ chiếm, đòi đánh bọn em nếu không nhường
xin lap camera o hem vi hay mat trom
Công an phường ơi cho em hỏi mất xe máy hôm thứ ba thì làm đơn ở đâu
Đề nghị tuyên dương anh bảo vệ đã cứu em nhỏ rơi xuống hồ hôm chủ nhật
cho nha hang xom sua va du con toi di hoc, xin nhac ho xich lai
tram y te het thuoc huyet ap, me toi phai mua ngoai
Trộm vặt nhiều, tuần này mất hai cái xe đạp, mong tăng tuần tra
Tháng trước nhà tôi bị trộm vào lấy xe, đã báo mà chưa thấy trả lời
Hai nhà cạnh nhau tranh chấp cái ngõ, chửi nhau suốt
Đề nghị rào ao đình lại cho trẻ con khỏi ngã
Bến đò không có áo phao, đề nghị kiểm tra
bai tam khong co bien bao nguy hiem
Lớp dạy bơi hè cho trẻ ở phường mình bao giờ mở
tre em lang thang ban ve so buoi toi, de nghi quan tam
tui hoc sinh tu tap hut thuoc la dien tu sau truong
Có nhóm hay đánh bạc ở quán cà phê
Người nghiện tụ tập ở công viên, kim tiêm vứt bừa bãi
con nghien chich choat o goc cong vien, dan so
Mạng xã hội đăng clip đánh nhau, tôi đề nghị xử lý người đăng
Quảng cáo cho vay dán đầy cột điện
Có số lạ gọi doạ cắt điện, đòi chuyển tiền, tôi không chuyển
nguoi tu xung cong an goi lua dao, xin canh bao ba con
Bị lừa mất 20 triệu trên mạng, xin hỏi báo ở đâu
Con đường này tối, con gái tôi đi làm về rất sợ
hem toi qua, so cuop giat
Chung cư em có nhiều người bán hàng lạ gõ cửa
ban ngay hay co nguoi la vao xom hoi mua cho, mua vang
Người yêu cũ nhắn tin làm phiền, tôi muốn hỏi có báo công an được không
to roi cho vay nong dan kin tuong
tre con hay nhay cau xuong song tam chieu he, nho bac to truong nhac
Học sinh đi xe điện không mũ bảo hiểm
Mong phường đặt phao cứu sinh ở hồ
De nghi lap rao chan duong tau vi tre con hay choi gan do
Cảm ơn phường đã cứu hộ con mèo
Năm ngoái con tôi bị chó nhà ông Tư cắn, đã tiêm rồi, nay chó vẫn thả rông`,
  'social-care': `
Xin hỏi thủ tục xin trợ cấp khuyết tật cho mẹ tôi bị liệt
Bố tôi bị đột quỵ năm ngoái, giờ xin xác nhận khuyết tật thì cần giấy gì
me toi bi tai bien nam nha, xin hoi che do nguoi cham soc
Người ăn xin nằm ngủ ở cổng chợ, mong đưa vào trung tâm
Có cụ già neo đơn ở tổ 5, xin phường quan tâm hỗ trợ
Bà tôi 90 tuổi chưa được nhận tiền cao tuổi
Xin hỏi con tôi bị trầm cảm thì khám tâm lý ở đâu
Xin xe đưa rước cho bà bầu đi khám xa
Cháu thi trượt buồn chán, mẹ nào biết lớp kỹ năng sống cho con không`,
  conduct: `
Cán bộ tiếp dân quát mẹ tôi phát khóc
Bác sĩ trạm y tế tiếp dân thái độ lạnh nhạt
Cán bộ địa chính đòi thêm tiền mới chịu ký`,
  traffic: `
Xe container chạy vào giờ cấm ở vòng xoay, sáng đưa con đi học chen với xe lớn thấy sợ
Xe tải nặng đi vào giờ cao điểm, không thấy ai chặn lại
Đường ngang dân sinh qua đường sắt chưa có người gác, xin lắp cần chắn
Cột điện nằm giữa đường mở rộng chưa di dời, xe phải tránh
Xe tải chạy ẩu giờ tan trường, sợ có ngày tai nạn
Ngã tư này hay xảy ra tai nạn, cần đèn tín hiệu
nga ba cho khong co den, hay dung xe, xin lap guong cau loi
Đèn tín hiệu ngã tư hư, xe cộ lộn xộn
bien bao bi cay che
Vạch sang đường trước cổng trường mờ hết
xin lam gò giam toc
xe hoi dau kin hem, xe cuu thuong ma toi thi khong vao noi`,
  trees: `
cay xa cu nghieng, canh kho nhieu, xin cat
Cây đổ hôm bão vẫn nằm ở công viên chưa ai dọn`,
  market: `
Giá xăng tăng, xe ôm chúng tôi khó sống
Chợ đêm chém giá khách Tây, mất hình ảnh
Cây xăng bơm thiếu, đo không đúng
tiem thuoc tay ban thuoc ngu khong can don
hang quan chat chem du khach
Máy ATM nuốt thẻ của tôi
may ban nuoc tu dong nuot tien
thit heo ngoai cho co mui la`,
  'food-safety': `
Quán ăn gần cổng trường không sạch, cháu đau bụng hai lần rồi
Bữa ăn bán trú của con có lần có sâu, mong phòng kiểm tra`,
  military: `
Bom mìn đã rà xong chưa để dân làm ruộng
nghe noi bai dat co bom tu hoi chien tranh, khi nao thi ra pha
Xin hỏi lịch khám nghĩa vụ quân sự`,
  procedure: `
Ông bà tôi già yếu, đi lại khó khăn, xin làm căn cước tại nhà
Tôi muốn hỏi con tôi 17 tuổi làm căn cước ở đâu
Hồ sơ kẹt ở một cửa ba tuần
cho can bo mot cua lam ma buc boi muon chet`,
  'civil-status': `
Xin xác nhận nhà tôi bị lũ năm ngoái để vay vốn
thu tuc khai sinh cho be moi sinh can gi
lam khai tu cho ba toi moi mat tuan truoc
Giấy báo tử của ông nội tôi sai năm`,
  'online-service': `
Tài khoản cổng dịch vụ công bị khóa, mã OTP không về máy
nop ho so tren mang bao thanh cong ma tra cuu khong thay ma
Cổng dịch vụ công treo, không nộp được hồ sơ
app vneid bi sap hoai khong dang nhap duoc`,
  land: `
Đất nhà tôi bị nhà bên lấn 30 phân
xin hoi quy hoach duong qua nha toi co bi giai toa khong
Bồi thường đất giá thấp, bà con mong xem lại`,
  bus: `
Lái xe tuyến 14 cho khách xuống khi xe còn lăn bánh, bà tôi suýt ngã, phụ xe cười
Phụ xe buýt lôi kéo khách, quát người già lên chậm
Xe khách tranh nhau đón ở bến, cò mồi kéo tay khách
Nghe đồn có bắt cóc trẻ con trên mạng, xin công an nói rõ cho dân yên tâm
Bạn tôi bị xe buýt bỏ lại giữa đường, tài xế chửi
Xe buýt 21 chạy quá nhanh, bỏ trạm
xe bus tai xe lai au, phanh gap, hanh khach nga dui
do cho qua tai ngay le, xin nhac chu do`,
  other: `
ong to truong lam viec kieu ep dan dong tien, ai khong dong thi bi gach ten
Chủ tịch hứa sửa đường cả năm nay chưa thấy
lanh dao phuong can vao cuoc cho dan do kho
Xin cảm ơn các anh công an đã tìm lại cho tôi chiếc xe
Đường dây nóng gọi mãi không ai nghe
goi 1022 nhac cho dai qua
Suối cạn, rác nhiều, xin vớt
Chúng tôi chết mê cảnh hồ nhưng rác nhiều quá`,
  encroachment: `
Chủ quán nướng để lò than ngoài vỉa hè, khói bay mù, người đi đường ho sặc
Lề đường bị quán lấn hết, người đi bộ phải xuống lòng đường`,
  'merit-labour': `
Xin cho hỏi bị tai nạn lao động thì hồ sơ nộp ở đâu
toi bi cong ty no luong, song khong noi nua, xin giup doi lai
Công nhân công ty tôi bị nợ lương ba tháng, đòi đình công
cong ty ep tang ca, cong nhan kiet suc
xin cap lai giay chung nhan thuong binh`,
}
