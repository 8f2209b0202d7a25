/** Words that speak for a category, by weight (3 says it outright, 1 hints); `|` between phrases. */
export const INFRASTRUCTURE_PHRASES = {
  road: {
    3: 'ổ gà|ổ voi|mặt đường hỏng|mặt đường hư|đường hỏng|đường hư|đường xuống cấp|đường nát|đường lún|sụt lún mặt đường|sụt lún|hố tử thần|mặt đường bong tróc|bong tróc nhựa|bong nhựa|vá đường|dặm vá|trám đường|trám lại|đường lầy lội|lầy lội|sình lầy|đường đất|bê tông hóa|trải nhựa|làm đường|sửa đường|cầu hỏng|cầu sập|cầu yếu|cầu treo|cầu tạm|cầu khỉ|cầu ván|cầu dân sinh|lan can cầu|khe co giãn|mặt cầu|cầu gãy|gạch vỉa hè|vỉa hè hỏng|vỉa hè bong|lát vỉa hè|vỉa hè xuống cấp|bó vỉa|đường bể|mặt đường bể|đường nứt|pothole|broken road|hole in the road|damaged road|pavement broken|đường xói lở|đường sụp|đường sạt',
    2: 'mặt đường|đường bê tông|đường nhựa|đường liên thôn|đường liên xã|đường làng|đường thôn|đường nội đồng|ổ trâu|lún|lồi lõm|gồ ghề|sụt xuống|cầu tràn|thành cầu|dốc cầu|chân cầu|gờ giảm tốc bong|đào đường|tái lập mặt đường|hoàn trả mặt đường|đào lên lấp lại|cày nát|rải đá|đá dăm|nhựa đường|thảm nhựa|cấp phối|ngã xe|trượt ngã|té xe|vấp ngã|footpath|pavement|pothole|sidewalk|road surface|cầu sắt|cầu gỗ|gãy lan can|đường đi khó|ta luy|kè đường|gạch lát|đá lát|đường xấu',
    1: 'đường|cầu|hố|nứt|vỉa hè|lối đi|hẻm|ngõ|xe quá tải|bánh xe|té|ngã|lề đường|road|bridge|bùn',
  },
  traffic: {
    3: 'đèn tín hiệu|đèn giao thông|đèn xanh đèn đỏ|đèn xanh|đèn đỏ|biển báo|biển cấm|vạch kẻ đường|vạch sơn|vạch qua đường|vạch đi bộ|kẹt xe|tắc đường|ùn tắc|ùn ứ|phân luồng|gương cầu lồi|gờ giảm tốc|gồ giảm tốc|dải phân cách|xe quá tải|xe tải chạy|cấm tải|giờ cấm|ngược chiều|đi ngược chiều|đường một chiều|tốc độ cao|phóng nhanh|chạy ẩu|vượt đèn|csgt|cảnh sát giao thông|điều tiết giao thông|traffic light|traffic jam|traffic sign|tai nạn giao thông|điểm đen|cắm biển|sơn vạch|bùng binh|vòng xoay|xe container|hộp số đếm|đèn đếm giây|đèn vàng|bảng tên đường|biển tên đường|rào chắn đường sắt|đường ngang|gác chắn',
    2: 'giao thông|ngã tư|ngã ba|giao lộ|quay đầu|rẽ trái|rẽ phải|làn xe|làn đường|tầm nhìn|khuất tầm nhìn|xe ben|xe tải|container|giờ cao điểm|tốc độ|lưu thông|tai nạn|qua đường|sang đường|đường sắt|tàu hỏa|camera phạt|phạt nguội|gương cầu|traffic|crossing|junction|intersection|mất phương hướng|xung đột|cọc tiêu|hộ lan|đâm nhau',
    1: 'xe máy|ô tô|xe hơi|xe|đèn|biển|ngã|bóp còi|còi|học sinh qua đường',
  },
  'street-light': {
    3: 'đèn đường|đèn chiếu sáng|chiếu sáng công cộng|điện đường|đèn cao áp|bóng đèn cháy|bóng đèn đường|cột đèn|trụ đèn|đèn ngõ|đèn hẻm|đèn không sáng|đèn tắt|đèn hỏng|đèn hư|đèn led đường|street light|streetlight|lamp post|street lamp|hệ thống chiếu sáng|lắp đèn|gắn đèn|thắp sáng|tối om|tối thui|tối mịt|tối như mực|tối đen|thiếu ánh sáng|đèn năng lượng mặt trời|đèn chớp tắt|đèn nhấp nháy|đèn trang trí|không có đèn|ko có đèn|k có đèn|đèn đường tắt',
    2: 'bóng đèn|chiếu sáng|đèn sáng|ánh sáng|đèn chập chờn|sáng ban ngày|sáng cả ngày|hẹn giờ|buổi tối tối|đường tối|ngõ tối|hẻm tối|bật đèn|lights|lamp|đơn vị chiếu sáng|thay bóng|bóng',
    1: 'đèn|tối|ban đêm|trụ|dark|đi đêm',
  },
  drainage: {
    3: 'thoát nước|ngập úng|ngập|ngập nước|ngập sâu|cống nghẹt|nghẹt cống|tắc cống|cống tắc|cống bị tắc|hố ga|nắp cống|nắp hố ga|mất nắp|nắp đan|hở cống|cống hở|miệng cống|cống thoát|thông cống|nạo vét|nạo vét cống|rãnh thoát nước|mương thoát nước|nước không thoát|nước đọng|đọng nước|nước dâng vào nhà|nước tràn vào nhà|triều cường|van ngăn triều|máy bơm chống ngập|flood|flooding|drain|manhole|sewer|cống vỡ|cống sập|úng nước|thoát k kịp|thoát không kịp|tràn vô nhà|tràn vào nhà|ngập lụt đường|bể phốt khu|cống trào|nước cống|hố thu',
    2: 'cống|rãnh|mương|mưa là ngập|mưa xuống|trận mưa|mưa lớn|nước mưa|lênh láng|nước vô nhà|nước rút|bì bõm|bùn cống|đọng lại|lội nước|chết máy|song chắn rác|lưới chắn|kênh thoát|thoát|rain water|mực nước|nền nhà|úng',
    1: 'nước|mưa|hôi|nắp|hố|tràn|vũng|ao tù|muỗi',
  },
  trees: {
    3: 'cây xanh|cây đổ|cây ngã|cây gãy|cành cây|nhánh cây|cắt tỉa|tỉa cây|tỉa cành|tỉa nhánh|chặt cây|đốn cây|trồng cây|cây khô|cây chết|cây mục|cây cổ thụ|cây nghiêng|gốc cây|rễ cây|tán cây|thảm cỏ|bồn hoa|bồn cây|cắt cỏ|công viên|vườn hoa|ghế đá|tree|trees|branch|branches|park|cây bàng|cây phượng|cây sao|cây dầu|cây xà cừ|cây bằng lăng|cây keo|hàng cây|bụi tre|cây che khuất|mé nhánh|khu vui chơi công cộng|cỏ mọc|tưới cây|cây sâu|cây bật gốc|đốn hạ',
    2: 'cành|nhánh|gãy đổ|ngã đổ|bóng mát|lá rụng|cỏ dại|tiểu cảnh|xích đu|cầu trượt|đu quay|thiết bị tập thể dục|dụng cụ tập|khuôn viên|tỉa|mọc um tùm|rậm rạp|um tùm|cỏ|hoa|sâu róm|đài phun nước',
    1: 'cây|mùa mưa bão|rễ|dây leo|lá|trồng|garden|playground',
  },
  encroachment: {
    3: 'lấn chiếm|chiếm vỉa hè|lấn vỉa hè|chiếm lòng đường|lấn lòng đường|lấn chiếm lòng lề đường|lòng lề đường|đỗ xe sai|đậu xe sai|đỗ xe trái phép|đỗ xe|đậu xe|đậu ô tô|đỗ ô tô|đậu xe trước cửa|đỗ chắn|đậu chắn|chắn lối|bãi giữ xe|bãi xe|giữ xe trái phép|buôn bán vỉa hè|bán hàng rong|hàng rong|chợ cóc|chợ tự phát|bày bán|kê bàn ghế|bàn ghế ra|để hàng hóa|mái che ra đường|dựng rạp|rạp cưới|rào đường|rào lối đi|chiếm dụng|bán tràn|tràn ra đường|tràn xuống lòng đường|vỉa hè để xe|parking|parked|blocking the|illegal parking|sidewalk blocked|street vendors|bậc tam cấp|tam cấp|xây bục|trật tự đô thị|để xe kín|xe đẩy|bán nước vỉa hè|bít lối|bịt lối đi|chắn ngõ|lối đi chung bị|họp chợ|hành lang giao thông|hành lang an toàn giao thông|đậu kín|dừng đỗ',
    2: 'chiếm|lấn|vỉa hè|lòng đường|lề đường|bàn ghế|hàng quán|quán nhậu|quán cóc|mái tôn|biển hiệu|dẹp|không còn chỗ đi|không còn lối đi|đi bộ|người đi bộ|xuống lòng đường|cản trở|án ngữ|xe ba gác|vật liệu ra đường|đổ vật liệu|tập kết vật liệu|đất cát ra đường|phơi lúa|lều quán|ô dù|taxi|bãi đậu|để xe',
    1: 'bán|chợ|quán|bày|kê|chặn|để|đậu|đỗ|lối đi|cổng trường',
  },
  construction: {
    3: 'xây dựng sai phép|sai phép|xây không phép|không phép|xây trái phép|xây dựng trái phép|trái phép xây|trật tự xây dựng|giấy phép xây dựng|phép xây dựng|gpxd|xây vượt tầng|vượt tầng|cơi nới|xây lấn|coi nới|công trình xây dựng|công trình thi công|thi công|đào móng|ép cọc|đóng cọc|nứt tường|tường nứt|nứt nhà|vết nứt|làm nứt|lún nứt|giàn giáo|cần cẩu|cẩu tháp|che chắn công trình|vật liệu rơi|quy hoạch|quy hoạch treo|dự án treo|chủ đầu tư|nhà thầu|chung cư xuống cấp|nhà siêu mỏng|phân lô|xây nhà trên đất nông nghiệp|construction|building site|without a permit|building permit|xây dựng|xây nhà|xây chui|đập phá|phá dỡ|cưỡng chế công trình|tháo dỡ|san lấp trái phép|thiết kế được duyệt|nghiệm thu',
    2: 'công trình|xây|móng|tường|tầng|nhà bên cạnh|nhà hàng xóm xây|lấn sang|khoảng lùi|ban công|mái|bản vẽ|thợ|công nhân|máy xúc|máy đào|xe bê tông|trộn bê tông|xà bần|cát bụi công trình|chậm tiến độ|bỏ dở|dang dở|bỏ hoang công trình|ranh đất xây|khảo sát|giám định',
    1: 'nhà|dự án|nứt|lún|đào|cọc|giám sát|gạch',
  },
} as const
