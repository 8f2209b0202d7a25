/** Invented reports whose setting belongs to one field and their subject to another; they teach the field alone. */
export const SUBJECT_SENTENCES = {
  culture: `
Bến thuyền khu danh thắng xếp lượt chèo đò không công bằng, người quen được đi ba chuyến một ngày
Chị em chèo thuyền du lịch xin công khai sổ chia lượt đón khách
tai xe dien khu du lich bi ban quan ly cat luot cho khach
Khách du lịch giẫm nát bãi san hô lúc triều rút, xin cắm biển và phao khoanh vùng
Xin làm nhãn hiệu tập thể cho làng nghề dệt để du khách khỏi nhầm hàng chợ
Làng nghề mây tre mai một, mong xã mở nhà trưng bày cho khách tham quan
Biển quảng cáo rượu che hết tầm nhìn nút giao, trông rất phản cảm
Bảng quảng cáo thực phẩm chức năng dán kín cột điện đầu phố
Đồi hoa tự dựng cổng thu tiền chụp ảnh, địa phương có cho phép không
Chủ vườn hồng thu tiền chụp hình mà không niêm yết vé tham quan
homestay khong dang ky nhan khach tay o ban
Pa-nô cổ động trước cổng bệnh viện bạc phếch chữ, thay giúp
Đề nghị gỡ băng rôn quảng cáo trung tâm tiếng Anh giăng ngang cột đèn
Chèo kéo khách mua vé đò ở cổng đền, du khách rất khó chịu`,
  traffic: `
Đèn báo hiệu luồng trên sông tắt, sà lan đi đêm không thấy trụ cầu
Phao tiêu đường thủy trôi mất, ghe tàu không biết lối vào luồng
den tren tru cau duoi song khong sang, ghe chay dem so lam
Sở thu hồi phù hiệu xe hợp đồng của tôi có đúng quy định không
Tôi khiếu nại quyết định tước phù hiệu xe tải của hợp tác xã, xe không hề chạy sai tuyến
Đơn khiếu nại: thu hồi giấy phép kinh doanh vận tải của nhà xe chúng tôi khi chưa lập biên bản
Biển báo luồng ở bến phà gãy, tàu khách cập bến lúng túng
Xe khách mất thắng lao vào vách núi, khách kẹt bên trong
Xe chở công nhân tuột dốc, đuôi xe treo ngoài mép đèo, người còn trên xe
Đèn xanh ở ngã năm quá ngắn, xe container rẽ trái chưa hết đã đỏ`,
  'merit-labour': `
Cho hỏi xã có mở lớp dạy nghề sửa điện lạnh cho thanh niên không
em muon hoc nghe may, nghe noi nha nuoc ho tro tien an, dang ky o dau
lop day nghe hai san cho phu nu khi nao khai giang
Quên khai báo tìm việc một tháng nên bị cắt trợ cấp thất nghiệp, giải trình ở đâu
Tôi trễ hẹn ở trung tâm dịch vụ việc làm vì nằm viện, có được lĩnh tiếp tháng thất nghiệp không
Tôi là bệnh binh, khiếu nại quyết định dừng trợ cấp hằng tháng vì cho rằng hồ sơ giám định không hợp lệ
Con liệt sĩ bị cắt tiền tuất, nộp đủ hồ sơ có biên nhận, yêu cầu hủy quyết định
Giấy báo tử của chú tôi hy sinh ở chiến trường đã thất lạc, xin trích lục hồ sơ liệt sĩ
Tôi phục vụ chiến đấu thời chống Mỹ, hỏi giấy tờ để hưởng bảo hiểm y tế người có công
Cựu dân công hỏa tuyến muốn hỏi thủ tục làm chế độ một lần
Bác tôi mất ở mặt trận, gia đình cần tìm nơi an táng và xin công nhận liệt sĩ
xin hoi thu tuc huong che do cho vo liet si tai gia`,
  'public-order': `
Chủ hụi tuyên bố vỡ hụi, ôm tiền của mấy chục người rồi sang tên nhà cho con
Tôi tố cáo bà chủ hụi gom tiền lập hụi khống chiếm đoạt hai tỷ đồng
Tố cáo ông thầu đề lấy tiền góp họ của cả xóm rồi bỏ trốn, chúng tôi có giấy tay
be hui, chu hui keu khong con dong nao, 18 nguoi mat tien
Góp vốn tiền ảo trả lãi cao, giờ sập app không rút được, mong công an điều tra`,
  market: `
Giá thịt ở chợ trung tâm tăng chóng mặt, tiểu thương hét giá, nhờ quản lý thị trường
Bó rau muống hai chục ngàn, đi chợ mà xót ruột như bị giật tiền
gia hanh toi leo thang, ai kiem soat gia vay
Tiệm vàng cân tuổi vàng không minh bạch`,
  'food-safety': `
Sạp bán lòng lợn ngâm nước tẩy trắng phau, mùi thuốc nồng nặc
cho huyen co ho ban bao tu heo ngam hoa chat, ve luoc nuoc len bot trang
Chân gà chợ chiều trắng bất thường nghi ngâm oxy già
mang tuoi ngam bot vang o, rua ra nuoc vang khe
Mực ngâm hàn the bán đầy sạp, ăn vô sần sật lạ`,
  noise: `
Công trình cao tầng đóng cọc tới 1 giờ sáng, ồn không ngủ nổi
Khoan nhồi ban đêm đo được 80 dB trong phòng, xin cho dừng sau 22h
cong trinh ke ben khoan cat be tong luc nua dem, nha co em be
Xe bồn trộn bê tông nổ máy đổ sàn suốt đêm, cả khu mất ngủ
Máy phát điện công trường rền cả đêm cạnh khu tập thể`,
  health: `
Trạm y tế xã không có nước sạch rửa dụng cụ, xin cấp bồn chứa
Trạm y tế mất điện, tủ vắc xin phải gửi nhờ nơi khác
tram xa dot, giuong benh uot het, xin sua
Phòng khám đa khoa khu vực thiếu nước cho bệnh nhân dùng`,
  encroachment: `
Xe tải đậu kín một làn trước cổng chợ dù có biển cấm đỗ
xe ba gac dau hai ben duong vo cho, bien cam dau co cung nhu khong
Ô tô đỗ dưới biển cấm dừng mà không ai xử lý
Container đậu qua đêm sát lề khu dân cư`,
  trees: `
Lát vỉa hè đổ xi măng sát gốc bàng, cây không còn chỗ thở, lá úa
Hàng me bị bó vỉa kín gốc, xin đục lại ô trồng cây
Thợ làm hè chặt rễ hàng xà cừ, cây bắt đầu vàng lá`,
  education: `
Sinh viên dân tộc thiểu số xin hỗ trợ chi phí học tập mà xã đòi sổ hộ nghèo bản giấy
Hồ sơ miễn giảm học phí cho con hộ cận nghèo bị trả lại
tien ho tro hoc sinh ban tru vung cao chua co`,
  pollution: `
Làng nghề đúc nhôm đổ xỉ và nước tẩy rửa xuống mương, cá ao chết
Xưởng mạ xả nước axit ra kênh, rau chết vàng
Làng tái chế nhựa đổ bùn thải ra đồng, xin gom vào cụm xử lý chung
kho lanh xi amoniac, ca xom cay mat kho tho
Xưởng đá cây rò khí NH3, công nhân ngất`,
  road: `
lo dal ap 3 xe cuoc can nut het, xe may di muon te
lo bo ke kenh lun sau, di xe dap con kho
Lộ đal bị xe chở lúa cán bể, lổm chổm
Nắp hố ga thấp hơn mặt đường cả tấc, xe vấp rất xóc
cau khi ap tui muc van, xin lam cau be tong`,
  agriculture: `
Đàn voi rừng kéo về rẫy, húc đổ chòi, người còn trong chòi
ca sau xong chuong bo ra kenh cho be con tam
Bò tót chạy vô làng húc người
Voi rừng phá nương chuối, xin hỗ trợ thiệt hại
Trại nuôi cá sấu rào lưới cũ, xin kiểm tra`,
  'fire-safety': `
Thang máy kẹt giữa tầng, bên trong có bà bầu và cháu nhỏ, ngột lắm
be bi khoa trong xe hoi ngoai nang, dap cua khong mo duoc
Trẻ kẹt trong ô tô đóng kín, không có chìa khóa`,
}
