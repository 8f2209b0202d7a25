import type { Matter } from './matter.ts'

/** Invented for the demo: water, electricity, schools, papers and people. */
export const offices: Matter[] = [
  {
    category: 'water-supply',
    weight: 7,
    season: 'heat',
    scene: 'pipe',
    what: `
Nước sạch {o} mất từ tối qua chưa có lại
Nước máy {o} đục và có mùi lạ
Ống nước {o} vỡ, nước chảy tràn ra đường từ sáng
Nước máy {o} chảy rất yếu vào buổi sáng
Đồng hồ nước {o} chạy nhanh bất thường`,
    harm: `
Nhà có trẻ sơ sinh phải đi mua nước bình
Cả ngõ mấy chục hộ phải đi xin nước
Nước chảy lãng phí mà không thấy ai sửa`,
    done: `
Công ty cấp nước đã thay đoạn ống vỡ {o}; nước có lại từ 16 giờ.
Đã súc xả đường ống {o} và lấy mẫu kiểm tra, nước đã trong.
Đã tăng áp và kiểm định lại đồng hồ {o}, kết quả trong giới hạn cho phép.`,
  },
  {
    category: 'electricity',
    weight: 6,
    season: 'heat',
    scene: 'cables',
    what: `
Mất điện {o} từ trưa đến giờ
Điện {o} yếu, máy lạnh không chạy nổi
Công tơ điện {o} treo sát tường, vỏ hộp vỡ
Cắt điện {o} không báo trước
Dây điện {o} võng thấp, xe tải đi qua hay vướng`,
    harm: `
Trời nóng mà không có quạt, rất khổ
Hàng đông lạnh hỏng hết
Gọi tổng đài điện mãi không được`,
    done: `
Điện lực đã thay cầu chì trạm {o}, điện có lại lúc 15 giờ 20.
Đã san tải và căng lại dây {o}; điện áp đo được 221 V.
Đã thay hộp công tơ {o} và gửi lịch cắt điện qua tin nhắn cho các hộ.`,
  },
  {
    category: 'telecom',
    weight: 4,
    scene: 'cables',
    what: `
Dây cáp viễn thông {o} rối như mạng nhện
Sóng điện thoại {o} rất yếu, gọi không nghe được
Tủ cáp viễn thông {o} mất cánh cửa
Mạng Internet {o} đứt ba ngày chưa ai sửa`,
    harm: `
Nhìn rất lộn xộn, mất mỹ quan
Con em không học trực tuyến được`,
    done: `
Nhà mạng đã bó gọn dây cáp {o} và cắt bỏ dây không dùng.
Đã nối lại tuyến cáp {o}, mạng đã dùng được.`,
  },
  {
    category: 'bus',
    weight: 2,
    what: `
Xe buýt bỏ bến {o} giờ cao điểm
Nhà chờ xe buýt {o} mất mái, không có ghế
Lái xe buýt tuyến qua {o} phóng nhanh, không dừng đúng điểm`,
    harm: `
Chờ cả tiếng mới có xe
Tôi trễ làm mấy lần`,
    done: `
Đơn vị vận hành đã nhắc lái xe và bổ sung lượt xe giờ cao điểm qua {o}.
Đã lắp lại mái và ghế nhà chờ {o}.`,
  },
  {
    category: 'procedure',
    weight: 6,
    what: `
Tôi nộp hồ sơ đăng ký kinh doanh ở bộ phận một cửa đã quá hẹn 5 ngày, nhà tôi ở {o}
Xếp hàng ở một cửa từ 7 giờ đến 10 giờ mới tới lượt, tôi ở {o}
Một cửa yêu cầu tôi bổ sung giấy tờ ba lần, mỗi lần một loại, hồ sơ của hộ {o}
Giấy hẹn trả kết quả ghi ngày 10 mà đến nay chưa có, hồ sơ của gia đình ở {o}`,
    harm: `
Đi lại nhiều lần mất cả công việc
Mong được hướng dẫn một lần cho đủ`,
    done: `
Đã rà soát hồ sơ: kết quả đã có, mời anh/chị đến nhận trong giờ làm việc. Bộ phận một cửa xin lỗi vì trả chậm.
Đã bố trí thêm 1 quầy và lấy số qua điện thoại; thời gian chờ hiện dưới 20 phút.
Đã gửi danh mục giấy tờ đầy đủ cho hồ sơ này; anh/chị chỉ cần bổ sung một lần.`,
    asked: `Xin anh/chị cho biết mã hồ sơ ghi trên giấy hẹn.`,
  },
  {
    category: 'civil-status',
    weight: 4,
    what: `
Tôi xin trích lục khai sinh cho con mà hẹn mãi chưa có, nhà ở {o}
Muốn đăng ký kết hôn cần giấy tờ gì, tôi ở {o}
Giấy khai sinh của con tôi ghi sai ngày sinh, xin cải chính, gia đình ở {o}
Chứng thực bản sao mà phải chờ cả buổi, tôi ở {o}`,
    harm: `
Cháu cần nộp hồ sơ nhập học
Mong cán bộ xem sớm`,
    done: `
Đã cấp trích lục khai sinh; mời anh/chị mang căn cước đến nhận.
Đã hướng dẫn hồ sơ cải chính hộ tịch; lệ phí theo quy định, hẹn trả sau 3 ngày làm việc.`,
  },
  {
    category: 'online-service',
    weight: 4,
    what: `
Nộp hồ sơ trên cổng dịch vụ công cứ báo lỗi ở bước thanh toán, tôi ở {o}
Đăng nhập VNeID vào dịch vụ công không được, hồ sơ tạm trú ở {o}
Hồ sơ nhập xong không lưu được trên cổng dịch vụ công, gia đình ở {o}`,
    harm: `
Làm lại ba lần vẫn thế
Hạn nộp là cuối tuần này`,
    done: `
Lỗi thanh toán đã được khắc phục; anh/chị thử nộp lại, hồ sơ cũ vẫn còn ở mục nháp.
Đã mở lại hồ sơ cho anh/chị; nếu còn lỗi xin báo lại kèm ảnh màn hình.`,
  },
  {
    category: 'education',
    weight: 4,
    season: 'autumn',
    what: `
Trường tiểu học {o} thu nhiều khoản đầu năm không có trong thông báo
Trường mầm non {o} lớp đông quá, 50 cháu một lớp
Nhà vệ sinh của trường {o} hỏng cả tháng
Tuyển sinh trái tuyến ở trường {o} không rõ ràng`,
    harm: `
Phụ huynh rất băn khoăn
Cháu nhà tôi nhịn cả ngày không dám đi`,
    done: `
Đã làm việc với nhà trường {o}; hai khoản thu chưa đúng đã trả lại phụ huynh.
Đã sửa xong nhà vệ sinh của trường {o}, bổ sung người dọn mỗi buổi.`,
  },
  {
    category: 'food-safety',
    weight: 3,
    what: `
Quán ăn {o} rửa bát ngay trên vỉa hè, nước bẩn chảy ra cống
Bếp ăn bán trú {o} để thực phẩm không che đậy
Xe bán thịt {o} phơi nắng, ruồi bâu đầy
Cửa hàng {o} bán bánh quá hạn`,
    harm: `
Nhìn rất mất vệ sinh
Người mua phần lớn là học sinh`,
    done: `
Đã kiểm tra cơ sở {o}, tiêu hủy thực phẩm không đạt và xử phạt.
Đã lấy mẫu tại {o}; kết quả đạt, đã nhắc cơ sở rửa bát đúng nơi quy định.`,
  },
  {
    category: 'health',
    weight: 3,
    season: 'storm',
    what: `
Khu {o} nhiều muỗi, đã có hai người sốt xuất huyết
Trạm y tế gần {o} hết vắc xin mà không báo trước
Ao tù {o} nhiều bọ gậy`,
    harm: `
Bà con mong phun thuốc cả khu
Mong được phun thuốc sớm`,
    done: `
Đã phun hóa chất diệt muỗi và lật úp dụng cụ chứa nước {o}; phun nhắc lại sau 7 ngày.
Trạm y tế đã có vắc xin từ thứ Hai và báo lịch qua loa phường.`,
  },
  {
    category: 'social-care',
    weight: 3,
    what: `
Bà cụ sống một mình {o} đau yếu, chưa được trợ cấp
Có người ăn xin dắt theo trẻ nhỏ {o}
Hồ sơ trợ cấp người khuyết tật {o} nộp đã lâu, xin hỏi bao giờ có kết quả`,
    harm: `
Hàng xóm thay nhau giúp nhưng không phải lúc nào cũng có người
Mong phường xuống thăm`,
    done: `
Cán bộ đã đến thăm, lập hồ sơ trợ cấp; kinh phí nhận từ tháng sau.
Đã đưa trẻ về trung tâm bảo trợ và liên hệ gia đình.`,
  },
  {
    category: 'land',
    weight: 4,
    what: `
Ranh giới thửa đất {o} không khớp với bản đồ địa chính
Xin cấp sổ đỏ cho thửa đất {o} nộp hồ sơ đã 8 tháng
Đất công {o} bị quây lại trồng rau`,
    harm: `
Gia đình có đủ giấy tờ từ năm 1993
Mong được đo đạc lại cho rõ`,
    done: `
Đã đo lại ranh giới thửa đất {o}, hai bên ký biên bản thống nhất.
Hồ sơ cấp giấy chứng nhận đã đủ, hẹn trả kết quả trong 20 ngày.`,
    asked: `Xin anh/chị cho biết số thửa, số tờ bản đồ ghi trên giấy tờ đang có.`,
  },
]
