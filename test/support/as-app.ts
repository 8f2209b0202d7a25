/** The login of the processes on the tests' own PostgreSQL; on one that others gave, theirs. */
export const asApp = (ownerUrl: string): string => {
  const url = new URL(ownerUrl)
  if (url.username === 'lang_nghe') url.username = 'lang_nghe_app'
  return url.href
}
