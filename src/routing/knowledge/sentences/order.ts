/** Invented reports, one a line, that teach the day-one model; `!` emergency, `#` complaint, `@` denunciation, `$` spam. */
export const ORDER_SENTENCES = {
  market: `
Hàng rong ở điểm du lịch đòi năm trăm nghìn một quả dừa, khách sợ bỏ đi.
Đồng hồ cây xăng nhảy trước khi bơm, nhân viên không in hoá đơn.
mua thuoc bo tren livestream nhan goi bot mi
Cây xăng gần cầu bơm thiếu, đổ 100 nghìn mà kim xăng không nhích, đề nghị quản lý thị trường kiểm tra.
mua dien thoai tren mang nhan hang gia, shop chan luon khong cho doi tra
Quán ven biển chặt chém khách, một đĩa ốc ba trăm rưỡi, không niêm yết giá.
Cân của mấy sạp thịt trong chợ thiếu gần một lạng mỗi ký, ban quản lý chợ không dẹp.
Bình gas đổi về nhẹ hơn, tem chống giả bong, nghi hàng sang chiết lậu.
Tiệm thuốc tây và tạp hoá đồng loạt nâng giá khẩu trang, dân chịu không nổi.
CD PA cửa hàng bán sữa không rõ nguồn gốc xuất xứ, không xuất hoá đơn.
phan bon mua o dai ly bon khong tan, nghi phan gia
Hội thảo bán nồi, bán thuốc cho người già ở nhà văn hoá, lừa mẹ tôi mua tám triệu.
A shop near the beach charged us five times the price and refused to give a receipt.
Siêu thị quảng cáo giảm giá mà ra tính tiền giá khác, gian lận người tiêu dùng.
Tiệm vàng cân điêu, bán vàng thiếu tuổi.
Bãi giữ xe ở hội chợ thu ba chục nghìn một lượt, cao gấp mấy lần quy định.
Bán thuốc lá điện tử cho học sinh ngay tiệm tạp hoá, hàng lậu cả thùng.`,
  finance: `
Khoản thu nước sạch, rác, an ninh gộp một tờ không tem không dấu, dân không biết nộp cho ai.
Nhà thi đấu tiền tỷ bỏ không cho cỏ mọc, lãng phí ngân sách.
Tổ dân phố thu quỹ đủ loại mỗi hộ tám trăm nghìn, không có biên lai, không công khai thu chi.
phi ve sinh moi thang tang gap doi, khong thay thong bao gi
Trụ sở uỷ ban cũ bỏ hoang hai năm xuống cấp, lãng phí tài sản công, sao không cho làm trường mầm non?
Thuế đất phi nông nghiệp năm nay tính sai diện tích, nộp dư giờ đòi lại thế nào?
Hộ kinh doanh nhỏ như tôi bỏ thuế khoán thì kê khai ra sao, mức đóng bao nhiêu?
Thôn ép đóng tiền làm đường theo nhân khẩu, nhà nghèo cũng không miễn.
CD hỏi khoản đóng góp quỹ phòng chống thiên tai có bắt buộc không, thu bao nhiêu một người.
thu tien nuoc rac ma khong dua bien lai, hoi thi noi tu nguyen
Xã đấu giá ki ốt chợ không công khai, tiểu thương không ai biết.
Nhà thầu làm kênh xong xã nợ tiền ba năm chưa quyết toán.
Why is the sanitation fee different for every house on our street? Nobody gives receipts.
Đề nghị công khai kinh phí làm nhà văn hoá, dân góp mà không thấy sổ sách.
# Tôi khiếu nại thông báo nộp thuế chuyển nhượng của chi cục thuế vì tính sai giá, đề nghị tính lại và không tính tiền chậm nộp.
@ Tố cáo kế toán và chủ tịch xã lập chứng từ khống rút tiền ngân sách hỗ trợ lũ lụt, có bản sao phiếu chi, xin giữ bí mật người tố cáo.
@ chu tich xa ke khong ngay cong lam duong de rut tien, dan ky khong vao danh sach, so bi tra thu nen xin giau ten`,
  noise: `
Máy sấy nông sản chạy thâu đêm, cả xóm chong mắt.
dam cuoi mo loa tu 5h sang, gio 11h dem chua tat
Nhà hàng xóm hát karaoke loa kẹo kéo từ trưa tới nửa đêm, cả xóm không ai ngủ được.
quan bar mo nhac xap xinh toi 2h sang rung ca nha, goi phuong khong thay ai
Xưởng mộc cưa bào suốt ngày trong khu dân cư, trẻ sơ sinh giật mình khóc.
Loa phường mở công suất lớn sát cửa sổ lúc năm giờ sáng, đề nghị chỉnh nhỏ.
Đám tang mở nhạc ba ngày ba đêm, xin nhắc nhở giảm âm lượng sau 22 giờ.
Công trình đóng cọc ban đêm ầm ầm, con tôi ôn thi không học nổi.
CD PA quán nhậu mở loa thùng hát hò, đề nghị công an nhắc.
cho nha ke ben sua ca dem, nhac may lan bi chui lai
Phòng tập gym tầng trên thả tạ rầm rầm lúc sáu giờ sáng.
Loud music from the beer club next door every night until 1 am, we cannot sleep.
Máy nén khí của tiệm rửa xe chạy ồn cả ngày, đinh tai nhức óc.
Mấy người nhậu rồi mở loa hát, góp ý thì họ mở to hơn.
Chuông nhà xưởng báo giờ réo inh ỏi lúc bốn giờ sáng.
Gà đá hàng xóm nuôi gáy từ hai giờ sáng, ồn không chịu được.`,
  'public-order': `
Chó béc giê nhà hàng xóm không xích, cắn người đi đường hai lần.
Mất trộm dây cáp, sắt nắp cống, đề nghị tuần tra đêm.
xin hoi khai bao tam vang khi di lam an xa lam o dau
Tối nào cũng có nhóm thanh niên tụ tập nẹt pô, rú ga ở bãi đất trống, dân rất bất an.
xom em mat trom 3 con cho va 1 xe may trong tuan, xin cong an tuan tra
Quán nước đầu hẻm ghi số đề công khai, người ra vào tấp nập.
Có đối tượng nghi bán ma tuý ở dãy trọ cuối hẻm, kim tiêm vứt đầy.
Tôi bị giả danh công an gọi điện lừa chuyển mất hai mươi triệu, phải trình báo ở đâu?
Nhóm đòi nợ tạt sơn, dán ảnh lên cửa nhà tôi dù tôi không vay.
CD hỏi thủ tục đăng ký tạm trú cho người thuê trọ, cần giấy tờ gì.
cho tha rong khong ro mom can tre con, de nghi xu ly chu nuoi
Nhà nghỉ chứa mại dâm trá hình, xe ôm chở gái ra vào.
Hàng xóm say xỉn ngày nào cũng chửi bới, doạ nạt cả xóm.
My motorbike was stolen last night in front of the guest house. Where can I report it?
Trường gà đá ăn tiền mỗi chiều chủ nhật sau nghĩa trang.
Làm căn cước ba tháng chưa có thẻ, hỏi công an bảo chờ.
Học sinh bốc đầu xe trên đường đê tối cuối tuần.
Khu trọ chứa người lạ mặt không khai báo tạm trú, đêm hay mất đồ.
@ Tố cáo công an khu vực nhận tiền bảo kê cho tiệm cầm đồ cho vay nặng lãi, tôi có ghi âm, đề nghị giữ kín danh tính vì sợ trả thù.
! Hai nhóm đang chém nhau bằng mã tấu trước quán, có người gục xuống máu nhiều
! co thang say cam dao ruot vo con, dang dap cua nha, tre con khoc thet
! Có tên cướp đang khống chế chủ tiệm vàng, cầm súng, tôi trốn ở kho phía sau
! no dang danh vo no bat tinh roi, chui rua dap do, xin cong an toi lien
! Một cô gái đứng ngoài lan can cầu đòi nhảy, đang khóc, ai đó tới khuyên giúp`,
  'fire-safety': `
Nhà xe chung cư sạc xe điện qua đêm không ai trông, dây nối chằng chịt.
Cơ sở may chứa vải sát tường, cửa sắt khoá ngoài giờ làm.
Chung cư mini khoá cửa thoát hiểm, hành lang chất đầy đồ, không có bình chữa cháy.
nha tro 3 tang co 1 loi ra, xe dien sac kin tang tret, so chay
Hộ kinh doanh sang chiết gas lậu giữa khu dân cư, đề nghị kiểm tra phòng cháy.
Trụ nước chữa cháy ở đầu hẻm bị xe đậu che và không có nước.
Quán karaoke bịt kín cửa sổ, dây điện chằng chịt, nguy cơ cháy nổ cao.
Cửa hàng bán xăng lẻ trong can nhựa ngay sát trường.
CD PA chuông báo cháy toà nhà kêu giả liên tục, BQL tắt luôn hệ thống.
kho vai vun chat day sat bep nha hang xom, rat lo hoa hoan
Người dân đốt vàng mã ngay dưới đường dây điện.
The fire exit of our apartment building is locked every night. Please inspect.
Tập huấn PCCC cho tổ dân phố bao giờ tổ chức, bình chữa cháy hết hạn cả rồi.
Chợ cũ dây điện câu móc tùm lum, tiểu thương thắp nhang trong sạp.
! Cháy nhà số 12 rồi, lửa bốc lên tầng hai, còn bà cụ mắc kẹt bên trong
! chay xuong go lon lam, lua lan qua nha dan, goi mai 114 khong duoc
! Khói đen bốc ra từ căn hộ tầng 9, nghe tiếng trẻ con khóc, cửa khoá ngoài
! mui gas nong nac ca day tro, co nguoi xiu trong phong
! Rừng thông đang cháy lan xuống phía nhà dân, gió to lắm
! phong tro boc khoi mu mit, trong do con nguoi chua ra duoc
! There is a fire on the third floor and people are shouting from the balcony, please send help`,
  conduct: `
Anh cán bộ vừa hút thuốc vừa ném trả giấy tờ vào mặt dân.
goi den phuong bi noi kho nghe, bao ranh thi len gap
Cán bộ tiếp dân quát nạt tôi giữa phòng một cửa, bảo về học lại chữ rồi hãy lên.
len phuong 3 lan khong gap can bo, 9h chua thay ai ngoi o ban
Nhân viên ở quầy vừa làm vừa lướt điện thoại, hỏi thì trả lời trống không.
Tôi muốn khen anh công an khu vực rất tận tình giúp mẹ tôi làm giấy.
Người quen cán bộ được gọi vào trước, dân ngồi chờ cả buổi, thiên vị quá.
Trưởng thôn ăn nói thô lỗ, xúc phạm bà con trong buổi họp.
CD PA cán bộ gợi ý bồi dưỡng mới làm nhanh, đề nghị chấn chỉnh.
goi duong day nong cua xa khong ai nghe may, co nghe thi cup ngang
Chủ tịch hứa gặp dân ngày thứ sáu mà ba lần đều vắng không báo.
The officer at the counter was very rude and laughed at my Vietnamese.
Bảo vệ uỷ ban hách dịch không cho người già ngồi nhờ tránh nắng.
Cán bộ uống rượu buổi trưa, chiều tiếp dân mặt đỏ gay, nói năng lè nhè.
Cảm ơn chị ở bộ phận tiếp nhận đã hướng dẫn chu đáo, mong phường biểu dương.
@ Tôi tố cáo phó chủ tịch phường nhận hối lộ 80 triệu để bỏ qua vi phạm, có sao kê chuyển khoản, đề nghị giữ bí mật cho tôi.
@ to cao can bo nhan tien chay viec vao uy ban 150 trieu roi khong tra, co giay viet tay va ghi am
@ Xin được nặc danh: lãnh đạo xã lấy xe công đi đám cưới, kê khống tiền xăng, ép văn phòng ký hoá đơn. Đề nghị thanh tra làm rõ.
# Tôi là nhân viên hợp đồng, khiếu nại quyết định kỷ luật buộc thôi việc của UBND đối với tôi vì không đúng trình tự, đề nghị huỷ quyết định.`,
  military: `
Bộ đội về phép hỏi chế độ cho mẹ ốm, gửi đơn tới ban chỉ huy chưa thấy hồi âm.
chau la sinh vien nam hai, xa van goi kham nghia vu
Con tôi nhận giấy gọi khám nghĩa vụ quân sự trong khi đang học đại học, làm đơn tạm hoãn ở đâu?
em can 4 do co phai di nghia vu khong, ban chi huy quan su goi kham 2 lan roi
Tiền trực của dân quân ba tháng nay chưa được trả, anh em đi trực không ai muốn.
Phụ cấp huấn luyện dân quân tự vệ tính mấy trăm một ngày, sao mỗi nơi trả mỗi khác?
Con tôi xuất ngũ về chưa nhận được trợ cấp học nghề, hỏi xã đội bảo chờ.
Có nhà giàu chạy cho con khỏi đi nghĩa vụ, đề nghị công khai danh sách miễn hoãn.
CD hỏi thủ tục đăng ký nghĩa vụ quân sự lần đầu cho con mười bảy tuổi đang học xa.
goi di tap trung du bi dong vien dung vu gat, xin hoan sang dot sau duoc khong
Thao trường bắn tập sát nhà dân, bà con không được báo trước.
My son studies abroad but received a military service notice. Who should I contact?
Gia đình có hai con cùng gọi nhập ngũ một đợt, xin xem xét cho một đứa ở nhà.
Dân quân chốt rừng ăn ngủ không đảm bảo, thiếu chăn màn.
# Tôi khiếu nại quyết định gọi nhập ngũ đối với con tôi vì cháu thuộc diện tạm hoãn là lao động duy nhất nuôi cha mẹ già, đề nghị huỷ lệnh gọi.
! Đào móng thì trúng quả bom to còn nguyên, thợ đang đứng xung quanh, chưa ai rào
! tre con nhat duoc qua luu dan dem ve choi trong xom, xin cu nguoi toi ngay`,
} as const
