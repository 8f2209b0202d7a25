import { blank, filler, shortened } from './blanked.ts'

/** What stands between the signs of a number as people write and disguise it; no slash, for that makes dates and doors. */
const gap = String.raw`[\s().\[\]\-–—−_·•,;:*~|]{0,4}`
const digitWord =
  'không|khong|một|mot|mốt|hai|ba|bốn|bon|tư|tu|năm|nam|lăm|lam|sáu|sau|bảy|bẩy|bay|tám|tam|chín|chin'
/** A small l and an O between digits are read as 1 and 0. */
const digit = String.raw`(?:\d|(?<=\d)[lIoO](?=\d)|(?<!\p{L})(?:${digitWord})(?!\p{L}))`

const at = String.raw`\s*(?:@|[(\[]\s*(?:at|a còng|a cong|@)\s*[)\]]|(?<!\p{L})(?:a còng|a cong|at)(?!\p{L}))\s*`
const dot = String.raw`\s*(?:\.|,(?=\s?(?:com|vn|net|org|edu|gov)(?!\p{L}))|[(\[]\s*(?:dot|chấm|cham)\s*[)\]]|(?<!\p{L})(?:dot|chấm|cham)(?!\p{L}))\s*`
const email = new RegExp(String.raw`[\p{L}\p{N}._%+-]+${at}[\p{L}\p{N}-]+(?:${dot}[\p{L}\p{N}-]+)+`, 'giu')

/** A phone or identity number: eight digits or more. */
const longNumber = new RegExp(String.raw`\+?(?:\(\s*)?${digit}(?:${gap}${digit}){7,15}`, 'giu')

const door = String.raw`\d+[a-z]?(?:\s*/\s*\d+[a-z]?)*(?![\p{L}\d])(?!\s*(?:tầng|tang|người|nguoi|hộ|ngày|ngay|tháng|thang)(?!\p{L}))`
const houseWord = String.raw`(?<!\p{L})(?:số nhà|so nha|nhà số|nha so|căn hộ|can ho|s\s*\.?\s*n\s*[.:]?|số|so|nhà|nha)`
const house = new RegExp(String.raw`${houseWord}\s*[:.]?\s*${door}`, 'giu')
/** "45 ngõ 12": the number before the lane is the house. */
const houseOfLane = /(?<![\p{L}\d/])\d+[a-z]?(?=\s*,?\s*(?:ngõ|ngo|ngách|ngach|hẻm|hem|kiệt|kiet)\s+\d)/giu

const slashed = /(?<![\p{L}\d/])[kh]?\d+[a-z]?(?:\s*\/\s*\d+[a-z]?)+(?![\p{L}\d])/giu
const dateOpens =
  /(?<!\p{L})(?:ngày|ngay|hôm|hom|sáng|sang|trưa|trua|chiều|chieu|tối|toi|đêm|dem|từ|tu|đến|den|tới|trước|truoc|sau|lúc|luc|mùng|mung|tháng|thang|on)\s*$/iu
const doorOpens =
  /(?<!\p{L})(?:ngõ|ngo|ngách|ngach|hẻm|hem|kiệt|kiet|địa chỉ|dia chi|đ\/c|tại|tai|ở|số|so|nhà|nha)\s*:?\s*$/iu
const streetFollows =
  /^\s*,?\s*(?:(?:đường|duong|phố|pho|ngõ|ngo|hẻm|hem|ngách|ngach)(?!\p{L})|\p{Lu}\p{Ll})/u
const always = new Set(['24/24', '24/7', '7/24', '50/50'])

/** A date on its own: the day and month, with or without the year, or the month and year. */
const isDate = (parts: number[]): boolean => {
  const [first = 0, second = 0, year = 2000, ...more] = parts
  const isYear = (n: number) => n >= 1900 && n < 2100
  if (parts.length === 2 && isYear(second)) return first >= 1 && first <= 12
  return more.length === 0 && first >= 1 && first <= 31 && second >= 1 && second <= 12 && isYear(year)
}

const lawOpens =
  /(?<!\p{L})(?:nghị định|luật|quyết định|thông tư|nghị quyết|chỉ thị|công văn|thông báo|nghi dinh|luat|quyet dinh|thong tu|nghi quyet|chi thi|cong van|thong bao|qđ|nđ)\s*(?:số|so)?\s*:?\s*$/iu

/** "Nghị định 83/2017", "25/2018/QH14": what everybody may look up. */
const isOfALaw = (before: string, found: string, after: string): boolean =>
  /(?<![\d/])\d+\/(?:19|20)\d\d$/.test(found) && (lawOpens.test(before) || /^\/\p{Lu}{2}/u.test(after))

/** "12/45/3" and "12/5 Lê Lợi" are doors, "28/11" is a day. */
const withoutDoors = (text: string): string =>
  text.replace(slashed, (found, offset: number) => {
    const [before, after] = [text.slice(0, offset), text.slice(offset + found.length)]
    if (always.has(found.replace(/\s/g, '')) || isOfALaw(before, found, after)) return found
    if (!isDate(found.split('/').map(Number)) || doorOpens.test(before)) return blank(found)
    return dateOpens.test(before) || !streetFollows.test(after) ? found : blank(found)
  })

/** What is long enough to be taken for a phone number: a date with dots or dashes, a span of years or of hours, money. */
const plainNumbers =
  /(?<![\d.-])(?:(?:0?[1-9]|[12]\d|3[01])[.-](?:0?[1-9]|1[0-2])[.-](?:19|20)\d\d|(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d|[012]?\d:[0-5]\d ?[-–] ?[012]?\d:[0-5]\d|\d{1,3}(?:[.,]\d{3}){2,4}(?= ?(?:đồng|đ|dong|vnđ|vnd)(?!\p{L})))(?![\d-])/giu

const withoutNumbers = (text: string): string => {
  const plain = [...text.matchAll(plainNumbers)].map(([number]) => number)
  const parts = text.split(plainNumbers)
  return parts.map((part, i) => part.replace(longNumber, blank) + (plain[i] ?? '')).join('')
}

/** Fullwidth signs, and what is not seen between the signs that are, would hide a number from us and from nobody else. */
export const asRead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(filler, '')

/**
 * A resident's words as the public may read them: no phone, e-mail, identity or house number (Law 91/2025/QH15).
 * Streets and lanes stay, for they say where the matter is; a person's name can only be taken out by who publishes.
 */
export const withoutPersonalData = (text: string): string => shortened(blankedForPublic(asRead(text)))

/** The same of a text as it is read, as long as it was: what was found in it can be marked. */
export const blankedForPublic = (read: string): string =>
  withoutDoors(
    withoutNumbers(read.replace(email, blank)).replace(house, keptOfALaw).replace(houseOfLane, blank),
  )

const keptOfALaw = (found: string, ...[offset, text]: [number, string]): string =>
  isOfALaw(text.slice(0, offset), found, text.slice(offset + found.length)) ? found : blank(found)
