/** Invented everyday reports in words that belong to alarms: what is over, feared, compared, asked about, or said for force. */
export const LOUD_CALM_SENTENCES = {
  electricity: `
Cột điện trước nhà hơi nghiêng từ năm ngoái, chưa cần gấp, khi nào tiện các anh dựng lại giùm
tru dien nghieng chut xiu, khong voi, de nghi kiem tra theo ke hoach
Cúp điện xong có lại chập chờn, máy bơm chạy rồi nghỉ, chạy rồi nghỉ
may bom chay lien tuc ma dong ho nhay khung khiep, nho kiem tra cong to
Cầu chì nhà tôi cháy, thay rồi, hỏi mua aptomat đúng chuẩn ở đâu
Dây điện thấp vướng lá cờ, tôi buộc lên rồi, nhờ điện lực chỉnh lại khi rảnh
nong chay da ma cat dien 3 tieng giua trua
Bảng điện tổ dân phố kêu o o, thợ đã tới sửa xong hôm qua
tien dien thang nay cao muon ngat xiu
Đèn nhà em nháy như có ma, xin hỏi do dây hay do điện yếu`,
  'fire-safety': `
Nhà xe chung cư xếp xe kín lối thoát hiểm, có cháy thì chạy đâu, đề nghị ban quản lý dọn
cho hoi binh chua chay het han doi o dau
Tiệm sơn để can dung môi trong nhà ở, lo xa thôi, mong kiểm tra
Hôm qua diễn tập báo cháy chuông kêu cả tiếng, em bé giật mình
Vụ cháy quán tuần rồi dập xong, nay tàn tro bay vô nhà, xin dọn giúp
ong khoi quan nuong khong loc, chua chay lan nao nhung so
Trụ nước cứu hoả đầu hẻm bị tủ bánh mì che
hoi thu tuc nghiem thu phong chay cho nha tro 12 phong
Cột thu lôi trường gỉ gãy, xin thay trước mùa mưa sét
Mùi gas thoáng qua lúc đổi bình, thợ siết lại rồi, chỉ muốn hỏi đại lý có phép không
Bãi giữ xe thắp nhang ngay cạnh xe, nhắc hoài không nghe`,
  trees: `
Cây bàng nghiêng nghiêng, chưa có dấu hiệu gì, nhờ chuyên môn xem lại trong quý này
cay xa cu to qua, mua bao chac chet, xin tia bot
Cành khô rơi xuống sân hôm bữa, không trúng ai, xin cắt
Rễ cây đội vỉa hè, mấy bà đi bộ vấp muốn té
Cây đổ tuần trước đã cưa, gốc còn chắn lối, nhờ bứng
nhánh phượng rụng trúng mái xe hư kiếng, không ai bị gì, hỏi ai đền`,
  road: `
Đường nát như bị bom, xe qua như cưỡi ngựa
cau tam ket xe chet nguoi luon, sua le le
Lan can cầu gãy một thanh, mai mốt có người lọt xuống thì khổ, xin hàn lại
o ga sau qua, hom truoc toi te tray dau goi, gio da lanh
Hố ga mất nắp có cắm cành cây, bà con coi chừng nhau, xin lắp nắp mới
Đường đèo sỏi trơn, nhiều người té, mong rải nhựa
Vỉa hè sụt miếng gạch, hụt chân cái muốn rớt tim
xe ben chay rung nha, tuong nut chan chim tu nam kia, de nghi cam tai
Nứt mặt đường như da cá sấu, đề nghị vá`,
  drainage: `
Mưa cái là hẻm thành sông, xe chết máy hàng loạt
Nước cống trào vô nhà tới mắt cá, hôi muốn chết, rút rồi mà dơ
ngap the nay nuoi ca duoc, 10 nam khong ai sua
cong nghet, nuoc dung den nhu muc, muoi nhieu khung khiep
Nắp hố ga vênh, xe qua kêu như súng nổ, mất ngủ`,
  disaster: `
Cho hỏi bão số mấy có vào tỉnh mình không để chằng nhà
Nhà tốc mái bão năm rồi, tiền hỗ trợ chưa nhận
ngap rut het roi, gio xin thuoc khu trung
Kè sông lở ít, cách nhà 200m, kiến nghị đưa vào kế hoạch năm sau
Danh sách hộ bị cô lập hôm lũ thiếu tên nhà tôi, xin bổ sung quà
Loa báo lũ hư, mùa mưa tới không biết đường nghe
bao gio het mua vay cac anh, lua chet het`,
  'public-order': `
Hai nhà cãi nhau vì con gà, chưa đánh đấm gì, nhờ tổ hoà giải
Nhóm học sinh tụ tập hút thuốc ở nhà hoang, nhìn sợ, xin tuần tra
trom cho thang nay 3 con, dan buc muon noi dien
ông say hay đi ngang chửi đổng, không đánh ai
Mất xe đạp tối qua, camera có quay, nhờ công an trích xuất
Có người bán dao kéo dạo trước trường, xin dẹp
Nhờ cho hỏi mất căn cước thì báo ở đâu
chau nha em di lac hoi sang ma ve roi, cam on loa xa
tui bi goi dien doa vo tu vi no cua nguoi khac, boi rung qua, chan sao
Karaoke ồn quá, tui muốn lấy búa đập cái loa
Phim trường bắn súng giả cả đêm, dân giật mình
Thanh niên rú ga nẹt pô, bà tim mạch nghe muốn đứng tim, xin chốt chặn`,
  noise: `
Máy cưa chạy từ sáng tới tối, nhức đầu muốn nổ
quan nhau het nhu la lang, con nit giat minh khoc
Xưởng dập tôn đập như nổ mìn cả đêm
keo loa giet nguoi luon troi oi
Nhà bên tập trống, em ôn thi muốn khùng`,
  pollution: `
Khói lò than xộc vô lớp, học sinh ho, đề nghị dời lò
dot rac khoi mu mit nhu chay nha, ngay nao cung vay
Lò hoả táng có mùi khét, dân ngạt mũi
Nước kênh đen đặc cá chết nổi trắng
nha may chay ra mui khet ve dem, da phan anh nhieu lan
Trại heo thối muốn xỉu, không ai ăn nổi cơm
Xưởng nhựa thải khói, nhà phải đóng cửa quanh năm`,
  health: `
Tôi bị ong đốt tuần trước, sưng rồi xẹp, hỏi ai dẹp tổ ong trong công viên
Ba tôi đột quỵ năm ngoái nay tập đi, hỏi chế độ xe lăn
tram xa khong co huyet thanh ran, nghe ma so
Cấp cứu tôi chờ hai tiếng hôm qua, góp ý bệnh viện
co lop so cuu duoi nuoc cho tre khong a
Bệnh viện lấy phí giường cao, bà con than trời
Bé sốt virus đỡ rồi, hỏi khi nào tiêm sởi`,
  education: `
Xe đưa rước không dây an toàn, lỡ có chuyện thì sao
cong truong dong nghet gio tan, phu huynh chen nhau muon xiu
Trần lớp thấm loang, rụng vôi, xin sửa hè này
Con bị bạn giật tóc, cô xử rồi, nhưng mong trường có camera
bể bơi trường chưa có phao, xin trang bị
de thi kho muon khoc, con em thuc toi 1h`,
  'food-safety': `
nha hang chay gan chua dung dau cu, mui khet
quan com chay khong co giay phep, ban gan truong
Bún có mùi lạ, tui nhổ ra liền, không sao, nhờ kiểm tra
an banh mi dau bung nhe, gio binh thuong
Lò giết mổ gà xả máu ra cống, tanh ói`,
  agriculture: `
cho lua chay ra mat duong kho vi khong co san phoi
Ruộng cháy khô vì trạm bơm nghỉ
Chó dại có bên xã kế, xin tiêm cho xã mình
Lúa bị rầy cháy từng chòm, kỹ thuật xã xuống xem
Heo chết dịch chôn sơ sài, hôi quá
ran luc nhieu trong vuon thanh long, xin tap huan`,
  market: `
Bác tài chặt chém khách, một cuốc hai trăm
gia thit heo nhay nhu dien giat
Cửa hàng gas giao bình thiếu ký, hư van phải đổi
ban hang gia ma hung du, doi tra la chui`,
  'water-supply': `
Khát khô cả xóm, nước ba ngày không có giọt nào
ong vo phun nhu voi rong, lang phi qua
Nước máy mùi clo nồng cả tuần
may loc chay hoai ma nuoc van vang`,
  telecom: `
mang rot lien tuc, lam viec muon dien
Dây cáp viễn thông thòng xuống, tôi cột tạm, không phải dây điện
cot wifi nghieng, khong cap bach
Bị khoá sim, không gọi 115 được nếu có chuyện, đề nghị mở`,
  bus: `
xe buyt chay au, thang gap, ong gia suyt te
Xe 07 bỏ trạm, cháu tôi đứng nắng muốn xỉu
len xe chen nhau nhu ca moi, ngop tho`,
  'social-care': `
Ông cụ neo đơn xóm tôi còn khoẻ, mong hội tới thăm Tết
xin hoi tre bi bao hanh thi goi so nao de biet, phong khi
Cô ấy ly hôn vì bị đánh hồi xưa, nay xin hỗ trợ học nghề
bà bán vé số mù ngủ vỉa hè, xin cho vô mái ấm`,
  waste: `
Xe rác chạy qua mà không dừng
rac chat nhu nui sap sap xuong hem, hoi qua
Kim tiêm vứt gốc cây, nhặt rồi, xin đặt thùng
Xác chó chết trôi tấp vô bờ kênh trước nhà, xin vớt giùm`,
  'online-service': `
VNeID sập từ sáng, bấm muốn cháy máy
cong dich vu treo cung, dang nop thi chet ngang`,
  procedure: `
chờ số một cửa mà như chờ chết, ba tiếng
Hồ sơ mất tích ba tháng, không ai biết ở đâu
hoi xin giay phep no min pha da thi nop dau`,
  'civil-status': `
Bà mất hôm qua ở nhà vì tuổi già, hỏi giấy báo tử ai ký
khai sinh cho be sinh roi tren taxi thang truoc thi can gi`,
  military: `
con toi di nghia vu, nghe ban sung that co so khong
Trả bom mìn cũ trưng bày ở nhà truyền thống, xin ghi chú lại`,
  other: `
Cứu tui với, app khó xài quá
tong dai nghe may cham nhu rua, lo chay nha thi sao
em chi thu xem tin nhan co gui duoc khong
Help, how do I change my phone number here?
chet roi, em gui nham so, xin loi`,
} as const
