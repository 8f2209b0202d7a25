// A report that was sent without a network lies on this phone, consent and all, until the server has it. Page and worker both read it.

const report = '/waiting-report'
const picture = '/waiting-picture'
const outcome = '/sent-report'
const none = Promise.resolve(null)
const opened = () => (typeof caches === 'undefined' ? none : caches.open('lang-nghe-waiting'))

const put = (name, text) => opened().then((box) => box?.put(name, new Response(text)))
const read = (name) =>
  opened()
    .then((box) => box?.match(name))
    .then((kept) => (kept ? kept.text() : null))
const drop = (name) => opened().then((box) => box?.delete(name))

/** With the pictures that the server has not got yet. */
export const keepWaiting = (body, pictures = []) =>
  dropPictures()
    .then(() => put(report, body))
    .then(() =>
      Promise.all(pictures.map(({ file, ...of }) => put(`${picture}?${new URLSearchParams(of)}`, file))),
    )
    .catch(() => {})
export const waitingReport = () => read(report).catch(() => null)
export const dropWaiting = () =>
  drop(report)
    .then(dropPictures)
    .catch(() => {})

const keptPictures = () =>
  opened()
    .then((box) => box?.keys())
    .then((all) => (all || []).map(({ url }) => url).filter((url) => url.includes(picture)))
const dropPictures = () => keptPictures().then((all) => Promise.all(all.map(drop)))

/** One after another; each that has arrived is named in the report, so that after a break none is sent twice. */
const sendPictures = () =>
  keptPictures().then((all) =>
    all.reduce((before, url) => before.then(() => sendPicture(url)), Promise.resolve()),
  )

const tus = { 'Tus-Resumable': '1.0.0' }

const sendPicture = (url) => {
  const { key, name } = Object.fromEntries(new URL(url).searchParams)
  const tell = (address, method, headers, body) =>
    fetch(address, { method, headers: { ...tus, ...headers }, body }).then((answered) => {
      if (answered.status > 499) throw answered
      return answered
    })
  return opened()
    .then((box) => box.match(url))
    .then((kept) => kept.blob())
    .then((file) =>
      tell(`/api/uploads/${key}`, 'POST', { 'Upload-Length': file.size }).then((begun) => {
        const place = begun.headers.get('location')
        if (!place) return null
        const address = new URL(place, location.href).pathname
        const headers = { 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' }
        return tell(address, 'PATCH', headers, file).then(({ ok }) =>
          ok ? address.replace('/api/uploads/', '') : null,
        )
      }),
    )
    .then((sent) =>
      waitingReport().then((body) => {
        if (!sent || !body) return null
        const form = new URLSearchParams(body)
        form.set(`picture.${sent.split('/').pop()}`, `${sent}/${encodeURIComponent(name)}`)
        return put(report, String(form))
      }),
    )
    .then(() => drop(url))
}

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
  sendPictures()
    .then(waitingReport)
    .then((body) => {
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
