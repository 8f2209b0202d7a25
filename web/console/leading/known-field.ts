type Option = { value: string; label: string }

/** While the names are on their way, nobody reads a code instead; one that is in use no more has nothing else. */
export const knownField = (code: string, options: Option[]): string =>
  options.length === 0 ? '…' : (options.find(({ value }) => value === code)?.label ?? code)

/** Several in a row: while none has its name, they are one. */
export const knownFields = (codes: string[], nameOf: (code: string) => string): string =>
  [...new Set(codes.map(nameOf))].join(' · ')
