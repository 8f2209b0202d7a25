// The commune by its name, of today or a former one: what is chosen here stands in the two lists, and typing on takes it out of them.

export function findPlace(root, lists) {
  const words = JSON.parse(root.dataset.find)
  const input = root.querySelector('[role=combobox]')
  const list = root.querySelector('[role=listbox]')
  const said = root.querySelector('#find-said')
  let places = []
  let at = -1
  let asked = 0
  let waiting

  const show = (found) => {
    places = found
    at = -1
    list.textContent = ''
    found.forEach((place, index) => {
      const option = list.appendChild(document.createElement('div'))
      option.id = `found-${index}`
      option.setAttribute('role', 'option')
      option.setAttribute('aria-selected', 'false')
      option.textContent = nameOf(place)
      const { formerly, district } = place
      if (formerly || district) {
        const before = option.appendChild(document.createElement('small'))
        before.textContent = `${formerly ? words.formerly : words.inFormer} ${formerly || district}`
      }
      // Before the field loses the focus, which would close the list under the finger.
      option.onmousedown = (event) => {
        event.preventDefault()
        choose(place)
      }
    })
    open(found.length > 0)
  }

  const open = (shown) => {
    list.hidden = !shown
    input.setAttribute('aria-expanded', String(shown))
    if (!shown) input.removeAttribute('aria-activedescendant')
  }

  const choose = (place) => {
    asked++
    clearTimeout(waiting)
    input.value = nameOf(place)
    said.textContent = ''
    open(false)
    lists.choose(place)
  }

  const ask = () => {
    const mine = ++asked
    const q = input.value.trim()
    if (q.length < 2) return show([])
    fetch(`/api/communes?q=${encodeURIComponent(q)}`)
      .then((answered) => answered.json())
      .then((answer) => {
        if (mine !== asked) return
        show(answer.places)
        said.textContent =
          answer.places.length > 0 ? words.found.replace('{n}', answer.places.length) : words.noPlace
      })
      .catch(() => lists.show())
  }

  const mark = (to) => {
    const options = [...list.children]
    at = (to + options.length) % options.length
    options.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at))
    })
    input.setAttribute('aria-activedescendant', options[at].id)
    options[at].scrollIntoView({ block: 'nearest' })
  }

  input.oninput = () => {
    lists.clear()
    said.textContent = ''
    clearTimeout(waiting)
    waiting = setTimeout(ask, 150)
  }
  input.onkeydown = (event) => {
    if (list.hidden) return
    const { key } = event
    if (key === 'ArrowDown') mark(at + 1)
    else if (key === 'ArrowUp') mark(at < 0 ? -1 : at - 1)
    else if (key === 'Escape') open(false)
    else if (key === 'Enter') at < 0 ? mark(0) : choose(places[at])
    else return
    event.preventDefault()
  }
  input.onblur = () => {
    open(false)
    if (input.value.trim() && !lists.chosen()) said.textContent = words.notChosen
  }
  root.hidden = false

  return {
    choose,
    /** What was typed and not chosen, which is not to be lost. */
    loose: () => (lists.chosen() ? '' : input.value.trim()),
    say: (place) => {
      input.value = place ? nameOf(place) : ''
      said.textContent = ''
    },
  }
}

const nameOf = ({ fullName, provinceName }) => `${fullName}, ${provinceName}`
