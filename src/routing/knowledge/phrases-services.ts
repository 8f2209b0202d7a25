/** Words that speak for a category, by weight (3 says it outright, 1 hints); `|` between phrases. */
export const SERVICE_PHRASES = {
  telecom: {
    3: 'sóng điện thoại|sóng di động|mất sóng|sóng yếu|không có sóng|ko có sóng|k có sóng|sóng 4g|4g|5g|3g|trạm phát sóng|trạm bts|bts|cột phát sóng|cột sóng|cột viễn thông|trạm thu phát|internet|mạng internet|mạng wifi|wifi|cáp quang|đứt cáp|cáp viễn thông|dây cáp|dây mạng|dây điện thoại|dây viễn thông|bó cáp|cáp võng|cáp chùng|cáp treo thấp|dây cáp lòng thòng|nhà mạng|viettel|vnpt|mobifone|vinaphone|fpt|tổng đài nhà mạng|sim rác|sim bị khóa|thuê bao|cuộc gọi rác|tin nhắn rác|truyền hình cáp|mobile signal|phone signal|phone coverage|cable|cables|cột viettel|mạng chậm|mạng yếu|rớt mạng|mất mạng|lắp mạng|modem|dây thông tin|tủ cáp|chỉnh trang cáp|hạ ngầm cáp|vùng lõm sóng|lõm sóng|otp',
    2: 'sóng|mạng|dây|cáp|lòng thòng|võng xuống|chằng chịt|đường truyền|gọi điện không được|liên lạc|điện thoại|bưu điện|bưu chính|signal|lùng nhùng|vướng cổ|chùng|nhùng nhằng|cột',
    1: 'gọi|app|võng|điện thoại',
  },
  'online-service': {
    3: 'cổng dịch vụ công|dịch vụ công|dịch vụ công trực tuyến|dvc|dvctt|cổng dvc|dvcqg|nộp online|nộp trực tuyến|nộp hồ sơ trực tuyến|hồ sơ trực tuyến|vneid|đăng nhập|không đăng nhập được|lỗi hệ thống|hệ thống lỗi|hệ thống báo lỗi|báo lỗi|phần mềm|phần mềm lỗi|sập mạng|nghẽn mạng|treo máy|mạng một cửa|trang web|website|web|app|ứng dụng|cổng thông tin|tài khoản định danh|mã otp|không nhận được otp|thanh toán trực tuyến|thanh toán online|quét qr|mã qr|quét mã|tra cứu hồ sơ|mã hồ sơ|tải file|đính kèm|upload|không tải được|captcha|mật khẩu|quên mật khẩu|chữ ký số|ký số|kê khai điện tử|biểu mẫu điện tử|form online|máy lấy số|ki ốt|kiosk|máy hỏng|lỗi font|trắng trang|cập nhật dữ liệu|dữ liệu sai|cơ sở dữ liệu|dữ liệu dân cư|đồng bộ|online|website error|login|log in|online form|portal|eform|xác thực|ihanoi|app báo|chuyển đổi số|bản đồ số|số hóa|hệ thống|mạng lỗi|lag',
    2: 'lỗi|trực tuyến|hệ thống báo|mạng|máy tính|máy|đăng ký tài khoản|nhập|bấm|nút|màn hình|trình duyệt|điện tử|cập nhật|file|upload|account|tài khoản|số điện thoại chính chủ|địa bàn|chọn|thông tin sai|tích hợp|báo đỏ|quay vòng|chrome|điện thoại',
    1: 'hồ sơ|nộp|báo|mã',
  },
  procedure: {
    3: 'thủ tục|thủ tục hành chính|tthc|một cửa|bộ phận một cửa|hồ sơ|nộp hồ sơ|giải quyết hồ sơ|trả hồ sơ|hồ sơ trễ|hồ sơ chậm|trễ hẹn|quá hẹn|hẹn lại|giấy hẹn|phiếu hẹn|phiếu tiếp nhận|chậm trả kết quả|trả kết quả|kết quả hồ sơ|bổ sung hồ sơ|bổ sung giấy tờ|thiếu giấy tờ|đi lại nhiều lần|hành dân|lấy số|bốc số|số thứ tự|xếp hàng|chờ lâu|chờ đợi|ngồi chờ|trung tâm hành chính công|hành chính công|trung tâm phục vụ hành chính công|tthcc|ttpvhcc|pvhcc|quầy|quầy số|hướng dẫn không rõ|hướng dẫn sai|hướng dẫn không đầy đủ|mỗi người nói một kiểu|nói một kiểu|chỉ lòng vòng|chạy lòng vòng|lòng vòng|hỏi thủ tục|cần giấy tờ gì|giấy tờ gì|cần những giấy tờ|giấy phép kinh doanh|đăng ký kinh doanh|giấy phép|cấp phép|xin phép|xin giấy xác nhận|xin xác nhận|giấy xác nhận|xác nhận|phí bưu chính|trả qua bưu điện|trụ sở mới xa|trụ sở làm việc|nộp ở đâu|làm ở đâu|liên hệ ở đâu|phải đến đâu|procedure|paperwork|queue|waiting for|application|niêm yết thủ tục|người ký đi vắng|lãnh đạo đi vắng|đi họp không ký|phải bổ sung|phiếu yêu cầu bổ sung|đợi|chờ|ghi tên xếp hàng|hết số|thẩm định|giờ tiếp dân|giờ tiếp nhận|thời hạn giải quyết|tiến độ hồ sơ',
    2: 'giấy tờ|cán bộ|sáp nhập|sau sáp nhập|sau sắp xếp|nộp|hẹn|trả|quá hạn|lên phường|ra phường|lên xã|ra xã|mất buổi|mẫu đơn|biểu mẫu|bản sao|bổ sung|thụ lý|đi lại|xin|chuyển hồ sơ|ký|phiếu|documents|form|office|hướng dẫn|hỏi|phục vụ',
    1: 'ngày|lần|làm|đơn|tháng',
  },
  'civil-status': {
    3: 'khai sinh|giấy khai sinh|làm khai sinh|đăng ký khai sinh|trích lục khai sinh|khai tử|giấy khai tử|giấy chứng tử|chứng tử|báo tử|đăng ký kết hôn|kết hôn|giấy kết hôn|ly hôn ghi chú|độc thân|xác nhận độc thân|tình trạng hôn nhân|xác nhận tình trạng hôn nhân|hộ tịch|tư pháp hộ tịch|cán bộ tư pháp|tư pháp|cải chính|cải chính hộ tịch|đổi tên|sai tên|sai họ tên|sai ngày sinh|sai năm sinh|sai chính tả|nhận cha|nhận con|nhận cha mẹ con|con nuôi|nuôi con nuôi|giám hộ|trích lục|trích lục hộ tịch|chứng thực|chứng thực chữ ký|sao y|sao y bản chính|công chứng|bản sao y|chứng thực bản sao|chứng thực hợp đồng|giấy ủy quyền|ủy quyền|di chúc|quốc tịch|xác nhận dân tộc|ghi sai|thay đổi họ|khai nhận di sản|birth certificate|marriage|marriage registration|death certificate|notarize|certified copy|certified copies|lý lịch tư pháp|khai sinh trễ|khai sinh quá hạn|nơi sinh|quê quán|register our marriage|sổ hộ tịch|đăng ký lại khai sinh|hòa giải cơ sở|xác nhận nhân thân',
    2: 'giấy tờ con|tên đệm|họ tên|năm sinh|ngày sinh|bản sao|đóng dấu|chữ ký|sinh con|mới sinh|qua đời|mất năm|chồng nước ngoài|vợ nước ngoài|photo|bản chính|sai|chồng mất|vợ chồng',
    1: 'con|mẹ|cha|giấy|tên|làm giấy',
  },
  electricity: {
    3: 'mất điện|cúp điện|cắt điện|điện yếu|điện chập chờn|điện lúc có lúc không|tiền điện|hóa đơn điện|hoá đơn điện|chỉ số điện|công tơ|công tơ điện|đồng hồ điện|điện kế|điện lực|evn|ngành điện|thợ điện|trạm biến áp|biến áp|máy biến áp|bình điện|trụ điện|cột điện|cột điện nghiêng|dây điện|đường dây điện|dây điện đứt|dây điện chùng|dây điện võng|dây trần|điện giật|rò điện|rò rỉ điện|chạm điện|điện hạ thế|trung thế|cao thế|điện áp|kéo điện|lắp điện|mắc điện|chưa có điện|giá điện|điện sinh hoạt|điện 3 pha|lịch cắt điện|lịch cúp điện|tóe lửa|phóng điện|nhảy aptomat|cầu dao|electricity|power cut|power outage|blackout|electric|electric pole|power line|hành lang lưới điện|lưới điện|điện mặt trời|điện kinh doanh phòng trọ|giá điện phòng trọ|cháy bình biến áp',
    2: 'điện|cúp|tụt áp|quạt chạy|tủ lạnh|máy lạnh|số điện|kw|kwh|ký điện|ghi điện|cột|trụ|dây|đường dây|đóng điện|power|sụt áp|hư đồ',
    1: 'nóng|tắt|hóa đơn|bóng',
  },
  'water-supply': {
    3: 'nước sạch|nước máy|nước sinh hoạt|cúp nước|mất nước|cắt nước|nước yếu|nước chảy yếu|không có nước|ko có nước|k có nước|thiếu nước|thiếu nước sinh hoạt|nước đục|nước vàng|nước có mùi|nước phèn|nước hôi clo|nước có cặn|đường ống nước|ống nước|vỡ ống|vỡ ống nước|bể ống|bể ống nước|rò rỉ nước|xì nước|tiền nước|hóa đơn nước|đồng hồ nước|công ty cấp nước|cấp nước|nhà máy nước|trạm cấp nước|trạm cấp|áp lực nước|nước không lên|lắp đồng hồ nước|lắp nước|giếng khoan|giếng khô|bể nước|bồn nước|xe bồn nước|mua nước|tap water|water supply|no water|water pressure|water pipe|pipe burst|giá nước|nước nhiễm mặn|nước lợ|nước nhiễm phèn|hệ thống nước tự chảy|nước tự chảy|khối nước|kéo nước|nước sạch nông thôn|nhỏ giọt|vòi nước|mở vòi',
    2: 'nước|ống|đồng hồ|gánh nước|bơm nước|tắm giặt|giặt đồ|nấu ăn|vòi|tăng áp|clo|cặn|giếng|sinh hoạt|trữ nước|water|khối|m3',
    1: 'yếu|đục|vàng|chảy',
  },
  bus: {
    3: 'xe buýt|xe bus|buýt|bus|tuyến xe buýt|tuyến buýt|trạm xe buýt|trạm buýt|bến xe buýt|nhà chờ xe buýt|nhà chờ|điểm dừng xe buýt|điểm dừng|tài xế xe buýt|tài xế|phụ xe|lơ xe|bỏ trạm|bỏ bến|bỏ chuyến|trễ chuyến|chuyến xe|thẻ xe buýt|vé tháng|vé xe buýt|metro|tàu điện|đường sắt đô thị|brt|bến xe|xe khách|xe khách tuyến cố định|nhà xe|nhồi nhét khách|nhồi khách|xe dù|bến cóc|bus stop|bus driver|bus route|xe đưa rước|giao thông công cộng|vận tải hành khách|tăng chuyến|giãn cách chuyến|chuyến cuối|chuyến đầu|app buýt|phà|bến phà|đò|bến đò|vé phà|xe trung chuyển|xe điện du lịch',
    2: 'tuyến|trạm|chuyến|hành khách|lên xe|xuống xe|đón khách|bắt khách|vé|xe không dừng|chờ xe|đợi xe|lái xe|khách|máy lạnh xe|sinh viên|stop|route|driver',
    1: 'xe|chạy|trễ|bến',
  },
  other: {
    3: 'không rõ nội dung|chưa rõ nội dung|gọi nhầm|nhầm số|người gọi cúp máy|không nghe rõ|nghe không rõ|im lặng|chưa nói nội dung|gọi thử|test|thử hệ thống|hỏi số điện thoại|xin số điện thoại|hỏi đường|góp ý chung|chúc mừng|hỏi giờ làm việc tổng đài|không nói gì|gọi lại sau|chưa rõ vấn đề|chưa rõ việc|không rõ việc gì|chuyện khác|đường truyền kém|tín hiệu kém|khách rớt máy',
    2: 'gọi lại|cúp máy|rớt máy|không rõ|chưa rõ|hỏi thăm|alo|nhầm|tổng đài|k rõ|ko rõ|nghe k rõ',
    1: 'ai|giúp',
  },
} as const
