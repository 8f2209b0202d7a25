import { linesOf } from './matter.ts'

/** What people put around what they have to say. */
export const since = linesOf(`
từ tuần trước đến nay
đã ba hôm nay
gần một tháng rồi
từ hôm mưa to
mấy hôm nay
từ đầu tháng
hơn chục ngày nay
từ sáng nay`)

export const greetings = linesOf(`
Kính gửi Ủy ban nhân dân phường,
Kính gửi các đồng chí,
Xin chào,
Em chào anh chị,
Tôi xin phản ánh:
Gia đình tôi muốn phản ánh việc sau:
Cho tôi hỏi,
Đề nghị phường xem giúp:`)

export const wishes = linesOf(`
Đề nghị xử lý sớm giúp bà con.
Mong được phường quan tâm.
Xin cảm ơn.
Mong sớm có hồi âm.
Nhờ các anh chị xem giúp, em cảm ơn ạ.
Bà con tổ dân phố trông chờ phản hồi.
Kính mong được giải quyết dứt điểm.
Tôi đã báo tổ trưởng rồi mà chưa thấy gì.`)

export const english = linesOf(`
The street light {o} has been broken for a week, it is very dark at night. Please repair it.
There is a big pile of garbage {o} and nobody has taken it for days. Please help.
The road {o} is full of potholes and a motorbike fell there yesterday. Please fix it.
Water from the drain {o} flows over the street after every rain. Could you please clean the drain?`)

export const replies = linesOf(`
Dạ chỗ đó ngay đối diện cổng chợ, cạnh hiệu thuốc ạ.
Gần số nhà 27, cách ngã ba chừng 50 mét.
Thường là buổi tối, tầm 9 giờ ạ.
Em gửi thêm thông tin, chỗ hỏng nằm bên tay phải đi từ ngoài vào.
Vâng, có từ khoảng hai tuần trước, ngày nào cũng vậy.`)

export const thanks = linesOf(`
Cảm ơn phường đã xử lý nhanh.
Tốt lắm, đường sạch hẳn.
Đã sửa xong, bà con rất mừng.
Cán bộ nhiệt tình.
Mong giữ được lâu dài.`)

export const grumbles = linesOf(`
Làm qua loa, mấy hôm lại như cũ.
Chờ lâu quá.
Trả lời chung chung.
Mới làm được một nửa.`)

export const notDone = linesOf(`
Chưa xong, mới làm một nửa rồi bỏ đó.
Hôm nay lại hỏng như cũ, xin kiểm tra lại.
Tôi ra xem thì vẫn chưa có ai làm.`)

export const progress = linesOf(`
Đã cử người ra xem, đang chờ vật tư để sửa.
Đơn vị thi công hẹn làm vào cuối tuần này.
Đã lập biên bản hiện trường, đang làm việc với các bên liên quan.
Đội duy tu đã nhận việc, dự kiến xong trong hai ngày.`)

export const innerNotes = linesOf(`
Đã gọi tổ trưởng dân phố xác nhận đúng như phản ánh.
Chỗ này đã xử lý một lần hồi đầu năm, cần làm dứt điểm.
Kinh phí duy tu còn ít, gộp với điểm bên cạnh cho tiện.
Đã hẹn đi thực địa cùng cán bộ khu vực.`)

export const consultQuestions = linesOf(`
Tuyến này thuộc phường hay thành phố quản lý, xin cho biết để xử lý đúng thẩm quyền.
Xin ý kiến về phương án sửa chữa và nguồn kinh phí cho điểm này.
Đề nghị cho biết quy định đang áp dụng cho trường hợp này.`)

export const consultAnswers = linesOf(`
Tuyến này đã phân cấp cho cấp xã quản lý; đề nghị chủ động sửa chữa từ nguồn duy tu năm.
Đồng ý phương án sửa tạm trước, đợt duy tu quý sau sẽ làm lại toàn bộ.
Áp dụng quy định hiện hành; đơn vị đã gửi văn bản hướng dẫn kèm theo.`)

export const extensionWhys = linesOf(`
Phải chờ đơn vị cấp thoát nước khảo sát, dự kiến thêm ba ngày.
Vật tư thay thế chưa về kho, xin thêm thời gian.
Cần mời hai bên làm việc mà một bên đang đi vắng.`)

export const refusals = [
  {
    reason: 'Vị trí này nằm trong khuôn viên khu đô thị chưa bàn giao, do chủ đầu tư quản lý.',
    instead: 'Xin liên hệ ban quản lý khu đô thị; phường đã gửi văn bản nhắc chủ đầu tư.',
  },
  {
    reason: 'Đã kiểm tra thực tế hai lần, không còn hiện trạng như phản ánh.',
    instead: 'Nếu anh/chị thấy lại, xin gửi phản ánh mới kèm ảnh và giờ xảy ra.',
  },
  {
    reason: 'Đây là tranh chấp dân sự giữa hai gia đình, không thuộc thẩm quyền xử lý hành chính.',
    instead: 'Xin đề nghị tổ hòa giải ở cơ sở, hoặc khởi kiện tại tòa án nhân dân.',
  },
]

/** How people type when they type fast: the word, and what it becomes. */
export const shortened: [string, string][] = [
  ['không', 'ko'],
  ['được', 'dc'],
  ['rồi', 'r'],
  ['với', 'vs'],
  ['phường', 'p'],
  ['những', 'nhg'],
  ['người', 'ng'],
]
