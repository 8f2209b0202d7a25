/** Invented reports in words that belong to another field, or to alarms: they teach the field alone. */
export const TOLD_CALMLY_SENTENCES = {
  road: `
KH PA mặt cầu thủng một lỗ, tối qua có xe vấp, không ai bị thương, ĐN vá tạm
CD báo đoạn dốc đá rơi xuống lề sau mưa, đã dọn bớt, không có thiệt hại về người
Đường vào buôn sình lầy, xe cứu thương đứng ngoài lộ, bà con phải khiêng người bệnh ra, xin đổ đá
duong vo ap lay loi, xe cap cuu khong vo toi, xin nha nuoc lam duong be tong
Lề đường tránh bị nước khoét sâu cả mét, đêm chạy xe không thấy, đề nghị đắp lại và rào
Mố cầu dân sinh bị lũ năm ngoái khoét, cầu còn đi được, xin kè lại giúp học sinh qua
mo cau bi xoi tu mua lu truoc, xin sua cau
Dân đóng góp làm cầu đã hai năm mà mới được mấy cái trụ, hỏi bao giờ làm tiếp
xa thu tien dan lam cau, may nam chua xong cau
Cầu khỉ gãy tay vịn, hôm trước có thằng nhỏ té, hàng xóm kéo lên được, xin làm lại tay vịn`,
  traffic: `
Xe chở gỗ không phủ bạt, khúc gỗ rớt xuống đường tối qua, may xe sau tránh kịp, đề nghị CSGT phạt
xe cho mia qua kho, mia rot day duong, de nghi xu ly
Biển hạn chế tải trọng hai đầu cầu bị mất, xe nặng qua lại, xin cắm lại biển
mat bien cam xe tai o dau cau, xin dat lai
CD PA xe khách tông gãy dải phân cách, không có người bị nạn, hiện trường đã dọn, ĐN dựng lại
Cột đèn tín hiệu bị biển quảng cáo che, người lạ đến là vượt đèn`,
  'street-light': `
Đèn đường dân góp tiền mua, lắp xong nửa năm chưa đấu điện, tối vẫn hoàn tối
den duong gan roi ma khong co dien, doi ca nam
Trụ đèn dựng xong bỏ đó, xã hẹn đấu nối mãi chưa thấy`,
  drainage: `
Trước số nhà 40 có cái hố ga mất nắp, em cắm cành cây làm dấu, hôm qua có xe lọt bánh, không sao
truoc nha co cai ho ga mat nap, cam tam cay, lam le dum
KH PA ngập nửa bánh xe sau cơn mưa, xe chết máy nhiều, không có người bị nạn, ĐN nạo vét
Miệng cống vỡ nắp, bà con lấy tấm ván đậy tạm, nhờ thay nắp
triều lên ngập bánh xe, xe tắt máy cả dãy, đề nghị khai thông cống
Nước mưa đứng trong hẻm cả tuần, muỗi sinh sôi, người già không đi ra được, xin mở cống`,
  'water-supply': `
Mất nước nhiều ngày, đề nghị công ty nước thông báo và trả lời bằng văn bản cho dân
Đảo hết nước ngọt, tàu chở nước chưa ra, mong hỗ trợ
Công ty nước ghi chỉ số gấp ba, tổng đài của họ bắt nghe nhạc chờ, xin kiểm tra đồng hồ
cty nuoc ghi so sai, tien nuoc tang gap may lan, goi hotline khong ai nghe
hoa don nuoc thang nay gap doi, nha co hai nguoi, xin coi lai dong ho`,
  electricity: `
Chủ trọ tính tiền điện cao hơn giá nhà nước, công nhân hỏi kêu ai
CHU NHA TRO THU TIEN DIEN 4 NGAN MOT SO, CONG NHAN HOI CO DUNG LUAT KHONG
Ổ cắm nhà trọ có mùi khét, đã ngắt cầu dao, không cháy, nhờ thợ tới kiểm tra
Cúp điện nhiều tối liền, đồ trong tủ lạnh hư hết, trời nóng như lửa, xin thông báo trước`,
  waste: `
Chợ phiên phân trâu phân lợn đầy sân, tan chợ không ai quét
phan bo day duong lang, khong ai don
Bãi rác tự phát đốt âm ỉ nhiều ngày, khói khét, trẻ con ho, xin dọn đi
bai rac dot suot tuan, khoi bay vo nha, tre nho ho
Bô rác tràn ra ruộng, chuột chết thối, xin thu gom`,
  pollution: `
Quán nướng ngay góc đường khói than bay vô nhà, ho muốn chết luôn
xe tai cho gach chay suot dem, bui mu mit, an com khong noi
Xưởng nhựa đốt phế liệu mỗi chiều, mùi khét, học sinh đau đầu, không phải cháy nhà
Nhà máy xả nước ra suối, nước đổi màu, mùi thối, nhờ lấy mẫu thử
nha kinh xit thuoc sau, nuoc xuong muong vo ruong rau
Xe buýt thải khói đen, ngồi sau ngửi chịu không nổi, đề nghị kiểm định`,
  noise: `
Nhà có tang mà bên cạnh mở loa kéo hát tới khuya, qua nhắc còn bị chửi
quan nhau ho hat om som toi 1h, nha co con nit 2 thang tuoi
hang xom bat nhac xap xinh, em be khong ngu duoc`,
  trees: `
KH PA cây đổ chắn đường sau giông đêm qua, đè lên xe máy đậu, không ai bị thương, ĐN dọn
Cây mục gốc nghiêng về mái nhà, mưa gió là cả nhà lo, công ty cây xanh hẹn hoài
cay do ngang hem hoi hom, khong trung ai, xin cua don`,
  encroachment: `
Doanh nghiệp giăng dây bãi biển công cộng, ai ngồi phải trả tiền dù
bai tam bi quay lai thu tien cho ngoi, hoi bai nay cua chung hay cua ai
Người ngoài bày bàn bán nhang kín sân chùa, khách không chỗ đậu xe`,
  construction: `
Nhà bên đào móng làm nứt tường, đã chống đỡ xong, không ai bị gì, đề nghị đình chỉ thi công
Giàn giáo công trình rớt ván hôm qua, may không có người, xin kiểm tra`,
  culture: `
Đèn pha quảng cáo quán bia rọi thẳng vào phòng ngủ, biển hiệu to che cả cột đèn
bien quang cao LED nhap nhay suot dem, khong biet co phep khong
Tiệm net mở quá giờ, học trò chơi game thâu đêm cạnh trường
phong net cho hoc sinh choi qua 22h, de nghi kiem tra
Nhà văn hoá thôn khoá cửa im ỉm, trẻ con không chỗ chơi phải đá bóng ngoài đường
nha van hoa khoa suot, may dua nho choi ngoai lo, xin mo cua
Vé thắng cảnh thu 150 mà vé in 90, xin kiểm tra quầy vé, không làm đơn tố cáo ai
Khách sạn quây bãi tắm, du khách phải mua dù mới được ngồi`,
  market: `
Tôi xin xem lại việc thu hồi giấy phép kinh doanh sạp chợ của tôi
Quán bị đình chỉ kinh doanh mà giấy phép đủ, xin kiểm tra lại
Tôi khiếu nại nhẹ thôi: sạp chợ số 9 của tôi bị xếp lại chỗ, xin ban quản lý chợ giải thích
Xăng bơm năm chục ngàn mà kim lên chậm, nhiều người bị rồi, quản lý thị trường đâu
cay xang bom 50k kim khong nhich, ai cung bi
Thịt heo bơm nước ngoài chợ, về xào ra cả tô nước
Thuốc lá điện tử bán ngay cổng trường cấp hai, quản lý thị trường coi giùm`,
  finance: `
Mỗi sạp bị thu 50 nghìn một ngày tiền dọn chợ mà không có vé, ai cho thu
thu tien don cho moi ngay khong ve, khong bien lai, hoi co dung khong
Phường thu quỹ an ninh, tôi chỉ hỏi có bắt buộc không, tôi không tố cáo ai
Phí rác tăng lên 42 nghìn, tổ trưởng hỏi có văn bản không để trả lời bà con
to truong hoi muc phi rac moi ap dung tu thang may`,
  'food-safety': `
Quán bún có giòi trong chả, chủ quán cười trừ, ăn xong không sao
mua banh mi bi moc, an mot mieng nha ra, khong ai bi gi`,
  health: `
Phòng khám tư không niêm yết giá, doạ bệnh nặng để bắt làm thủ thuật, em còn hoá đơn
Nhà thuốc bán thuốc quá hạn cho bà tôi, tôi giữ vỉ thuốc, họ chối
nha thuoc ban thuoc het han, mang ra hoi thi ho cai`,
  education: `
Con tôi bị bạn đánh chảy máu mũi hai tuần trước, nay cháu đã ổn, xin nhà trường giải thích
Trường thu tiền học thêm rồi bắt ký đơn tự nguyện, phụ huynh ngại nói tên
truong ep ky don tu nguyen hoc them, phu huynh khong dam noi
Phụ huynh hỏi quỹ lớp ba triệu chi vào việc gì, xin công khai, mong giữ kín cho con`,
  'social-care': `
Bố tôi 90 tuổi nằm liệt, đi nhận tiền trợ cấp phải có mặt, xin cho cán bộ đến nhà hoặc uỷ quyền
ong noi toi nam lien, di nhan tien gia phai toi tan noi, xin uy quyen khong duoc
Trẻ lạc đã có người giữ ở tiệm, cháu bình an, nhờ báo gia đình tới đón
CD báo bé bị cha đánh tuần trước, nay bé ở với bà ngoại an toàn, đề nghị hội phụ nữ theo dõi`,
  'merit-labour': `
Công ty nợ lương bốn tháng, hứa chờ tiền giải ngân, xin phòng nội vụ can thiệp
cty bao ve no luong 3 thang, noi cho giai ngan moi tra
Giám đốc quỵt lương công nhân rồi tắt máy, xin giúp đòi
Hồ sơ thanh niên xung phong nộp năm ngoái, xã nói đã chuyển, tỉnh nói chưa thấy`,
  procedure: `
Xin chứng thực giấy uỷ quyền tại nhà cho mẹ liệt giường, gọi hai lần máy rớt không ai nghe
Bộ phận một cửa nghỉ trưa sớm, chiều mở trễ, đi hai lần không gặp ai`,
  'civil-status': `
Khai sinh liên thông nộp qua mạng 20 ngày chưa có số định danh, chưa làm được thẻ bảo hiểm cho bé
khai sinh lien thong chua ra so dinh danh, be om phai tra tien vien phi`,
  'public-order': `
My landlord refuses to register my temporary residence, I am worried about a fine, where do I ask?
Young people race motorbikes along the beach road every night, please ask the police to patrol
Hàng xóm thuốc chó, ba con chó chết, không ai bị gì, công an phường vào cuộc giúp
hang xom danh ba cho, cho chet may con, xin cong an xu ly
Thanh niên cầm gậy doạ nhau tuần trước, nay không còn, xin tuần tra thêm`,
  'fire-safety': `
Bếp nhà ông Ba cháy tối qua, dập xong rồi, không ai sao, mà trụ nước chữa cháy không có nước, xin sửa
Nhà hàng xóm chứa ba chục bình gas mini cạnh bếp than, tôi lo, nhờ kiểm tra
Chung cư mất điện là thang máy kẹt, tháng trước kẹt người 40 phút rồi ra được, xin buộc chủ đầu tư sửa máy phát
Chùa đốt pháo hoa tự chế ngày lễ, tôi sợ cháy rừng, nhờ nhắc`,
  telecom: `
Mạng nhà tôi bị đứt vì xe tải vướng dây cáp, gọi nhà mạng sáu ngày không ai xuống
day cap quang bi xe keo dut, mat mang may hom, goi tong dai hoai khong sua
Internet đứt cáp, cha tôi cần khám từ xa, xin nhà mạng nối lại`,
  bus: `
Hãng tàu huỷ chuyến ra đảo bốn ngày liền, không hoàn tiền vé, hỏi thì đổ cho cấp trên
tau ra dao huy chuyen hoai, khong tra lai tien ve
Phà nghỉ chạy không báo, khách đứng chờ cả buổi`,
  agriculture: `
Voi về phá rẫy bắp ba đêm, kiểm lâm bảo chờ, nhờ đội đuổi voi
Ghe hút cát ban đêm làm sạt bờ vườn, bà con cầu cứu các cấp xuống bắt
heo chet tha troi song boc mui, xin vot dem chon`,
  religion: `
Trưởng bản không cho hộ theo đạo nhận gạo, bảo bỏ đạo mới phát, xin cấp trên xem lại
Đình làng bị người ngoài đặt thêm hòm công đức, bà con không đồng tình`,
  other: `
Hai nhà cãi nhau vì chậu hoa trước cửa, tổ hoà giải mời không ai tới, nhờ phường đứng ra, tôi không biết gửi ai`,
}
