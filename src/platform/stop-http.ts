import type { Server as HttpServer } from 'node:http'

/** Lets what is being answered end; after ten seconds nobody is waited for, not even who holds a connection after that. */
export const stopHttp = (http: HttpServer, patienceMs = 10_000): Promise<void> =>
  new Promise((resolve) => {
    // A connection that is kept alive after its last answer would hold the process for seconds.
    const idle = setInterval(() => http.closeIdleConnections(), 100)
    const ended = () => {
      clearInterval(idle)
      clearTimeout(late)
      resolve()
    }
    const late = setTimeout(() => {
      http.closeAllConnections()
      ended()
    }, patienceMs)
    http.close(ended)
  })
