// A notice that the kept shell showed, as phones want it: tapped, it leads to the console.
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(
    self.clients
      .matchAll({ type: 'window', includeUncontrolled: true })
      .then((pages) => pages.find(({ url }) => new URL(url).pathname.startsWith('/console')))
      .then((page) => (page ? page.focus() : self.clients.openWindow('/console/'))),
  )
})
