/** The addresses of a demo's accounts: a domain that nobody can own. */
export const demoDomain = 'demo.lang-nghe.example'

/** Those of its made colleagues, who have no password. */
export const demoColleagues = `dong-nghiep.${demoDomain}`

export const anyDemoColleague = `%@${demoColleagues}`

/** For `like`. */
export const anyDemoMail = `%@${demoDomain}`
