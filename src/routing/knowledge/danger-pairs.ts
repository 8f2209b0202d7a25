/** Two things said near each other that together mean danger, however the sentence runs; `|` between phrases. */
export type DangerPair = { rule: string; one: string; other: string }

/** Reports of danger are told in haste and in countless ways: what is dangerous and what it does are named apart. */
export const DANGER_PAIRS = [
  {
    rule: 'fire',
    one: 'lửa|khói|ngọn lửa|khói đen|flames',
    other:
      'bung|bùng|phụt|phừng|ngút|ngùn ngụt|tuôn|cuộn|cuồn cuộn|lan sang|lan qua|lan nhanh|bốc|bốc lên|đỏ rực|dữ dội|ập tới|nghi ngút|mù mịt',
  },
  {
    rule: 'fire',
    one: 'cháy|bốc cháy|phát hoả|phát hỏa',
    other:
      'nhà xưởng|xưởng may|căn hộ|phòng trọ|kho hàng|chung cư|xe khách|xe tải|ô tô|xe máy|tiệm|mái nhà|tầng|tàu cá|trạm xăng|cây xăng|nhà bếp|trên lầu|ký túc xá|bãi xe',
  },
  {
    rule: 'live-wire',
    one: 'điện|dòng điện|cao thế|trung thế|tủ điện|nguồn điện|cột đèn|trụ đèn',
    other: 'hút|bị giật|treo lơ lửng|ngắt nguồn|xẹt|toé lửa|tóe lửa|dính điện|phóng điện|co rút',
  },
  {
    rule: 'collapse',
    one: 'sập|đổ sập|đổ ập',
    other: 'ban công|mái che|mái tôn|tường|trần nhà|giàn giáo|khán đài|hầm lò|sàn nhà|nhà kho|cổng trường',
  },
  {
    rule: 'drowning',
    one: 'đò|ghe|thuyền|xuồng|tàu cá|phà|sà lan|ca nô|thúng|vỏ lãi|boat',
    other: 'úp|lật|chìm|đắm|lật úp|chìm nghỉm|trôi dạt|mất lái|vỡ đôi|sunk|capsized',
  },
  {
    rule: 'drowning',
    one: 'rơi|rớt|té|ngã|lọt|sẩy chân|sảy chân|trượt chân|hụt chân|chới với|cuốn|vớt|sặc nước',
    other: 'sông|suối|kênh|giếng|ao|hồ nước|biển|rạch|hồ bơi|dòng nước|nước xoáy|dưới nước',
  },
  {
    rule: 'violence',
    one: 'dao|rựa|mã tấu|kiếm|súng|dao phay|hung khí|tuýp sắt|gậy sắt|mẫu dao|can xăng|axit|phóng lợn|cây sắt',
    other:
      'cầm|xông|xông vào|xông vô|xông tới|rượt|dí|kề|chém|đâm|dọa|doạ|đe doạ|đe dọa|phang|đuổi|vung|lao vào|giơ|múa|thủ sẵn',
  },
  {
    rule: 'violence',
    one: 'đang đánh|đánh đập|bóp cổ|dìm|trói|siết cổ|tra tấn',
    other: 'kêu cứu|la hét|bất tỉnh|thất thanh|máu|ngất|tím tái|không thở|van xin|gào|khóc',
  },
  {
    rule: 'medical',
    one: 'máu',
    other: 'lênh láng|xối|phun|đầm đìa|bê bết|vũng|không cầm|me|ra nhiều|chảy nhiều|ói ra|nôn ra',
  },
  {
    rule: 'medical',
    one: 'mặt|môi|tay chân|chân tay|miệng|người',
    other: 'tím|tím tái|tím ngắt|cứng đờ|sùi|sùi bọt|trợn|co giật|méo xệch|lạnh ngắt|không động đậy',
  },
  {
    rule: 'medical',
    one: 'uống nhầm|uống phải|nuốt nhầm|nuốt phải',
    other: 'thuốc|axit|hoá chất|hóa chất|xăng|dầu hoả|cồn|thuốc trừ sâu|thuốc diệt cỏ|thuốc chuột|pin',
  },
  {
    rule: 'crash',
    one: 'xe tải|xe ben|container|xe khách|ô tô|xe máy|tàu hoả|tàu hỏa|xe buýt',
    other:
      'cán qua|cán trúng|cán người|cán ngang|tông chết|tông trúng người|lật nhào|lao xuống|kéo lê|cuốn vào gầm|vào gầm',
  },
] as const satisfies DangerPair[]

/** Words that may stand between the two. */
export const PAIR_REACH = 4
