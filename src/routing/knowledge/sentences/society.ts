/** Invented reports, one a line, that teach the day-one model; `!` emergency, `#` complaint, `@` denunciation, `$` spam. */
export const SOCIETY_SENTENCES = {
  education: `
Cô giáo thu tiền điện máy lạnh từng cháu, ai không đóng thì ngồi góc lớp.
truong khong to chuc ban tru nua, phu huynh cong nhan khong biet gui con dau
Trường tiểu học thu quỹ phụ huynh một triệu rưỡi, gọi là tự nguyện mà ai không đóng bị nhắc tên.
co giao bat hoc them o nha co, khong hoc thi bi diem kem
Lớp con tôi năm mươi mấy cháu ngồi chật cứng, đề nghị tách lớp.
Mái lớp mầm non dột, mưa cô phải bế các cháu dồn một góc.
Con tôi hộ khẩu tạm trú mà không được vào trường đúng tuyến, xin hỏi tuyển sinh thế nào?
Nhà vệ sinh trong trường bẩn quá, các cháu nhịn cả ngày.
CD PA học sinh lớp 8 bị bạn đánh hội đồng quay clip, nhà trường làm ngơ.
dong phuc nha truong ban dat gap doi ngoai cho, bat buoc mua
Thiếu giáo viên tiếng Anh cả học kỳ, phụ huynh rất lo.
My daughter's school asks for extra fees with no receipt. Is this allowed?
Trung tâm ngoại ngữ đóng cửa không hoàn học phí cho phụ huynh.
Xin hỏi thủ tục chuyển trường cho cháu lớp 6 từ tỉnh khác về.
Cô giáo mầm non phạt cháu đứng ngoài nắng, cháu sợ không chịu đi lớp.
Sân trường chưa có cổng và hàng rào, trẻ chạy ra đường giờ ra chơi.
@ Tố cáo hiệu trưởng lập danh sách học sinh khống để rút tiền ăn bán trú, kế toán bị ép ký, xin giấu tên người tố cáo.
# Khiếu nại quyết định buộc thôi học đối với con tôi của nhà trường vì không họp hội đồng kỷ luật, yêu cầu xem xét lại.
! xe dua don hoc sinh lat xuong muong, may chau con ket ben trong`,
  'food-safety': `
Giá đỗ ủ hoá chất trắng bóc mập ú bán ngoài chợ.
Xe xúc xích rán dầu đen như nước cống, trẻ con ăn đầy.
Ăn bánh mì ở xe đầu hẻm xong cả nhà tôi đau bụng nôn ói, đề nghị kiểm tra.
com hop cong ty phat bi thiu, cong nhan bo gan het
Mua giò chả ngoài chợ về để qua đêm vẫn dai ngoách, nghi có hàn the.
Bếp ăn trường mầm non dùng rau héo, thịt để không che đậy, ruồi bu.
Quán bún dùng lại nước dùng và dầu chiên đen kịt, rửa bát bằng một chậu nước.
Trong chai nước đóng bình có cặn xanh và mùi lạ.
CD PA cơ sở làm đậu phụ dùng nước giếng bẩn, đổ thạch cao xuống nền.
tra sua uong xong bi di ngoai ca nhom 5 dua, quan ban hang het han
Họ mổ heo chết bán cho quán cơm, tôi thấy chở lúc nửa đêm.
We found a cockroach in the noodle soup at the food court and the staff did not care.
Kẹo không nhãn mác bán trước cổng trường, trẻ ăn bị ngứa miệng.
Lò bánh làm Trung thu bụi bặm, công nhân không găng tay.
Hải sản tẩm hoá chất ở cảng cá, ngửi hăng mũi.
Căn tin bệnh viện bán cơm có sâu, người nhà bệnh nhân phản ánh không ai xử lý.
! Cả trăm công nhân ăn trưa xong nôn ói, nhiều người ngất xỉu tím tái, cần xe cấp cứu gấp`,
  health: `
Trạm xá bốn giờ chiều đã đóng cửa, mang cháu sốt cao tới không ai tiếp.
Hỏi chỗ tiêm huyết thanh rắn cắn gần nhất ở đâu.
Trạm y tế hết thuốc huyết áp cả tháng, người già phải đi xa mua.
xom em co 5 ca sot xuat huyet, xin phun thuoc muoi
Thẻ bảo hiểm y tế của mẹ tôi báo hết hạn dù đã đóng tiền, đi viện phải trả đủ.
Bệnh viện xếp hàng từ bốn giờ sáng, máy lấy số hỏng, chen lấn.
Phòng khám tư quảng cáo chữa dứt bệnh rồi thu tiền trên trời, bác sĩ không bảng tên.
Lớp mẫu giáo nhiều cháu bị tay chân miệng, nhờ y tế xuống khử khuẩn.
CD hỏi lịch tiêm sởi cho trẻ chín tháng, trạm báo hết vắc xin.
nha thuoc ban khang sinh khong can toa, ban thuoc het han
Con tôi bị chó cắn, hỏi chỗ nào còn vắc xin dại.
The clinic refused my health insurance card and asked for cash.
Nhân viên y tế trực đêm không có mặt, dân gõ cửa mãi không ai mở.
Ao tù giữa xóm đầy lăng quăng, muỗi vo ve, đã có người sốt.
Tiệm spa tiêm filler chui làm bạn tôi sưng mặt, không có giấy phép hành nghề.
Xin hỏi khám sức khoẻ định kỳ cho người cao tuổi tổ chức khi nào?
Thủ tục chuyển tuyến rắc rối, xin giấy ba ngày chưa được.
! Có ông cụ ngã gục giữa chợ, tím môi không thở, ai gọi xe cấp cứu với
! ba em bi tai bien meo mieng khong noi duoc, xe 115 chua toi, nha trong ngo sau
! Chị hàng xóm trở dạ vỡ ối, đường ngập không đi được, cần người tới đỡ ngay
! chong toi bi ran doc can, chan tim sung, kho tho roi
! A man is unconscious on the bench, not breathing well, please send an ambulance`,
  'social-care': `
Mẹ tôi tám mươi tuổi chưa được nhận trợ cấp người cao tuổi, hồ sơ nộp từ đầu năm.
Bình xét hộ nghèo không công bằng, nhà có ô tô vẫn trong danh sách.
Cháu bé hàng xóm bị bỏ đói, hay bị nhốt trong nhà, mong cơ quan bảo vệ trẻ em vào xem.
Xin hỏi thủ tục làm giấy xác nhận khuyết tật cho em trai bị liệt.
CD hỏi tiền mai táng phí của mẹ, đã nộp đủ giấy mà chưa nhận.
Người ăn xin dắt trẻ em ngủ vạ vật trước chợ, tội nghiệp quá, nhờ xã hội giúp.
Tiền quà Tết cho hộ cận nghèo nơi có nơi không, đề nghị công khai.
Xin vay vốn chính sách để nuôi bò mà tổ vay vốn không xét.
Cụ ông neo đơn ở xóm tôi ốm không ai chăm, xin đưa vào trung tâm bảo trợ.
@ Tố cáo cán bộ chính sách ăn chặn tiền trợ cấp của người khuyết tật, ký thay nhận thay, dân ai cũng biết nhưng sợ trả thù, xin giữ kín.
! chau be 4 tuoi bi me ke danh chay mau roi nhot trong nha tam, tieng khoc yeu dan
! Bé sơ sinh bị bỏ trong túi trước cổng chùa, tím tái vì lạnh`,
  'merit-labour': `
Bà nội tôi là vợ liệt sĩ chưa được nhận tiền điều dưỡng năm nay.
xuong may cho nghi khong luong roi dong cua, so bao hiem giu lai
cong ty no luong 2 thang, cong nhan dinh cong khong ai giai quyet
Chế độ thương binh của bố tôi bị chậm ba tháng không rõ lý do.
bao hiem xa hoi cong ty khong dong, nghi viec khong rut duoc so
My employer has not paid wages for three months and keeps my papers.
Nhà tình nghĩa xây cho mẹ liệt sĩ xuống cấp nứt tường, xin sửa.
Bị lừa đi xuất khẩu lao động mất một trăm triệu, công ty môi giới đóng cửa.
Trợ cấp thất nghiệp nộp hồ sơ hai tháng chưa về tiền.
# Tôi khiếu nại quyết định thôi hưởng trợ cấp chất độc da cam của tôi, tôi có đủ hồ sơ bệnh án, đề nghị xem xét lại và trả lại chế độ.`,
  culture: `
Nhà dài văn hoá mục nát, cồng chiêng mất trộm, không ai trông.
Màn hình quảng cáo chiếu hình phản cảm trước cổng trường.
Nhà văn hoá thôn khoá cửa quanh năm, trẻ em không có chỗ sinh hoạt hè.
quang cao dan bay tren tuong nha toi, khoan cat be tong, cho vay kin cot dien
Di tích đình làng xuống cấp, mái ngói vỡ, mong sớm trùng tu.
Hướng dẫn viên chui chèo kéo khách ngay cổng tham quan, rất phản cảm.
Sân bóng công cộng bị cho thuê bán hàng, thanh niên không có chỗ chơi.
Bảng quảng cáo ngoài trời quá to che cửa sổ nhà dân, không biết có phép không.
CD góp ý lễ hội năm nay thu vé cao, trò chơi ăn tiền nhiều.
bien chi dan diem du lich bi phai mau, khach hoi duong hoai
Thư viện xã đóng cửa, sách mốc hết, xin mở lại cho học sinh.
The tourist map at the pier is wrong and the ticket price is not shown in English.
Băng rôn treo rách tả tơi trước uỷ ban, cờ cũ bạc màu không thay.
Bia giới thiệu di tích viết sai năm, đề nghị sửa.
Thầy bói mở điện thờ xem bói thu tiền, tuyên truyền mê tín.
Bể bơi công cộng không có cứu hộ, nước bẩn, đề nghị kiểm tra.
Homestay tổ chức tiệc quay phim phản cảm trong làng cổ.`,
  religion: `
Nhóm tự xưng chữa bệnh bằng cầu nguyện thu tiền bà con dân tộc.
chua xin mo rong khuon vien, ban tri su nop don chua ai tra loi
Chùa làng muốn sửa mái chính điện thì xin phép ở đâu, cần giấy tờ gì?
co nhom la den nha truyen dao, ru ba con bo ban tho to tien
Giáo xứ xin tổ chức rước kiệu dịp lễ, cần đăng ký với cấp nào?
Bà con dân tộc trong bản chưa được hỗ trợ đất sản xuất theo chương trình.
Người có uy tín chưa nhận được chế độ báo và quà tết năm nay.
Điểm nhóm sinh hoạt tôn giáo muốn đăng ký, nộp hồ sơ ở xã hay tỉnh?
CD người Chăm hỏi chính sách học bổng cho con em đồng bào dân tộc thiểu số.
sos khmer o ap em chua duoc sua chua theo nghi quyet, ba con gop tien
Thầy trụ trì bị người lạ quấy rối, kêu gọi quyên góp giả danh nhà chùa.
Can our church group hold a Christmas procession on the street? Who gives permission?
Tảo hôn còn nhiều ở bản, mong cán bộ về tuyên truyền bằng tiếng dân tộc.
Thánh thất cơi nới, xin hướng dẫn thủ tục xây dựng cơ sở thờ tự.
Xin hỏi hỗ trợ nước sinh hoạt phân tán cho hộ đồng bào nghèo vùng cao bao giờ có?
Hội thánh Tin Lành xin đất dựng nhà nguyện, hồ sơ gửi hai năm chưa trả lời.`,
} as const
