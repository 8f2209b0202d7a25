/** Invented reports at the borders where fields are mixed up, in the registers of the hotline, the letter, the SMS and the dialects; they teach the field alone. */
export const REGISTER_SENTENCES = {
  'water-supply': `
CD báo ống nước sạch trước số 14 bục, nước trào lên mặt đường từ 5h sáng
dong ho nuoc quay vu vu du da khoa het voi, nho ben nuoc xuong kiem tra
Nước máy nhà tôi có mùi clo nồng, đun lên vẫn hắc
nuoc may mo ra trang nhu sua, de lang moi trong lai
Đường ống cấp nước băng qua mương bị xì, phí mà dân cuối xóm thì không có giọt nào
nuoc chay nho giot ca tuan nay, tang 3 khong len noi, phai di xin tung xo
Kính gửi công ty cấp nước: khu dân cư số 4 bị cắt nước không báo trước hai ngày liền
Tiền nước tháng ni răng gấp ba, nhà có hai ôn mệ già mà tính ba mươi khối
Trạm cấp nước nông thôn hỏng bơm, bà con bốn bản phải gùi nước suối
Van nước ngầm trên vỉa hè rò, đất quanh đó ướt nhão suốt
xin gan dong ho nuoc moi nop ho so 2 thang chua ai xuong khao sat
Nước giếng tập thể hết, xe bồn chở nước sạch về được một lần rồi thôi
mấy bữa rày nước phông tên đục ngầu như nước sông, ai dám nấu cơm
KH phản ánh áp lực nước yếu giờ cao điểm, đề nghị kiểm tra đường ống nhánh`,
  drainage: `
Cống trước nhà nghẹt cứng, nước thải sinh hoạt dội ngược lên sàn bếp
CD báo hố ga đầu ngõ trào, nước đen tràn ra đường, không phải nước máy
nuoc dong trong hem ca tuan du khong mua, chac cong bi tac cho nao do
Nắp bê tông của mương thoát nước bị xe tải cán bể làm đôi
mua co ti ma san nha thanh ao, ranh thoat nuoc dat toan rac
Rãnh dọc đường mới làm cao hơn sân nhà dân, nước mưa chảy hết vô nhà
Song chắn rác hố thu bị mất trộm, để lại cái lỗ ngay mép đường
bà con tổ 6 đề nghị nạo vét mương, bùn đã lưng bụng mương rồi
trieu cuong len la nuoc cong troi len hem, bi bom may lan roi
Thi công cống xong lấp không kín, mỗi lần mưa nước không có chỗ thoát
The manhole cover in front of the pharmacy is missing and water rises through it
Cái cống hộp ni đặt nhỏ quá, cứ mưa là nác dềnh lên ngang đầu gối`,
  road: `
Mặt đường bong nhựa từng mảng, xe máy né ổ gà toàn lấn sang làn kia
duong lien thon be tong nut toac, xe lua vap hoai
CD phản ánh gạch vỉa hè lún, bong, người già vấp té hai lần
Cầu dân sinh ván mục, đi qua nghe kêu cót két
le duong bi sat mat nua met, khong co lan can
Khe co giãn trên cầu hở rộng, bánh xe đạp lọt vô
Đề nghị trải lại nhựa đoạn từ trường học ra tỉnh lộ, đã hư ba năm
đường vô xóm mưa là sình lầy lội, học trò xách dép đi chân không
go giam toc mon het, noi len dau dinh, de nghi lam lai
Lan can cầu hoen gỉ gãy mất một đoạn, mong sớm hàn lại
Đào đặt ống xong trả mặt đường lồi lõm, chạy xe xóc tận óc
The sidewalk tiles are loose and broken along the whole block
Kính đề nghị nâng cấp tuyến đường nội đồng, hiện chỉ là đất, mưa xuống không đi được`,
  'street-light': `
Bóng đèn cao áp trước nhà văn hóa cháy, tối như hũ nút
den duong sang ca ban ngay, den toi thi lai tat
CD báo cả dãy trụ đèn từ số 20 tới số 60 không sáng ba đêm nay
Đề nghị gắn thêm đèn ở khúc cua, ban đêm đi không thấy gì
tu dieu khien den chieu sang hong, ca xom toi thui
trụ đèn nghiêng, chóa đèn rớt xuống treo lủng lẳng bằng sợi dây
Đèn năng lượng mặt trời của thôn mới gắn hai tháng đã tắt hết
đèn trong công viên tắt, tập thể dục buổi tối phải bật điện thoại
Street lamps on the riverside path have been off for a week
Đèn ngõ nhấp nháy liên tục suốt đêm nhức hết cả mắt`,
  traffic: `
Đèn đỏ ở ngã tư đếm ngược sai, hướng nào cũng đỏ một lúc
cho nay sang nao cung ket xe, xin phan luong gio hoc sinh tan hoc
CD đề nghị lắp biển cấm xe tải vào ngõ giờ cao điểm
Vạch sang đường trước bệnh viện mờ hết, xe không ai nhường
bien bao cam di nguoc chieu bi cay che khuat, toi bi phat oan
Ngã ba tầm nhìn khuất, xin gắn gương cầu lồi
đèn tín hiệu tắt từ sáng, không có ai điều tiết
Mới đổi đường một chiều mà không có biển chỉ dẫn
xin lam go giam toc truoc cong truong, xe chay au qua
Camera phạt nguội ghi nhầm biển số xe tôi
The traffic light at the roundabout is out of order`,
  encroachment: `
Quán nhậu kê bàn ghế kín vỉa hè, người đi bộ phải xuống lòng đường
xe o to do ngay cua nha toi ca ngay, goi khong ai nghe
Hàng rong chiếm lòng đường trước cổng chợ, sáng nào cũng vậy
CD phản ánh hộ số 8 đổ bậc tam cấp lấn ra ngõ chung
mai che cua tiem tap hoa chia ra duong ca met
Bãi xe tự phát trên vỉa hè, thu tiền luôn
nguoi ta rao lai mat nua cai hem, xe may di con khong lot
Xưởng cửa sắt bày hàng ra lề, hàn cắt ngoài đó luôn
xe tải đậu qua đêm hai bên đường, quay đầu không được
Shops block the pavement with motorbikes, we have to walk in the road
Bà bán hủ tiếu dẹp rồi bữa sau lại bày ra lề y chang`,
  construction: `
Nhà hàng xóm xây vượt hai tầng so với giấy phép
dao mong khong che chan lam nut tuong nha toi, noi chuyen ho khong chiu den
CD hỏi xây sửa nhà cấp bốn có cần xin giấy phép không
Công trình treo lưới rách, xi măng rơi xuống mái nhà tôi
ho xay cong lan ra ranh quy hoach, da lap bien ban ma van xay tiep
Khu đất quy hoạch công viên mà có người dựng nhà xưởng
xin xem ban do quy hoach khu nay o dau
Cần cẩu công trình quay qua đầu nhà dân, xin kiểm tra biện pháp thi công
xe ben cho dat cho cong trinh san lap, rung nut nha ca day
Dãy trọ xây không phép mọc lên trong một đêm
Người ta cơi nới chuồng cọp ở chung cư, thò ra hai mét`,
  trees: `
Cây phượng trước cổng trường bị sâu rỗng ruột, xin kiểm tra
nho cat tia canh cay che het cot den voi bien bao
Cành khô trên cây xà cừ to bằng bắp tay, mong đội cây xanh đến xử lý trong tuần
CD báo hàng cây mới trồng chết khô không ai tưới
re cay troi len lam vo via he, xin thay cay khac
Ghế đá công viên gãy, cỏ mọc cao tới gối
Cây trứng cá nhà bên ngả sang mái nhà tôi, lá rụng đầy máng xối
Đề nghị trồng thêm cây bóng mát dọc đường mới
thảm cỏ dải phân cách bị giẫm nát, hoa không ai chăm
The old banyan has some dry branches, please have it pruned
ai do do hoa chat vo goc cay cho cay chet dan`,
  waste: `
Xe rác ba hôm chưa tới, bao rác chất cao trước cổng
rac xay dung do trom o bai dat trong cuoi hem
CD báo điểm tập kết rác tràn ra đường, ruồi bu đen
xac heo chet quang duoi muong, boc mui, khong ai don
Thùng rác công cộng bể nắp, chó moi ra đầy đường
xin hoi lich thu gom rac cong kenh, nha co bo nem cu
Sau phiên chợ rác ngập lối đi, ban quản lý không quét
Bãi biển đầy chai nhựa, lưới rách
tien rac thu deu ma tuan gom co mot lan
người ta chở phế thải ban đêm đổ xuống bờ sông, sáng ra một đống
Nhà vệ sinh công cộng ở bến xe dơ không chịu nổi, không ai dọn
lòng mương toàn bọc ni lông, xin vớt giùm`,
  pollution: `
Trại heo đầu xóm xả phân ra mương, mùi xộc vô nhà cả ngày
khoi dot rom mu mit, nha co tre con ho suot
Xưởng nhuộm thải nước tím ra kênh, cá chết trắng
CD phản ánh lò gạch nhả khói đen từ chiều tới khuya
bui da tu mo bay phu het mai nha voi cay trong
Xưởng sơn phun không có buồng kín, hơi sơn nồng nặc cả dãy nhà
nha may tinh bot san xa nuoc chua loet ra suoi, trau khong uong duoc
tro than bay vào chén cơm, quét ngày ba bận vẫn đen sàn
Cơ sở tái chế nhựa nấu ban đêm, mùi khét không ngủ được
Chuồng gà nhà bên sát vách bếp nhà em, mùi phân nồng
Dust from the quarry trucks covers our school yard every day
Đốt rác thải nhựa sau kho, khói xanh lè, khét lẹt`,
  land: `
Sổ đỏ ghi thiếu 40 mét so với thực địa, xin đo lại
nop ho so tach thua ba thang, van phong dat dai hen hoai
Hàng xóm cắm cọc lấn sang đất vườn nhà tôi nửa mét
CD hỏi thủ tục chuyển đất vườn lên đất ở
gia den bu dat mot mat thap hon ho ke ben, xin giai thich
Đất khai hoang từ 1990 giờ xã bảo là đất công
xin trich luc ban do thua dat, can de chia thua ke
Hai anh em tranh nhau cái ngõ đi chung trên đất ông bà để lại
sổ hồng bị ghi sai tên đệm, xin đính chính
Xã cho thuê đất công ích mà không đấu giá công khai
ranh dat trong so voi ranh ngoai thuc te lech nhau`,
  agriculture: `
Lúa bị rầy nâu cháy từng chòm, xin cán bộ khuyến nông xuống coi
kenh noi dong can tro day, ba trieu sau lua sap chet khat
Heo nhà tôi bỏ ăn, sốt đỏ da, sợ dịch tả, báo ai
CD hỏi khi nào tiêm phòng lở mồm long móng cho bò
tram bom khong bom nuoc, ruong nut ne chan chim
Phân bón mua ở đại lý bón xong lúa vàng lá
cống ngăn mặn mở sai giờ, nước mặn vô hư hết mạ
ga vit chet hang loat trong xom, chua thay thu y den
Cá lồng bè chết nổi trắng, nghi thiếu ôxy, nhờ thủy sản lấy mẫu
Chuột phá lúa, xin hỗ trợ thuốc diệt
Sầu riêng rụng trái non hàng loạt, xin kỹ sư hướng dẫn`,
  disaster: `
Bờ sông sạt ăn vô gần vườn, xin cắm biển cảnh báo
sau bao mai nha toc het ton, xin ho tro lop lai
CD hỏi hỗ trợ nhà bị tốc mái do lốc hôm kia
Taluy sau trường nứt dài, mưa nữa sợ tuột xuống
de bao yeu, nuoc ri qua chan de, xin gia co truoc mua lu
Đường lên bản bị đất vùi, xe không qua được từ sáng
lu cuon mat cau tam, hai ben khong qua lai duoc
Xin danh sách hộ nhận gạo cứu trợ sau lụt
kè biển vỡ một đoạn, sóng vô tới sân nhà văn hóa
Khe suối sau nhà đổi dòng sau trận mưa, đá lăn xuống vườn`,
  market: `
Cây xăng bơm thiếu, đổ đầy bình mà đồng hồ nhảy hơn dung tích
mua dien thoai bao hang chinh hang ve tra ra hang dung lai
CD phản ánh chợ cân điêu, mua một ký về cân còn tám lạng
Sạc dự phòng hàng nhái bán đầy lề đường
quan tinh tien gap doi bang gia niem yet
Shop trên mạng giao hàng giả rồi chặn số
gia thit o cho nay moi ngay mot gia, khong niem yet
Đại lý gas bán bình không tem, cân thiếu
Hàng hết hạn dán tem mới bán khuyến mãi
The taxi driver charged me four times the meter price
sữa bột nghi giả, lon móp, tem mờ, xin kiểm tra cửa hàng`,
  'food-safety': `
Ăn bánh mì ở quán đầu hẻm xong cả nhà đau bụng
quan bun dung nuoc rua chen den thui, ruoi bu day
CD báo căng tin trường cho ăn thịt có mùi
Cơ sở làm chả lụa không che đậy, nền nhà toàn nước đọng
bun trang boc bat thuong, nghi co hoa chat
Chợ bán thịt heo không dấu kiểm dịch
suat an cong nhan co gioi, phan anh may lan van vay
Nước đá viên làm trong nhà kho ẩm mốc
Nội tạng đông lạnh không nhãn mác chở xe máy vô quán nhậu
măng ngâm vàng khè, mùi hóa chất, bán đầy ở chợ sáng`,
  finance: `
Phường thu quỹ phòng chống thiên tai có bắt buộc không, không có biên lai
thu tien lam duong 2 trieu mot ho ma khong cong khai chi
CD hỏi mức lệ phí sao y bao nhiêu một trang
Tiền hỗ trợ của xã về đâu, dân đóng góp không thấy quyết toán
thu phi giu xe o tru so xa dung khong
Nhà văn hóa thôn cho thuê làm kho, tiền nộp đâu không ai hay
xin hoi thue dat phi nong nghiep nam nay nop o dau
Trụ sở xã cũ bỏ không sau sáp nhập, cỏ mọc, phí của công
Tổ dân phố thu tiền vệ sinh cao hơn mức của tỉnh`,
  noise: `
Nhà hàng xóm hát karaoke loa kẹo kéo tới 11 giờ đêm
xuong cua go chay tu 5h sang, nhuc dau khong ngu duoc
CD phản ánh quán bar mở nhạc rung cả cửa kính
Đám cưới bắc loa ra đường hát hai ngày liền
loa phuong keu 5 gio sang to qua, xin chinh nho lai
Công trình đóng cọc ban đêm, cả dãy mất ngủ
Gà đá nhà bên gáy từ 2 giờ khuya, nuôi mấy chục con
nẹt pô trước cổng nhà tui tối nào cũng một hai giờ
The bar below us plays loud music until 2 am every night`,
  'public-order': `
Nhóm thanh niên tụ tập đá gà ăn tiền sau chợ
mat xe may truoc cua tiem, co camera quay lai
CD báo có người lạ rình trộm chó quanh xóm
Phòng trọ số 5 ra vào nghi chích hút, kim tiêm vứt đầy
danh bai an tien o quan ca phe chieu nao cung co
Hai nhà cãi nhau ném đá qua lại, nhờ công an xuống hòa giải
Người ở trọ không khai báo tạm trú, đêm ồn ào
toi bi lua chuyen khoan mat 8 trieu qua mang, bao o dau
Bọn cho vay nặng lãi tới tạt sơn cửa nhà
trộm cắt dây điện trạm bơm, bắt được thì trình báo ai
xin hoi thu tuc dang ky tam tru cho nguoi thue nha`,
  'fire-safety': `
Hành lang chung cư chất đồ kín lối thoát hiểm
kho hang nem mut trong hem khong co binh chua chay
CD hỏi thủ tục nghiệm thu phòng cháy cho nhà trọ 20 phòng
Xe điện sạc dưới gầm cầu thang, ai cũng lo
tru nuoc cuu hoa truoc cho bi xe hang chan
Quán karaoke bịt hết cửa sổ, chỉ có một lối ra
san chiet gas ngay trong khu dan cu, so lam
Chuông báo cháy hỏng nửa năm nay không ai sửa`,
  education: `
Trường thu tiền quỹ lớp hai triệu mà không có danh mục
co giao ep hoc them, khong hoc thi bi diem thap
CD hỏi tuyển sinh lớp 1 trái tuyến nộp ở đâu
Lớp 52 cháu ngồi chật, quạt hỏng không sửa
truong mam non gui xe dua ruoc lon xon, cho hoi noi quy
Nhà vệ sinh trường bẩn, con nhịn không dám đi
Giáo viên đánh học sinh bầm tay trong giờ học
nha truong bat mua dong phuc gia cao
học trò bản xa không có chỗ ở bán trú
The school asked each family for 500 thousand for air conditioners without any receipt`,
  health: `
Trạm y tế không có bác sĩ trực ngày thứ bảy
xom toi may nguoi sot xuat huyet, xin phun thuoc muoi
CD phản ánh chờ khám bảo hiểm từ 6h tới trưa
Phòng khám tư bán thuốc không đơn, không niêm yết giá
lich tiem vac xin cho tre thang nay sao khong thay goi
Thuốc bảo hiểm hết, bắt ra ngoài mua
benh vien huyen thu phi chup hai lan
Chó nghi dại chạy rông trong xóm cắn hai con chó khác
Hỏi cấp đổi thẻ bảo hiểm y tế cho người già
lăng quăng đầy trong lu bể nhà bỏ hoang, muỗi nhiều lắm`,
  'social-care': `
Bà cụ neo đơn chưa nhận trợ cấp tháng này
xin ho so tro cap nguoi khuyet tat cho con trai
CD báo ông lão lang thang nằm ngủ trước chợ
Cháu mồ côi ở với bà ngoại, xin hỏi chế độ
nha toi bi rut khoi ho ngheo ma khong hop binh xet
Chồng nghiện rượu đánh vợ con hoài, nhờ hội phụ nữ khuyên can
xin xe lan cho nguoi tai bien
Người tâm thần đi lang thang cởi trần ngoài đường, xin đưa về nhà nuôi dưỡng
Trẻ bán vé số tới khuya không có người lớn đi cùng
mẹ tui tám hai tuổi chưa có tiền người cao tuổi`,
  'merit-labour': `
Công ty nợ lương ba tháng, gọi không ai nghe
ho so thuong binh cua ba toi nop nam ngoai chua tra loi
CD hỏi điều kiện hưởng trợ cấp thất nghiệp
Chủ không đóng bảo hiểm xã hội, đuổi việc lúc mang thai
xin xac nhan liet si de lam lai bang to quoc ghi cong
Thanh niên xung phong chưa được chế độ
xin gioi thieu viec lam cho nguoi het tuoi lao dong pho thong
Công trường cho thợ làm trên cao không dây đai, đề nghị thanh tra lao động
Tiền tuất của vợ liệt sĩ bị cắt từ tháng trước`,
  culture: `
Biển quảng cáo che kín mặt tiền, chữ sai chính tả
nha van hoa khoa cua quanh nam, tre em khong co cho choi
CD hỏi giờ mở cửa thư viện xã
Di tích đình làng dột nát, mong sớm trùng tu
sân bóng cỏ mọc cao, khung thành gãy
Hướng dẫn viên chui dẫn khách, nói sai lịch sử
to roi cho vay dan kin tuong truong hoc, cot dien
Dụng cụ tập thể dục ở công viên gãy tay cầm
Lễ hội thu vé gửi xe giá trên trời
khách sạn đón khách tây không niêm yết giá phòng`,
  religion: `
Nhóm lạ tới nhà rủ bà con bỏ bàn thờ tổ tiên
xin hoi thu tuc dang ky sinh hoat dao tai gia
CD hỏi việc xin sửa chữa chánh điện chùa
Đồng bào Khmer mong có lịch lễ in bằng chữ Khmer
nha tho muon to chuc ruoc kieu ngoai duong, can xin phep ai
Chính sách cho người dân tộc vùng khó năm nay ra sao
ho giai han thu tien tung nguoi, me tin qua
Xin công nhận người có uy tín của bản`,
  telecom: `
Sóng điện thoại trong bản chập chờn, phải leo đồi mới gọi được
mang wifi rot lien tuc, goi tong dai nha mang khong xu ly
CD báo dây cáp viễn thông võng ngang đầu xe máy, không phải dây điện
Trạm phát sóng trên nóc nhà hàng xóm, lo ảnh hưởng sức khỏe
cot vien thong nghieng sau khi xe tong
Cáp quang đứt ba hôm nay cả xóm không có mạng
sim bi khoa mot chieu du da dang ky chinh chu
bó dây cáp cũ cắt rồi vứt lòng thòng trên cột, nhìn nhếch nhác`,
  'online-service': `
Cổng dịch vụ công không nhận mã OTP, thử ba hôm rồi
nop ho so online bao loi tep qua dung luong hoai
CD phản ánh tra cứu hồ sơ trên mạng hiện trạng thái sai
App VNeID không đồng bộ được thẻ bảo hiểm
thanh toan le phi tren cong bi tru tien hai lan
Trang web của phường mở không lên
Khai tử liên thông trên mạng bấm gửi là quay mãi
The public service portal logs me out every time I upload a file`,
  procedure: `
Hẹn trả kết quả thứ hai, lên lại hẹn thứ sáu, rồi lại hẹn tiếp
boc so tu 7h den 11h chua toi luot, quay chi co mot nguoi
CD hỏi đăng ký hộ kinh doanh cần giấy tờ gì
Hồ sơ bị trả ba lần, mỗi lần đòi thêm một giấy
bo phan mot cua nghi som, 4h da khong nhan
Đi ba nơi không nơi nào nhận hồ sơ sau sáp nhập
ho so cap phep kinh doanh nop qua han chua tra loi
Hướng dẫn trên bảng một đằng, người ở quầy nói một nẻo`,
  'civil-status': `
Xin làm lại giấy khai sinh bị mất, cần gì
dang ky ket hon voi nguoi nuoc ngoai nop o phuong hay tinh
CD hỏi xác nhận tình trạng hôn nhân mất mấy ngày
Giấy khai sinh của con ghi sai năm sinh của mẹ
chung thuc chu ky cho nguoi nam vien thi lam sao
Khai tử trễ hạn ba tháng có bị phạt không
xin cai chinh ho dem trong khai sinh
Chứng thực hợp đồng mua xe ở phường được không`,
  conduct: `
Cán bộ tiếp dân vừa nói chuyện vừa bấm điện thoại, quát người già
anh truc quay noi cong loc, bao khong biet thi ve hoi chong
CD khen chị ở quầy hộ tịch tận tình với bà cụ
Trưởng thôn xưng mày tao với dân trong buổi họp
can bo di an sang gio hanh chinh, dan doi gan tieng
Công an viên nói năng hách dịch khi lập biên bản
nguoi o quay goi y boi duong moi lam nhanh
Bà ở văn phòng hất tờ đơn của tôi xuống bàn`,
  military: `
Giấy gọi khám nghĩa vụ gửi nhầm địa chỉ cũ
con toi dang hoc dai hoc co duoc tam hoan nghia vu khong
CD hỏi đăng ký nghĩa vụ quân sự tuổi 17
Ở nhà một mẹ già thì có được miễn nhập ngũ không
dan quan truc dem khong duoc tra tien ngay cong
Bộ đội xuất ngũ chưa nhận trợ cấp một lần
phat hien qua dan cu trong vuon khi dao ao, chua ai dung vao
Danh sách khám tuyển niêm yết sai ngày sinh`,
  electricity: `
Điện chập chờn cả tối, quạt quay không nổi
cup dien 3 lan mot tuan khong bao truoc
CD hỏi tiền điện tăng gấp đôi tuy không dùng thêm gì
Trụ điện xi măng nứt chân, xin ngành điện gia cố
canh cay cham day dien trung the, xin dien luc phat quang
Công tơ điện cháy mặt số, báo mấy hôm chưa thay
day dien nha cho cau tam cua trong tro tinh 4 ngan mot so
Máy biến áp kêu ù ù suốt ngày đêm
Chưa có điện lưới ở xóm trên, xin kéo về
hộp công tơ bung nắp, tổ ong làm trong đó`,
  bus: `
Xe buýt số 12 bỏ trạm, khách vẫy không dừng
tai xe buyt noi chuyen dien thoai suot tuyen
CD báo nhà chờ xe buýt dột, mái bay mất
Tuyến buýt về xã bỏ chuyến chiều, công nhân không về được
ve thang xe buyt cho hoc sinh mua o dau
Phụ xe đuổi bà cụ xuống vì không có tiền lẻ
xe khach bat khach doc duong, nhoi nhet
Bến tàu khách đổi giờ chạy không báo`,
}
