/** What somebody said of a change; a field that they left out stays as it is. */
export const given = <Change extends object>(
  change: Change,
): { [Name in keyof Change]: Exclude<Change[Name], undefined> } =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as never
