import type { Matter } from './matter.ts'

/** What many tell of at once, where it pours. */
export const cloudburst: Matter = {
  category: 'drainage',
  weight: 0,
  scene: 'flood',
  what: `
Mưa một lúc mà {o} ngập cả đoạn dài, cống không thoát kịp
Nước cống trào lên mặt đường {o}, rác nổi lềnh bềnh
Miệng cống {o} bị rác bịt, nước đọng khắp ngõ
Đường {o} ngập từ nãy đến giờ chưa rút, xe máy chết máy nhiều
Hố ga {o} trào nước thải, cả ngõ hôi`,
  harm: `
Người đi làm phải dắt bộ qua
Cứ mưa to là chỗ này ngập trước tiên`,
  done: `Đã vớt rác miệng cống và thông hố ga {o}, nước rút sau nửa giờ.`,
}

/** Invented for the demo: streets, lamps, drains, trees and pavements. */
export const streets: Matter[] = [
  {
    category: 'road',
    weight: 13,
    scene: 'pothole',
    what: `
Mặt đường {o} có ổ gà sâu chừng gang tay, nằm ngay giữa lòng đường
Đường {o} vỡ nhựa, lởm chởm đá một đoạn dài khoảng 20 mét
Chỗ đào đặt ống nước {o} lấp xong bị lún thành rãnh ngang đường
Vỉa hè {o} bong gạch, nhiều viên bập bênh, trời mưa giẫm vào là nước bắn lên
Nắp bó vỉa {o} vỡ, sắt chìa ra ngoài
Viên đá bó vỉa {o} bị lệch
Đoạn dốc {o} trơn trượt vì mặt bê tông mòn hết
Sơn kẻ vạch giữa đường {o} mờ hết`,
    harm: `
Ô tô phải đi lách sang bên kia đường
Buổi tối đèn yếu nên rất khó thấy
Trẻ con đi học qua đây hằng ngày, gia đình rất lo
Mưa xuống nước đọng che mất hố, ai lạ đường là sập bánh
Xe cấp cứu vào ngõ cũng phải đi rất chậm`,
    done: `
Đã vá ổ gà bằng bê tông nhựa {o} và lu lèn phẳng với mặt đường cũ.
Đã lát lại gạch vỉa hè {o}, thay 34 viên vỡ, chèn vữa chắc chắn.
Đã yêu cầu đơn vị thi công hoàn trả mặt đường {o}; việc hoàn trả đã xong, tổ dân phố đã kiểm tra.
Đã sửa chỗ hỏng {o} và dọn sạch vật liệu rơi vãi; đội duy tu sẽ kiểm tra lại sau đợt mưa tới.`,
    asked: `Xin anh/chị cho biết chỗ hỏng gần số nhà nào, hoặc gửi giúp một ảnh, để đội duy tu tìm đúng chỗ.`,
  },
  {
    category: 'street-light',
    weight: 10,
    scene: 'lamp',
    season: 'autumn',
    what: `
Đèn đường {o} tắt mấy hôm nay, cả đoạn tối om
Ba bóng đèn chiếu sáng {o} không sáng
Đèn trong ngõ {o} chập chờn, lúc sáng lúc tắt
Chụp đèn {o} vỡ, bóng đã hỏng từ lâu
Đèn chiếu sáng {o} bật cả ban ngày, tối lại tắt
Hộp điện chân cột đèn {o} mất nắp`,
    harm: `
Chị em tan ca về khuya rất sợ
Tối qua có người vấp ngã
Ngõ tối nên hay mất trộm vặt
Các cháu đi học thêm về rất ngại đi đoạn này`,
    done: `
Đã thay 3 bóng đèn và sửa lại đường dây {o}; tối nay đèn đã sáng đủ.
Đã thay bóng và bộ điều khiển của cột đèn {o}, chỉnh lại giờ bật tắt.
Đã dựng thẳng cột đèn {o}, thay bóng LED mới và lắp lại nắp hộp điện.`,
    asked: `Xin anh/chị cho biết số ghi trên thân cột đèn, nếu nhìn thấy được.`,
  },
  {
    category: 'drainage',
    weight: 12,
    season: 'storm',
    scene: 'flood',
    what: `
Cứ mưa là {o} ngập đến nửa bánh xe, cả ngày không rút
Nắp cống {o} bị vỡ một góc
Cống {o} tắc, nước thải tràn lên mặt ngõ
Hố ga {o} mất nắp, người dân phải cắm cành cây làm dấu
Rãnh thoát nước {o} đầy bùn, lâu không ai nạo vét
Miệng thu nước {o} bị rác bịt kín, mưa một lúc là ngập`,
    harm: `
Nước bẩn lênh láng, đi chợ phải xắn quần
Mùi hôi không chịu được, nhà có cháu nhỏ
Xe máy chết máy hàng loạt mỗi khi mưa to
Xe đạp đi qua rất khó khăn`,
    done: `
Đã nạo vét 60 mét rãnh và thông cống {o}; đã thử nước, thoát tốt.
Đã thay nắp hố ga mới {o} và đặt lại cho bằng mặt đường.
Đã hút bùn hố ga {o}, dọn rác ở các miệng thu; đội thoát nước sẽ trực khi có mưa lớn.`,
    asked: `Xin cho biết nước ngập sâu chừng nào và sau bao lâu thì rút hết.`,
  },
  {
    category: 'trees',
    weight: 6,
    season: 'storm',
    scene: 'tree',
    what: `
Cây xà cừ {o} nhiều cành khô, xin cắt tỉa
Cây phượng {o} nghiêng hẳn sau trận mưa, gốc đã nứt đất
Hàng cây {o} lá um tùm che kín biển báo và đèn đường
Gốc cây {o} bị đổ bê tông kín, cây héo dần
Ghế đá và xích đu ở vườn hoa {o} gãy hỏng
Cây đổ sau trận gió {o} cưa xong bỏ cành lá ngổn ngang`,
    harm: `
Mùa mưa bão sắp đến, bà con mong cắt tỉa sớm
Lá rụng đầy sân, tắc cả máng nước
Các cụ đi tập thể dục sáng phải đi vòng ra lòng đường
Trẻ con hay chơi ở đó`,
    done: `
Đã cắt cành khô và hạ tán cây {o}, dọn sạch cành lá trong ngày.
Đã chống lại cây nghiêng {o} và đắp gốc; đơn vị công viên kiểm tra lại mỗi tuần.
Đã sửa ghế đá, thay dây xích đu ở vườn hoa {o}.`,
  },
  {
    category: 'encroachment',
    weight: 11,
    scene: 'pavement',
    what: `
Quán bia {o} bày bàn ghế kín vỉa hè mỗi tối
Ô tô đỗ hai bên {o}, xe rác không vào được
Hàng rong họp chợ cóc {o} từ 6 giờ sáng, tắc cả đường
Cửa hàng {o} đặt biển quảng cáo chắn lối đi bộ
Hộ kinh doanh {o} đổ bê tông làm bậc lấn ra vỉa hè
Bãi giữ xe tự phát {o} chiếm hết lòng đường`,
    harm: `
Người đi bộ phải xuống lòng đường, rất nguy hiểm
Xe chữa cháy mà cần vào thì chịu
Đã nhắc mấy lần mà đâu lại vào đấy
Giờ tan trường phụ huynh không có chỗ đi`,
    done: `
Đã nhắc nhở và lập biên bản 2 hộ lấn chiếm vỉa hè {o}; các hộ đã dọn bàn ghế, cam kết không tái phạm.
Đã ra quân giải tỏa {o}, xử phạt 3 trường hợp đỗ xe sai và kẻ lại vạch cấm đỗ.
Đã giải tỏa điểm họp chợ tự phát {o} và phân công trực mỗi sáng đến hết tháng.`,
    asked: `Xin anh/chị cho biết việc này hay xảy ra vào giờ nào để tổ công tác đến đúng lúc.`,
  },
  {
    category: 'traffic',
    weight: 6,
    what: `
Đèn tín hiệu ngã tư {o} không hoạt động
Biển cấm ô tô giờ cao điểm {o} bị cây che khuất
Nút giao {o} tắc cứng mỗi chiều vì hai luồng xe giao cắt
Vạch sang đường cho người đi bộ {o} mờ hết
Gương cầu lồi ở khúc cua {o} vỡ`,
    harm: `
Giờ cao điểm xe dồn ứ, còi inh ỏi
Học sinh sang đường rất nguy hiểm
Mất cả tiếng mới qua được đoạn này`,
    done: `
Đã sửa tủ điều khiển, đèn tín hiệu {o} chạy lại bình thường.
Đã kẻ lại vạch sang đường và cắt tán cây che biển báo {o}.
Đã bố trí người điều tiết giờ cao điểm {o} và kiến nghị đổi pha đèn.`,
  },
]
