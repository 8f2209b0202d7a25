const second = 1_000
const two = (n: number) => String(n).padStart(2, '0')

/** `18:40` or `1:18:40`, as a clock on a wall counts down; nothing of a day or more, which nobody counts in seconds. */
export const countdown = (milliseconds: number): string | null => {
  const seconds = Math.floor(Math.abs(milliseconds) / second)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  if (hours >= 24) return null
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`
}
