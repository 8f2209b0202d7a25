export type WorkingHoursSeed = {
  provinceCode: null
  /** ISO: 1 Monday … 7 Sunday. */
  weekday: number
  /** Minutes after midnight. */
  intervals: [number, number][]
}

const morning: [number, number] = [7 * 60 + 30, 11 * 60 + 30]
const afternoon: [number, number] = [13 * 60 + 30, 17 * 60]

/** Monday to Friday, 07:30–11:30 and 13:30–17:00; a province adds its own rows beside these. */
export const workingHours: WorkingHoursSeed[] = [1, 2, 3, 4, 5].map((weekday) => ({
  provinceCode: null,
  weekday,
  intervals: [morning, afternoon],
}))
