/** Invented reports, one a line, that teach the day-one model; `!` emergency, `#` complaint, `@` denunciation, `$` spam. */
export const ENVIRONMENT_SENTENCES = {
  waste: `
Sáng nào trước cổng cũng có bọc rác ai vứt, camera quay được mà không ai phạt.
Xe ép rác chảy nước đen dọc phố, tanh không chịu nổi.
Ba ngày rồi xe không vô lấy rác, bao rác chất đống trước hẻm bốc mùi, chó cào tung toé.
rac thai xay dung do trom ven duong, sang ra la thay them may dong
Thùng rác công cộng vỡ nắp, rác tràn ra ngoài, ruồi nhặng bay vào quán ăn.
Người dân thiếu ý thức vứt rác xuống kênh, đề nghị gắn camera xử phạt.
Điểm tập kết rác đặt sát nhà dân, đề nghị di dời đi nơi khác.
CD PA công nhân quét đường bỏ sót đoạn cuối phố, lá và rác cả tuần không quét.
cho meo chet vut ra bo muong thoi khong chiu duoc, nho ve sinh moi truong den thu gom
Đóng tiền rác đầy đủ mà tuần chỉ gom có một lần, thắc mắc thì bảo thiếu xe.
Bãi biển sau cuối tuần đầy chai nhựa, túi ni lông, mong tăng người dọn.
Garbage has not been collected on our street for five days and the smell is terrible.
Nhà vệ sinh công cộng ở bến xe quá bẩn, không có nước dội.
Bao bì thuốc trừ sâu vứt đầy bờ ruộng, xin đặt bể chứa.
Chợ tan để lại rau củ dập nát, nước cá chảy khắp đường không ai dọn.
Hàng xóm dắt chó đi vệ sinh bừa bãi trước cửa nhà tôi.
Ghế nệm, tủ hỏng người ta quăng ngoài bãi đất trống thành bãi rác tự phát.`,
  pollution: `
Khói từ lò bánh than cứ chiều là phủ vào phòng ngủ.
nuoc rua xe va dau nhot chay thang ra muong
Xưởng bóc vỏ hạt điều bay bụi, mắt cay sè.
Trại heo gần nhà xả phân ra suối, mùi hôi nồng nặc đêm nào cũng phải đóng kín cửa.
xuong go son pu mui hac khong tho duoc, con nho ho suot
Nhà máy xả khói đen vào ban đêm, sáng ra bụi bám đầy mái và bể nước.
Xe chở đất đá chạy làm bụi mù, quần áo phơi không được, đề nghị tưới đường.
Nước sông chuyển màu đen, cá chết trắng, nghi do cơ sở dệt nhuộm xả thải.
Hàng xóm nuôi mấy trăm con gà ngay trong khu dân cư, hôi không ăn cơm nổi.
CD PA lò đốt than gỗ toả khói khét vào trường học, đề nghị đình chỉ.
co so nau nhua tai che dot ban dem khoi doc lam ca xom dau dau
Người ta đốt rơm rạ sau gặt, khói mù cả quốc lộ, trẻ em khó thở.
A factory near our house burns plastic every night and the smoke makes us cough.
Trạm trộn bê tông không có mái che, bụi xi măng bay vào nhà.
Hầm biogas hộ chăn nuôi tràn ra ao chung, nước đen ngòm nổi váng.
Mỏ đá nổ mìn bụi phủ trắng vườn cây, nứt cả tường nhà.
Lò mổ lậu xả nước máu xuống mương, ruồi bâu kín.
@ Tôi tố cáo công ty chế biến chôn chất thải nguy hại trong khuôn viên và cán bộ môi trường nhận tiền bao che, tôi từng làm ở đó nên xin giữ kín danh tính.
! Kho hoá chất rò rỉ khí độc, nhiều công nhân ngất xỉu, mùi cay xè lan ra khu dân cư
! be amoniac nha may nuoc da bi xi, nguoi dan quanh day kho tho qua, toi gap`,
  land: `
Hồ sơ xin chuyển mục đích sử dụng đất nộp ba tháng nay chưa có thông báo thuế.
Tôi mua đất có giấy tay từ 1998, giờ muốn làm sổ thì cần gì?
dia chinh do sai, so cua toi de len dat hang xom
Tôi nộp hồ sơ cấp sổ đỏ hơn một năm chưa được, địa chính cứ nói chờ đo lại.
nha ben canh lan ranh dat nha toi gan 1 met, nho dia chinh xuong do
Xin hỏi đất vườn muốn chuyển lên thổ cư cần những gì, giá tính ra sao?
Gia đình tôi bị thu hồi đất làm đường mà chưa nhận được tiền bồi thường.
Sổ hồng ghi sai diện tích so với thực tế, xin đính chính.
Anh em tôi tranh chấp đất bố mẹ để lại, xã hoà giải hai lần không thành.
CD hỏi thủ tục tách thửa cho con, diện tích tối thiểu bao nhiêu.
dat 5 phan tram cua thon bi nguoi ta chiem trong cay, xa khong thu hoi
Hàng xóm rào luôn lối đi chung trong sổ, mốc giới bị nhổ.
How can I get the land certificate corrected? The area written on it is wrong.
Giá đền bù đất ruộng quá thấp so với bảng giá mới, dân không chịu bàn giao.
Khu tái định cư chưa giao nền mà đã bắt dân dỡ nhà.
Đất rừng gia đình canh tác ba đời nay cấp chồng cho người khác.
Văn phòng đăng ký đất đai hẹn đo đạc ba lần không tới.
# Tôi khiếu nại Quyết định thu hồi đất số 210/QĐ-UBND vì kiểm đếm thiếu 85 m2 của gia đình tôi, đề nghị huỷ và lập lại phương án bồi thường.
# Khiếu nại việc UBND từ chối cấp giấy chứng nhận quyền sử dụng đất cho hộ tôi theo công văn số 33, tôi sử dụng ổn định từ 1990.
# Gia dinh toi khong dong y quyet dinh phe duyet gia dat boi thuong, yeu cau tinh lai theo vi tri mat tien
@ Tố cáo trưởng thôn và cán bộ địa chính lập hồ sơ khống bán đất công ích thu tiền bỏ túi, có giấy viết tay làm chứng, xin giấu tên.
@ to cao can bo dia chinh xa nhan 60 trieu de lam so cho dat lan chiem, toi co tin nhan chuyen khoan`,
  agriculture: `
Vịt chạy đồng thả vô ruộng mới sạ, nông dân mất trắng.
Ao tôm nổi đầu chết, nhờ trạm thuỷ sản lấy mẫu nước.
Xin lịch xả nước hồ để bà con gieo cấy.
Kênh thuỷ lợi cạn khô cả tháng, lúa đang làm đòng mà không có nước, xin mở cống.
lon nha toi chet 4 con nghi dich ta, nho thu y xuong lay mau va huong dan
Chuột phá ruộng bắp nặng quá, đề nghị hợp tác xã tổ chức diệt chuột.
Trâu bò thả rông vô phá hoa màu, nói chủ không nghe.
Cống ngăn mặn đóng trễ, nước mặn vô vườn sầu riêng rụng trái hết.
Hộ nuôi tôm bị chết hàng loạt, nghi nước kênh nhiễm bẩn, xin ngành nông nghiệp lấy mẫu.
CD hỏi chính sách hỗ trợ giống sau mưa đá, đã kê khai mà chưa thấy.
giong lua mua o htx gieo xuong khong len, ai den cho nong dan
Trạm bơm hỏng hai tháng nay, ba chục hecta không cấy được.
Người ta dùng kích điện bắt cá trên sông mỗi đêm, đề nghị xử lý.
Gà vịt trong xóm chết nhiều, lo cúm gia cầm, xin thuốc khử trùng chuồng trại.
Our rice field has no irrigation water because the canal gate is broken.
Rừng phòng hộ bị chặt trộm, nghe tiếng cưa máy mỗi tối, mong kiểm lâm vào.
Bò nhà tôi nổi cục khắp người bỏ ăn, bao giờ có đợt tiêm phòng gia súc?
Cà phê bị rệp sáp, thuốc phun không hết, nhờ khuyến nông tư vấn.
Hồ thuỷ lợi xả nước không báo, trôi hết lồng cá của bà con.`,
  disaster: `
Sau mưa đá ngói vỡ hết, nhà dột khắp nơi, xin hỗ trợ tấm lợp.
Suối đổi dòng ăn vào nền nhà, xin kè rọ đá.
Bờ sông sạt sát vách nhà, mỗi đợt nước ròng lại mất thêm nửa mét, xin làm kè.
bao lam toc mai nha van hoa va 6 ho dan, nho xa ho tro ton
Taluy sau trường học nứt dài, mùa mưa tới rất lo, đề nghị khảo sát và di dời.
Sau lũ cả thôn bị bùn phủ, giếng nước đục, cần hỗ trợ vôi và nhân lực dọn.
Đê bao xuất hiện lỗ rò, nước đùn ra, mong gia cố trước kỳ triều cường.
Danh sách cứu trợ bão thiếu tên nhà tôi dù nhà bị tốc mái một nửa.
CD hỏi điểm sơ tán khi bão vào và ai phát áo phao cho người già.
da lan tu doi xuong duong, gio con may tang da treo leo, so roi tiep
Kè biển bị sóng đánh vỡ, nước mặn tràn vào vườn.
Thuỷ điện xả lũ ban đêm không kéo còi báo, bè cá trôi hết.
After the storm the river bank behind our houses is slowly collapsing, we need a survey.
Xin hỏi khi nào bố trí đất tái định cư cho hộ vùng sạt lở?
Cầu tràn ngập mỗi khi mưa lũ, thôn bị cô lập, đề nghị dự trữ lương thực.
! Lũ về nhanh quá, nước đã tới nóc nhà, cả nhà tôi năm người đang ngồi trên mái, cứu với
! nui lo vui 2 nha trong ban, co nguoi bi vui chua dao duoc, xin cuu ho khan
! Đồi sau nhà đang nứt rộng từng giờ, đất đá lăn xuống, cây đổ nghiêng, mười mấy hộ chưa di dời được
! nuoc lu cuon troi mot nguoi qua ngam tran, dang mac vao bui cay giua dong
! Đê vỡ rồi, nước tràn vào xóm rất nhanh, người già trẻ nhỏ chưa chạy kịp
! Từ chiều nghe tiếng nổ trong núi, nước khe tự dưng đục ngầu, đất sau bản nứt toác lan dần xuống chỗ mấy nhà`,
} as const
