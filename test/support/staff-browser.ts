import { expect } from 'vitest'
import { demoPassword } from '../../db/seed/demo.ts'

export const mailOf = (login: string) => `${login}@demo.lang-nghe.example`

/** A browser of one member of staff: it keeps the cookies that it is given, and drops those that are taken away. */
export const staffBrowser = (url: () => string) => {
  const jar = new Map<string, string>()
  const call = async (method: string, path: string, body?: object) => {
    const answered = await fetch(`${url()}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        origin: url(),
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    for (const set of answered.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!
      if (/max-age=0/i.test(set)) jar.delete(name!)
      else jar.set(name!, value!)
    }
    const text = await answered.text()
    expect(text).not.toContain('"token"')
    return { status: answered.status, json: text ? JSON.parse(text) : null }
  }
  const enter = (login: string, password = demoPassword) =>
    call('POST', '/api/auth/sign-in/email', { email: mailOf(login), password })
  const step = (what: string, body: object) => call('POST', `/api/auth/two-factor/${what}`, body)
  return { call, enter, step, me: () => call('GET', '/api/me') }
}

export type StaffBrowser = ReturnType<typeof staffBrowser>
