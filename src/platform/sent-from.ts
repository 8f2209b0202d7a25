export type SentFrom = 'here' | 'elsewhere' | 'unsaid'

/**
 * Which page a browser says that a request comes from: of this house, under its public name or the one that was asked for, or of
 * another site. Programs say nothing, nor do browsers from before 2020 of their own pages.
 */
export const sentFrom = (
  header: (name: string) => string | undefined,
  names: readonly string[],
): SentFrom => {
  const site = header('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none' ? 'here' : 'elsewhere'
  const origin = header('origin')
  if (!origin) return 'unsaid'
  return URL.canParse(origin) && names.includes(new URL(origin).host) ? 'here' : 'elsewhere'
}

/** Forms of any page reach any address, without asking first whether they may. */
export const isOfForm = (contentType: string | undefined): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/)/i.test(contentType ?? 'text/plain')
