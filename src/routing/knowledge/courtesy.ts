/** How people begin and end, and what they say of themselves: polite, and nothing of the matter. `|` between phrases. */
const SAID =
  'kính gửi|kính thưa|kính chào|kính mong|kính đề nghị|kính nhờ|xin chào|chào anh chị|em chào anh chị|chào các anh chị|chào quý cơ quan|dạ thưa|thưa anh chị|thưa các anh chị|thưa cán bộ|thưa quý cơ quan|thưa lãnh đạo|anh chị ơi|các anh chị ơi|các anh ơi|cô chú ơi|dạ em chào|em chào|cháu chào|alo|a lô|dạ cho em hỏi|dạ cho hỏi|cho em hỏi|cho tôi hỏi|cho cháu hỏi|cho con hỏi|cho hỏi|xin cho hỏi|tổng đài ơi|anh chị tổng đài|quý cơ quan|quý lãnh đạo|quý uỷ ban|uỷ ban nhân dân|ủy ban nhân dân|uỷ ban phường|ủy ban phường|uỷ ban xã|ủy ban xã|uỷ ban|ủy ban|ban lãnh đạo|cơ quan chức năng|chính quyền địa phương|xin cảm ơn|xin chân thành cảm ơn|chân thành cảm ơn|em cảm ơn|tôi cảm ơn|cháu cảm ơn|cảm ơn ạ|cảm ơn anh chị|cảm ơn nhiều|cảm ơn|cám ơn|xin cám ơn|trân trọng|trân trọng cảm ơn|trân trọng kính chào|rất mong|mong quý cơ quan|mong các cấp|mong anh chị|quan tâm giúp đỡ|quan tâm|giúp đỡ|xem xét giải quyết|sớm giải quyết|tôi xin phản ánh|em xin phản ánh|tôi muốn phản ánh|xin phản ánh|tôi viết đơn này|nay tôi làm đơn này|tôi tên|em tên|tôi là|em là|cháu là|người dân ở|người dân gọi|người dân báo|người gọi báo|cd báo|công dân báo|công dân gọi|chúc anh chị|chúc sức khoẻ|dear sir|dear sir or madam|thank you|thanks|please'

/** "Rất mong có người xuống xem": who is asked to come is none who lies there. */
const asked = [
  'mong có',
  'mong',
  'cử',
  'cho',
  'phái',
  'đề nghị',
  'đề nghị cho',
  'đề nghị cử',
  'nhờ',
  'xin cho',
]
const whoComes = ['người', 'cán bộ', 'đoàn', 'các anh', 'anh chị', 'lực lượng chức năng', 'cơ quan chức năng']
const comes = ['xuống', 'đến', 'tới', 'ra', 'về', 'qua', 'vào']
const forWhat = ['xem', 'kiểm tra', 'xử lý', 'giải quyết', 'sửa', 'dọn', 'khảo sát', 'làm việc', 'nhắc nhở']

const callsForSomebody = asked.flatMap((lead) =>
  whoComes.flatMap((who) => comes.flatMap((goes) => forWhat.map((what) => `${lead} ${who} ${goes} ${what}`))),
)

export const COURTESY = [SAID, ...callsForSomebody].join('|')
