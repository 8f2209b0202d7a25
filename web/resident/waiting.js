// A report that was sent without a network lies on this phone, consent and all, until the server has it. Page and worker both read it.

const report = '/waiting-report'
const outcome = '/sent-report'
const none = Promise.resolve(null)
const opened = () => (typeof caches === 'undefined' ? none : caches.open('lang-nghe-waiting'))

const put = (name, text) => opened().then((box) => box?.put(name, new Response(text)))
const read = (name) =>
  opened()
    .then((box) => box?.match(name))
    .then((kept) => (kept ? kept.text() : null))
const drop = (name) => opened().then((box) => box?.delete(name))

export const keepWaiting = (body) => put(report, body).catch(() => {})
export const waitingReport = () => read(report).catch(() => null)
export const dropWaiting = () => drop(report).catch(() => {})

/** What became of one that the worker sent while no page was open: told once. */
export const takeOutcome = () =>
  read(outcome)
    .then((url) => (url ? drop(outcome).then(() => url) : null))
    .catch(() => null)
export const keepOutcome = (url) => put(outcome, url)

/**
 * Where it can be read; null where there is none; 'asked' where its sender has to say something first. Under the key that stands in
 * it the server takes it once, however often it is sent. Nobody is there to be asked where it is: an officer finds out.
 */
export const sendWaiting = () =>
  waitingReport().then((body) => {
    if (!body) return null
    const form = new URLSearchParams(body)
    if (!form.get('communeCode') && !form.get('place')) form.set('place', 'unknown')
    form.set('similar', '1')
    return fetch('/report', { method: 'POST', body: form }).then((answered) => {
      if (answered.status > 499) throw answered
      if (!answered.redirected && answered.status !== 202) return 'asked'
      return dropWaiting().then(() => (answered.redirected ? answered.url : '/'))
    })
  })
