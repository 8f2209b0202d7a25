/** The first blank of a template that nobody filled, such as "[việc đã làm]"; null when there is none. */
export const unfilledBlank = (text: string): string | null =>
  text.match(/\[\p{L}[^[\]\n]{1,200}\]/u)?.[0] ?? null
