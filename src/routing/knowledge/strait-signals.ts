import type { Signal } from './signal.ts'

/** What people in danger say of where they are: harmless alone, and only where learning hears danger too does it make one. */
export const STRAIT_SIGNALS = [
  {
    rule: 'strait',
    points: 1,
    phrases:
      'có lửa|tạt lửa|lửa vô|lửa vào|tia lửa|bắn lửa|khét lẹt|nổ đùng|nổ cái|nổ cái gì|nổ liên tục|ra khói|khói mù|không dập|dập không|smoke|explosion|dính điện|dính trên dây|power line|sparks|dây trần|hở điện|chạm dây|võng xuống|bị đứt|vừa đứt|mới đứt',
  },
  {
    rule: 'strait',
    points: 1,
    phrases:
      'sắp rời|rời ra|tụt xuống|tuột xuống|vừa gãy|mới gãy|gãy gập|quất trúng|trúng hai|trúng một|trúng mấy|trúng nhà|nghiêng thấy|nứt đôi|đang lún|lún sâu|vữa rơi|đá lăn|đất lở|đang lở|lở xuống|đang trôi|trôi từng|trôi xuống|đất chuyển|nghe ầm ầm|nghe ùm ùm|nghe ù ù|sát vách|mất nửa|rỉ nước mạnh|rò nước|tràn rồi|sạt hoài|sạt nữa|vỡ rồi',
  },
  {
    rule: 'strait',
    points: 1,
    phrases:
      'ngập vào|ngập vô|ngập tới|ngập đến|ngập hết|ngập nặng|ngập sâu|ngập lút|ngập từ|lút nhà|nước vô nhà|nước vào nhà|đường ngập|phố ngập|hẻm ngập|ngõ ngập|ngập đường|ngập nhà|nhà ngập|ngập gối|ngập bánh|chảy xiết|thành sông|nước cao|nước lớn|nước tới|nước đến|nước vô|nước tràn vào|nước đục ngầu|lên rất nhanh|lên nhanh|ngập đến nửa|ngập tới nửa|nửa vách|tới giường|nác lớn|nác tới|nác lên|không ra được|đi không được|không đi được|không chạy được|kẹt bên kia|bị cô lập|cô lập|lặn xuống|không thấy lên|mép nước|úp mặt|dưới đáy|rớt xuống|hất văng|văng xuống|trôi ra|mất lái|fell off|cannot see him|cannot find',
  },
  {
    rule: 'strait',
    points: 1,
    phrases:
      'còn kẹt|kẹt đầu|kẹt chân|kẹt tay|kẹt trong|không mở được|mở không được|khoá trong|khóa trong|bị khoá|bị khóa|bị nhốt|ngủ quên|lủng lẳng|lơ lửng|chưa gỡ|không gỡ được|gỡ không ra|rút không ra|cuốn vào|bị cuốn|bị ép|không thấy động|không thấy ra|chưa thấy ra|còn ở trong|locked|stuck|trapped',
  },
  {
    rule: 'strait',
    points: 1,
    phrases:
      'kéo cô|lôi cô|kéo vào|lôi vào|vào bụi|vô cổ|vào cổ|bị giữ|không cho về|bắt tiếp khách|kêu rồi im|im bặt|không nói to|xin cứu|ai cứu|cứu giúp|để lại giấy|để lại thư|giấy xin lỗi|chào cả nhà|tắt máy|thuốc ngủ|hộp thuốc|leo lên trụ|trèo lên cột|leo lên cột|hổng xuống|không chịu xuống|ngồi vắt vẻo|chân thòng|đi ra dần|khoá cửa phòng|khóa cửa phòng|scream|beating|weapon',
  },
  {
    rule: 'strait',
    points: 1,
    phrases:
      'gục|lạnh ngắt|đau bụng dữ|đau bụng dữ dội|ôm bụng|mắt mờ|nói nhịu|hết oxy|thở máy|pin sắp hết|nằm im|đẻ khó|sống không|gọi không nghe|kêu không nghe|không trả lời|cắn cổ|không chịu nhả|đã cắn|chó dại|buồn nôn|đốt than|gõ cửa không|không ai ra|xì hơi|xì khí|mùi lạ|gọi yếu|kêu yếu|tít tít|không dám đụng|không ai dám|dây rốn|kiến bu|sắp qua|giữa cao tốc|đang ngất|bị ngất|bleeding',
  },
  {
    rule: 'strait',
    points: 1,
    phrases:
      'gào|rên|khóc|cứu|cứu tôi|gục|kẹt|mắc kẹt|nhốt|khoá trái|khóa trái|trói|giữ|kéo|lôi|rượt|đuổi|doạ|dọa|đe doạ|đánh|đập|đâm|chém|kề|dao|rựa|súng|cưa máy|búa|gậy|axit|xăng|hung khí|nhảy|tự tử|thất tình|đòi chết|treo cổ',
  },
  {
    rule: 'strait',
    points: 1,
    phrases:
      'rơi|rớt|té|ngã|đè|bẹp|trúng|sập|sụp|gãy|nghiêng|nứt|lún|sụt|lở|sạt|trôi|cuốn|chìm|đuối|chới với|hụt|lật|mất thắng|mất phanh|mất lái|tông|húc|cán|đứt|giật|tê|chạm|nổ|cháy|lửa|khói|bén|bốc|khét|gas|xịt|phun|rò|xì|hoá chất|hóa chất|cay xè|ngạt|sặc|độc|thuốc độc',
  },
  {
    rule: 'strait',
    points: 1,
    phrases:
      'ói|nôn|ngất|xỉu|tím|sưng|co giật|sốt cao|máu|chảy máu|không thở|không tỉnh|không khóc|không dậy|không ai dậy|không cử động|hen nặng|dị ứng|hạ đường huyết|đột quỵ|ngộ độc|rắn|cắn|đốt|chích|điên|dại|nước vào|nước vô|nước lớn|ngập|lũ|dâng|bom|mìn|đạn|quả cầu sắt|lạc|chưa về|không về|mất tích|bắt cóc|bỏ đi|crying|over the railing|on the railing|off the bridge|on the bridge|knife|blood|fire|gun|fell|drown',
  },
] as const satisfies Signal[]
