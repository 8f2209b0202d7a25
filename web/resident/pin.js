// Where it is, pressed on the outline of the commune that the form says; drawn here, so that nobody else learns what is looked at.
import { tilesUnder } from '../tiles.ts'

const root = document.querySelector('[data-pin]')
const words = JSON.parse(root.dataset.words)
const [opener, said] = root.children
const form = root.closest('form')
const { lat, lon, communeCode } = form.elements
/** Nearer than this there is nothing to see without a base map. */
const deepest = () => (outline.tiles ? 4 : 2)
let outline
let asked
let zoom

const make = (name, attributes, parent) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const key in attributes) element.setAttribute(key, attributes[key])
  return parent.appendChild(element)
}
const number = (field) => Number(field.value.trim().replace(',', '.') || Number.NaN)
const pixel = ({ box, width, height }) => [
  ((number(lon) - box.west) / (box.east - box.west)) * width,
  ((box.north - number(lat)) / (box.north - box.south)) * height,
]

const svg = make('svg', { class: 'card pin-map', tabindex: 0, role: 'application' }, document.body)
const tools = document.createElement('p')
const note = document.createElement('p')
note.className = 'hint'
const button = (text, onclick) =>
  tools.appendChild(
    Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'quiet small',
      textContent: text,
      onclick,
    }),
  )
const nearer = button(words.nearer, () => view(zoom + 1))
const farther = button(words.farther, () => view(zoom - 1))
const gone = button(words.remove, () => {
  lat.value = lon.value = ''
  tell()
  draw()
  said.textContent = words.removed
})
opener.hidden = true
root.append(note, svg, tools)

/** The form keeps its draft and looks again, as if somebody had typed. */
const tell = () => lat.dispatchEvent(new Event('input', { bubbles: true }))

const place = (x, y) => {
  const { box, width, height } = outline
  lon.value = (box.west + (x / width) * (box.east - box.west)).toFixed(6)
  lat.value = (box.north - (y / height) * (box.north - box.south)).toFixed(6)
  said.textContent = words.pinned
  draw()
  tell()
}

const shown = () => {
  const [x, y, width, height] = svg.getAttribute('viewBox').split(' ').map(Number)
  return { x, y, width, height }
}

svg.onclick = ({ clientX, clientY, target }) => {
  const at = svg.createSVGPoint()
  at.x = clientX
  at.y = clientY
  const { x, y } = at.matrixTransform(svg.getScreenCTM().inverse())
  const shape = outline.shapes.find(({ code, own }) => code === target.dataset.code && !own)
  place(x, y)
  if (!shape) return
  said.textContent = words.moved.replace('{name}', shape.fullName)
  root.dispatchEvent(new CustomEvent('place', { detail: shape }))
}

svg.onkeydown = (event) => {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key]
  if (!way) return
  event.preventDefault()
  const { x, y, width, height } = shown()
  const [left, top] = has() ? pixel(outline) : [x + width / 2, y + height / 2]
  const step = width / 40
  const within = (value, most) => Math.min(most, Math.max(0, value))
  place(within(left + way[0] * step, outline.width), within(top + way[1] * step, outline.height))
  view(zoom)
}

const has = () => {
  if (Number.isNaN(number(lat)) || Number.isNaN(number(lon))) return false
  const [x, y] = pixel(outline)
  return x >= 0 && y >= 0 && x <= outline.width && y <= outline.height
}

/** Nearer around the pin, or around the middle. */
const view = (to) => {
  zoom = Math.min(deepest(), Math.max(0, to))
  const { width, height } = outline
  const [wide, high] = [width / 2 ** zoom, height / 2 ** zoom]
  const [x, y] = has() ? pixel(outline) : [width / 2, height / 2]
  const from = (middle, part, whole) => Math.min(whole - part, Math.max(0, middle - part / 2))
  svg.setAttribute('viewBox', [from(x, wide, width), from(y, high, height), wide, high].join(' '))
  nearer.disabled = zoom === deepest()
  farther.disabled = zoom === 0
  draw()
}

