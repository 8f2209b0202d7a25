/** Invented complaints and denunciations as people tell them who know no law. */
export const PLAIN_LAW_SENTENCES = {
  land: `
# Tôi không chấp nhận phương án đền bù tại quyết định 210, đất ở mà áp giá vườn, nay khiếu nại
# Khiếu nại lần đầu về việc cấp sổ cho ông Tám chồng lên 40m2 nhà tôi
# toi lam don khieu nai quyet dinh giai quyet tranh chap ranh dat cua chu tich xa
# Xã ra thông báo bác đơn xin cấp giấy của gia đình tôi, tôi không đồng ý và khiếu nại thông báo đó
# Gia đình bị cưỡng chế khi chưa hết hạn tự tháo dỡ, yêu cầu huỷ quyết định cưỡng chế
@ Ông địa chính ký khống biên bản đo để hợp thức đất bãi cho cháu ruột
@ Trưởng thôn bán trộm ao làng lấy tiền xây nhà, có giấy viết tay
@ to cao can bo xa lam gia chu ky dan de lay tien den bu
@ Cán bộ giải phóng mặt bằng kê thêm mồ mả ma để rút tiền nhà nước`,
  construction: `
# Quyết định xử phạt xây sai phép đối với tôi căn cứ biên bản lập khống, tôi khiếu nại
# khieu nai quyet dinh dinh chi xay dung nha so 5, toi da co giay phep dieu chinh
# Tôi bị buộc phá bức tường xây từ 1990, nay khiếu nại quyết định buộc khôi phục hiện trạng
@ Thanh tra xây dựng cầm phong bì của chủ nhà rồi làm ngơ tầng vượt
@ Ban quản lý dự án rút ruột xi măng cầu thôn, thợ làm còn giữ sổ ghi`,
  finance: `
# Khiếu nại quyết định ấn định thuế đối với tiệm tạp hoá của tôi
# Tôi không đồng ý quyết định thu hồi tiền hỗ trợ đã nhận, làm đơn khiếu nại
@ Thủ quỹ xã thu tiền thuỷ lợi hai lần, không ra phiếu, chi tiêu riêng
@ Kế toán trường lập hai sổ, nuốt tiền bán trú, mong giữ kín
@ lanh dao hop tac xa rut tien quy mua xe rieng, xin dung noi ten toi
@ Chủ tịch hội khai chuyến tham quan không có thật để quyết toán`,
  'social-care': `
# Tôi khiếu nại kết luận xác định mức độ khuyết tật của con tôi
# Quyết định thôi hưởng trợ cấp đơn thân của tôi không đúng, đề nghị huỷ
@ Cán bộ lao động xã ăn bớt suất quà của người mù
@ Chủ mái ấm bắt trẻ đi ăn xin, giữ tiền từ thiện, đánh các cháu nhiều năm nay, tôi tố cáo
@ truong ap ghi ten nguoi chet de linh tien tro cap`,
  'merit-labour': `
# Tôi bị kỷ luật hạ bậc lương, khiếu nại quyết định kỷ luật đối với viên chức
# Khiếu nại việc không công nhận thời gian chiến trường của cha tôi
@ Giám đốc trung tâm làm hồ sơ thương binh giả cho người thân`,
  education: `
# Con tôi bị đuổi học theo quyết định của trường, tôi khiếu nại vì không họp hội đồng
@ Hiệu phó nhận tiền chạy trường điểm, ba triệu một suất
@ co thu quy truong ke khong hoa don sua chua, toi co anh chup`,
  procedure: `
# Tôi khiếu nại việc từ chối tiếp nhận hồ sơ đăng ký kinh doanh trái luật
@ Nhân viên một cửa đòi tiền cà phê mới trả hồ sơ, nhiều người biết`,
  'civil-status': `
# UBND xã từ chối cải chính hộ tịch cho tôi bằng văn bản, tôi khiếu nại`,
  'public-order': `
# khieu nai quyet dinh phat hanh chinh cua cong an phuong doi voi toi
@ Công an viên bắt tay với chủ sòng, đêm nào cũng tới lấy tiền
@ Đội dân phòng thu tiền bảo kê hàng rong từng sạp, ai không nộp thì dẹp
@ canh sat khu vuc doi tien moi dang ky tam tru, toi ghi am duoc`,
  traffic: `
# Tôi không vượt đèn đỏ mà bị ra quyết định phạt, đề nghị huỷ quyết định, coi đây là đơn khiếu nại
@ Tổ tuần tra nhận tiền tài xế xe quá tải trên cầu, tôi quay được video`,
  agriculture: `
@ Cán bộ thú y đóng dấu khống heo chết đem ra chợ
@ Kiểm lâm bán gỗ tang vật, dân bản nhìn thấy xe chở đêm
@ chu nhiem hop tac xa an chan giong lua ho tro`,
  health: `
@ Trạm trưởng tuồn thuốc bảo hiểm ra tiệm nhà, có sổ xuất
@ Bác sĩ viện nhận phong bì mới xếp lịch mổ, tôi tố cáo xin giấu tên`,
  market: `
# Khiếu nại quyết định tịch thu lô hàng của tôi, hàng có hoá đơn đầy đủ
@ Quản lý chợ ép tiểu thương nộp tiền ngoài hợp đồng, bỏ túi`,
  pollution: `
@ Nhà máy chôn trộm bùn độc trong vườn điều, bảo vệ xã nhận tiền canh đường`,
  conduct: `
@ Bí thư ép dân ký giấy hiến đất, ai không ký thì gây khó dễ
# Tôi khiếu nại hành vi không tiếp công dân của chủ tịch phường đối với tôi
@ phó chủ tịch xã xài bằng giả để lên chức, tôi học cùng khoá nên biết`,
}
