/** The addresses of a demo's accounts: a domain that nobody can own. */
export const demoDomain = 'demo.lang-nghe.example'

/** For `like`. */
export const anyDemoMail = `%@${demoDomain}`