const draw = () => {
  svg.textContent = ''
  const { box, width, height, shapes, tiles } = outline
  const seen = shown()
  if (tiles) {
    const degrees = { x: (box.east - box.west) / width, y: (box.north - box.south) / height }
    const frame = {
      west: box.west + seen.x * degrees.x,
      east: box.west + (seen.x + seen.width) * degrees.x,
      north: box.north - seen.y * degrees.y,
      south: box.north - (seen.y + seen.height) * degrees.y,
    }
    const scale = 2 ** zoom
    for (const { href, ...at } of tilesUnder(tiles.url, frame, { width, height }))
      make(
        'image',
        {
          href,
          preserveAspectRatio: 'none',
          x: seen.x + at.x / scale,
          y: seen.y + at.y / scale,
          width: at.width / scale,
          height: at.height / scale,
        },
        svg,
      )
  }
  for (const { code, own, path, fullName } of shapes) {
    const ground = make('path', { d: path, class: own ? 'own' : '', 'data-code': code }, svg)
    make('title', {}, ground).textContent = fullName
    if (!own && !tiles) name(ground, { text: fullName, seen })
  }
  svg.classList.toggle('tiled', Boolean(tiles))
  gone.hidden = !has()
  if (!has()) return
  const [x, y] = pixel(outline)
  const size = seen.width / 42
  make(
    'path',
    { class: 'here', d: `M${x} ${y}l${-size} ${-1.6 * size}a${size} ${size} 0 1 1 ${2 * size} 0z` },
    svg,
  )
}

/** What lies around it, where there is room for its name: by that people know the side. */
const name = (ground, { text, seen }) => {
  const area = ground.getBBox()
  const size = seen.width / 30
  const label = make('text', { 'font-size': size, 'text-anchor': 'middle' }, svg)
  label.textContent = text
  const wide = label.getComputedTextLength() + size / 2
  const [left, right] = [
    Math.max(area.x, seen.x) + wide / 2,
    Math.min(area.x + area.width, seen.x + seen.width) - wide / 2,
  ]
  const [top, bottom] = [
    Math.max(area.y, seen.y) + size,
    Math.min(area.y + area.height, seen.y + seen.height) - size / 2,
  ]
  if (right < left || bottom < top || !ground.isPointInFill) return label.remove()
  const isFree = (x, y) =>
    [-wide / 2, 0, wide / 2].every((aside) => {
      const point = svg.createSVGPoint()
      point.x = x + aside
      point.y = y - size / 3
      return ground.isPointInFill(point)
    })
  for (const part of [0.5, 0.25, 0.75, 0, 1])
    for (const across of [0.5, 0.25, 0.75, 0, 1]) {
      const [x, y] = [left + (right - left) * across, top + (bottom - top) * part]
      if (isFree(x, y)) {
        label.setAttribute('x', x)
        label.setAttribute('y', y)
        return
      }
    }
  label.remove()
}

const hide = (sentence) => {
  outline = null
  note.textContent = sentence
  svg.style.display = 'none'
  tools.hidden = true
}

const load = () => {
  const code = communeCode.value
  if (code === asked) return
  asked = code
  if (!code) return hide(words.choose)
  fetch(`/api/communes/${code}/outline`)
    .then((answered) => {
      if (!answered.ok) throw answered
      return answered.json()
    })
    .then((answer) => {
      if (code !== asked) return
      if (!answer.outline) return hide(words.none)
      opener.hidden = true
      outline = { ...answer.outline, tiles: answer.tiles }
      note.textContent = [words.press, answer.tiles?.attribution].filter(Boolean).join(' ')
      svg.style.display = ''
      svg.setAttribute(
        'aria-label',
        words.label.replace('{name}', answer.outline.shapes.find(({ own }) => own).fullName),
      )
      tools.hidden = false
      if (lat.value && !has()) {
        lat.value = lon.value = ''
        said.textContent = words.dropped
        tell()
      }
      view(has() && outline.tiles ? 1 : 0)
    })
    .catch(() => {
      asked = undefined
      opener.hidden = opener.disabled = false
      opener.onclick = load
      hide(words.failed)
    })
}

addEventListener('kept', load)
load()
