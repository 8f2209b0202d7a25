/** The rooms whose screens show the departments, duties and rules of a place. */
export const roomsAt = ({
  provinceCode,
  communeCode,
}: {
  provinceCode: string | null
  communeCode: string | null
}): string[] => [
  ...(provinceCode ? [`province:${provinceCode}`] : []),
  ...(communeCode ? [`commune:${communeCode}`] : []),
]

/** What a change made different, for its event. */
export const differences = <Row extends object>(was: Row, now: Partial<Row>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(now).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(was[key as keyof Row]),
    ),
  )

/** One page of rows read one past the limit, and where the next begins. */
export const pageOf = <Row extends { id: number }>(rows: readonly Row[], limit: number) => {
  const page = rows.slice(0, limit)
  return { page, next: rows.length > limit ? String(page.at(-1)!.id) : null }
}
