// Pictures and papers chosen one by one or at once: each is made small, seen, sent while the rest of the form is filled in, and can be taken out.
import { sendResumably, takeOut } from '../pictures/send.ts'
import { isPaper, preview, shrunk } from '../pictures/shrink.ts'

export function choosePictures(field) {
  const { key, most, lang, words } = JSON.parse(field.dataset.pictures)
  const input = field.querySelector('input[type=file]')
  const list = field.querySelector('ul')
  const note = field.querySelector('[data-note]')
  let line = Promise.resolve()
  let waiting = 0
  let refused = 0
  // What the server has not got yet, and whom to tell that the network is away.
  const unsent = new Set()
  let away = false
  let tellAway = () => {}

  const add = (file) => {
    const item = list.appendChild(document.createElement('li'))
    const said = item.appendChild(document.createElement('span'))
    const remove = item.appendChild(document.createElement('button'))
    let wanted = true
    let name = null
    const kept = { key, name: file.name, file }
    unsent.add(kept)
    Object.assign(remove, { type: 'button', className: 'quiet', textContent: words.remove })
    remove.onclick = () => {
      wanted = false
      unsent.delete(kept)
      item.remove()
      if (name) takeOut(`/api/uploads/${name}`)
      input.focus()
    }
    remove.setAttribute('aria-label', `${words.remove}: ${file.name}`)
    said.textContent = words.queued
    const telling = {
      sent: (bytes, of) => {
        said.textContent = words.progress.replace('{sent}', kb(bytes)).replace('{all}', kb(of))
      },
      waiting: () => {
        said.textContent = words.waiting
        away = true
        tellAway()
      },
      wanted: () => wanted,
    }
    const send = (small) =>
      sendResumably(key, small, telling).then((sent) => {
        if (!sent) return
        name = sent
        away = false
        unsent.delete(kept)
        said.textContent = words.sent
        const held = item.appendChild(document.createElement('input'))
        Object.assign(held, {
          type: 'hidden',
          name: `picture.${list.children.length}-${Date.now()}`,
          value: `${sent}/${encodeURIComponent(file.name)}`,
        })
      })
    const failed = ({ sentence }) => {
      unsent.delete(kept)
      if (!wanted) return
      refused++
      item.className = 'wrong'
      said.textContent = sentence ? sentence[lang] : words.failed
    }
    waiting++
    line = line
      .then(
        () =>
          wanted &&
          shrunk(file).then((small) => {
            kept.file = small
            return Promise.all([send(small), show(item, small, file)])
          }),
      )
      .catch(failed)
      .then(() => {
        waiting--
      })
  }

  const show = (item, picture, { name, type }) =>
    preview(picture).then((src) => {
      if (!src) {
        if (isPaper({ type }))
          item.insertBefore(document.createElement('b'), item.firstChild).textContent = name
        return
      }
      const image = document.createElement('img')
      Object.assign(image, { src, alt: '' })
      item.insertBefore(image, item.firstChild)
    })

  input.onchange = () => {
    const files = [...input.files]
    const room = most - list.children.length
    note.textContent = files.length > room ? words.most : ''
    files.slice(0, room).forEach(add)
    input.value = ''
  }
  input.multiple = true
  // The list below says what is chosen.
  input.className = 'listed'
  // What is chosen goes before the form, so that it is not in it once more.
  input.removeAttribute('name')

  return {
    some: () => list.children.length > 0,
    unsent: () => [...unsent],
    // False when one of those that were waited for was not taken: the sender should see it first.
    ready: (tell) => {
      tellAway = tell
      if (away || !navigator.onLine) tell()
      if (waiting === 0) return Promise.resolve(true)
      const before = refused
      return line.then(() => refused === before)
    },
  }
}

const kb = (bytes) => Math.ceil(bytes / 1000)
