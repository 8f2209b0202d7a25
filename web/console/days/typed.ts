const two = (n: number) => String(n).padStart(2, '0')

/** `2026-12-04` of what somebody types, day first as it is written here: `4/12/2026`, `04-12-26`, `4.12` of this year, `04122026`; null when it is no day. */
export const readDay = (typed: string, today: string): string | null => {
  const text = typed.trim()
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  if (isoYear) return realDay(Number(isoYear), Number(isoMonth), Number(isoDay))
  const [, day, month, year] =
    /^(\d{1,2})\s*[/\-. ]\s*(\d{1,2})(?:\s*[/\-. ]\s*(\d{2}|\d{4}))?$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text) ??
    []
  if (!day) return null
  return realDay(yearOf(year, today), Number(month), Number(day))
}

const yearOf = (typed: string | undefined, today: string) =>
  Number(typed?.length === 2 ? `${today.slice(0, 2)}${typed}` : (typed ?? today.slice(0, 4)))

const realDay = (year: number, month: number, day: number): string | null => {
  const at = new Date(Date.UTC(year, month - 1, day))
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return isReal ? `${year}-${two(month)}-${two(day)}` : null
}

/** Whether it is a whole day, and not what somebody is still typing. */
export const isDay = (value: string): boolean => readDay(value, value) === value

/** `04/12/2026`, as it is typed again; what is no day stays as it is. */
export const writeDay = (value: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []
  return year ? `${day}/${month}/${year}` : value
}

/** `07:30` of `7:30`, `7h30`, `7 giờ 30`, `0730` or `7`; null when it is no time of a day. */
export const readTime = (typed: string): string | null => {
  const [, hour, minute] =
    /^(\d{1,2})\s*(?:[:.h]|gio|giờ)?\s*(\d{2})?$/i.exec(typed.trim().normalize('NFC')) ??
    /^(\d{1,2})(\d{2})$/.exec(typed.trim()) ??
    []
  if (!hour || Number(hour) > 23 || Number(minute ?? 0) > 59) return null
  return `${two(Number(hour))}:${minute ?? '00'}`
}
