/** Words that speak for a category, by weight (3 says it outright, 1 hints); `|` between phrases. */
export const ORDER_PHRASES = {
  market: {
    3: 'hàng giả|hàng nhái|hàng kém chất lượng|hàng lậu|buôn lậu|gian lận thương mại|quản lý thị trường|qltt|cân thiếu|cân điêu|cân gian|chặt chém|nâng giá|tăng giá|bán giá cao|giá cắt cổ|niêm yết giá|không niêm yết|xăng dầu|cây xăng|bơm xăng|gian lận xăng|gas giả|bình gas giả|đầu cơ|găm hàng|hóa đơn|không xuất hóa đơn|tem nhãn|nguồn gốc xuất xứ|không rõ nguồn gốc|hàng quá hạn|mua hàng online|mua trên mạng|bán hàng online|bán hàng qua mạng|lừa bán|đa cấp|bán hàng đa cấp|bảo vệ người tiêu dùng|người tiêu dùng|đổi trả|bảo hành|mỹ phẩm giả|rượu giả|phân bón giả|thuốc trừ sâu giả|fake|counterfeit|overcharge|overcharged|giá cả|giá vé|giá gửi xe|thu quá giá|tiểu thương|ban quản lý chợ|sạp|ki ốt chợ|kiốt|hội chợ hàng|khuyến mãi ảo|vàng giả|tráo hàng|ép giá|thuốc lá lậu|thuốc lá điện tử|đường lậu|mũ bảo hiểm giả',
    2: 'giá|giả|nhái|dỏm|đểu|hàng|siêu thị|cửa hàng|chủ shop|shop|mua phải|mua nhầm|cân|ký|tem|nhãn|kinh doanh|trả lại tiền|hoàn tiền|xuất xứ|thị trường|khách hàng|price|seller|lít xăng|đại lý|tạp hóa|gas|mã vạch|trung quốc',
    1: 'mua|bán|chợ|tiền|lừa',
  },
  finance: {
    3: 'phí|lệ phí|thu phí|các khoản thu|khoản thu|khoản đóng góp|đóng góp|quỹ|thu quỹ|quỹ vì người nghèo|quỹ phòng chống thiên tai|thu chi|công khai thu chi|công khai tài chính|ngân sách|tài sản công|trụ sở bỏ hoang|trụ sở cũ bỏ không|trụ sở dôi dư|nhà công vụ|xe công|thuế|tiền thuế|thuế đất|thuế khoán|thuế phi nông nghiệp|nộp thuế|hoàn thuế|kê khai thuế|mã số thuế|hộ kinh doanh thuế|biên lai|không có biên lai|thu tiền không biên lai|đấu thầu|đấu giá|mua sắm công|lãng phí|quyết toán|dự toán|kinh phí|tiền vận động|xã hội hóa thu|fee|fees|tax|tiền sử dụng đất|tiền chậm nộp|giải ngân|nợ tiền công trình|thu sai|thu cao|mức thu|thu bắt buộc|vận động đóng|tự nguyện nhưng|phí vệ sinh|phí chợ|phí bảo trì đường',
    2: 'nộp tiền|thu tiền|đóng tiền|tiền|tài chính|kế toán|công khai|sổ sách|chi tiền|biên nhận|bắt buộc đóng|mỗi hộ|đầu hộ|bỏ hoang|nhà văn hóa bỏ hoang|trụ sở|thanh toán|hộ kinh doanh|tài sản|mỗi khẩu|vận động|kho bạc',
    1: 'thu|đóng|nộp|trăm nghìn|triệu|nghìn',
  },
  noise: {
    3: 'tiếng ồn|ồn ào|ồn|karaoke|hát karaoke|loa kẹo kéo|kẹo kéo|loa thùng|loa phường|loa phát thanh|loa công suất|mở nhạc|nhạc to|nhạc lớn|mở loa|bật loa|hát hò|hát|ầm ĩ|inh ỏi|ầm ầm|đinh tai|nhức óc|mất ngủ|không ngủ được|ngủ không được|ngủ không nổi|khuya|đêm khuya|gây ồn|rung nhà|quán bar|vũ trường|beer club|xập xình|tra tấn|còi hú|máy cắt|máy khoan|hàn cắt|cưa gỗ|tiếng máy|tiếng chó sủa|chó sủa|gà gáy|noise|noisy|loud|loud music|speakers|dàn nhạc|nhạc sống|đám cưới hát|decibel|db|quá 22h|sau 22 giờ|giờ nghỉ trưa|giờ nghỉ',
    2: 'loa|nhạc|ầm|hò hét|la hét nhậu|rú ga|nẹt pô|bấm còi|đập|gõ|máy phát|máy nén|cục nóng|xưởng mộc|xưởng gỗ|xưởng cơ khí|cơ khí|nửa đêm|3 giờ sáng|4 giờ sáng|5 giờ sáng|tối nào cũng|sủa|tường rung|quán nhậu|bass|giấc ngủ|yên tĩnh',
    1: 'đêm|to|tiếng|quán|ngủ|ca đêm|rung',
  },
  'public-order': {
    3: 'an ninh|an ninh trật tự|antt|trật tự|trộm|trộm cắp|mất trộm|ăn trộm|bẻ khóa|cướp|cướp giật|giật dây chuyền|giật điện thoại|móc túi|cờ bạc|đánh bạc|đá gà|sới bạc|số đề|đề đóm|lô đề|ghi đề|bầu cua|tài xỉu|ma túy|ma tuý|hút chích|kim tiêm|nghiện|con nghiện|bóng cười|mại dâm|gái gọi|massage trá hình|đánh nhau|ẩu đả|gây rối|côn đồ|giang hồ|tín dụng đen|đòi nợ|cho vay nặng lãi|xiết nợ|tạt sơn|đe dọa|hăm dọa|quấy rối|lừa đảo|chiếm đoạt|đua xe|bốc đầu|quái xế|tụ tập|thanh niên tụ tập|say xỉn|tạm trú|tạm vắng|đăng ký tạm trú|thường trú|hộ khẩu|cư trú|căn cước|cccd|căn cước công dân|định danh|vneid mức 2|người lạ mặt|kẻ gian|rình mò|mất xe|mất chó|bắt chó|câu trộm|chó thả rông|chó dữ|chó cắn|thả rông|pháo|đốt pháo|súng|vũ khí|hung khí|mã tấu|theft|stolen|robbery|gambling|drugs|fight|police|bạo lực|bạo hành gia đình|đánh vợ|camera an ninh|tuần tra|công an khu vực|cảnh sát khu vực|ngáo đá|biến thái|sàm sỡ|hành hung|xăm trổ|bảo kê|thu tiền bảo kê|người nước ngoài lưu trú|khai báo lưu trú',
    2: 'công an|ca phường|ca xã|công an xã|công an phường|thanh niên|nhậu nhẹt|nhóm|băng|dao|phá phách|phá hoại|đập phá|chửi bới|gây gổ|mất cắp|rượt|phóng xe|nẹt pô|nhà nghỉ|tiệm cầm đồ|lừa|mạo danh|giả danh|gọi điện lừa|cư dân|trọ|lưu trú|mất điện thoại|mất ví|mất cắp xe|trình báo',
    1: 'mất|đêm|đối tượng|xe|chó|tối',
  },
  'fire-safety': {
    3: 'phòng cháy|pccc|phòng cháy chữa cháy|chữa cháy|cháy nổ|nguy cơ cháy|dễ cháy|bình chữa cháy|bình cứu hỏa|trụ nước chữa cháy|trụ cứu hỏa|họng nước|lối thoát hiểm|thoát hiểm|cửa thoát hiểm|cầu thang thoát hiểm|chuông báo cháy|báo cháy|hệ thống báo cháy|bình gas|sang chiết gas|chiết gas|kho gas|trữ xăng|bán xăng lẻ|xăng chai|chứa xăng|hóa chất dễ cháy|câu móc điện|điện chằng chịt|chuồng cọp|nhà trọ không lối thoát|sạc xe điện|xe điện sạc|bãi sạc|đốt vàng mã|đốt nương|đám cháy|cháy nhà|cháy lớn|cháy rừng|bốc cháy|đang cháy|hỏa hoạn|lửa|khói đen|chập điện|fire|fire exit|fire alarm|fire extinguisher|extinguisher|114|cứu hỏa|xe cứu hỏa|xe chữa cháy|lính cứu hỏa|bật lửa|hàn xì|tia lửa|chung cư mini',
    2: 'cháy|nổ|khói|gas|xăng|cứu nạn|khóa cửa|chất đầy|kho hàng|vật liệu dễ|lối thoát|hành lang chất|quán karaoke thoát|pin xe|tích trữ|mút xốp|vải vụn',
    1: 'lo|kiểm tra|kho|điện|xe điện',
  },
  conduct: {
    3: 'thái độ|thái độ phục vụ|tác phong|cửa quyền|hách dịch|hạch sách|nhũng nhiễu|sách nhiễu|gây khó dễ|quát|quát tháo|quát nạt|nạt|nạt nộ|mắng|cáu gắt|cáu kỉnh|nói trống không|lớn tiếng|thiếu tôn trọng|coi thường|xúc phạm|vô lễ|hỗn|thờ ơ|vô trách nhiệm|thiếu trách nhiệm|vòi vĩnh|vòi tiền|gợi ý bồi dưỡng|bồi dưỡng|phong bì|nhận tiền|hối lộ|bôi trơn|chung chi|đi muộn|đến muộn|về sớm|vắng mặt|không có mặt|bỏ vị trí|làm việc riêng|chơi game|lướt điện thoại|bấm điện thoại|xem điện thoại|uống rượu giờ|uống bia giờ|say rượu|nhậu trong giờ|hút thuốc trong|đùn đẩy|không nghe máy|không bắt máy|gác máy|cúp máy ngang|khen|biểu dương|cảm ơn|tận tình|nhiệt tình|chu đáo|niềm nở|ăn nói|rude|attitude|bribe|đạo đức cán bộ|lạm quyền|lợi dụng chức vụ|bao che|trù dập|thiên vị|ưu tiên người quen|chen ngang|người nhà cán bộ|hứa suông|né tránh|trốn tránh|impolite',
    2: 'cán bộ|công chức|nhân viên|chủ tịch|phó chủ tịch|bí thư|trưởng thôn|tổ trưởng|trưởng ấp|bảo vệ|anh công an|nhắc nhở|chấn chỉnh|xin lỗi|nói chuyện|phục vụ|dân hỏi|mặt nặng|tiếp dân|lãnh đạo|giờ hành chính|giờ làm việc|đeo thẻ|bảng tên|officer|staff|kỷ luật|trách nhiệm',
    1: 'nói|dân|làm việc|phường|ủy ban|gặp',
  },
  military: {
    3: 'nghĩa vụ quân sự|nvqs|nhập ngũ|khám nghĩa vụ|gọi nhập ngũ|lệnh gọi|giấy gọi khám|tạm hoãn|hoãn nghĩa vụ|miễn nghĩa vụ|trốn nghĩa vụ|dân quân|dân quân tự vệ|dqtv|dqcđ|dân quân cơ động|quân dự bị|dự bị động viên|huấn luyện dân quân|xuất ngũ|quân nhân xuất ngũ|bộ đội xuất ngũ|đăng ký nghĩa vụ|ban chỉ huy quân sự|bchqs|bch quân sự|quân sự|tân binh|khám tuyển|sơ tuyển|giao quân|tòng quân|tiền ăn dân quân|trực chốt|phụ cấp dân quân|bom mìn|vật liệu nổ|quả bom|đạn cối|lựu đạn|hậu phương quân đội|military|army|conscription|thanh niên trúng tuyển|trợ cấp xuất ngũ|thao trường|bắn đạn thật|trường bắn|đất quốc phòng|công trình quốc phòng|biên phòng|giáo dục quốc phòng|tuyển quân|gọi nhập',
    2: 'quân|bộ đội|nghĩa vụ|xã đội|phường đội|huấn luyện|trực gác|ngày công|tuyển|sức khỏe loại|cận thị|loại sức khỏe|đi lính|lính|đạn|bom',
    1: 'khám|thanh niên|chốt|hoãn',
  },
} as const
