/** Words that only hold a sentence together: they say nothing of what happens, so that none of them is a reason for anything. */
const VIETNAMESE =
  'và|với|hoặc|hay|thì|mà|là|nhưng|nên|vì|do|bởi|để|nếu|khi|lúc|cho|của|ở|tại|từ|đến|tới|trong|ngoài|trên|dưới|giữa|trước|sau|bên|cạnh|gần|theo|về|qua|lên|xuống|ra|vào|vô|đi|lại|đang|đã|sẽ|vừa|mới|rồi|còn|vẫn|cũng|đều|chỉ|chưa|không|chẳng|hông|hổng|ko|k|được|bị|phải|có|một|hai|ba|bốn|các|những|mấy|vài|mỗi|mọi|cái|con|chiếc|đứa|thằng|ông|bà|anh|chị|em|cô|chú|bác|cụ|cháu|tôi|tui|mình|ta|họ|nó|ai|gì|nào|đâu|sao|thế|vậy|này|kia|đó|đây|ấy|nọ|nữa|lắm|quá|rất|hơn|nhất|hết|cả|toàn|người|việc|giờ|nay|ơi|ạ|dạ|à|ừ|nhé|nha|với|xin|mong|nhờ|giùm|dùm|năm|tháng|tuần|ngày|khoảng|tuổi'
const ENGLISH =
  'and|are|as|at|by|for|from|gave|had|has|have|her|his|is|it|its|my|not|of|one|or|our|so|that|the|their|there|they|this|up|was|we|were|with|you|your'

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...VIETNAMESE.split('|'), ...ENGLISH.split('|')])

/** Written without accents only those that are hardly ever another word: "nguoi" is a person, "roi" may have fallen. */
const BARE =
  'va|voi|thi|nhung|neu|cua|tai|tu|den|toi|theo|lai|dang|da|se|vua|van|cung|deu|chi|chua|ko|k|duoc|phai|mot|may|vai|moi|nguoi|viec|gio|nay|kia|nua|lam|qua|rat|hon|nhat|oi|xin|mong|nho|gium|dum|ngay|thang|tuan|khoang|tuoi'

export const BARE_FUNCTION_WORDS: ReadonlySet<string> = new Set([...BARE.split('|'), ...ENGLISH.split('|')])

/** How people are called, before a name or alone. */
export const FORMS_OF_ADDRESS = [
  'ông',
  'bà',
  'anh',
  'chị',
  'cô',
  'chú',
  'bác',
  'cụ',
  'em',
  'cháu',
  'thầy',
  'dì',
  'cậu',
]

/** By themselves they say who, and not what. */
export const TITLES = [...FORMS_OF_ADDRESS, 'người', 'người này', 'nhóm']
