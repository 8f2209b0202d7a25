export type HolidaySeed = {
  provinceCode: null
  date: string
  kind: 'holiday' | 'working' | 'half'
  intervals: [number, number][] | null
  name: string
  source: string
}

type Kind = HolidaySeed['kind']

const labourCode = 'Khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14'
const substitute =
  'Khoản 3 Điều 111 Bộ luật Lao động 45/2019/QH14 (nghỉ bù khi ngày lễ trùng ngày nghỉ hằng tuần)'
const newYear2026 = 'Văn bản 12729/VPCP-KGVX ngày 25/12/2025 (hoán đổi ngày làm việc)'
const tet2026 = 'Thông báo tháng 10/2025 của Bộ Nội vụ về nghỉ Tết Âm lịch và Quốc khánh năm 2026'
const derived = (why: string) => `Suy ra, chưa có thông báo của năm 2027: ${why}`

const days = (kind: Kind, source: string, named: Record<string, string>): HolidaySeed[] =>
  Object.entries(named).map(([date, name]) => ({
    provinceCode: null,
    date,
    kind,
    intervals: null,
    name,
    source,
  }))

/**
 * Days that differ from the working week, for administrators to edit once a year's notice is out.
 * Saturdays and Sundays inside a holiday are off by the week already and have no row.
 * Left out: 24 November (Ngày Văn hóa Việt Nam): Nghị quyết 80-NQ/TW wants it off, but no amendment
 * of art. 112 that makes it so was found.
 */
export const holidays: HolidaySeed[] = [
  ...days('holiday', labourCode, {
    '2026-01-01': 'Tết Dương lịch',
    '2026-04-30': 'Ngày Chiến thắng',
    '2026-05-01': 'Ngày Quốc tế Lao động',
    '2026-09-02': 'Quốc khánh',
    '2027-01-01': 'Tết Dương lịch',
    '2027-04-16': 'Giỗ Tổ Hùng Vương',
    '2027-04-30': 'Ngày Chiến thắng',
    '2027-09-02': 'Quốc khánh',
  }),
  ...days('holiday', newYear2026, { '2026-01-02': 'Nghỉ hoán đổi dịp Tết Dương lịch' }),
  ...days('working', newYear2026, { '2026-01-10': 'Làm bù cho ngày 02/01/2026' }),
  ...days('holiday', tet2026, {
    '2026-02-16': 'Tết Nguyên đán',
    '2026-02-17': 'Tết Nguyên đán',
    '2026-02-18': 'Tết Nguyên đán',
    '2026-02-19': 'Tết Nguyên đán',
    '2026-02-20': 'Tết Nguyên đán',
    '2026-08-31': 'Nghỉ hoán đổi dịp Quốc khánh',
    '2026-09-01': 'Quốc khánh',
  }),
  ...days('working', tet2026, { '2026-08-22': 'Làm bù cho ngày 31/08/2026' }),
  ...days('holiday', substitute, {
    '2026-04-27': 'Nghỉ bù Giỗ Tổ Hùng Vương',
    '2027-05-03': 'Nghỉ bù Ngày Quốc tế Lao động',
  }),
  ...days('holiday', derived('một ngày cuối năm và bốn ngày đầu năm âm lịch, như năm 2026'), {
    '2027-02-05': 'Tết Nguyên đán',
    '2027-02-08': 'Tết Nguyên đán',
    '2027-02-09': 'Tết Nguyên đán',
  }),
  ...days('holiday', derived('nghỉ bù cho 06/02 và 07/02/2027 trùng ngày nghỉ hằng tuần'), {
    '2027-02-10': 'Nghỉ bù Tết Nguyên đán',
    '2027-02-11': 'Nghỉ bù Tết Nguyên đán',
  }),
  ...days('holiday', derived('ngày liền kề sau 02/09 để nghỉ bốn ngày liên tục'), {
    '2027-09-03': 'Quốc khánh',
  }),
]
