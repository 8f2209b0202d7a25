/** Words that speak for a category, by weight (3 says it outright, 1 hints); `|` between phrases. */
export const ENVIRONMENT_PHRASES = {
  waste: {
    3: 'rác|rác thải|bãi rác|đổ rác|xả rác|vứt rác|thu gom rác|gom rác|lấy rác|xe rác|xe gom rác|thùng rác|điểm tập kết rác|đốt rác|rác sinh hoạt|bao rác|rác tự phát|đống rác|rác tồn đọng|rác ùn ứ|xà bần|phế thải|phế thải xây dựng|vệ sinh môi trường|quét đường|quét rác|công nhân vệ sinh|túi ni lông|túi nilon|bọc ni lông|xác động vật|xác chết động vật|vứt xác|chai lọ|garbage|rubbish|trash|waste bin|litter|dumping|bin|bins|phân chó|chó ỉa|nhà vệ sinh công cộng|rác bốc mùi|vỏ thuốc trừ sâu|bao bì thuốc|rác nổi|phân loại rác|chất thải rắn|vứt bừa|đổ trộm|đổ bậy|tiểu bậy|phóng uế|ruồi bu|ruồi nhặng',
    2: 'vứt|xả bừa|đổ bừa|ni lông|nilon|vệ sinh|dơ bẩn|mất vệ sinh|bẩn thỉu|thu gom|ruồi|chuột|hôi thối|nước rỉ|bốc mùi|phế liệu|tàn|vỏ|chất đống|bãi tập kết|dọn dẹp|dọn|nhớp|dơ|xác|đồ cũ|nệm cũ|sofa',
    1: 'hôi|bẩn|quét|thùng|đổ|mùi',
  },
  pollution: {
    3: 'ô nhiễm|ô nhiễm môi trường|mùi hôi|mùi hôi thối|hôi thối|mùi khét|mùi hóa chất|mùi thuốc trừ sâu|khói bụi|khói|khói đen từ|bụi|bụi mù|bụi bặm|bụi mịn|xả khói|xả thải|nước thải|xả nước thải|thải ra sông|thải ra suối|xả trộm|trại heo|trại lợn|trại gà|trại vịt|chuồng heo|chuồng lợn|chuồng gà|chuồng bò|chăn nuôi|phân heo|phân lợn|lò đốt|lò gạch|lò than|đốt than|lò sấy|giết mổ|nhà máy xả|khí thải|ống khói|cá chết|nước đen|nước sông đen|sủi bọt|bọt trắng|hóa chất|sơn|xưởng sơn|sơn pu|nhựa tái chế|nấu nhựa|đốt nhựa|cơ sở tái chế|mạt cưa|rửa đường|phun nước chống bụi|không che bạt|chở đất rơi vãi|rơi vãi|pollution|smoke|smell|stench|dust|waste water|fumes|đốt đồng|đốt rơm|đốt rơm rạ|khai thác cát|mỏ đá|nổ mìn|nghiền đá|trạm trộn|xi măng|bụi đá|nước giếng nhiễm|khói lò|đốt lò|khói độc|mùi nồng|mùi thối|mùi phân|tiếng ồn và bụi|bụi phủ',
    2: 'mùi|hôi|khét|thối|nồng nặc|ngột ngạt|khó thở|bịt mũi|đóng cửa cả ngày|nhà máy|xưởng|cơ sở sản xuất|khu công nghiệp|kcn|biogas|hầm biogas|chất thải|môi trường|đen ngòm|đổ thẳng ra|phân|nuôi heo|nuôi lợn|nuôi gà|nuôi bò|tái chế|phế liệu|cảnh sát môi trường|phun thuốc|ra kênh|ra suối|xuống sông|xuống kênh|ho|viêm mũi|dòng nước',
    1: 'đốt|lò|nước|sông|suối|kênh|ao|heo|lợn|trại|gà',
  },
  land: {
    3: 'đất đai|sổ đỏ|sổ hồng|giấy chứng nhận quyền sử dụng đất|quyền sử dụng đất|gcnqsdđ|gcn qsdđ|gcnqsd|làm sổ|cấp sổ|tách thửa|hợp thửa|chuyển mục đích|chuyển mục đích sử dụng|thổ cư|đất thổ cư|đất vườn|đất nông nghiệp|đất ở|đất rừng|đất lúa|đất ruộng|tranh chấp đất|tranh chấp ranh|ranh giới đất|ranh đất|mốc giới|cắm mốc|đo đạc|đo lại đất|trích đo|trích lục bản đồ|bản đồ địa chính|địa chính|thu hồi đất|đền bù|bồi thường đất|giải phóng mặt bằng|gpmb|tái định cư|bảng giá đất|giá đất|đất công|lấn đất|chiếm đất|đất 5|đất dịch vụ|đất giãn dân|thửa đất|thửa|sang tên sổ|sang tên|đính chính sổ|thừa kế đất|cấp đổi sổ|bìa đỏ|văn phòng đăng ký đất|đăng ký đất đai|land|land certificate|red book|lối đi qua đất|bán đất|san lấp|hạn mức|tờ bản đồ|thuê đất|giao đất|đất rẫy|nương rẫy|đất nền',
    2: 'đất|bồi thường|kiểm đếm|phương án bồi thường|quy hoạch đất|ranh|hàng rào lấn|m2|mét vuông|diện tích|bìa|ruộng|vườn|rẫy|nhà nước thu hồi|hộ liền kề|giáp ranh|ông bà để lại|thừa kế|chuyển nhượng|mua bán đất|sào|hecta|công đất',
    1: 'lấn|mốc|sổ',
  },
  agriculture: {
    3: 'nông nghiệp|thủy lợi|thuỷ lợi|kênh mương|mương nội đồng|kênh nội đồng|tưới tiêu|nước tưới|bơm nước ruộng|trạm bơm|lúa|ruộng lúa|mạ|vụ lúa|vụ mùa|sâu bệnh|rầy nâu|đạo ôn|chuột phá|ốc bươu vàng|thuốc trừ sâu|thuốc bảo vệ thực vật|phân bón|giống|giống lúa|cây giống|con giống|dịch tả lợn|dịch tả heo|lở mồm long móng|cúm gia cầm|viêm da nổi cục|gia súc|gia cầm|lợn chết|heo chết|gà chết|bò chết|trâu bò|tiêm phòng gia súc|thú y|khuyến nông|nuôi tôm|nuôi cá|tôm chết|thủy sản|lồng bè|xâm nhập mặn|hạn mặn|hạn hán|khô hạn|thiếu nước tưới|cà phê chết|sầu riêng|hồ tiêu|cao su|mía|sắn|bắp|ngô|hoa màu|chăn thả|phá hoại hoa màu|rừng trồng|phá rừng|kiểm lâm|cháy rừng trồng|tái canh|hợp tác xã nông nghiệp|htx|ocop|chè|điều|nông dân|nông sản|rớt giá nông sản|farm|crops|irrigation|livestock|kiểm dịch|tàu cá|ngư dân|đánh bắt|kích điện|chích điện|khai thác thủy sản|đập dâng|cống ngăn mặn|xả nước hồ|độ mặn|thanh long|vải thiều|bưởi|chôm chôm|vườn cây ăn trái|lúa chết|lúa khô|đê nội đồng|cống tưới|nước nội đồng|nuôi trồng|lúa trổ|lúa cháy|rầy',
    2: 'ruộng|đồng|mương|kênh|cày|gặt|bơm|vịt|bò|trâu|lợn|heo|gà|dê|ong|tôm|cá|cây trồng|vườn cây|rẫy|nương|tiêu hủy|vôi bột|hóa chất khử trùng chuồng|ăn cỏ|đàn|thu hoạch|mất mùa|hỗ trợ giống|thương lái',
    1: 'nước|dịch|chết|bệnh|hạn|cây|đập|chuồng',
  },
  disaster: {
    3: 'sạt lở|sạt lở đất|sạt lở bờ|lở đất|lở núi|sạt núi|đất đá sạt|taluy|ta luy|nguy cơ sạt|bờ sông sạt|sạt bờ|lũ quét|lũ|lũ lụt|lụt|bão|cơn bão|sau bão|bão số|lốc|lốc xoáy|giông lốc|mưa đá|tốc mái|bay mái|sập nhà do|đê|vỡ đê|đê bao|đê bị|thân đê|kè|kè biển|kè sông|sụt kè|sóng đánh|biển xâm thực|xâm thực|thiên tai|phòng chống thiên tai|sơ tán|di dời khẩn cấp|cứu trợ|hàng cứu trợ|áp thấp|động đất|rung chấn|nứt đồi|vết nứt trên đồi|ngầm tràn|nước lũ|xả lũ|thủy điện xả|landslide|storm|typhoon|flood relief|sét đánh|cô lập|chia cắt|hồ chứa|vỡ đập|nước dâng nhanh|nước cuốn|tắm sông|đuối nước|lật ghe|chìm ghe|cứu hộ lũ',
    2: 'sườn đồi|quả đồi|mái tôn bay|mất nhà|cảnh báo|mưa lũ|mùa bão|vùng trũng|bờ sông|khu di dời|tái định cư vùng sạt|đất đá|đá lăn|vực|khắc phục hậu quả|thiệt hại|tốc|gia cố|đất lở|nứt|hàm ếch|cuốn trôi|suối|lở|chống bão',
    1: 'mưa|núi|đồi|sông|biển|nước|sụt|sập',
  },
} as const
