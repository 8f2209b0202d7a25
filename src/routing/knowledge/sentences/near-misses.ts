/** Invented calm reports that use the words of danger: wishes, repairs, questions, what is over, what was only nearly so. */
export const NEAR_MISS_SENTENCES = {
  'fire-safety': `
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
bon tre dot phao te dip le, on ao
Karaoke ồn muốn nổ cái đầu
quan nhau gay on ao, khach hay cai nhau
may hang xom khoan cat be tong keu nhu bom no
Thợ xây làm đêm, búa đập rầm rầm
Đài truyền thanh phát to quá lúc 5 giờ sáng
loa keo hat karaoke den 11h dem
tau hoa keu coi luc 3h sang mat ngu`,
  'street-light': `
den duong chay 3 bong, toi thui, xin thay
cot den cong vien ri set, bong chop tat
suyt nua thi bi dien giat o cot den, xin kiem tra`,
  telecom: `
Dây cáp viễn thông võng xuống, xe tải hay vướng
Sóng điện thoại yếu, gọi cấp cứu còn không được
wifi nha van hoa hong
Trạm BTS gần nhà dân sợ bức xạ`,
  electricity: `
Nhà em điện yếu, quạt chạy không nổi
xin hoi khi nao co dien lai, cup tu sang
Cột điện cũ mục chân, xin thay trước mùa mưa
cong to dien nha toi nhay loan, tien dien thang nay cao gap doi
he thong dien cho cu nat, mong sua lai
Giá điện như chém, mong xem lại`,
  construction: `
cong trinh dao mong lam nut tuong nha toi, yeu cau boi thuong
Nhà bên xây làm tường nhà tôi nứt chân chim, xin cử người xem
Nhà tôi bị thấm nước từ tầng trên xuống, hàng xóm không chịu sửa
thang may chung cu hay hong, cu gia leo cau thang met
Thang máy kẹt cửa hoài, ban quản lý không sửa`,
  education: `
Tường rào trường học nứt, đề nghị sửa trước năm học mới
Nắng nóng mà trường không có quạt, con tôi về than mệt
Cô giáo phạt học sinh đứng ngoài nắng, phụ huynh bức xúc
Nhà trường thu tiền trái quy định
hoc phi mam non tu thuc tang
Bạo lực học đường cần tuyên truyền thêm ở cấp hai
Đề nghị mở lớp võ tự vệ cho phụ nữ`,
  road: `
Cầu thôn mình xuống cấp, lan can gỉ sét
duong lun o ga lon, xe chay qua nay len nhu muon bay
Vỉa hè gạch bong, bà con đi bộ hay vấp ngã
Đường ray chỗ ngõ 8 gồ ghề, xe hay vấp
Hố đào cáp quang chưa lấp, xe vấp
Tôi bị ngã ở vỉa hè tuần trước, gãy tay, muốn hỏi bồi thường
chua lang dang sua ma tho lam au
Cầu đi bộ qua kênh hay bị trơn khi mưa`,
  culture: `
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
mua lon la ngap den banh xe, de nghi nao vet cong
Hố ga bốc mùi hôi thối, cả ngõ không dám mở cửa
Nắp cống bị mất, đã có người cắm cành cây cảnh báo
nap cong vo o dau hem 12, xe lot banh
Nước thải chảy tràn ra đường
cong nghet, nuoc tran vao san
Nước ngập sân trường mỗi khi mưa, con tôi lội ướt hết giày
Hôm kia có cháu suýt rơi xuống hố công trình, đề nghị che lại`,
  'water-supply': `
Nước máy có mùi clo nồng mấy hôm nay
Nước giếng có phèn, xin kiểm nghiệm
Cả xóm em mấy hôm nay không có nước, phải đi xin từng can`,
  agriculture: `
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
muoi nhieu qua, xin phun thuoc diet muoi
Trạm y tế hết vắc xin, hẹn mãi
Hồ bơi tư nhân nước bẩn, ngứa hết người
Em bé nhà tôi sinh ra cần tiêm viêm gan ở đâu
xin hoi lich tiem chung cho tre 9 thang
Ngộ độc rượu là bệnh gì, xin tuyên truyền cho bà con
Cần tuyên truyền không ăn nấm lạ`,
  'public-order': `
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
Bác sĩ trạm y tế tiếp dân thái độ lạnh nhạt
Cán bộ địa chính đòi thêm tiền mới chịu ký`,
  traffic: `
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
Tôi muốn hỏi con tôi 17 tuổi làm căn cước ở đâu
Hồ sơ kẹt ở một cửa ba tuần
cho can bo mot cua lam ma buc boi muon chet`,
  'civil-status': `
thu tuc khai sinh cho be moi sinh can gi
lam khai tu cho ba toi moi mat tuan truoc
Giấy báo tử của ông nội tôi sai năm`,
  'online-service': `
Cổng dịch vụ công treo, không nộp được hồ sơ
app vneid bi sap hoai khong dang nhap duoc`,
  land: `
Đất nhà tôi bị nhà bên lấn 30 phân
xin hoi quy hoach duong qua nha toi co bi giai toa khong
Bồi thường đất giá thấp, bà con mong xem lại`,
  bus: `
Xe buýt 21 chạy quá nhanh, bỏ trạm
xe bus tai xe lai au, phanh gap, hanh khach nga dui
do cho qua tai ngay le, xin nhac chu do`,
  other: `
Chủ tịch hứa sửa đường cả năm nay chưa thấy
lanh dao phuong can vao cuoc cho dan do kho
Xin cảm ơn các anh công an đã tìm lại cho tôi chiếc xe
Đường dây nóng gọi mãi không ai nghe
goi 1022 nhac cho dai qua
Suối cạn, rác nhiều, xin vớt
Chúng tôi chết mê cảnh hồ nhưng rác nhiều quá`,
  encroachment: `
Lề đường bị quán lấn hết, người đi bộ phải xuống lòng đường`,
  'merit-labour': `
Công nhân công ty tôi bị nợ lương ba tháng, đòi đình công
cong ty ep tang ca, cong nhan kiet suc
xin cap lai giay chung nhan thuong binh`,
}
