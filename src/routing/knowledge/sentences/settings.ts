/** Invented reports in which who writes, and where it is, belongs to another field than what is wrong. */
export const SETTING_SENTENCES = {
  'street-light': `
Tôi là giáo viên dạy ca tối, dãy đèn dọc tường trường tắt ba hôm, học trò về tối om
den cong vien truoc tram y te khong sang, nguoi di tiem ve vap te
Em bán rau ở chợ sớm, bóng đèn ngã ba chợ hỏng từ rằm
Đèn hẻm sau chùa nháy liên tục, mấy bà đi lễ chói mắt
Là tài xế xe buýt tôi thấy đèn đường đoạn bến cuối tắt hết
Bên hông uỷ ban phường có trụ đèn cháy bóng lâu rồi`,
  road: `
Trước cổng trường cấp hai có ổ gà to, mưa là phụ huynh té
Đường vô bệnh viện lồi lõm, xe cấp cứu xóc
vỉa hè trước nhà thờ vỡ gạch
duong di vao nghia trang liet si lay loi
đường như cc, đi té sml, sửa giùm cái ổ gà đầu hẻm
Tôi làm y tá, sáng nào cũng qua đoạn dốc trạm xá, nhựa bong hết
Bến xe buýt chỗ bưu điện gạch bung, khách vấp
Cầu sau chợ gãy thanh lan can`,
  traffic: `
Đèn xanh đèn đỏ chỗ trường mầm non đếm giây sai
phu huynh dau xe kin cong truong gio tan hoc, ket cung
Ngã tư bệnh viện thiếu vạch qua đường
Tôi chạy xe ôm, biển cấm rẽ trước chợ bị cây che`,
  waste: `
Rác tập kết ngay cổng trường tiểu học, hôi vô lớp
thung rac canh tram bien ap day tran
đm ngày nào cũng đổ rác trước nhà bố mày, phường đâu xuống coi
Sau lưng trạm y tế người ta đổ gạch vỡ với rác
Công nhân vệ sinh bỏ sót đoạn trước chùa
Gần nhà văn hoá có bãi rác tự phát
rac noi day muong thuy loi, nong dan chung toi tu vot`,
  drainage: `
Sân trường ngập vì cống ngoài đường nghẹt
Nắp hố ga trước ngân hàng bể
nuoc mua dong truoc cho khong thoat
Cống cạnh đình làng trào lên đường
tôi là chủ quán cà phê, miệng cống trước quán hôi và nghẹt`,
  noise: `
Quán karaoke sát bệnh viện hát tới 1 giờ
Loa trường học mở nhạc sáu giờ sáng, dân quanh trường không ngủ
nha tho ben canh xay sua, may khoan on suot dem
Em là sinh viên ôn thi, xưởng cơ khí đối diện ký túc đập sắt cả đêm
chợ đêm kéo loa bán hàng inh ỏi`,
  pollution: `
Trường con tôi bị khói xưởng gỗ bên cạnh bay vào
Mùi hôi trại heo bay tới trạm y tế, bệnh nhân kêu trời
Suối sau bản có bọt trắng từ nhà máy tinh bột
tôi làm nghề nuôi tôm, kênh lấy nước bị xả nước thải đen`,
  encroachment: `
Xe hơi đậu bít cổng trạm y tế
Hàng quán lấn vỉa hè trước trường, học sinh đi xuống lòng đường
ban hang rong bit loi vao nha van hoa
Quán nhậu đặt bàn ra tới cổng chùa`,
  trees: `
Cây trong sân trường cành khô nhiều, nhờ cắt
cây trước bưu điện che biển báo và vướng dây, xin tỉa
Công viên cạnh bệnh viện cỏ cao quá đầu gối`,
  electricity: `
Trường học cúp điện hoài, quạt không chạy
Trạm bơm của hợp tác xã yếu điện, bơm không lên, xin tăng áp
vcl cúp điện hoài, tủ lạnh hư, ai đền
điện trong chợ chập chờn, tủ đông tiểu thương hư
em là thợ may, xóm em điện yếu buổi tối máy không kéo nổi`,
  'water-supply': `
Trạm y tế không có nước máy rửa tay cả tuần
Trường mầm non nước máy đục, cô phải mua nước bình
chung cu mat nuoc, ban quan ly noi ben cap nuoc
Khu công nhân nước nhỏ giọt`,
  health: `
Con học trong trường có mấy bạn sốt phát ban, xin trạm xuống xem
Chợ nhiều muỗi, có người sốt xuất huyết, xin phun thuốc
tôi lái xe tải, muốn hỏi khám sức khoẻ đổi bằng ở trạm nào
Ở nhà trọ công nhân có ca lao, xin khám sàng lọc`,
  'food-safety': `
Hàng rong trước cổng trường bán xúc xích không nhãn
Căng tin bệnh viện cơm có sâu
ban tra sua gan bo dien luc bi ruoi`,
  education: `
Nhà gần công trình, nhưng chuyện tôi muốn nói là trường thu tiền học thêm
Cô dạy con tôi vắng cả tháng, lớp ghép
tôi là bác sĩ có con lớp 3, trường thu quỹ không công khai
Ở bản xa, các cháu không có phòng nội trú`,
  'public-order': `
Trộm bẻ khoá xe trong bãi bệnh viện
Thanh niên tụ tập đánh bài sau nhà văn hoá
cong vien canh truong co nguoi chich ma tuy
Trước cổng chùa có nhóm ăn xin giả chèo kéo`,
  culture: `
Tờ rơi dán kín tường trường học
Sân bóng phường khoá cửa, thanh niên đá ngoài đường
bien quang cao rach truoc benh vien
Thư viện xã đóng cửa giờ hành chính`,
  construction: `
Công trình trường học thi công làm nứt tường nhà tôi
nha doi dien tram xa xay lan ra hem
Xây bệnh viện đóng cọc rung nhà dân`,
  bus: `
Xe buýt không ghé trạm trước trường đại học
Trạm chờ cạnh chợ dột, hành khách ướt
em la cong nhan, chuyen xe buyt som nhat 6h tre ca`,
  telecom: `
Trường ở bản không có sóng dạy trực tuyến
day mang chung xuong truoc cong tram y te
Chợ mới không bắt được 4G, quét mã không được`,
  procedure: `
Tôi là thương binh đi làm sổ đất, xếp hàng hai buổi
Xin giấy phép mở quán ăn nộp ba lần chưa xong, ở quầy một cửa
làm giấy tờ nhà mà cán bộ hướng dẫn mỗi lần một kiểu`,
  agriculture: `
Kênh nội đồng sau trường bị lấp, ruộng thiếu nước
bo nha toi bi lo mom, tram thu y dau
Tôi là bộ đội về hưu, vườn cam vàng lá, xin kỹ thuật`,
  market: `
Bãi xe bệnh viện thu 20 ngàn một lượt
Cửa hàng cạnh trường bán thuốc lá điện tử lậu
cho ban can thieu
Siêu thị treo khuyến mãi 50% mà tính nguyên giá, nhờ quản lý thị trường
Được tặng quà trúng thưởng rồi bắt mua nồi ba triệu, người già xóm tôi bị dụ`,
  'social-care': `
Trước cổng chùa có em nhỏ bị bỏ đi xin ăn một mình, mong hội bảo trợ
Bà cụ ngủ ở bến xe buýt mấy tháng, xin chỗ ở
cong nhan truong duong day co con bo hoc, xin giup`,
  other: `
đm chờ mãi
khuyen mai cai gi ma goi hoai vay tong dai`,
} as const
