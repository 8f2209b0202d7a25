type Ask = (path: string, init: RequestInit) => Response | Promise<Response>
type Cookie = { name: string; value: string; path: string }

const read = (line: string): Cookie => {
  const [pair = '', ...attributes] = line.split('; ')
  const [name = '', value = ''] = pair.split('=')
  const path = attributes.find((attribute) => attribute.startsWith('Path='))?.slice(5) ?? '/'
  return { name, value, path }
}

/** Of a visit before: whoever sends one is known to take cookies. */
const before: Cookie = { name: 'been-here', value: '1', path: '/' }

/** Does what every browser does: keeps cookies, each for its path, and goes where a page that it opened leads. */
export const visitor = (ask: Ask, earlier: Cookie[] = [before]) => {
  const kept = [...earlier]
  const visit = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const { pathname, search } = new URL(address, 'http://x')
    const fitting = kept.filter(({ path }) => `${pathname}/`.startsWith(path === '/' ? '/' : `${path}/`))
    const cookie = fitting.map(({ name, value }) => `${name}=${value}`).join('; ')
    const headers = new Headers(init.headers)
    if (cookie) headers.set('cookie', cookie)
    const answered = await ask(pathname + search, { ...init, headers, redirect: 'manual' })
    for (const cookie of answered.headers.getSetCookie().map(read)) {
      const at = kept.findIndex(({ name, path }) => name === cookie.name && path === cookie.path)
      kept.splice(at < 0 ? kept.length : at, 1, cookie)
    }
    const next = answered.headers.get('location')
    return next && (init.method ?? 'GET') === 'GET' ? visit(next) : answered
  }
  /** As on another device. */
  const forget = () => void kept.splice(0, kept.length, ...earlier)
  return { visit, forget, cookies: () => kept.filter((cookie) => cookie !== before) }
}
