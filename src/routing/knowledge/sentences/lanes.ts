/** Invented reports that teach lanes apart: dangers told in many ways, what only sounds like one, law, and nonsense. */
export const LANE_SENTENCES = {
  'fire-safety': `
! Xe bồn lật, xăng tràn ra mặt đường, người dân đang tò mò lại gần.
! Bếp phụt lửa bén lên trần nhà, tôi không dập được.
! nha kho boc lua, con cho sua va co nguoi keu ben trong
! Người gọi nói ngắt quãng: khói đặc hành lang tầng sáu, thang thoát hiểm không xuống được.
! chay cho roi, khoi den mit troi, tieu thuong chay tan loan
! oto chay trong ham xe, nguoi dan chua so tan het
Chuông báo cháy kêu giả hoài nên dân lờ đi, nhờ ban quản lý sửa.
Bình cứu hoả của tổ hết hạn, đề nghị cấp đổi.`,
  electricity: `
! Trụ điện gãy đè lên mái tôn, dây văng ra đường xẹt lửa liên tục.
! Em nhỏ chạm vào tủ điện bị giật nằm im, chưa ai ngắt được cầu dao.
! cham tay vao cot den bi giat ban ra, hoc sinh sap tan truong
! day cao the rot xuong ao ca, nguoi dan dinh loi xuong vot
máy biến áp kêu to, tối nào cũng nhảy cầu dao, sinh hoạt khó khăn`,
  disaster: `
! Lũ quét qua bản, cuốn hai nhà, bốn người chưa liên lạc được.
! nuoc ngap nua nha, ong ba gia khong di duoc, can xuong toi don
! Ghe chở khách chìm ngoài cửa sông, còn nhiều người dưới nước.
! song cuon may dua hoc sinh ra xa, cuu ho dau khong thay
! dat do vui can nha cuoi doc, con nguoi trong do
! Đá lăn trúng xe khách đang chạy qua đèo, nhiều người bị kẹt.
! chau be te xuong muong nuoc dang chay siet, chua tim thay
Nước rút rồi, bùn ngập sân trường, xin hỗ trợ dọn.`,
  construction: `
! san be tong vua sap khi dang do, tho ho ket ben duoi
! Tường rào trường đổ trúng học sinh, có em gãy chân, chảy máu nhiều.
! Giàn giáo rơi xuống vỉa hè trúng người đi đường.`,
  trees: `
! cay dau do de bep xe o to, tai xe con trong cabin
! Nhánh cây rơi trúng đầu người đi xe máy, đang bất tỉnh.
cay nghieng chua do nhung ba con lo, xin don som`,
  'public-order': `
! hai bang cam dao phong lon chem nhau giua duong, co nguoi guc
! Có kẻ xông vào nhà cầm búa đập phá, đòi giết người, chúng tôi trốn trên gác.
! Người đàn ông bắt giữ con tin, kề dao vào cổ một cô gái.
! co nguoi dung tren noc nha doi nhay xuong
! Có người uống thuốc diệt cỏ, đang co giật, gia đình khóc la.
! nghe tieng keu cuu trong nha khoa cua, chong no danh vo nua
! dua nho bi nguoi la loi len xe, mat dang chay ve huong cau
# Tôi khiếu nại việc công an tạm giữ phương tiện của tôi không lập biên bản, yêu cầu trả lại và xin lỗi.
@ Tố cáo cảnh sát giao thông nhận tiền không lập biên bản, tôi có video.
Hôm trước có vụ đánh nhau, nay yên rồi, xin tăng tuần tra.`,
  health: `
! bo toi meo mieng, tay chan khong cu dong, nghi dot quy
! Sản phụ đang đẻ tại nhà, ra nhiều máu, đường ngập xe không vào được.
! nguoi di duong nam im, mieng sui bot, mau chay tu dau
! ca lop an xong non oi, may chau xiu phai khieng
! Em bé tím tái, hóc hạt nhãn không thở được.`,
  traffic: `
! Xe khách lao xuống ruộng sâu, hành khách kêu cứu bên trong.
! tai nan lien hoan 4 xe, co nguoi ket trong cabin
! xe may bi container can, nguoi nam bat dong`,
  military: `
! dao ao trung qua dan phao, tre con dang cam choi
! Thợ xây phát hiện vật hình quả bom, còn kíp nổ, người dân đứng xem đông.`,
  land: `
# toi khong chap nhan quyet dinh giai quyet tranh chap dat cua xa, nay khieu nai len cap tren
# Đơn khiếu nại lần hai về thông báo thu hồi đất không kèm phương án bồi thường cho hộ chúng tôi.
@ to cao can bo dia chinh nhan 40tr lam so do roi khong lam
@ Tố cáo chủ tịch xã cấp đất cho người thân trái quy định, có danh sách kèm theo.`,
  'social-care': `
# Bà không đồng ý quyết định cắt trợ cấp hàng tháng, khiếu nại và đề nghị khôi phục.
@ to cao truong ap an chan gao cuu tro, ky thay ten dan
@ Xin giấu tên, tôi muốn báo việc lập khống danh sách hưởng hỗ trợ.`,
  'merit-labour': `
# Tôi khiếu nại quyết định sa thải của trung tâm đối với tôi vì trái luật lao động.`,
  education: `
# Tôi gửi đơn khiếu nại kết quả xét tuyển vì bị tính sai điểm ưu tiên.
@ hieu truong bat nop lai tien thuong, toi to cao va xin giu kin`,
  'water-supply': `
Nước không thoát ra vòi, chảy nhỏ giọt, nhờ công ty kiểm tra.`,
  noise: `
to cao thang ben nha hat karaoke do nhu vit, ai bat no di
Máy phát điện nổ ầm ầm sát vách, tối nào cũng chạy.`,
  waste: `
toi to cao dua nao nem bim em be truoc cong, nho loa phuong nhac
khieu nai rac truoc nha, goi hoai chua ai don`,
  procedure: `
Tôi khiếu nại vì ngồi đợi quá lâu ở quầy tiếp nhận, mong thêm người.`,
  other: `
$ Nhận làm bằng, chứng chỉ các loại, không cọc, ship tận nơi.
$ cho thue xe tu lai gia re, co tai xe, goi la co ngay
$ soi cau bach thu lo chac an, vao group nhan so
$ cong ty can gap 50 lao dong, luong 15tr, bao an o
$ Khai giảng lớp thiền giảm nửa học phí, tặng thảm.
$ xa kho 50k 3 ao, ship cod toan quoc
$ hehe hello test test co ai khong ta
$ qwerty asdasd zxczxc
$ Người gọi cười giỡn, hỏi tổng đài viên bao nhiêu tuổi rồi cúp.
$ Có tiếng trẻ con nghịch máy, hát một đoạn rồi tắt.
$ cut het di lu vo dung, an hai
$ Người gọi chào bán bảo hiểm nhân thọ cho cán bộ.`,
} as const
