const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** A table of a page under docs/ that is printed from the code. */
export const pageTable = (heads: readonly string[], rows: readonly string[][]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')

/** The parts of such a page, beneath each other. */
export const pageOf = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`
