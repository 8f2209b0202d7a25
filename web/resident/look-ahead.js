// What the words say while they are written: danger at once, the law, the subject, the place, and whether it is known.

const fewest = 4

export function lookAhead({ elements }, { lists, finding, keep }) {
  const root = document.querySelector('[data-ahead]')
  const words = JSON.parse(root.dataset.ahead)
  const { lang } = root.dataset
  const [said, buttons] = root.children
  const danger = document.querySelector('[data-danger]')
  const known = document.querySelector('[data-known]')
  const incident = document.querySelector('[data-incident]')
  let last = ''
  let waiting
  let closed = false
  said.textContent = words.ready
  danger.querySelector('[data-close]').onclick = () => {
    closed = true
    danger.hidden = true
    makeRoom()
    elements.text.focus()
  }

  // The head of the page can be reached under what lies over it, and what is being written stays where it is.
  const makeRoom = () => {
    const { style } = document.body
    const over = getComputedStyle(danger).position === 'fixed' ? danger.offsetHeight : 0
    const more = over - (Number.parseFloat(style.paddingTop) || 0)
    style.paddingTop = `${over}px`
    if (more) scrollBy(0, more)
  }
  document.documentElement.style.overflowAnchor = 'none'
  window.addEventListener('resize', makeRoom)

  const ask = () => {
    const { text, category, address, communeCode, provinceCode, lat, lon } = elements
    const asked = {}
    for (const { name, value } of [text, category, address, communeCode, provinceCode, lat, lon])
      if (value.trim()) asked[name] = value.replace(/,/g, name === 'lat' || name === 'lon' ? '.' : ',')
    const body = JSON.stringify(asked)
    if (body === last) return Promise.resolve(null)
    last = body
    return fetch('/api/look-ahead', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      .then((answered) => {
        if (!answered.ok) throw answered
        return answered.json()
      })
      .then((ahead) => {
        if (body === last) show(ahead)
        return ahead
      })
  }

  const show = (ahead) => {
    if (!closed) danger.hidden = ahead.danger === 'none'
    danger.classList.toggle('maybe', ahead.danger === 'possible')
    makeRoom()
    const { legal, category } = ahead
    buttons.textContent = ''
    said.textContent = words.ready
    root.className = legal ? 'ahead card notice' : 'ahead hint'
    if (legal) said.textContent = words[legal]
    else if (elements.category.value) said.textContent = subject(elements.category.selectedOptions[0].text)
    else if (category) said.textContent = subject(category.name[lang])
    else if (ahead.choices.length > 0) offer(ahead.choices)
    offerPlace(ahead.commune)
    showKnown(ahead.similar)
    if (incident) showIncident(ahead.incidents[0])
  }

  const subject = (name) => words.subject.replace('{name}', name)

  const offer = (choices) => {
    said.textContent = words.choose
    for (const { code, name } of choices)
      button(name[lang], () => {
        elements.category.value = code
        said.textContent = subject(name[lang])
        buttons.textContent = ''
        keep()
      })
  }

  const offerPlace = (commune) => {
    if (!commune || lists.chosen() || elements.lat.value) return
    const name = `${commune.fullName}, ${commune.provinceName}`
    const line = buttons.appendChild(document.createElement('span'))
    line.textContent = `${words.commune.replace('{name}', name)} `
    button(words.yes, () => {
      finding.choose(commune)
      line.textContent = ''
      buttons.textContent = ''
    })
  }

  const button = (text, onclick) =>
    Object.assign(buttons.appendChild(document.createElement('button')), {
      type: 'button',
      className: 'quiet small',
      textContent: text,
      onclick,
    })

  const showKnown = (similar) => {
    const list = known.querySelector('ul')
    list.textContent = ''
    for (const { reference, title, when } of similar) {
      const item = list.appendChild(document.createElement('li'))
      const link = item.appendChild(document.createElement('a'))
      Object.assign(link, { href: `/t/${reference}`, textContent: title })
      const at = item.appendChild(document.createElement('span'))
      Object.assign(at, { className: 'meta', textContent: ` ${when[lang]}` })
    }
    known.hidden = similar.length === 0
  }

  // What was said of one incident is said of no other.
  const showIncident = (one) => {
    const tick = incident.querySelector('input')
    incident.hidden = tick.disabled = !one
    if (one && tick.value === String(one.id)) return
    tick.checked = false
    tick.value = one ? one.id : ''
    incident.querySelector('a')?.remove()
    if (!one) return
    const link = incident.querySelector('p').appendChild(document.createElement('a'))
    Object.assign(link, { href: `/incidents/${one.id}`, target: '_blank', textContent: one.title })
  }

  return {
    soon: () => {
      clearTimeout(waiting)
      if (elements.text.value.trim().length < fewest) return
      waiting = setTimeout(() => ask().catch(() => {}), 600)
    },
    /** The phone has said where it is: the commune there is chosen, and named to be looked at. */
    located: (name) =>
      ask().then((ahead) => {
        if (!ahead?.commune || lists.chosen()) return
        finding.choose(ahead.commune)
        name(words.located.replace('{name}', `${ahead.commune.fullName}, ${ahead.commune.provinceName}`))
      }),
  }
}
