import { linesOf } from './matter.ts'

/** Danger, accusations and rubbish of another kind: invented for the demo. */
export const dangers = linesOf(`
Cháy nhà {o}, khói đen bốc lên, bên trong còn người mắc kẹt
Dây điện đứt rơi xuống đường {o}, đang tóe lửa
Cây to đổ đè lên xe máy {o}, có người bị thương nằm bên dưới
Sập giàn giáo công trình {o}, hai công nhân bị vùi
Ban công nhà cũ {o} nứt toác, sợ rơi xuống người đi đường
Có người rơi xuống hố ga mất nắp {o}, kêu cứu
Cháy xe điện dưới hầm chung cư {o}, khói lên các tầng
Tường nhà cũ {o} vừa đổ sập ra ngõ, có người kẹt bên trong`)

/** What may be danger: somebody has to look. */
export const doubts = linesOf(`
Cột điện {o} nghiêng nhiều, trời sắp mưa to
Cây xà cừ {o} có cành khô to sắp rơi xuống đường
Cột đèn {o} nghiêng hẳn về phía nhà dân
Tủ cáp {o} mở toang, dây thò ra ngoài
Rò rỉ khí gas nồng nặc {o}, sợ nổ`)

export const dangerDone = linesOf(`
Lực lượng chữa cháy và công an đã có mặt {o} sau 9 phút, dập tắt lửa và đưa người ra an toàn. Hiện trường đã được bàn giao.
Điện lực đã cắt điện, thu dây đứt {o} và nối lại; khu vực đã an toàn.
Đã đưa người bị thương đi bệnh viện, dọn xong hiện trường {o} và thông đường.
Đã khóa van, thông gió và kiểm tra {o}; không còn rò rỉ, bà con đã về nhà.`)

export const complaints = linesOf(`
Tôi khiếu nại Quyết định số 118/QĐ-UBND của Chủ tịch Ủy ban nhân dân {xa} về việc xử phạt vi phạm hành chính đối với hộ gia đình tôi ở {o}. Quyết định không đúng vì tôi không phải chủ công trình. Đề nghị hủy bỏ quyết định này.
Đơn khiếu nại: tôi không đồng ý với quyết định thu hồi đất của Ủy ban nhân dân {xa} đối với thửa đất nhà tôi ở {o}, giá bồi thường áp sai vị trí. Tôi đề nghị xem xét, giải quyết lại.
Tôi làm đơn khiếu nại quyết định của Ủy ban nhân dân {xa} từ chối cấp giấy chứng nhận quyền sử dụng đất cho gia đình tôi ở {o}, vì lý do từ chối không có trong luật.`)

export const denunciations = linesOf(`
Tôi tố cáo một cán bộ địa chính {xa} nhận tiền của dân để làm hồ sơ đất ở {o}. Tôi có ghi âm và xin được giữ bí mật danh tính.
Đơn tố cáo: cán bộ phụ trách xây dựng {xa} bao che công trình trái phép ở {o} để nhận tiền hằng tháng. Đề nghị thanh tra làm rõ.
Tôi xin tố cáo hành vi lập khống danh sách hộ nghèo tại {xa} để lấy tiền hỗ trợ, nhiều hộ ở {o} có tên mà không được nhận.`)

export const spam = linesOf(`
Vay tiền nhanh không thế chấp, giải ngân 5 phút, lãi suất 0%, liên hệ ngay
Chúc mừng bạn đã trúng thưởng xe máy, bấm vào đường dẫn để nhận quà
Nhận tuyển cộng tác viên online thu nhập 800k mỗi ngày, không cần kinh nghiệm
aaaa aaaa asdf asdf qwerty`)

export const legalDone = linesOf(`
Đã ban hành quyết định giải quyết sau khi xác minh hồ sơ và đối thoại với người gửi đơn. Quyết định đã gửi theo đường bưu điện; nếu không đồng ý, người gửi đơn có quyền tiếp tục khiếu nại hoặc khởi kiện theo luật.
Đã kết luận nội dung đơn: phần đúng đã được khắc phục, phần còn lại không có căn cứ. Văn bản kết luận đã gửi người gửi đơn.`)

export const legalRefused = linesOf(`
Đơn không đủ điều kiện thụ lý: quyết định bị khiếu nại đã hết thời hiệu khiếu nại.
Đơn không đủ điều kiện thụ lý vì nội dung đã có kết luận trước đó và không nêu tình tiết mới.`)
