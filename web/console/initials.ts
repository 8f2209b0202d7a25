/** `NH` for Nguyễn Thị Hoa: of the family and of the name that people are called by. */
export const initialsOf = (name: string): string => {
  const parts = name.trim().split(/\s+/)
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts
  return ends
    .map((part) => part?.[0] ?? '')
    .join('')
    .toUpperCase()
}
