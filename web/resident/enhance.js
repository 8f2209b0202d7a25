// What a phone with scripts gains: drafts, retries on a weak network, the commune by its name, its own position.
import { choosePictures } from './choose-pictures.js'
import { findPlace } from './find-place.js'
import { locateMe } from './locate.js'
import { lookAhead } from './look-ahead.js'
import { openMap } from './open-map.js'
import { placeLists } from './place-lists.js'
import { resume } from './resume.js'
import { dropWaiting, keepWaiting } from './waiting.js'

const form = document.querySelector('form[data-words]')
const find = (selector) => document.querySelector(selector)
const store = 'lang-nghe-draft'
const keyStore = 'lang-nghe-key'
const hour = 36e5
const day = 24 * hour

if (find('[data-sent]')) forget()
const printing = find('[data-print]')
if (printing) {
  printing.hidden = false
  printing.onclick = () => print()
}
const worker = navigator.serviceWorker
if (worker) worker.register('/sw.js').catch(() => {})
if (form) enhance(form)
else resume(find('[data-waiting]'), forget)

function forget() {
  try {
    localStorage.removeItem(store)
  } catch (_) {}
}

function enhance({ elements, dataset }) {
  const words = JSON.parse(dataset.words)
  const status = find('[data-status]')

  // Consent is asked each time, so it is never kept.
  const keep = () => {
    const draft = { at: Date.now(), place: lists.place() }
    for (const { name, value, type } of elements)
      if (name && !/checkbox|radio|submit|image|file|select/.test(type)) draft[name] = value
    try {
      localStorage.setItem(store, JSON.stringify(draft))
    } catch (_) {}
    dispatchEvent(new Event('kept'))
  }

  const lists = placeLists(form, { ...words, changed: (place) => finding.say(place) })
  const finding = findPlace(find('[data-find]'), {
    ...lists,
    choose: (place) => {
      lists.choose(place)
      keep()
    },
  })
  const pin = find('[data-pin]')
  if (pin) openMap(pin, finding.choose)

  const restore = () => {
    const draft = JSON.parse(localStorage.getItem(store) || '{}')
    if (!('fresh' in dataset) || !draft.text || Date.now() - draft.at > day) return
    const { at: _, place, ...typed } = draft
    for (const name in typed) if (elements[name]) elements[name].value = typed[name]
    if (place) finding.choose(place)
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', className: 'quiet', textContent: words.discard })
    button.onclick = () => {
      forget()
      location.reload()
    }
    const note = document.createElement('p')
    note.append(`${words.restored} `, button)
    form.before(note)
  }

  // As the server keeps it for a browser: Back may bring the form with another key, and the same words are the same report.
  const keepKey = () => {
    try {
      const { key, at } = JSON.parse(localStorage.getItem(keyStore) || '{}')
      if (key && Date.now() - at < hour) elements.key.value = key
      localStorage.setItem(keyStore, JSON.stringify({ key: elements.key.value, at: Date.now() }))
    } catch (_) {}
  }

  // The key in the form makes every try the same report, whether this page sends it or, once it is closed, the worker.
  const later = () => {
    if (worker) worker.ready.then(({ sync }) => sync?.register('report')).catch(() => {})
    status.textContent = words.waiting
  }
  const written = () => {
    keepKey()
    return new URLSearchParams(new FormData(form))
  }
  let flying = false
  let again
  const send = (attempt) => {
    if (flying) return
    flying = true
    clearTimeout(again)
    status.textContent = attempt ? words.waiting : words.sending
    const body = written()
    keepWaiting(String(body))
      .then(() => fetch('/report', { method: 'POST', body }))
      .then((response) => {
        if (response.status > 499) throw response
        return dropWaiting().then(() => {
          if (!response.redirected) return form.submit()
          forget()
          location.href = response.url
        })
      })
      .catch(() => {
        flying = false
        later()
        again = setTimeout(send, Math.min(3e4, 2e3 * 2 ** attempt), attempt + 1)
      })
  }

  const ahead = lookAhead(form, { lists, finding, keep })
  locateMe(find('[data-locate]'), {
    elements,
    words,
    located: (say) => {
      keep()
      ahead.located(say).catch(() => {})
    },
  })
  form.oninput = () => {
    keep()
    ahead.soon()
  }
  // Back may bring the page as it was left, in the middle of sending.
  window.onpageshow = ({ persisted }) => {
    if (!persisted) return
    flying = false
    status.textContent = ''
  }
  let pressed
  form.onclick = ({ target }) => {
    pressed = target
  }
  const field = find('[data-pictures]')
  const pictures = field && choosePictures(field)
  const without = find('[data-without]')
  form.onsubmit = (event) => {
    if ('fresh' in dataset || finding.loose()) elements.loose.value = finding.loose()
    keep()
    if (pressed?.name) return
    event.preventDefault()
    if (!pictures) return send(0)
    const said = JSON.parse(field.dataset.pictures).words
    status.textContent = said.sending
    without.hidden = false
    without.onclick = () => send(0)
    // Whoever leaves before all is sent finds it sent all the same.
    keepWaiting(String(written()), pictures.unsent())
      .then(() => pictures.ready(() => flying || later()))
      .then((allTaken) => {
        without.hidden = true
        if (allTaken) return send(0)
        dropWaiting()
        if (!flying) status.textContent = said.failed
      })
  }
  resume(find('[data-waiting]'), forget)
    .then((wanted) => wanted && restore())
    .catch(() => {})
}
