// For weak networks: the pages that need nobody's data open without one, and a report that waits is sent when it comes back.
import { keepOutcome, sendWaiting } from './waiting.js'

// Put here when it is built: the names of the scripts, so that a new one makes a new worker.
const kept = KEPT
const cacheName = `pages-${VERSION}`
const patience = 4000

self.oninstall = (event) => {
  self.skipWaiting()
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(kept)))
}

self.onactivate = (event) => {
  const old = (name) => name.startsWith('pages-') && name !== cacheName
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))),
  )
}

self.onfetch = (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/assets/') && kept.includes(pathname))
    event.respondWith(caches.match(pathname).then((found) => found || fetch(request)))
  else if (request.mode === 'navigate' && isOurs(pathname))
    event.respondWith(
      kept.includes(pathname) ? fresh(request, pathname, search) : fetch(request).catch(offline),
    )
}

const isOurs = (pathname) =>
  /^\/($|(report|reports|track|offline|units|incidents|open-data|following|mail|t)(\/|$))/.test(pathname)

/** From the network while it answers soon; what it brings is kept for the next time, unless it was asked for something special. */
const fresh = (request, pathname, search) => {
  const network = fetch(request).then((answered) => {
    if (answered.ok && !search) {
      const copy = answered.clone()
      caches.open(cacheName).then((cache) => cache.put(pathname, copy))
    }
    return answered
  })
  const late = new Promise((done) => {
    setTimeout(() => caches.match(pathname).then((found) => found && done(found)), patience)
  })
  return Promise.race([network, late]).catch(() => caches.match(pathname).then((found) => found || offline()))
}

const offline = () => caches.match('/offline').then((page) => page || Response.error())

/** A page that is open sends by itself, and its reader can be asked. */
self.onsync = (event) => {
  event.waitUntil(
    self.clients
      .matchAll({ type: 'window', includeUncontrolled: true })
      .then((pages) =>
        pages.some(({ url }) => ['/', '/report'].includes(new URL(url).pathname)) ? null : sendWaiting(),
      )
      .then((sent) => (sent && sent !== 'asked' ? keepOutcome(sent) : null)),
  )
}
