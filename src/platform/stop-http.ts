import type { Server as HttpServer } from 'node:http'

/** Lets what is being answered end; after ten seconds nobody is waited for. */
export const stopHttp = (http: HttpServer): Promise<void> =>
  new Promise((resolve) => {
    // A connection that is kept alive after its last answer would hold the process for seconds.
    const idle = setInterval(() => http.closeIdleConnections(), 100)
    const late = setTimeout(() => http.closeAllConnections(), 10_000)
    http.close(() => {
      clearInterval(idle)
      clearTimeout(late)
      resolve()
    })
  })
