// What a phone with scripts gains: drafts, retries on a weak network, communes without a reload, its own position.
import { choosePictures } from './choose-pictures.js'

const form = document.querySelector('form[data-words]')
const find = (selector) => document.querySelector(selector)
const store = 'lang-nghe-draft'
const day = 864e5

if (find('[data-sent]')) forget()
const printing = find('[data-print]')
if (printing) {
  printing.hidden = false
  printing.onclick = () => print()
}
if (form) enhance(form)

function forget() {
  try {
    localStorage.removeItem(store)
  } catch (_) {}
}

function enhance({ elements, dataset }) {
  const [sending, waiting, restored, discard, locating, located, notLocated, chooseCommune] = JSON.parse(
    dataset.words,
  )
  const status = find('[data-status]')
  let all = [...elements.communeCode.options].slice(1).map(({ value, text }) => ({ code: value, name: text }))

  // Consent is asked each time, so it is never kept.
  const keep = () => {
    const draft = { at: Date.now() }
    for (const { name, value, type } of elements)
      if (name && !/checkbox|radio|submit|image|file/.test(type)) draft[name] = value
    try {
      localStorage.setItem(store, JSON.stringify(draft))
    } catch (_) {}
  }

  const showCommunes = (typed) => {
    const select = elements.communeCode
    const chosen = select.value
    const wanted = fold(typed)
    const fitting = all.filter(({ code, name }) => code === chosen || fold(name).includes(wanted))
    select.textContent = ''
    select.append(new Option(chooseCommune, ''), ...fitting.map(({ code, name }) => new Option(name, code)))
    select.value = wanted && fitting.length === 1 ? fitting[0].code : chosen
    find('[data-commune]').hidden = all.length === 0
    filter.hidden = all.length < 12
  }

  const loadCommunes = (chosen) => {
    const code = elements.provinceCode.value
    all = []
    filter.value = ''
    showCommunes('')
    if (!code) return
    fetch(`/api/provinces/${code}/communes`)
      .then((response) => response.json())
      .then(({ communes }) => {
        all = communes
        elements.communeCode.value = ''
        showCommunes('')
        if (chosen) elements.communeCode.value = chosen
      })
      .catch(() => {
        find('[data-communes]').hidden = false
      })
  }

  const restore = () => {
    const draft = JSON.parse(localStorage.getItem(store) || '{}')
    if (!('fresh' in dataset) || !draft.text || Date.now() - draft.at > day) return
    for (const name in draft) if (elements[name] && name !== 'communeCode') elements[name].value = draft[name]
    if (draft.provinceCode) loadCommunes(draft.communeCode)
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', className: 'quiet', textContent: discard })
    button.onclick = () => {
      forget()
      location.reload()
    }
    const note = document.createElement('p')
    note.append(`${restored} `, button)
    form.before(note)
  }

  // The key in the form makes every try the same report.
  let flying = false
  let again
  const send = (attempt) => {
    if (flying) return
    flying = true
    clearTimeout(again)
    status.textContent = attempt ? waiting : sending
    fetch('/report', { method: 'POST', body: new URLSearchParams(new FormData(form)) })
      .then((response) => {
        if (response.status > 499) throw response
        if (!response.redirected) return form.submit()
        forget()
        location.href = response.url
      })
      .catch(() => {
        flying = false
        status.textContent = waiting
        again = setTimeout(send, Math.min(3e4, 2e3 * 2 ** attempt), attempt + 1)
      })
  }

  const locate = find('[data-locate]')
  locate.hidden = !navigator.geolocation
  locate.onclick = () => {
    const said = find('[data-located]')
    said.textContent = locating
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        elements.lat.value = coords.latitude.toFixed(6)
        elements.lon.value = coords.longitude.toFixed(6)
        said.textContent = located
        keep()
      },
      () => {
        said.textContent = notLocated
      },
      { enableHighAccuracy: true, timeout: 15e3, maximumAge: 6e4 },
    )
  }

  const filter = find('[data-filter]')
  filter.hidden = all.length < 12
  filter.oninput = () => showCommunes(filter.value)
  find('[data-communes]').hidden = true
  elements.provinceCode.onchange = () => loadCommunes()
  form.oninput = keep
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
    keep()
    if (pressed?.name) return
    event.preventDefault()
    if (!pictures) return send(0)
    const { words } = JSON.parse(field.dataset.pictures)
    status.textContent = words.sending
    without.hidden = false
    without.onclick = () => send(0)
    pictures.ready().then((allTaken) => {
      without.hidden = true
      if (allTaken) return send(0)
      if (!flying) status.textContent = words.failed
    })
  }
  try {
    restore()
  } catch (_) {}
}

function fold(name) {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
}
