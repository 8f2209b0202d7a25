/** Invented reports that widen the fields of society and services: rare topics, borders with other fields, every way of speaking. */
export const OFFICE_SENTENCES = {
  education: `
co giao day ghep 3 lop mot phong, con e hoc lop 2 ma nghe bai lop 4
truong ngoai cong lap giu hoc ba k cho rut vi con no 2tr tien an
cho hoi tre 5t tam tru co dc hoc mau giao cong lap k a
thay the duc bat nop tien mua bong, mua xong k thay bong dau
hs gioi ma k co giay khen do thay quen nop danh sach, chau khoc ca buoi
Học bạ của cháu tôi bị ghi sai môn Sử, trường cấp hai cũ giải thể rồi không biết ai sửa.
bao gio truong tra bang tot nghiep cap 3 vay, e can nop ho so di lam
Bé nhà em tự kỷ nhẹ, ba trường mầm non từ chối, xin hỏi có lớp hoà nhập nào không ạ?
Cảm ơn thầy cô điểm trường trên núi, mấy đứa nhỏ bữa ni biết đọc hết rồi.
Sữa học đường phát bữa có bữa không, phụ huynh đóng đủ tiền cả quý.
Tụi em học nghề điện mà xưởng thực hành hổng có cái máy nào chạy được, học chay hoài.
CD phản ánh trường bố trí xe đưa rước thu 900 nghìn một tháng nhưng hay bỏ cháu lại.
hoc sinh lop 9 hut thuoc la dien tu trong nha ve sinh truong, giam thi k ngo ngang
Điểm trường thôn bị gộp về trung tâm, trẻ lớp 1 phải lội bộ năm cây số, xin giữ lại.
SAO NGHỈ TẾT MÀ CON TÔI PHẢI NỘP TIỀN ĂN CẢ THÁNG
Ban đại diện cha mẹ thu tiền mua quà thầy cô, không kê ra được hoá đơn.
Chị hỏi con bị chậm nói có được hoãn vào lớp một thêm một năm không.
Cô bảo mẫu nhét khăn vào miệng cháu để cháu nín, cháu về kể lại, mong Phòng xem camera.
Đề thi học kỳ bị lộ trên nhóm chat, mấy bạn học thêm cô là biết trước hết.
truong tu thong bao tang hoc phi 25% giua nam, pho huynh pho hong deu buc xuc
Sách giáo khoa lớp 4 mua mãi không đủ bộ, nhà sách kêu trường đặt hết.
Nước uống trong lớp để bình cáu bẩn, con về đau họng hoài, mong nhà trường thay vòi lọc.
Chồng tui đi biển, tui đi làm ca, giờ trường không giữ trẻ thứ bảy nữa biết gửi ai đây hở trời.
Giáo viên tiếng Anh nghỉ sinh từ tháng mười, đến nay trường cho học sinh tự học.
Xin mở lớp bổ túc buổi tối cho người lớn muốn lấy bằng cấp hai.
Đường vô trường chẳng nói làm gì, cái tôi bức xúc là phòng thí nghiệm khoá kín ba năm.
Công dân đề nghị nhà trường trả lại học phí khi học sinh bảo lưu vì ốm dài ngày.
mấy đứa lớp 12 đăng ký nguyện vọng đại học mà thầy cô chẳng hướng dẫn gì hết trơn
Cháu bị bạn lập nhóm kín bêu xấu, cả lớp hùa theo, nhà trường bảo chuyện trẻ con.
Giáo viên hợp đồng chúng tôi bảy tháng chưa có lương, hỏi kế toán trường thì chờ ngân sách.
Bàn ghế lớp ba thấp tịt, con tôi cao phải ngồi gập lưng, cận thị tới nơi.
Ký túc xá sinh viên cấm cửa 21h mà không có người mở khi đau bụng, xin xem lại.
Kỳ thi nghề phổ thông bỏ hay còn, mỗi cô nói một phách, nhờ Sở trả lời.
Lớp học thêm của thầy chật kín phòng trọ, bốn chục đứa, dạy trước chương trình rồi vô lớp không giảng.
nha co hs ngheo hoc gioi, xin hoi hoc bong khuyen hoc cua xa dang ky khi nao
Trường yêu cầu mua máy tính bảng mới cho vô lớp chất lượng cao, không mua thì chuyển lớp.
Bọn trẻ con tê học hai buổi mà trưa không có chỗ ngủ, nằm lăn trên bàn.
Mái tôn nhà đa năng của trường bị thủng, giờ thể dục nắng chang chang.
Xin xác nhận hoàn thành chương trình tiểu học cho chị gái đã 40 tuổi, hồ sơ trường cũ còn không?
Cơ sở dạy kỹ năng sống ở toà nhà bên chưa được cấp phép, gom trẻ đi trại hè.
Thầy tổng phụ trách bắt học sinh chạy mười vòng sân giữa trưa vì đi trễ.
The school bus left my son at the wrong gate twice, please tell the school to check its list.
Con e học online mà nhà trường ko có link, hỏi cô thì cô bảo đợi, đợi tới bh?
PA trường THCS dạy liên kết kỹ năng sống, đưa vào giờ chính khoá buộc phải đóng.
Học trò khiếm thị ở quê muốn học chữ nổi thì có nơi nào dạy, xin chỉ giúp.
Hội phụ huynh xin trường lắp quạt chứ không phải xin tiền, mong đừng hiểu lầm.
Tại răng con tui đậu nội trú mà gọi lên lại nói hết chỗ?
Lễ khai giảng kéo dài ba tiếng ngoài nắng, mấy đứa lớp một ngất lên ngất xuống, năm sau làm ngắn lại giùm.
Thư viện nhà trường chỉ mở cho đoàn tới kiểm tra.
xin hoi muc thu tien an ban tru nam nay la bao nhieu 1 bua, truong thu 38k
Trung tâm du học ngừng hoạt động, học phí tiếng Hàn 60 triệu chưa hoàn.
Bằng đại học của em in sai ngày sinh, trường nói phải có trích lục, em nộp trích lục rồi vẫn chưa đổi.
Gv chủ nhiệm đăng điểm kém của hs lên nhóm zalo, mấy nhỏ tủi thân khóc.
Cổng phụ trường mẫu giáo bung bản lề, xin nhà trường thay cổng kẻo các cháu chui ra.
Thi tuyển lớp 10 xa nhà 30 cây số, nhà nghèo không có xe, mong đặt điểm thi ở xã.
Ông ngoại đón cháu thắc mắc sao trường bắt quẹt mặt, lưu hình trẻ con ở mô?
Trẻ em làng chài nghỉ học theo ghe quá nửa lớp, nhờ thầy cô xuống vận động.
Phòng tư vấn tâm lý của trường có bảng mà không có người, con em trầm lắm cần nói chuyện.
Bữa họp phụ huynh kêu tự nguyện mà đọc tên từng người chưa đóng, mắc cỡ muốn chết.
Trường công xây dở dang hai năm, học trò vẫn học nhờ đình làng.
Học sinh lớp 6 chưa được cấp mã định danh trên hồ sơ trường nên không thi được Toán mạng.
De nghi cong khai ket qua tuyen dung giao vien mam non dot vua roi
Giáo viên bỏ lớp đi họp hoài, tụi nhỏ chơi cả buổi, cuối năm thi lại rớt.
Học phí trường nghề miễn cho hộ cận nghèo mà trường vẫn thu, hỏi phòng đào tạo chỉ qua chỉ lại.
Nhà vệ sinh giáo viên sạch boong còn của học sinh thì khoá nước, kỳ ghê.
Nhóm trẻ gia đình trong hẻm nhận mười mấy bé một tuổi, chỉ có hai bà già coi.
Chương trình dạy bơi hè của trường thu tiền rồi huỷ vì không đủ giáo viên.
KH hỏi thủ tục công nhận văn bằng nước ngoài cho con.
Cháu đi học về kể thầy gõ thước lên đầu, trán có cục u, tôi mong nhà trường làm rõ.
Cặp của con nặng tám ký, mỗi ngày chín quyển, kiến nghị bớt vở bài tập.
Xã có hỗ trợ xe đạp cho học trò nghèo đi học xa không, nhà em ba đứa đi một chiếc.
! Mảng trần lớp 3A vừa rơi trúng các cháu, hai cháu chảy máu đầu, cô giáo đang bế ra sân`,
  health: `
e bi ong dot sung tay, tram y te truc trua k co ai phat thuoc di ung
phong xet nghiem tra nham ket qua ng khac lam ca nha lo mat ngu
bao hiem chi tra 80% ma bv tinh 40%, hoi thu ngan k giai thich
xin lich tiem hpv cho be gai lop 6, tram noi cho
bac si trong truc k kham, bao ve huong dan uong thuoc thay
Bố em nằm viện mà giường ghép ba người, hành lang cũng kín, mong bệnh viện bố trí lại.
thuoc tieu duong het ca thang nay o tram, di mua ngoai ton 800k
Thang máy khoa nội hư, bệnh nhân mổ phải khiêng bộ lên lầu bốn.
Phòng nha trong hẻm nhổ răng khôn cho mẹ tui bằng cái kìm gỉ, coi có phép không?
Xin hỏi lịch uống vitamin A cho bé 18 tháng là ngày mấy?
Nhà vệ sinh khoa nhi dơ kinh khủng, nghẹt cả tuần, người nhà phải đi nhờ quán.
CD báo xe cấp cứu hẹn chuyển viện trễ ba giờ, gọi điều phối không trả lời.
Cho e hỏi hiến máu nhân đạo ở xã mình đợt tới bh tổ chức ạ
Bà mế trong bản đỡ đẻ tại nhà, kéo không luộc, cần cán bộ dân số lên dạy.
nguoi nha benh nhan bi dieu duong la xoi xa, dua phong bi moi tiem nhe tay
Chuột chạy đầy khu chung cư cũ, ai cũng sợ dịch hạch, nhờ y tế đặt bẫy, phát thuốc.
Con nhà hàng xóm bị quai bị, cô giáo vẫn nhận vào lớp, xin trung tâm y tế tới hướng dẫn cách ly.
Trạm có máy siêu âm mới mà chưa ai biết dùng, phủ bạt để đó.
TÔI ĐÓNG BẢO HIỂM MƯỜI NĂM MÀ VÀO VIỆN BẢO KHÔNG ĐÚNG TUYẾN, TRẢ HẾT
Mua thuốc ho cho cháu ở quầy đầu chợ, về coi hạn dùng qua bốn tháng rồi.
Người gọi hỏi chỗ cấp phát thuốc methadone sau khi chuyển trụ sở.
Nước giếng đào quanh bãi chôn heo, cả xóm ngứa nổi mẩn, xin đoàn khám da liễu xuống.
Chỉ xin y tế về phun muỗi cái vườn chuối sau đình, muỗi vằn bu đen chân.
dich dau mat do lay het lop roi, xin nho thuoc mien phi
Bác sĩ gia đình hẹn tái khám huyết áp mà không nhớ lịch, gọi bốn lần máy bận.
Trại dưỡng lão tư nhân có ba cụ ghẻ, không cách ly.
Giấy ra viện viết sai chẩn đoán, bảo hiểm không chi, bệnh viện hẹn sửa hoài.
Mẹ bầu ở vùng sâu khám thai phải đi ghe hai tiếng, mong có đoàn khám lưu động mỗi tháng.
Bữa ni trạm đông rứa mà chỉ có một cô phát thuốc, ngồi mỏi lưng.
Ở quán cà phê này nhân viên ho ra máu mà vẫn pha nước, có phải báo y tế không ạ?
Xin cảm ơn ê kíp khoa sản đã tận tâm, mẹ tròn con vuông.
Kính thuốc lưu động đo mắt ngoài vỉa hè, cắt kính sai độ cho mấy cụ.
Nhờ hỏi giùm thẻ bảo hiểm y tế của người 75 tuổi trở lên được miễn phí không, đăng ký ở đâu?
Hết sổ tiêm chủng cá nhân, đi chích mũi 5 trong 1 cô ghi ra tờ giấy nháp.
benh vien thu tien giu xe, tien ghe nam, tien nuoc nong, cai gi cung tien
Công ty không khám sức khoẻ nghề nghiệp cho thợ mài đá, nhiều anh ho khan nặng.
Trong ấp có bà cụ bị tâm thần lên cơn hay la, thuốc trạm cấp gián đoạn hai tháng nay.
Bọ xít hút máu xuất hiện trong phòng ngủ, cần gửi mẫu đi đâu?
Khoa cấp cứu bắt đóng tạm ứng rồi mới khâu, may mà vết rách nhỏ.
App sức khoẻ ghi con tôi tiêm mũi sởi rồi mà thực tế chưa, trạm nhập sai dữ liệu tiêm.
Tụi em công nhân khu trọ ho sốt hàng loạt, xin test cúm giúp.
Thuốc phơi nhiễm HIV ở tuyến xã có không, em cần hỏi kín đáo.
Thầy lang rao chữa ung thư bằng lá đu đủ, lấy năm triệu một thang, người bệnh bỏ xạ trị.
Có ai kiểm tra tủ thuốc trường học chưa, toàn băng dính khô queo.
Con dốc lên trạm xá trơn thì kệ, nhưng trạm không có xe lăn đón người già là dở.
May chup X quang hong nua nam, benh nhan gay tay phai di 40km
Đề nghị mở thêm bàn khám nhi ngoài giờ, mùa này con nít bệnh nhiều.
Xe lưu động lấy máu tại nhà mời chào rồi trả kết quả giả, mẹ em suýt uống nhầm thuốc.
My grandmother waited six hours at the hospital desk and nobody called her number.
Sổ khám bệnh điện tử không có kết quả xét nghiệm cũ, bác sĩ bắt làm lại tốn tiền.
Nghe đồn xã bên có cúm gà lây người, xin y tế nói cho rõ kẻo bà con hoang mang.
Phòng khám Đông y lắp camera trong phòng thay đồ, bệnh nhân nữ sợ.
Bà con xin tập huấn sơ cứu rắn cắn, đuối nước cho mấy ấp xa.
bảo hiểm học sinh con tôi ghi sai nơi khám, đi viện phải về đổi
Hộ lý để kim tiêm đã dùng lẫn trong giỏ rác phòng bệnh, người nhà suýt đạp phải.
Trạm không nhận chích ngừa uốn ván cho bà bầu tạm trú, bắt về quê.
Ba tui mổ tim về, giờ xin điều dưỡng tới thay băng tại nhà có được hông?
Quầy thuốc bệnh viện chỉ bán loại ngoại đắt tiền, toa bác sĩ ghi sẵn tên hãng.
KH phản ánh phòng khám đa khoa vẽ bệnh, doạ vô sinh để làm gói 18 triệu.
Mấy ổ loăng quăng ở lốp xe bãi phế liệu đã sinh ra hai ca sốt xuất huyết.
Xóm em có người về từ nước ngoài sốt phát ban, em báo để y tế theo dõi.
Trẻ sơ sinh chưa có mã định danh thì dùng giấy chứng sinh khám bảo hiểm được ko ad
Tổng đài tư vấn sức khoẻ tâm thần gọi lúc khuya không ai bắt máy, em đang mất ngủ kéo dài.
Căng tin bệnh viện bán cơm giá cắt cổ cũng được, nhưng nước nóng cho bệnh nhân thì phải có chứ.
Cần xin giấy xác nhận nghỉ ốm hưởng bảo hiểm, trạm y tế có cấp không hay phải lên viện?
Đội dân số mời chị em khám phụ khoa miễn phí, tới nơi lại thu 150 nghìn.
Hôm qua chích vắc xin dại mà ngăn mát mất điện cả đêm, tôi lo thuốc hư.
Cụ nhà bị lẫn, hay bỏ đi, xin tư vấn chỗ khám trí nhớ.
Trạm đặt trên tầng hai, người què người già leo muốn đứt hơi, kiến nghị dời bàn khám xuống trệt.
! Cô hộ sinh ơi vợ em vỡ ối, dây rốn thòi ra ngoài, trạm khoá cửa không có ai
! ba noi uong nham thuoc tru sau tuong siro, dang oi bot trang, goi tram k ai nghe`,
  'social-care': `
ba 81t chua he co luong gia, to bao ho so lac khi sap nhap
lam sao de xin chung nhan ho can ngheo cho con di hoc vay a
chau khuyet tat van dong can xe lan, ai tai tro chi giup
Hũ gạo tình thương hết rồi, mấy hộ đơn chiếc trông từng bữa, mong xã kêu thêm mạnh thường quân.
Con bé bán vé số chừng bảy tám tuổi, khuya rồi còn lang thang, nhờ cán bộ trẻ em tìm gia đình.
Ông nhà tui mù hai mắt mà hội đồng kêu 'nhẹ', hổng được đồng nào, cho giám định lại đi.
Cây giống hỗ trợ hộ nghèo trồng xuống chết sạch, nhờ xem lại đợt cấp.
Căn nhà đại đoàn kết xây xong ba tháng đã bong nền, thợ làm dối.
Xin hỏi mức chuẩn trợ giúp xã hội năm nay tăng lên mấy trăm, bao giờ lãnh?
NGƯỜI GIÀ LÃNH TIỀN QUA TÀI KHOẢN MÀ KHÔNG BIẾT RÚT, AI GIÚP?
Mẹ kế bắt cháu nghỉ học ở nhà trông em, mẹ ruột nhờ hội bảo vệ trẻ em can.
Mái nhà ngói bà cụ neo đơn bị tốc nhẹ từ mùa trước, mong chương trình xoá nhà tạm xét.
Nhóm mình nấu cháo từ thiện muốn phối hợp phát ở trung tâm bảo trợ, liên hệ ai?
Có mấy bạn trẻ nghiện game bỏ nhà ngủ công viên, nhờ đoàn thanh niên tìm cách giúp.
Hai vợ chồng già nuôi cháu mồ côi, tiền trợ cấp cháu cắt lúc mười sáu tuổi dù nó còn đi học.
Tui nghe có gói 'tiền điện hộ nghèo' mà mấy quý rồi không thấy lãnh.
May em be o mai am thieu sua, thieu bim, xin thong bao de ba con ung ho
Cha dượng hay đuổi hai anh em ra đường ngủ, hôm nay các cháu ở nhờ nhà tôi, nhờ tổ trẻ em.
Danh sách nhận gạo cứu đói giáp hạt thiếu nguyên một tổ, kiến nghị bổ sung.
Chế độ cho người cao tuổi 75 từ tháng bảy có thiệt không, tui 76 sao chưa kêu làm giấy?
Chị em bị chồng ruồng bỏ, muốn xin vào nhà tạm lánh một thời gian, có nhà nào gần không?
Ông lão ngủ gầm cầu thang chợ cả tháng, lạnh lắm, mong đưa ông về nơi có người chăm sóc.
Hộ em thoát nghèo trên giấy, chứ nhà vẫn vách lá, xin bình xét lại giùm.
Trẻ em xóm đáy làm than, chân đất, không có giấy tờ, mong các cô chú bảo trợ lưu tâm.
Nhờ xã xác nhận hoàn cảnh khó khăn để con tôi xin miễn viện phí.
Thùng tiền ủng hộ đồng bào lũ lụt đặt ở chợ ai quản, chia cho ai, bà con hỏi.
Bố mẹ ly hôn giành nhau nuôi cháu, cháu sa sút hẳn, tôi muốn gặp cán bộ công tác xã hội để được tư vấn.
Người nuôi dưỡng ông chú khuyết tật nặng có được trợ cấp chăm sóc không?
ba noi mat 4 thang chua co tien mai tang, ho so luc thi thieu luc thi du
Thẻ người khuyết tật in nhầm dạng tật, đi xe khách không được giảm vé.
Sau khi sáp nhập danh sách bảo trợ bị sót cả xóm tui, tháng rồi hổng ai lãnh được.
Quỹ vì người nghèo tặng bò mà con bò ghẻ lở, hai bữa là chết.
Cháu mồ côi sống với dì, đi học chưa được miễn gì hết, nhờ xã lập hồ sơ.
Vụ chia gạo hôm bữa nhà có xe hơi xách hai bao, nhà mù loà xách về tay không.
Thưa cô chú, bà ngoại con bị con ruột bỏ đói, con ở xa không về được, mong xã ghé thăm.
Bh có đợt xét nhà ở xã hội cho công nhân, tụi em đủ điều kiện mà k biết nộp đâu.
Tết trung thu trẻ em tạm trú không được phát lồng đèn, mấy nhỏ đứng nhìn tội lắm.
! Cháu bé 3 tuổi bị nhốt một mình trong phòng trọ từ sáng, khóc lịm đi không nghe tiếng nữa, cửa khoá ngoài
! me no danh thang nho bang ong sat, no nam co giat duoi san, toi can khong noi`,
  'merit-labour': `
cty cho nghi tet k luong thuong, ep ky giay da nhan du
vo em sinh mo roi ma tien thai san 5 thang chua ve tai khoan
luong huu thang nay bi tru 5% khong ai giai thich, hoi buu dien k biet
Tôi là bộ đội phục viên, thẻ cũ nát muốn đổi giấy chứng nhận bệnh binh thì mang gì?
Chị T. báo công ty may ép ký đơn tự nguyện nghỉ để né trợ cấp thôi việc.
Mộ liệt sĩ trong nghĩa trang ghi sai quê quán, gia đình xin khắc lại bia.
bo lam phu ho bi te gay chan, chu thau k den bu, k co hop dong thi keu ai
Vay vốn giải quyết việc làm qua hội phụ nữ mà hội nói hết chỉ tiêu, năm sau mới có.
Sao cùng gác kho với nhau mà người ta được hưởng trợ cấp chất độc hoá học, tôi lại không?
Đề nghị cấp lại sổ ưu đãi giáo dục cho con thương binh.
Người khuyết tật như em đi xin việc toàn bị từ chối, có lớp đào tạo nào hông?
Công dân hỏi hồ sơ hưởng chế độ tuất hàng tháng cho con dưới 18 tuổi khi bố mất.
Quà Tết người có công năm nay phát cho người đã mất, còn tôi sống sờ sờ thì không có tên.
chu tiem toc thue be gai 13t lam tu sang toi khuya, khong tra tien
Hằng năm mẹ Việt Nam anh hùng được thăm, nay mẹ yếu, xin cử người chăm.
Em nghỉ thai sản nộp hồ sơ bốn tuần mà bảo hiểm xã hội báo thiếu giấy chứng sinh, e nộp r mà.
Xí nghiệp không đóng bảo hiểm thất nghiệp, lúc nghỉ việc mới lòi ra, thanh tra lao động ở đâu vậy?
Rứa người đi bảo vệ rừng bị tai nạn có được tính như thương binh không hè?
Nhà máy bắt công nhân đứng mười tiếng, đi vệ sinh phải bấm thẻ, đề nghị liên đoàn lao động xuống.
Anh P. hỏi làm xe lăn điện cho cựu chiến binh cụt chân được hỗ trợ bao nhiêu phần trăm.
Lãnh tiền bảo hiểm một lần mà sổ ghi trùng quá trình, kẹt hai tỉnh không ai gộp.
Phiên giao dịch việc làm tổ chức hôm nào, e mới ra trường muốn tham gia.
My maid agency keeps my sister's passport and salary, which office protects workers?
tien dieu duong luan phien 2 nam 1 lan nam nay ghi ten ma k duoc di
Người lao động hỏi lương tối thiểu vùng sau khi sáp nhập xã tính theo vùng mấy.
Công ty cho thuê lại lao động cắt phụ cấp độc hại, hỏi thì đe không ký tiếp.
Nghĩa trang liệt sĩ cỏ cao lút bia, mong đoàn thể dọn trước ngày 27/7.
Thợ xây quê ra làm bị quỵt công, 12 người gom lại 90 triệu, ông cai tắt máy.
Em đi Nhật về trước hạn, xin hỏi vay vốn xuất khẩu lao động trả chậm được không ạ.
Chú thương binh đi chen lấn nộp giấy, xin có ghế ưu tiên cho người có công... mà chính là hỏi tiền trang cấp chân giả.
Nữ công nhân mang bầu 7 tháng bị xếp ca đêm, xin cơ quan lao động nhắc công ty.
Công đoàn thu phí hằng tháng mà công nhân ốm không ai thăm, quỹ đi đâu?`,
  culture: `
dinh lang bi moi xong het cot cai, ong tu bao xin trung tu 6 nam
tiem in dan de can quang cao len bia di tich, boc k ra
be boi phuong thu ve gap doi ngay le, phong thay do hu khoa
clb dan vu hen tap o nha van hoa ma bi bao het dien k mo cua
khach san ghi 3 sao ma k co thang may, chup hinh mang khac thuc te
Máy tập thể dục ngoài nhà văn hoá gãy cả ghế đạp chân, các cụ suýt ngã.
xin muon san bong chuyen cua xa to chuc giai cho thanh nien, lien he ai
Loa kéo bán hàng không nói, tôi nói cái băng rôn khai trương treo ngang đường rách phất phơ.
Hội làng năm nay mời đoàn múa hở hang lên sân khấu, trước mặt con nít, coi không được.
Giếng cổ nghìn năm bị người ta đổ xi măng làm bệ, tiếc đứt ruột.
Chị H. đề nghị thay cờ Tổ quốc ở đài tưởng niệm đã sờn.
Rạp xiếc về diễn bán vé xong không diễn đủ tiết mục, khách bức xúc.
cho hoi gio mo cua bao tang, thu 2 co nghi khong
Thư viện ni sách cũ rích, mong có thêm sách nông nghiệp với truyện cho tụi nhỏ.
Bảng 'làng văn hoá' bay mất chữ, đọc thành 'làng ăn hoá', nhờ sửa kẻo khách cười.
Homestay ven hồ nhận khách mà không đăng ký lưu trú du lịch, phòng ẩm mốc, lừa ảnh.
Khu du lịch thác thu vé hai lần, vô cổng một lần vô suối một lần nữa.
Mấy anh quảng cáo khoan giếng sơn số điện thoại lên vách đá danh thắng.
Xin giấy phép tổ chức đêm ca nhạc gây quỹ thì nộp hồ sơ ở đâu, trước mấy ngày?
SÂN CẦU LÔNG NHÀ VĂN HOÁ BỊ CHIẾM LÀM CHỖ PHƠI LÚA SUỐT VỤ
Người dẫn chương trình lễ hội đọc sai tên thành hoàng, bà con không vui.
Loa phát thanh xã nói gì không nghe ra chữ, rè rè từ tết, đề nghị sửa để dân nghe tin.
Câu lạc bộ cờ tướng xin kê mấy bàn đá dưới bóng cây ở sân đình.
Quán internet mở game bạo lực cho tụi nhỏ chơi sau giờ học tới khuya, phòng văn hoá kiểm tra giùm.
Đội lân tập luyện cần chỗ, tập ngoài lề thì bị nhắc, xin cho mượn sân vận động.
Sắc phong của đình bị mối ăn, mời chuyên gia bảo quản giúp bà con.
ho boi tu nhan mo chui k co nguoi truc, nuoc xanh reu
Bảng led quán bia chạy chữ tục tĩu, phụ huynh chở con ngang qua đỏ mặt.
Khách Tây hỏi đường tới chùa cổ mà không có bảng tiếng Anh, họ đi lạc lên rẫy.
Trưởng đoàn nghệ thuật quần chúng xin kinh phí mua trang phục hát chèo.
Người ta quay tiktok nhảy nhót trên mộ cổ, phản cảm quá.
Biển vẫy cho người thuê nhà gắn lên cây, cột, chằng chịt, xấu mặt phố đi bộ.
Đường lên núi có lan can, được rồi, nhưng bảng chỉ điểm ngắm cảnh ghi sai hướng.
Sân vận động khoá cửa buổi chiều, mấy đứa đá banh ngoài đường, kiến nghị mở tới 7 giờ.
Ban tổ chức giải chạy phát huy chương thiếu cho người về sau.
Hướng dẫn viên bịa chuyện lịch sử, nói sai về vị tướng thờ ở đền, cần chấn chỉnh.
Đề nghị công nhận nghề đan lưới là di sản của làng biển.
Tượng đài mẹ bế con bong sơn, chân tượng bị trẻ con vẽ mực.
Công dân hỏi điều kiện mở phòng gym, cần huấn luyện viên có chứng chỉ chi không.
Mấy chú chèo thuyền hét giá 500 một người, vô lý so với bảng giá tham quan.
the lightshow at the old town has wrong opening hours on the tourism website
Đám tang nhà nọ rải vàng mã khắp phố, thổi kèn ba ngày; nếp sống văn minh ở đâu?
Thi hát karaoke của thôn rất vui, mong năm nào cũng có, cảm ơn ban văn hoá.
Nhà rông mới lợp tôn, bà con xin lợp lại tranh cho đúng bản sắc.
Poster phim kinh dị dán đầy bến xe, con tui sợ phát khóc.
Xin hỏi gia đình văn hoá bình bầu dựa vô cái chi, nhà tui có con ly dị có bị trừ hông?
Tàu tham quan đảo không chạy đúng giờ in trên vé, công ty du lịch từ chối trả tiền.
Khu vui chơi nhún bạt không có người coi, giá vé thay đổi liên tục.
nguoi ta treo bang quang cao ruou truoc cong nha thieu nhi
Kiến nghị phục dựng hội đua ghe ngo đã bỏ mười năm.
Dàn nhạc ngũ âm hư hai cái trống, đội văn nghệ xin sửa trước mùa lễ hội.
Nhà truyền thống phường bị dùng làm kho chứa bàn ghế.
Vé vô khu di tích in mệnh giá 20 mà người soát thu 30, không trả lại.
Ông B. báo cổng chào thôn nghiêng chữ, đèn trang trí chết phân nửa, xin làm lại trước lễ.
Cho mình hỏi đăng ký bản quyền bài hát quê hương thì gửi đâu ạ.
Sân pickleball tư nhân quảng cáo rầm rộ mà mặt sân nứt, không có giấy phép thể thao.
Tổ chức trò đập niêu trong hội làng, giải thưởng không trao cho người thắng.
Cái màn hình to ở quảng trường chiếu quảng cáo sữa suốt, chẳng chiếu bóng đá cho bà con.
Trại sáng tác tranh cổ động vẽ hình sai bản đồ, thiếu quần đảo, đề nghị gỡ ngay.
Mong xã mở lớp võ cổ truyền cho con nít tối thứ bảy, tụi tui góp tiền mua chiếu.
Phòng đọc không có máy lạnh, ghế gãy, học sinh bỏ về hết.
Nhà nghỉ trá hình cho thuê giờ sát trường, đã vậy treo đèn hồng quảng cáo loè loẹt.
tour dao re bi bo khach giua duong, huong dan vien tat may
Bức tường tranh bích hoạ làng chài loang lổ, hoạ sĩ trẻ tình nguyện xin vẽ lại được không?
Gánh hát bội mượn sân đình mà ban khánh tiết đòi tiền sân quá cao.
Bảng nội quy bãi tắm in toàn chữ Hán, dân mình đọc không ra.
Bộ cồng của đội thông tin lưu động cất kho mười năm, xin mang ra dạy thanh niên.
Tháo giùm pano cổ động của năm kia, hình lãnh đạo cũ, chữ bạc hết.
Vận động viên nhí của xã đi thi tỉnh phải tự mua áo, kiến nghị hỗ trợ.`,
  religion: `
ban tri su niem phat duong xin to chuc le tam quy 100 nguoi can bao ai
ho Raglai o thon tren chua duoc cap giong bap theo chinh sach dan toc
nguoi ta den ban phat gao roi bat ky ten theo dao
cha xu hoi lam hang da giang sinh ngoai khuon vien nha tho phai xin phep k
gia lang mat, lam le bo ma keo dai, xin ho tro chieng
Xin phép dựng lại miếu Bà bị cây đè, tín đồ góp đủ tiền rồi chỉ chờ giấy.
Lễ Vu Lan chùa mình đông, muốn báo trước với xã thì nộp thông báo trước bao nhiêu ngày?
ban em nguoi Mong, xin can bo biet tieng de hoi che do, noi kinh nghe khong het
Tin hữu ở xóm mới chưa có nơi nhóm họp, phải mượn nhà, đăng ký điểm nhóm làm răng?
Hạt giống hỗ trợ đồng bào vùng cao về trễ, qua vụ rồi mới phát.
Hỏi sao con tôi dân tộc Dao mà giấy khai ghi Kinh, có được hưởng chế độ vùng đặc biệt khó khăn không?
Có ông tự xưng là Phật sống thu nước lã làm phép 300 ngàn một chai.
Xơ ở nhà dòng xin mở nhà nuôi trẻ mồ côi, cần sự chấp thuận của ai?
CD người Khmer xin hỗ trợ kinh phí tổ chức Ok Om Bok ở phum.
Người lạ vào bản phát sách đạo in lậu, rủ người ta bán trâu chờ ngày tận thế.
Thánh đường của bà con Chăm xuống nước sơn, xin cho biết có nguồn trùng tu cơ sở tôn giáo không.
TIỀN CÔNG ĐỨC CHÙA LÀNG AI GIỮ, XIN BAN TRỊ SỰ DÁN LÊN CHO PHẬT TỬ COI
Trưởng bản già rồi, xin bầu người có uy tín khác thay.
Bà con xin cấp phát muối i ốt, dầu đèn như chính sách miền núi trước đây.
Đại hội giáo xứ bầu ban hành giáo, có phải gửi danh sách cho xã hay không?
nha su tru tri doi ra khoi chua, phat tu khong hieu ly do, xin ben ton giao giai thich
Học sinh người Rơ Măm rất ít người có được học bổng chính sách dân tộc riêng hông?
Nhóm Hội thánh chui bắt sinh viên bỏ học đi giảng, con em đã bỏ nhà theo họ ba tháng.
Gia đình theo Cao Đài muốn xây lại thánh thất trên nền cũ, vướng quy định gì?
Hủ tục thách cưới mười con trâu còn nặng ở bản, mong cán bộ dân tộc nói chuyện.
Dự án nước cho đồng bào làm xong bể mà không về bản, chương trình 1719 bỏ sót hộ tôi.
Hàng xóm theo đạo bỏ thờ ông bà, họ hàng mâu thuẫn, nhờ Mặt trận hoà giải chuyện tín ngưỡng.
Thầy mo đòi giết hai con lợn mới chịu cúng cho đám ma, bà con nghèo chịu không nổi.
Ông Y. gọi hỏi tiền khoán bảo vệ rừng cho hộ dân tộc thiểu số năm nay chia thế nào.
Cơ sở tín ngưỡng bị người tranh chức thủ nhang đóng cửa không cho dân vào lễ.
Con e là dân tộc Thái đi thi công chức có được cộng điểm ưu tiên dân tộc k ạ
Mời người dân tham gia lớp dạy chữ Nôm Tày, đề nghị xã ủng hộ phòng học.
Tượng Quan Âm bên sườn đồi tự phát mọc lên, du khách dâng lễ đông, đã xin phép tôn giáo chưa?
Xin ý kiến về việc an táng theo nghi lễ Hồi giáo, chôn trong ngày, cần báo ai?
Mục sư từ nước ngoài tới giảng ở nhà riêng có phải đăng ký không ạ?
ban toi 30 ho chua co dat o, can bo dan toc len do roi im ru
Bọn trẻ con lai ở bản không ai biết dân tộc gì, bố mẹ hỏi xác định thành phần dân tộc ở đâu.
Có người đi từng nhà xin tiền xây chùa, đưa giấy photo con dấu nhoè, thiệt hay giả?
Bọ nghe nói vùng ni lên xã khu vực I nên cắt hết hỗ trợ dân tộc, rứa bảo hiểm thì răng?
Kính mong cho phép đoàn rước Đức Mẹ đi quanh làng như mọi năm.
Chùa nhận nuôi nhiều cụ không nơi nương tựa, sư thầy hỏi thủ tục đăng ký cơ sở từ thiện của nhà chùa.
Việc tách làng theo dòng họ của người Ê Đê, già làng xin gặp cán bộ phòng dân tộc.
May co noi theo hoi nao do khong cho con uong thuoc, chi cau nguyen, lang xom ban tan nhieu
Cán bộ bảo sao đạo Tin Lành chưa công nhận ở đây, giải thích giùm cho anh em tín hữu rõ.
Người Hoa chúng tôi xin tổ chức vía Quan Thánh, múa sư tử, bày cỗ ngoài sân hội quán.
Trang thiết bị nhà sinh hoạt cộng đồng bản theo dự án dân tộc cấp thiếu loa với ghế.
The monks want to hold a robe offering ceremony in the school yard, whom should they notify?
Lớp giáo lý hè cho thiếu nhi có cần báo chính quyền không, cha xứ nhờ hỏi.
Hộ nghèo dân tộc được cho vay làm nhà sàn không lãi, sao tổ vay nói hết vốn?
Miếu thờ thần ở ngã ba bị người khác chiếm làm chỗ xem quẻ, ban khánh tiết kiến nghị trả lại nơi thờ tự.
Hôn nhân cận huyết ở làng còn ba cặp, mong tuyên truyền bằng tiếng Gia Rai.
Bản có hai dòng đạo, cãi nhau về nghĩa địa, đề nghị Ban Dân tộc tôn giáo về giảng giải.
tui coi tren mang co phap mon la, ngoi thien bo an, me tui theo roi om rom, coi chung ta dao
Thầy chùa trẻ quay clip khoe siêu xe, Phật tử xấu hổ, nhờ Giáo hội với bên tôn giáo nhắc nhở.
Ngôi đền thôn sáp nhập giờ hai thôn giành nhau làm lễ, chính quyền phân xử giùm.
Giảm nghèo bền vững vùng dân tộc phát dê mà dê đực hết, không sinh sản được.
Nhà thờ họ tộc có phải là cơ sở tín ngưỡng để được miễn thuế đất, ông trưởng họ hỏi.
Chương trình phát thanh tiếng Khmer của huyện cũ bỏ rồi, bà con không nghe được chính sách.
Đề nghị cấp sổ lao động học nghề dệt cho phụ nữ người Chăm theo đề án dân tộc.
Thanh niên theo nhóm kín 'Đức Chúa Trời Mẹ' lôi kéo bạn cùng phòng trọ, em xin báo.
Cấm mặc trang phục dân tộc khi lên làm giấy, già làng thấy tủi, xin giải thích.
e muon xin xac nhan la tu si de lam ho so du hoc phat hoc
Xe chở trống chiêng về nhà làng bị thất lạc, đồ thờ thiêng của buôn, xin hỗ trợ tìm và phục lễ.
Chư tăng đi khất thực giả trước chợ, quần áo nâu mà hút thuốc, làm mất uy tín đạo Phật.
Cắm trại tu mùa hè 200 em, nhà chùa hỏi điều kiện đăng ký hoạt động ngoài cơ sở.`,
  'online-service': `
bam nop le phi no hien da tru tien ma qr het han, ho so dung im
dang ky tai khoan dinh danh cho con 7t tren may me bao loi 401
file pdf ket qua tai ve trang bong, mo bang may nao cung vay
tin nhan bao ho so can bo sung nhung vao cong k thay muc nao ghi can gi
sap nhap xong tra cuu ma ho so cu bao khong co du lieu
Trang đăng ký tuyển sinh lớp 1 cứ xoay vòng, hạn chót hôm nay mà chưa nộp được cho con.
vssid bao sai mat khau hoai, bam quen mat khau thi k gui mail
Con dấu điện tử trên bản trích lục hiện dấu hỏi đỏ, ngân hàng không chịu nhận.
Mẹ em cao tuổi vân tay mòn, quét mặt trên ứng dụng không nhận, giờ làm sao?
Đăng ký khám bệnh trên app bệnh viện trừ tiền rồi không có số thứ tự.
Nộp thuế đất qua etax mobile nó hiện mã lỗi 99, thử ba ngày.
Hồ sơ đất của tôi nộp mạng hiển thị 'đã trả kết quả' mà tôi chưa cầm tờ giấy nào, hệ thống ghi ảo.
Chữ tiếng Việt trên đơn điện tử bị nhảy font thành ô vuông.
Sao cổng cứ bắt chọn quận huyện trong khi bỏ cấp huyện rồi?
CD PA dữ liệu đăng ký xe trên ứng dụng hiện biển số người khác.
ĐIỀN XONG HAI TRANG GIẤY TỜ THÌ NÓ BÁO HẾT PHIÊN, LÀM LẠI TỪ ĐẦU LẦN THỨ TƯ
Giấy phép lái xe tích hợp hoài hổng lên, VNeID cứ kêu 'đang chờ phê duyệt'.
Tôi bấm đánh giá một sao mà nút gửi ko ăn, chắc app lỗi
Máy quét căn cước ở sảnh một cửa treo, cán bộ phải gõ tay từng số.
Người gọi thắc mắc tin nhắn báo hồ sơ bị từ chối nhưng tra trên mạng vẫn đang xử lý.
Nhập địa chỉ xóm mới không có trong danh mục, cái ô bắt buộc nên kẹt luôn.
ket noi lien thong khai sinh - the bhyt bi dut, 2 tuan chua sinh ma the
Trang web xã đăng lịch tiếp dân năm ngoái, bấm mục liên hệ ra trang trắng.
Nộp lý lịch tư pháp trực tuyến, tải ảnh chân dung báo sai kích cỡ dù đúng 4x6.
Bổ sung giấy tờ theo yêu cầu rồi mà nút 'gửi bổ sung' mờ câm.
My account was created with the wrong name order and the portal will not let me edit it.
Ví điện tử thanh toán phí trước bạ xong, biên lai điện tử không tải về được.
Cái phần mềm dân cư ghi má tui chết rồi trong khi bả đang ngồi ăn cơm, mở khoá giùm.
Camera quét QR ở quầy không đọc được mã trên điện thoại màn hình nứt, có cách nào khác không?
Công chức nói 'mạng sập' từ 8h, cả trăm người ngồi ngó nhau, đường truyền của hệ thống yếu quá.
nop ho so bhxh mot lan tren dich vu cong bao trung so dinh danh voi ng khac
Ứng dụng của tỉnh ngốn pin, vừa mở là máy nóng rồi văng ra.
Bà con vùng sâu không có điện thoại thông minh, nộp kiểu chi khi chừ bắt buộc trực tuyến?
Tổng đài hỗ trợ cổng bảo em gỡ ra cài lại, mất luôn giấy tờ đã lưu.
Đăng ký tạm trú cho sinh viên trên mạng báo chủ nhà chưa xác nhận, chủ nhà không nhận được thông báo nào.
Trang tra cứu quy hoạch toàn hiện bản đồ trắng, phóng to không ra lô.
Mã bưu gửi kết quả hồ sơ trên hệ thống không tra được bên bưu điện.
Lỗi 'captcha không đúng' mặc dù gõ y chang, thử cả máy tính lẫn điện thoại.
Đơn gửi 1022 trên web mất chữ có dấu, tôi đọc lại thấy lộn xộn.
Cơ sở dữ liệu hôn nhân ghi tôi đang có vợ, thật ra đã ly hôn, nên không xác nhận được.
e dang ky chu ky so mien phi tren vneid bi loi buoc quay video
Học bạ số trên phần mềm trường chuyển sang không khớp mã, cổng tuyển sinh không nhận.
Nộp phạt nguội qua cổng rồi mà đăng kiểm tra vẫn báo chưa nộp, dữ liệu chưa đồng bộ.
Phản ánh trên iApp được trả lời 'đã xử lý' kèm ảnh của nơi khác, có lẽ hệ thống gắn nhầm.
Thư xác nhận gửi vô mục rác, chữ bị lỗi mã hoá toàn ký tự lạ.
Hồ sơ hộ kinh doanh em nộp trực tuyến bị nhân ba, chừ có ba mã, xoá không được.
Nhờ cán bộ số cộng đồng qua nhà văn hoá chỉ tụi tui cài định danh, chứ tự làm hổng ra.
Đăng nhập bằng tài khoản cũ bảo phải liên kết lại, liên kết thì báo số đã dùng.
Trang cho tải mẫu đơn mà mẫu là bản 2019, nộp thì bị trả lại.
Chức năng đặt lịch hẹn một cửa nhận hẹn lúc 11h30, đúng giờ nghỉ trưa, kỳ cục.
quet ma qr tra ket qua tren giay hen ra trang cua tinh khac
Bản án scan nặng 12MB, cổng chỉ cho 5MB, nén mờ lại bị chê, biết làm răng.
Tôi mù, dùng trình đọc màn hình, trang dịch vụ công không đọc được các nút, mong sửa.
App thông báo 'bạn có hồ sơ mới' mỗi 5 phút dù tôi không nộp gì.
Ông K. báo phần mềm kế toán hộ kinh doanh của cơ quan thuế không xuất được hoá đơn từ sáng.
Tài khoản của em bị ai đó nộp hồ sơ hộ mà em không biết, nhờ kiểm tra lịch sử đăng nhập.
Có mã OTP rồi mà nhập vô báo hết hạn liền trong năm giây.
Xin cấp lại mật khẩu cấp 2 cho người nước ngoài, cổng không có mục.
Nộp trực tuyến được giảm nửa lệ phí mà hệ thống vẫn tính đủ.
Máy kiosk tự phục vụ nuốt căn cước của chú tôi, màn hình đơ.
Website đặt lịch hộ chiếu chỉ còn ngày của năm sau, chắc lỗi hiển thị.
Trang báo chí của xã mất tiếng video họp, bà con coi không nghe gì.
link trong tin nhan tra cuu ket qua bam vao bao trang khong ton tai
Vừa sáp nhập xong, mã cơ quan trên cổng trỏ về xã cũ, hồ sơ gửi đi không ai nhận.
Cập nhật phiên bản mới xong là mất nút lưu nháp, gõ dài mà lỡ tay là tiêu.
Hệ thống bấm số gọi tên đọc nhầm quầy, ai cũng chạy lung tung.
Em đi nước ngoài dùng sim ngoại, không đăng ký được tài khoản vì đòi số Việt Nam.
Điểm thi vừa công bố thì trang tra cứu sập, cả nhà F5 tới sáng.
Giấy xác nhận cư trú điện tử hiện sai tên chủ hộ, mình sửa trên app không cho.`,
  procedure: `
giay hen tra ket qua tu thang truoc, nay noi lanh dao chua phan cong ng ky
quay uu tien nguoi gia ma thanh nien chen vao ngoi k ai nhac
xin giay phep lap dat mai che nop o phong nao, hoi 3 cho k biet
nop ho so o trung tam tinh roi xa bao chua nhan chuyen, 12 ngay r
thieu 1 chu ky chu ho ma bat lam lai het ca bo giay
Xin giấy xác nhận nhà không tranh chấp mà cán bộ đòi chữ ký cả tám hộ xung quanh, quy định nào vậy?
ho so xin khai thac go vuon nop 2 thang k ai tra loi
Hẹn thứ hai lấy, thứ hai lên bảo thứ năm, thứ năm lên bảo phải qua sở, cứ thế cả mùa.
Chỗ phát số chật, ghế gãy, bà con đứng ngoài hiên mưa tạt, kiến nghị che thêm mái.
Tôi đi từ đảo vào mất một ngày tàu chỉ để nghe 'thiếu bản photo', sao không báo qua điện thoại?
Cần đổi tên hộ kinh doanh sau khi lên phường mới thì làm những bước nào?
Người gọi hỏi thứ bảy trung tâm hành chính công có nhận hồ sơ không.
Phiếu kiểm soát hồ sơ ghi người A nhận mà hỏi ra người A nghỉ hưu rồi.
NỘP MỘT BỘ, LÀM MẤT, BẮT NỘP LẠI, THỜI GIAN TÍNH LẠI TỪ ĐẦU
Bộ phận trả kết quả hổng có máy pos, bắt dân chạy ra ngoài rút tiền mặt.
Xin phép tổ chức đám cưới dựng rạp lấn nửa đường thì nộp đơn ở đâu cho đúng?
lam giay dang ky kinh doanh quan an ma 3 co 3 y kien khac nhau
Bàn hướng dẫn ghi đơn không có bút, kính lão, mấy cụ nhờ người lạ viết giùm.
Hồ sơ cấp phép lò rèn phải qua năm phòng, mỗi phòng giữ một tuần, tổng cộng quá hạn gấp ba.
Cảm ơn trung tâm đã trả kết quả tận nhà cho bố tôi bị liệt, làm nhanh hơn hẹn hai ngày.
CD thắc mắc vì sao cùng một thủ tục xã bên ba ngày, xã này mười lăm ngày.
Trụ sở dời qua trường cũ mà bảng chỉ đường không đổi, dân đi nhầm suốt.
Giờ hành chính 7 rưỡi mà 8 giờ 15 mới mở cửa phát số, chi mà lạ rứa.
Hai vợ chồng tui mần đơn xin vay, xác nhận có một chữ ký mà ba bữa chưa xong.
Họ trả hồ sơ về vì tôi dùng mực tím, nghe có vô lý không chứ.
Quầy số 5 dán giấy 'tạm ngưng nhận vì quá tải' từ tuần trước.
Văn bản trả lời hồ sơ của em ghi sai tên, phải đi lại làm công văn đính chính.
Danh sách giấy tờ trên trang web một kiểu, ra quầy thêm hai thứ nữa, ai chịu tiền xe cho dân?
muon xin cap phep tam dung xe cau truoc nha de chuyen do thi lam don o dau
Xin hỏi thủ tục thành lập tổ hợp tác nuôi ong gồm những giấy gì, có cần công chứng không?
Hồ sơ xin cấp giấy phép rạp cưới, phí đóng xong rồi mà 'lãnh đạo đi tập huấn'.
Bản sao căn cước đã tích hợp mà quầy vẫn đòi photo hai mặt.
Đợi lấy kết quả phải chờ chung hàng với người nộp, một tờ giấy mà mất hai tiếng.
Thủ tục chuyển đổi mục đích của ông nội kẹt vì phòng này đẩy phòng kia, giấy hẹn gia hạn lần bốn.
E mang bầu 8 tháng đứng xếp hàng cả buổi, xin có ưu tiên cho bà bầu vs người già.
Phòng một cửa không có người dịch tiếng dân tộc, mấy bà không biết nộp sao, lại về.
My residence paper was promised in 5 days, now it is day 23 and no officer can explain.
Đã nộp đủ theo phiếu hướng dẫn, nay lại báo phải bổ sung sơ đồ, vậy phiếu kia phát làm gì?
Đoàn công tác lưu động hẹn về thôn nhận hồ sơ thứ tư, bà con đợi tới chiều chẳng thấy ai.
Nhờ anh chị coi giùm mã hồ sơ đuôi 0917 của em tới khâu nào rồi, trễ chín ngày.
quay nhan ho so dat chi lam buoi sang, nguoi di lam khong sap xep duoc
Ông V. phản ánh nộp hồ sơ qua bưu điện thì bưu điện chuyển nhầm xã, giờ không nơi nào nhận trách nhiệm.
Lấy sơ yếu lý lịch xác nhận mà cán bộ bắt về tận quê gốc, đúng luật không vậy?
Họp dân góp ý: rút gọn mấy tờ cam kết, một thủ tục mà ký mười hai chữ.
Bốc số 112, gọi tới 40 là nghỉ trưa, chiều phát số lại từ 1, ai công bằng cho tui?
Quên mang giấy hẹn, nhân viên từ chối trả dù có căn cước, cho hỏi vậy đúng chưa.
Chưa nâng cấp phần nào mà phiếu thu cứ viết tay, sai số tiền phải xé làm lại ba lần.
Muốn xin phép đào vỉa hè để nối ống nước vào nhà, thủ tục mất bao lâu?
Cấp phép kinh doanh karaoke thì xã hay tỉnh, hỏi đâu cũng chỉ chỗ khác.
hoi thu tuc doi bien so nha sau khi doi ten duong, phuong bao doi tp, tp bao doi phuong
Trung tâm mới xây đẹp mà không có đường dốc cho xe lăn, tui phải nhờ người khiêng vô nộp giấy.
Từ hồi bỏ cấp huyện, đi xin cái dấu giáp lai phải vượt đèo 50 cây, mong có điểm tiếp nhận ở cụm thôn.
Hộ tôi nộp hồ sơ vay nước sạch, xác nhận xong thì xã mới báo mẫu đơn đổi từ tháng trước.
Phản ánh anh hướng dẫn sảnh chỉ sai tờ khai, tôi viết lại ba lần.
Không cho nộp hồ sơ thay cho cha già dù có uỷ quyền, bắt ông cụ 90 tuổi lên tận nơi.
Cục giấy tờ của em nằm đó 'chờ phòng chuyên môn' 33 ngày làm việc, luật ghi có mười.
Có được nộp bản dịch không công chứng khi xin giấy phép lao động cho chồng em không?
Kết quả có rồi mà không nhắn tin, tôi lên hỏi mới biết nằm ngăn kéo ba tuần.
Thu bản chính giấy đăng ký xe để làm hồ sơ rồi làm lạc, giờ tôi chạy xe không giấy.
Mở thêm quầy tư vấn đầu giờ chiều được không, trưa nắng mà đông nghẹt.
Trích đo xong mà hồ sơ 'chờ thông tin thuế', thuế lại 'chờ xã', rốt cuộc chờ ai?
giay phep ban thuoc le qua 40 ngay, nguoi thu ly chuyen cong tac ko ban giao
Chỉ việc đóng cái dấu treo mà bảo mai lên, mai lên bảo con dấu lãnh đạo mang đi họp.
Xin được trả lời bằng văn bản vì sao từ chối nhận hồ sơ, nói miệng tôi không nhớ nổi.
Bà ngoại em không biết chữ, xin điểm chỉ thì quầy nói chưa có mẫu.
Phòng nộp hồ sơ nóng như lò, hư máy lạnh từ hè, người già chờ lả người.
Đề nghị công khai tỷ lệ hồ sơ đúng hạn của xã ở bảng tin cho dân theo dõi.`,
  'civil-status': `
cha me k dang ky ket hon thi con mang ho ai, lam giay khai sinh kieu j
xin trich luc khai tu cua anh trai de rut tien ngan hang can gi a
ten trong khai sinh co dau gach, can cuoc k co, sua ben nao
chung thuc ban sao hoc ba bang ca quyen hay tung trang vay
e bi mat giay ket hon, muon xin ban sao ma da chuyen di tinh khac song
dang ky ket hon luu dong cho cong nhan khu cong nghiep co khong, tui e k xin nghi dc
Bé nhà em sinh rớt trên đường, không có giấy chứng sinh, giờ khai sinh cho con sao ạ?
to khai dang ky ket hon ghi dan toc thieu, phai viet lai hay sua duoc
Hai chị em sinh đôi mà giấy khai sinh ghi cách nhau một tháng, xin cải chính.
Bố mẹ tôi cưới năm 1975 không có hôn thú, muốn đăng ký lại để làm hồ sơ hưởng tuất.
Dịch thuật công chứng bằng cấp tiếng Hàn, phường có chứng thực chữ ký người dịch không?
Chứng thực bản sao sổ đỏ mà cán bộ đòi chủ sổ phải có mặt, luật nào quy định?
Người gọi báo khai tử cho cha mà giấy báo tử của bệnh viện ghi sai năm sinh.
Xin hỏi con theo họ mẹ thì sau này đổi sang họ cha có được hông?
Tên tui trong sổ là Thị Bưởi, hồi đó khai đại, chừ muốn đổi cho đẹp được không hè?
CHỨNG THỰC 5 TỜ GIẤY MÀ HẸN CHIỀU MAI VÌ KHÔNG CÓ NGƯỜI KÝ
giay doc than het han 6 thang, ngay cuoi doi lai thi phai xin lai tu dau a
Chồng người nước ngoài đã có tuyên thệ độc thân, ghi chú kết hôn ở sở hay ở xã vậy?
Tôi được nhận làm con nuôi từ bé, nay muốn tìm tên cha mẹ đẻ trong sổ hộ tịch lưu.
Uỷ ban cũ giải thể, sổ bộ chuyển đi đâu, tôi cần trích lục khai tử của cụ ngoại.
Anh N. hỏi chứng thực di chúc miệng của bố, có hai người làm chứng thì ký ở đâu.
Bản sao công chứng của xã đóng dấu mờ, nộp trường đại học không nhận.
Má em đi bước nữa, cần làm thủ tục xác nhận đã ly hôn, bản án thì mất.
hop dong mua ban xe may viet tay, phuong co chung thuc khong
Cháu ngoại tôi năm tuổi chưa có khai sinh vì mẹ nó bỏ đi không để lại giấy tờ gì.
Cán bộ hộ tịch ghi nhầm giới tính con trai thành nữ, xin sửa trước khi con nhập học.
Thai chết lưu có phải khai tử không ạ, gia đình em đau lòng mà ai cũng chỉ khác nhau.
Hôm đăng ký kết hôn không trao giấy tại chỗ, hẹn tuần sau vì lãnh đạo đi vắng.
Nhờ tư pháp xuống tận giường chứng thực uỷ quyền lãnh lương hưu cho ông cụ.
Giấy khai sinh mẫu song ngữ để đi định cư xin ở đâu, mất bao lâu?
Muốn ghi chú việc ly hôn ở toà nước ngoài, hồ sơ cần dịch mấy bộ?
Con riêng của vợ muốn nhập tên tui làm cha, đường nào cho hợp pháp?
Người gọi thắc mắc cùng một bản sao, văn phòng công chứng thu 10 nghìn còn xã thu 20.
So goc ghi 1962, can cuoc 1964, bang khen 1963, toi khong biet sua theo cai nao
Tục của người mình không đặt họ, nay cháu đi học cần có họ trong khai sinh, xin ghi bổ sung.
Đã đăng ký giám hộ cho cháu bị tâm thần, nay người giám hộ mất, thay người khác thế nào?
Trích lục kết hôn cấp ra sai số chứng minh cũ, ngân hàng bắt làm lại.
Giấy chứng tử mẹ tôi chưa có nguyên nhân, bảo hiểm đòi ghi rõ, xin sửa ở đâu?
How long does it take to register the birth of a baby whose father is a foreigner?
Chứng thực hợp đồng thuê nhà trọ cho công nhân đông quá, kiến nghị hẹn giờ.
Cưới vợ xã khác, đăng ký ở quê chồng hay quê vợ cũng được phải không anh chị?
tu phap bao phai co mat ca 2 vo chong khi khai sinh cho con, chong e o tau bien
Văn bản từ chối nhận di sản của các cô chú ở ba tỉnh, ký chung một ngày được không?
Có được làm lễ trao giấy chứng nhận kết hôn ngoài trụ sở không, tụi em muốn kỷ niệm.
Bản chính hộ tịch cuốn 1980 bị mối, cán bộ trả lời không cấp được, vậy tôi chứng minh cha con bằng gì?
Người mất không có giấy tờ tuỳ thân, hàng xóm đứng ra mai táng, ai đi báo tử?
Cần xác nhận nguyên quán chứ không phải thường trú, hộ tịch cấp hay công an cấp?
Chuyển giới xong, e muốn đổi tên trong khai sinh, luật cho đổi chưa ạ?
Ông Q. phản ánh tư pháp bắt mang bản gốc bằng cấp lên đối chiếu hai lần mới chứng thực.
Xin cấp bản sao giấy khai sinh cho cả lớp 40 em làm hồ sơ thi, có giảm phí bản sao không?
Vợ tui chữ đệm 'Thuỳ' ghi thành 'Thùy', ngân hàng kêu khác, tư pháp nói giống, giải quyết ra răng?
Em họ tôi bị câm điếc muốn đăng ký kết hôn, xã có người phiên dịch ký hiệu không?
chung thuc chu ky ban khai ly lich di tau, phong tu phap dong cua buoi chieu
Nhận cha cho con khi cha đã mất có cần xét nghiệm không?
Giấy tờ ông bà bằng tiếng Pháp, chứng thực bản dịch để xin quốc tịch ở mô?
Tên cha để trống trong khai sinh, giờ cha về nhận, làm thủ tục gì trước?
Công chứng viên và xã từ chối chứng thực giấy bán trâu của bản, bà con nhờ xác nhận sao?
Cụ bà 102 tuổi chưa từng có khai sinh, con cháu xin đăng ký để lãnh trợ cấp.
Khai sinh lưu động ở thôn vùng cao làm rất tốt, bà con cảm ơn cán bộ hộ tịch.
Tôi bị trùng số định danh trong khai sinh với một người khác, trích lục không in được.
Mẹ đơn thân đi khai sinh bị hỏi vặn tên cha đứa bé, giấy thì chưa cấp.
Muốn xin bản sao kết hôn của mẹ để làm giấy cúng mộ phần, con gái có được xin không?
Vừa cưới xong dời nhà, giấy xác nhận hôn nhân thời gian ở trọ trong nớ xin chỗ mô?
Bạn em bị ép ký giấy nhận con, giờ muốn bỏ tên cha ra khỏi khai sinh.
Chứng thực điểm chỉ cho người cụt hai tay thì làm cách nào?`,
  conduct: `
can bo nghe dt choi game bat loa to, dan trinh bay k them nhin
ong truong thon say xin mang nhau voi ba con giua cuoc hop
chi tiep dan noi nhe nhang, chi tung buoc, e cam on nhieu
goi 5 lan so can bo phu trach toan bao may ban roi chan luon
nv mot cua lay giay cua dan lot ly ca phe, ban het don
Cô ở quầy giấy tờ đất cáu gắt với mẹ tôi chỉ vì bà nghễnh ngãng, phải hỏi lại.
khen anh dan phong giup toi bat con ran, rat nhiet tinh
Hỏi đường lên phòng tư pháp mà anh bảo vệ hất hàm, không thèm trả lời.
Cán bộ xuống đo ngập mà đứng trên xe chỉ tay, chửi dân ngu, bà con phẫn nộ.
Trưởng khu phố đọc tên nhà tui lên loa chê 'chây ì', nhục mặt cả xóm.
Anh phụ trách rác hứa chiều qua xem, hứa năm lần rồi, gọi thì tắt máy.
CD PA lãnh đạo xã đậu xe choán lối ra vào trụ sở, dân nhờ dời thì lườm nguýt.
Lên trình báo mất bò, mấy chú công an cười hô hố kêu 'bò đi chơi', coi thường dân.
Cán bộ thú y tới nhà không mặc đồng phục, nói trống không, nhậu xỉn.
CHỦ TỊCH HỘI PHỤ NỮ XÚC PHẠM CHỊ EM TRÊN NHÓM ZALO
Họp dân 7 giờ, lãnh đạo 8 rưỡi mới tới, không lời xin lỗi, bà con chờ dài cổ.
Tui hỏi hoài cái bồi thường mà ổng bấm điện thoại suốt, hổng ngước lên cái nào.
nhan vien tram y te xa ngoi xem phim, dan goi cua khong them ra (bao la con ban)
Cảm ơn cháu tình nguyện viên ở sảnh dắt bác lên lầu, viết đơn giùm, lễ phép hết chỗ chê.
Công chức văn hoá đăng facebook nói xấu người nghèo trong xã, mong nhắc nhở.
Đội trật tự hất đổ gánh rau bà cụ, lời lẽ khó nghe, làm đúng nhưng phải có tình.
Bà con hỏi thì cán bộ đất đai trả lời 'không biết, đi mà hỏi sở'.
Hotline của phường nghe máy giọng ngái ngủ, cúp ngang khi tôi chưa đọc xong địa chỉ.
Anh H. cho biết nhân viên thu phí chợ nói chuyện mày tao với người đáng tuổi mẹ.
Nó là con cháu sếp nên được xếp ngồi chơi, đi muộn về sớm ai cũng thấy.
Tôi xin nêu gương đồng chí trưởng ấp lội nước phát từng thùng mì cho bà con.
Người trực ban đêm ở trụ sở bỏ đi nhậu, gõ cổng mãi không ai ra.
can bo den nha van dong giai toa ma doa dam, bao khong ky thi biet tay
Cô thư ký phòng lao động hỏi hoàn cảnh em xong đi kể cả chợ biết, mất hết riêng tư.
Bữa tê lên phường, hắn nhìn quần áo tui lấm bùn rồi bịt mũi, tui buồn lắm.
Tổ trưởng dân phố giữ giấy mời của dân, ai thân mới phát.
Ông phó đi tiếp dân mà nghe điện thoại nửa tiếng, xong bảo hết giờ.
Sao cán bộ hút thuốc ngay dưới biển cấm trong phòng tiếp dân vậy ạ?
Nhân viên văn thư ném đơn của tôi vào góc, nói 'để đó', không đóng dấu đến.
Tui khen thiệt lòng: con bé trả kết quả nhỏ xíu mà kiên nhẫn giải thích cho ông già lãng tai.
The policeman at the gate ignored me and kept playing games on his phone.
Cán bộ địa bàn ghé quán ăn không trả tiền, chủ quán ngại không dám nói.
Trả lời phản ánh bằng một câu cộc lốc 'đã biết', thiếu tôn trọng người dân.
Chị kế toán xã ngồi tô móng giờ làm việc, dân đứng đợi đóng tiền.
Gọi cho cán bộ phụ trách thuỷ lợi toàn gặp người nhà bắt máy nói anh ngủ trưa.
Cán bộ bắt em xưng 'thưa thủ trưởng' mới chịu nhận giấy, nghe mà tức cười.
Đoàn kiểm tra đến trường ăn uống linh đình, học trò nhìn vào, tác phong không đẹp.
a cb tu phap noi toi la 'do nha que' truoc mat con toi
Phát thanh viên xã nói tục khi quên tắt micro, cả xóm nghe.
Lịch trực ghi tên ba người mà chỉ có cái mũ bảo hiểm trên bàn.
Anh cảnh sát trật tự giúp tôi đẩy xe chết máy cả cây số, xin gửi lời khen tới đơn vị.
Cán bộ dân số hỏi chuyện sinh con thứ ba bằng giọng mỉa mai.
Chị B. góp ý bí thư đoàn đánh bài trong phòng làm việc giờ trưa kéo sang chiều.
Việc thì giải quyết rồi nhưng cách nói 'lần sau đừng có mà gọi' làm tôi không vui.
Nhân viên điện lực thì lịch sự, còn cán bộ phường đi cùng lại quát tháo gia đình tôi.
Lãnh đạo hứa miệng trước toàn dân sẽ xin lỗi hộ bà Tư, đến nay lờ luôn.
Dân quân gác cổng chặn xe người khuyết tật, bảo đậu ngoài nắng rồi bò vô.
Đón tiếp khách quen thì rót trà, dân thường thì đứng, phân biệt vậy coi sao đặng.
Anh em trực chốt phòng chống cháy nhậu, bật nhạc, người đi đường ngó vô kỳ lắm.
Người hướng dẫn giữ điện thoại của tôi khi tôi quay phim phòng tiếp dân, có quyền không?
Khuyên mấy bạn trẻ ở uỷ ban mặc cho kín đáo, dép lê loẹt quẹt không nghiêm túc.
CB hỗ trợ nộp hồ sơ mạng mà cằn nhằn 'có vậy cũng không biết làm', ngại quá không dám hỏi nữa.
Vợ trưởng thôn đứng ra quát dân thay chồng, ai cho bà ấy quyền đó?
gap chu tich 2 phut duoc chu dao, cam on ong da nghe ba con
Hoà giải viên thiên vị bên họ hàng mình, không cho tôi nói hết câu.
Nhân viên tiếp nhận tự ý mở xem thư riêng của tôi gửi chủ tịch.
Cán bộ nông nghiệp xã xuống ruộng đúng hẹn, chỉ tận tay, mong tuyên dương.
Bảo tôi 'già rồi thì ở nhà, lên đây làm chi', câu đó của một cô công chức chừng 30 tuổi.
Lời lẽ của anh trưởng công an trong buổi đối thoại nặng nề, chỉ mặt từng người.
Cả phòng tắt đèn xuống căng tin lúc 10h sáng, dân hỏi thì 'đi họp'.`,
  military: `
kham nghia vu xong k phat phieu ket qua, hoi thi noi bi mat
me gia yeu con ut la lao dong chinh, xin mau don hoan nhap ngu
di dan quan thuong truc 2 nam xong co dc tinh la xong nghia vu k
bo doi xuat ngu muon hoc lai xe mien phi bang the hoc nghe, truong nao nhan
con toi di hoc nuoc ngoai ve tre, xa doi keu len trinh bay, can mang gi
Em trai bị cận 4 độ với bàn chân bẹt, có phải ra phường khám sơ tuyển nữa hông?
giay bao nhap ngu ve tre 3 ngay, con toi dang lam o xa khong ve kip
Chuyển khẩu theo vợ, giờ đăng ký quân nhân dự bị chuyển ra đâu?
Sổ quân nhân dự bị của tôi thất lạc khi dọn nhà, xin cấp lại.
Tiếng kẻng báo động diễn tập của dân quân lúc 4h sáng không thông báo trước, người già giật mình.
Bác G. nguyên thanh niên xung phong hỏi giấy tờ hưởng chế độ theo quyết định 40.
Con gái tôi mê quân đội, nữ muốn tình nguyện đi lính thì đăng ký với ai?
TIỀN NGÀY CÔNG DÂN QUÂN CHỐNG LŨ NĂM NGOÁI TỚI GIỜ CHƯA PHÁT
Đơn vị gọi huấn luyện quân dự bị trúng mùa gặt, nhà có mình tui là lao động.
Gia đình chưa nhận phụ cấp thân nhân của bộ đội đang tại ngũ, sổ tiết kiệm cũng không.
Nhờ xác minh lý lịch để cháu dự thi trường sĩ quan, hạn cuối tháng ni.
tan binh bi phat trong don vi, me hoi tham khong duoc, ai tra loi giup
Người gọi hỏi nghĩa vụ tham gia công an nhân dân khác nghĩa vụ quân sự chỗ nào.
Bia mộ liệt sĩ thì bên chính sách, còn tôi hỏi hồ sơ quân nhân mất tin của chú thì gửi ban chỉ huy quân sự phải không?
Chốt dân quân bỏ hoang ven bờ biển, cửa vỡ, quân phục cũ còn treo bên trong.
Anh em trực Tết được bù mấy ngày, xã đội nói hai ngày, chỗ khác ba ngày.
Đường hầm trú ẩn thời chiến sau trường sụt nắp, xin bên quân sự lấp lại.
con e hoc lien thong dai hoc tai chuc co dc tam hoan k a
Danh sách trúng tuyển nghĩa vụ niêm yết thiếu tên mà vẫn nhận lệnh, tôi muốn kiểm tra lại.
Thưa chỉ huy, em xin nộp đơn tình nguyện nhập ngũ đợt đầu năm.
Mạ tui 80 tuổi hỏi huân chương kháng chiến của ba tui thất lạc, cấp đổi làm răng?
Cơ sở bắn đạn hơi trong khu du lịch dùng súng giống đồ thật, quân sự có quản không?
Doanh trại cũ bỏ trống, bò vào ở, kiến nghị bàn giao cho địa phương.
Hội cựu chiến binh xin mượn hội trường xã đội để kể chuyện truyền thống.
Bạn trai em trốn khám, giờ phạt bao nhiêu, có bị ghi lý lịch không?
Đề nghị thông báo chính xác lịch bắn đạn thật ở thao trường đồi thông cho dân chăn bò biết.
Cựu quân nhân xuất ngũ 1989 chưa có chế độ gì, giấy xuất ngũ chữ bay hết đọc không ra.
KH hỏi khi đang xuất khẩu lao động thì ai làm thủ tục tạm vắng nghĩa vụ.
Lính mới được thăm vào chủ nhật nào, mang đồ ăn vô được ko?
Chỉ tiêu gọi nhập ngũ ấp tôi 5 đứa mà ấp kế bên không đứa nào, chia kiểu gì lạ vậy?
dan quan bien duoc cap ao phao cu mem, xin doi do moi
Bị xăm hình ở cổ tay thì có đậu vòng khám tuyển không vậy mấy anh?
Khám tuyển tập trung 6h sáng mà 10h mới gọi tên, thanh niên đói lả, không có nước.
Người nhà xin hoãn cho cháu vì bố đang chạy thận, xã đội cần giấy bệnh viện nào?
Mừng anh em hoàn thành nghĩa vụ về, mà lớp học nghề cho bộ đội xuất ngũ thì bao giờ mở?
Thôn đội trưởng nghỉ việc, phụ cấp mấy tháng cuối chưa nhận.
Rẫy nhà tui kề bãi huấn luyện, xe tăng chạy nát hai luống cà phê, quân đội đền bù ở mô?
Học sinh lớp 11 phải nộp ảnh với giấy khai để đăng ký nghĩa vụ lần đầu, nhà trường thu giùm đúng không?
Nhặt được huy hiệu với thẻ bài bộ đội khi đào móng, tôi muốn nộp lại.
My dual-citizen son got a call-up letter. Does he have to report for the health check?
Hỏi mức trợ cấp xuất ngũ một lần tính mấy tháng lương cơ sở?
Trường hợp con liệt sĩ, con một, có được miễn gọi nhập ngũ không ạ.
Ra quân đã nửa năm, thẻ học nghề hết hạn vì xã phát trễ.
Dân quân cơ động luân phiên kiểu chi mà mình tui bị gọi ba lần một tháng.
chot gac bien phong chan ghe kiem tra lau qua, ngu dan cho ca buoi, kien nghi nhanh hon
Bọn em là sinh viên học quốc phòng xong muốn xin giấy chứng nhận bị thất lạc.
Pháo hiệu cũ nhặt trong kho tàu đã hết hạn, nên nộp cho quân sự hay công an?
Dân quân ấp mặc quân phục đi uống cà phê, mũ để lăn lóc, đề nghị xã đội nhắc lực lượng.
Xin hỏi người thiểu năng nhẹ, học lớp ba, có phải đăng ký nghĩa vụ không?
Cháu nhà bị gọi bổ sung thay người khác rớt, báo có hai ngày, gấp gáp quá.
Bộ đội giúp dân gặt lúa chạy lũ, bà con xin cảm ơn đơn vị.
Giấy chứng nhận đăng ký nghĩa vụ bị sai ngày sinh so với căn cước, đổi ở xã đội hả?
Trợ cấp một lần cho thân nhân người tham gia dân quân hoả tuyến đã mất, hồ sơ nộp 2 năm.
Khai quật hài cốt bộ đội trên rẫy cà phê, tôi thấy dép râu và bi đông, xin đội quy tập lên.
Thanh niên đi làm ăn xa không nhận được lệnh gọi, nhà báo trễ, bị xử phạt oan thì nói với ai?
Vợ mới sinh có được hoãn nhập ngũ không, e hỏi mấy chỗ mà mỗi người nói một kiểu.
tap tran gia dinh o bai bien, day cot moc buoc tau thuyen ba con, de nghi don sau khi xong
Kiểm tra giùm tên con tui có trong đợt phúc tra sức khoẻ hông, xã đội kêu chờ.
Súng săn tự chế ông nội để lại, gia đình muốn giao nộp ở ban chỉ huy quân sự.
! Máy xúc móc lên quả đạn pháo còn nguyên đầu nổ, công nhân đang tò mò gõ thử
! bom bi lan ra tu bo suoi sau lu, may dua chan trau nhat mang ve lang`,
  other: `
e goi hoi tham coi hom qua may anh co nhan dc tin k
toi khong ranh chu, nho ai do goi lai noi chuyen cho nhanh
con cho den co deo vong do di lac, ai thay bao dum
so nay co nhan tin nhan hinh k hay phai gui qua dau
da doc tra loi, toi hieu roi, dong yeu cau giup
Gửi lại lần nữa việc hôm trước, không thấy ai hồi âm, tôi quên mã rồi.
cho em gap chi Lan, hom qua chi goi em
Vẫn chưa xong, nhờ kiểm tra giúp.
Tôi có ảnh chụp nhưng không biết gửi vô đâu, xin hướng dẫn.
Không biết chuyện này thuộc ai, kể ra dài dòng, mong có người gọi lại cho tôi.
Như nội dung trong ảnh, đề nghị xử lý.
Tui lượm được chùm chìa khoá xe ở ghế đá, ai mất thì nhắn tổng đài liên hệ tui.
Chúc các anh chị tổng đài năm mới mạnh giỏi nghen.
Tìm mẹ: mẹ tôi tên Hoa, áo bà ba tím, đi lạc hồi trưa nhưng giờ đã về nhà rồi, xin báo lại để khỏi tìm.
CÓ AI ĐỌC TIN KHÔNG VẬY
Người gọi hỏi dự báo thời tiết mai đi biển được không.
KH yêu cầu cho biết số fax của văn phòng uỷ ban.
ok em nhan dc roi, cam on
Tôi muốn rút lại phản ánh vừa gửi, do tôi nhìn nhầm.
Góp ý chung: chỗ nào cũng tốt, chỉ mong nhanh thêm chút xíu.
dia chi email cua phuong la gi a, em can gui giay moi
Bữa ni tui buồn quá, gọi nói chuyện chút thôi, không có chi mô.
Phóng viên báo xin lịch hẹn phỏng vấn lãnh đạo phường về mô hình mới.
CD đọc một bài thơ ca ngợi quê hương, không có yêu cầu.
Em gửi nhầm sang bên này, tin đó cho bạn em, bỏ qua giúp.
Xin cho hỏi trụ sở uỷ ban mới nằm ở đâu, em đi công chuyện từ tỉnh khác tới.
What are the office hours on Friday afternoon?
Chỗ này kỳ lắm, ai đi qua cũng thấy, các anh tự xuống coi.
Hỏi: xã mình giờ tên là gì, bí thư là ai, con tui làm bài tập về quê hương.
Nhờ tổng đài chuyển lời tới bạn trực ca tối thứ năm: bác đã tìm được nhà, cảm ơn.
Máy này là máy công cộng hả, tui thấy số thì gọi thử.
Người gọi đang nói thì mất sóng, chỉ nghe 'ở chỗ cái cầu'.
cau hoi cua toi: khi nao moi het kho
Tôi là người nước ngoài mới chuyển tới, cần một đầu mối để hỏi khi có việc.
Sao gọi lần nào cũng phải bấm phím một phím hai mãi mới gặp người?
Đề nghị các cấp quan tâm hơn đến đời sống bà con, xin cảm ơn.
lam on xem lai giup
Khách cần đặt xe về sân bay, tổng đài đã giải thích đây là số tiếp nhận phản ánh.
Cô chú cho con hỏi ai là người phụ trách thôn mình bây giờ ạ?
Hông biết viết sao cho đúng, thôi để mai tui nhờ thằng cháu viết.
PA nội dung không rõ: 'nó vẫn làm như cũ', không nêu địa điểm và đối tượng.
Xin gặp anh Tuấn, phòng mấy tôi không nhớ, anh ấy hẹn 9 giờ.
Gia đình tôi muốn tặng uỷ ban một bức tranh, liên hệ ai để trao?
Alo nghe rõ không? À thôi không có gì, con nó bấm.
Tôi làm rơi ví màu nâu gần chỗ uỷ ban, có ai nhặt được gửi ở bàn trực không?
Khảo sát của các anh dài quá, tôi trả lời được nửa chừng.
co the cho toi biet phan anh cua toi ma so bao nhieu ko
Người gọi muốn góp ý nhưng yêu cầu gọi lại sau 17 giờ mới nói.
Thứ hai tuần sau có nghỉ lễ không vậy, uỷ ban có làm việc không?
Bà cụ gọi hỏi thăm sức khoẻ cô trực máy hôm trước.
E muốn xin thực tập ở phường thì gửi đơn cho phòng nào ạ?
Chuyện nội bộ gia đình, tui muốn nghe lời khuyên thôi.
Vụ đó sao rồi?
tui o xa qua, nghe nguoi ta noi co so nay thi luu lai phong khi can
Không hài lòng với câu trả lời vừa rồi, đề nghị trả lời lại.
Rứa là xong hè, cảm ơn các o các chú nhiều nghe.
Con mèo vàng nhà em đi lạc ba hôm, ai thấy nhắn giùm.
KH hỏi tổng đài có phải của ngân hàng không, đã từ chối và kết thúc.
Tôi muốn làm tình nguyện viên giúp tổng đài, đăng ký thế nào?
Just testing my translation app, nothing to report, sorry.
Nội dung: nhiều vấn đề bất cập, kính mong lãnh đạo xem xét chỉ đạo.
Muốn hỏi bữa nay ai trực, tui cần gửi bó rau biếu mấy cháu.
Tin nhắn bị cắt mất đoạn đầu, em sẽ nhắn lại sau.
Chưa biết nhờ ai, chuyện là thế này, thôi anh gọi cho tôi rồi nói.
minh la nguoi moi den o, hoi chung chung ve khu nay co on khong
Người gọi ho nhiều, nói nhỏ, tổng đài viên không nghe được nội dung, hẹn cuộc khác.
Lá thư này tôi gửi thay lời bà con xóm trên, ai cũng mong điều tốt đẹp.
Xin lỗi em đã nóng nảy trong cuộc gọi sáng nay.
Nhặt được giấy tờ của một bác lớn tuổi, tôi gửi ở chốt bảo vệ uỷ ban, nhờ báo giùm chủ.`,
  traffic: `
Giờ tan học phụ huynh dừng xe kín cổng trường tiểu học, ô tô kẹt cứng nửa tiếng, xin phân luồng.
Trước bệnh viện chưa có vạch sang đường, người nhà bệnh nhân băng qua rất khó, đề nghị kẻ vạch và đặt biển.
gio le nha tho xe dau dai ca phuong tien khac k qua duoc, xin dan quan dieu tiet giao thong
Cổng uỷ ban mới nằm ngay khúc cua, xe ra vào vướng nhau, nên lắp gương cầu lồi.`,
  pollution: `
Nước thải phòng khám chảy ra mương sau nhà, mùi thuốc sát trùng nồng nặc cả xóm.
bep an truong hoc xa nuoc dau mo ra ho, hoi thoi khong chiu noi
Chùa đốt vàng mã cả ngày rằm, khói tro bay mù khu tập thể, mắt cay xè.
Bể phốt bệnh viện tràn ra ngõ bốc mùi, nhà dân phải đóng kín cửa.`,
  noise: `
Loa chùa tụng kinh mở to từ 4 giờ sáng, mấy nhà có con nhỏ không ngủ được.
truong tap van nghe mo nhac am am den 9h toi, benh nhan sat ben khong nghi duoc
Nhà văn hoá cho thuê đám cưới, trống kèn giật đùng đùng tới nửa đêm.
Loa phường chĩa vào cửa sổ phòng ngủ nhà tôi, năm giờ rưỡi sáng đã oang oang, xin giảm âm lượng.`,
  waste: `
Sau hội làng rác ngập sân đình, bao ni lông bay khắp, ba hôm chưa ai quét.
Bông băng kim tiêm vứt trong thùng rác công cộng cạnh phòng khám, nhờ thu gom riêng.
sau truong mam non thanh bai rac tu phat, xe rac k vao`,
  road: `
Đường vào trạm y tế lún thành ổ voi, xe cấp cứu chạy phải bò, xin vá lại.
cau go qua suoi cho hoc sinh di hoc muc het van, nho sua cau
Vỉa hè trước thư viện bong gạch, các cụ đi tập thể dục vấp hoài.`,
  'street-light': `
Ngõ vào nhà văn hoá đèn đường tắt cả tuần, chị em đi tập dân vũ về mò mẫm.
den truoc cong truong noi tru chay bong, toi thui, xin thay`,
  'food-safety': `
Bếp bán trú nhập thịt có mùi, phụ huynh chụp được, xin đoàn kiểm tra thực phẩm.
! Hơn hai chục cháu mẫu giáo ăn trưa xong nôn ói, có cháu lả đi, cô đang bế ra trạm
hang rong truoc cong truong ban xuc xich moc xanh cho hoc tro`,
  drainage: `
Tấm đan cống trước cổng trường mẫu giáo gãy đôi, trẻ dễ sụt chân, xin thay nắp.
Mưa là nước cống dồn ngược vào sân trạm xá, thoát không kịp.`,
  encroachment: `
Bãi xe bệnh viện tràn hết vỉa hè, người ốm phải đi dưới lòng đường.
quan nuoc bay ghe truoc den tho, khach di le phai lach duoi duong`,
  market: `
Bãi giữ xe lễ hội chém 50 nghìn một chiếc, không có bảng giá.
Nhà thuốc nâng giá khẩu trang gấp năm lúc có dịch, đề nghị kiểm tra giá.`,
  'public-order': `
Trộm cạy hòm công đức của đình hai đêm liền, xin công an tuần tra.
nhom hoc sinh hen nhau dua xe sau gio tan truong o bai dat trong, nho ca xu ly
Quán cà phê đối diện trường chứa đánh bạc, học trò ra vào.`,
  finance: `
Xin hỏi lệ phí chứng thực bản sao thu theo trang hay theo bộ, có biên lai không?
Trụ sở trường cũ bỏ không hai năm sau sáp nhập, tài sản công lãng phí, đề nghị cho thuê hoặc giao lại.`,
} as const
