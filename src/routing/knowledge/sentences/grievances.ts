/** Invented disputes with an authority, accusations of officials, and what only sounds like either. */
export const GRIEVANCE_SENTENCES = {
  land: `
# Quyết định 214 lấy của nhà tôi 38 mét mặt tiền mà trong bản đồ kèm theo lại vẽ sang nhà khác, tôi không ký nhận và yêu cầu thu hồi quyết định.
# toi nhan van ban tu choi cap so vi noi dat lan chiem, nha toi o tu 1982, toi yeu cau rut van ban do
# Vợ chồng con không chịu cái bảng áp giá, ao cá tính thành đất hoang, xin chủ tịch tính lại cho đúng
# Uỷ ban cấp sổ cho bên kia chồng lên bờ rào tôi, tôi đề nghị huỷ sổ cấp sai và trả lời bằng văn bản.
# Ông ngoại được thông báo nộp lại tiền bồi thường đã nhận năm 2019, ông cho là sai, làm đơn này phản đối.
# CD không chấp nhận biên bản kiểm đếm lập lúc vắng nhà, ĐN kiểm đếm lại và dừng cưỡng chế.
@ Ông địa chính xã bảo muốn tách thửa nhanh thì kẹp năm triệu vô hồ sơ, tôi có tin nhắn, xin đừng cho ổng biết ai báo.
@ Truong thon tu y ban 3 lo dat dau gia, tien khong thay nhap quy, dan co giay viet tay
@ Lãnh đạo phòng tài nguyên đứng tên người nhà gom đất trước khi có quy hoạch, tôi có bản sao.
Hàng xóm dời cọc lấn qua đất tôi nửa mét, xin xã xuống đo
Em muốn khiếu nại giá đền bù thì viết đơn theo mẫu nào ạ
cho hoi quyet dinh thu hoi dat bao lau thi het han khieu nai
Anh ruột bán đất hương hoả không hỏi ai, nhờ xã hoà giải
co dat lua toi 200 trieu dat coc, toi phai bao o dau`,
  construction: `
# Tôi bị phạt 40 triệu vì xây sai phép trong khi giấy phép cho hai tầng, tôi đúng hai tầng, đề nghị huỷ quyết định phạt.
# ngay mai doi trat tu thao mai che cua toi theo quyet dinh toi chua tung nhan, yeu cau dung lai
# Giấy phép của tôi bị thu với lý do hàng xóm không đồng ý, lý do đó không có trong luật, tôi khiếu nại.
@ Đội trật tự lấy tiền theo tầng: mỗi tầng vượt mười lăm triệu, tôi là thợ đã đưa hộ chủ ba lần, xin giữ kín.
@ can bo xay dung phuong bao ke nha xay lan hem, nha nao dua phong bi thi khong lap bien ban
Nhà kế bên xây lấn lối đi, báo phường ba lần chưa ai xuống
Chủ thầu ôm tiền bỏ dở nhà tôi, giờ kiện ra đâu`,
  traffic: `
# Biên bản phạt nguội ghi xe tôi ở tỉnh mà hôm đó xe đang nằm gara, tôi có giấy sửa xe, đề nghị xem lại quyết định xử phạt.
# giam xe 7 ngay nhung qua 20 ngay khong tra, toi khieu nai viec giu xe
@ Tổ tuần tra chặn xe tải đầu cầu lấy hai trăm không biên lai, đêm nào cũng vậy, có clip, xin giấu tên.
Bị phạt nguội thì nộp ở đâu, em không có ý kiến gì về lỗi
Xe dù đón khách trước bến, không ai phạt`,
  finance: `
# Thông báo truy thu thuế quán ăn nhà tôi tính cả mấy tháng đã đóng cửa, tôi yêu cầu huỷ thông báo.
# Thu nhà tôi phí hạ tầng hai lần, tôi nộp đơn lần đầu bị trả, nay khiếu nại lên trên.
@ Thủ quỹ hợp tác xã kê khống xăng dầu, sổ một đằng tiền một nẻo, kế toán biết mà im.
@ Phó chủ tịch dùng xe công chở gia đình đi biển bốn lần, xăng quyết toán công tác, tôi lái xe nên rõ.
@ quy ung ho bao lu bi chi an nhau, co danh sach ky nhan gia chu ky dan
Tổ dân phố thu tiền camera mà không có giấy, xin phường hướng dẫn công khai
hoi muc dong quy vac xin co bat buoc khong`,
  'merit-labour': `
# Chế độ thương binh của cha tôi bị cắt với lý do thiếu giấy, giấy nộp đủ có biên nhận, đề nghị khôi phục.
# Văn bản 56 không công nhận thời gian mẹ tôi đi thanh niên xung phong, có hai nhân chứng, gia đình không nhất trí.
@ Cán bộ chính sách làm giả giấy bị thương cho cháu vợ, hưởng mấy năm nay, xin bảo vệ người báo.
@ o phong thuong binh lay moi ho so hai trieu boi tron, ai khong dua thi ngam
Công ty đuổi em không báo trước, muốn kiện thì hỏi ai
chu no luong 2 thang roi tron`,
  'social-care': `
# Rút tên nhà tôi khỏi hộ nghèo mà không họp dân, tôi không đồng ý kết quả xét, xin xét lại.
# me toi bi cat tien nguoi cao tuoi vi ghi sai ngay sinh, toi yeu cau tra lai va xin loi
@ Trưởng ấp đưa con cháu vô hộ nghèo lấy gạo, người nghèo thiệt thì không, đừng nói tên tui nghen
@ Quà Tết của người già bị cán bộ hội bớt mỗi phần một trăm, có ghi âm buổi phát.
Hàng xóm nhà lầu mà hộ nghèo, mong xã rà soát lại
Chồng cũ không gửi tiền nuôi con, em khiếu nại ở toà hay xã`,
  education: `
# Trường ra quyết định đuổi học con tôi một năm khi chưa họp hội đồng, chúng tôi phản đối và đề nghị huỷ.
# ket qua tuyen lop 6 tru diem uu tien cua chau sai quy dinh, gia dinh khieu nai lan dau
@ Hiệu trưởng nhận tiền trái tuyến mỗi em mười triệu qua tài khoản bà kế toán, tôi có sao kê, xin giữ bí mật.
@ bep truong keo bot thit, hoa don mot dang hang mot neo, hieu truong an chia voi nha cung cap
Cô giáo ép học thêm, phụ huynh mong nhà trường chấn chỉnh
bạn cùng lớp lấy cắp điện thoại con em, cô chưa xử`,
  health: `
@ Giám đốc bệnh viện huyện cũ mua máy đội giá gấp ba qua công ty em trai, tài liệu tôi gửi riêng.
@ bac si phong kham xa ke don khong lay tien bao hiem, chu ky benh nhan la gia
# Tôi bị từ chối thanh toán bảo hiểm vì trái tuyến trong khi cấp cứu, đề nghị xem xét lại quyết định từ chối.
Góp ý bác sĩ khám sơ sài, chưa nghe hết đã kê toa
Phòng khám tư quảng cáo chữa dứt tiểu đường, lừa người già`,
  procedure: `
# Trả hồ sơ của tôi ba lần, lần nào cũng đòi thêm giấy không có trong danh mục, nay tôi khiếu nại hành vi từ chối tiếp nhận.
# toi khong dong y cong van 77 bac don xin doi ten quan, yeu cau cap lai
@ Nhân viên một cửa gợi ý nhờ "dịch vụ" là chị gái mình, nộp thẳng thì treo, tôi có ghi âm.
Muốn tố cáo cán bộ thì gửi đơn cho ai, có phải ghi tên không
hồ sơ trễ hẹn hai tuần, nhờ hỏi giúp
Cho em xin mẫu đơn khiếu nại lần đầu
toi muon biet khieu nai va to cao khac nhau cho nao`,
  'civil-status': `
# Từ chối khai sinh theo họ mẹ cho con tôi bằng lời, không văn bản; tôi khiếu nại việc từ chối này.
@ Tư pháp hộ tịch sửa năm sinh cho người ta đi xuất khẩu lao động, ba triệu một trường hợp, nhiều người biết.
Giấy khai sinh in sai tên đệm, xin sửa`,
  conduct: `
# Cán bộ lập biên bản nói tôi chống đối và đuổi tôi ra, tôi khiếu nại hành vi đó và yêu cầu xin lỗi.
@ Công an viên uống rượu rồi đánh con tôi ở trụ sở, ép ký giấy tự ngã, chúng tôi có ảnh và giấy khám.
@ pho bi thu quan he voi nguoi xin viec, hua hen bien che, toi so bi tru dap nen khong ky ten
Chị tiếp dân lớn tiếng, mong chị nhẹ nhàng hơn
Cán bộ đi trễ, dân ngồi đợi từ bảy giờ`,
  market: `
# Thu hàng của tôi 60 thùng mà biên bản ghi 40, tôi không ký, đề nghị xem lại quyết định tịch thu.
@ Đội quản lý thị trường báo trước cho đại lý lớn, hàng giả chuyển đi hết, mỗi tháng có phong bì.
Shop trên mạng lừa em tám trăm ngàn
Công ty đa cấp dụ bà con góp vốn, mong công an vào cuộc
tố giác tiệm bán thuốc lắc giả thuốc bổ gần nhà tôi`,
  'public-order': `
# Công an phạt con tôi gây rối trong khi cháu là người bị đánh, tôi đề nghị huỷ quyết định xử phạt hành chính.
@ Cảnh sát khu vực nhận tiền sòng bạc sau chợ, có biển số xe người tới đưa, xin không ghi tên tôi.
Tôi tố cáo thằng hàng xóm trộm gà của tôi
to cao nhom cho vay nang lai dan giay khap xom
Em rể đánh bạc lấy sổ đỏ mẹ đi cầm, nhờ công an
Muốn tố giác người bán ma tuý thì gọi số nào cho kín`,
  military: `
# Con tôi là lao động duy nhất mà vẫn bị gọi nhập ngũ, gia đình không đồng ý quyết định, xin xét lại.
@ Xã đội nhận tiền cho thanh niên khỏi đi khám tuyển, mỗi suất mười triệu.`,
  agriculture: `
# Không cho nhà tôi tiền heo dịch vì nói khai trễ, tôi có phiếu khai đúng ngày, đề nghị tính lại.
@ Ban quản lý rừng bán gỗ tang vật ban đêm, xe tải không biển số, tôi ở gần trạm nên thấy.`,
} as const
