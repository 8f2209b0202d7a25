// What a phone with scripts gains when it adds pictures: several at once, less to send, and a weak network goes on where it stopped.
import { choosePictures } from './choose-pictures.js'

const form = document.querySelector('form[data-pictures]')
if (form) begin()

function begin() {
  const pictures = choosePictures(form)
  const status = form.querySelector('[data-status]')
  const { words } = JSON.parse(form.dataset.pictures)
  let sending = false

  // The same picture is kept once, however often it arrives.
  const send = (attempt) =>
    fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
      .then((answered) => {
        if (answered.status > 499 || answered.status === 429) throw answered
        if (answered.redirected) location.href = answered.url
        else answered.text().then(show)
      })
      .catch(() => {
        status.textContent = words.waiting
        setTimeout(send, Math.min(3e4, 2e3 * 2 ** attempt), attempt + 1)
      })

  form.onsubmit = (event) => {
    if (!pictures.some()) return
    event.preventDefault()
    if (sending) return
    sending = true
    status.textContent = words.sending
    pictures.ready().then((allTaken) => {
      if (allTaken) return send(0)
      sending = false
      status.textContent = words.failed
    })
  }
}

// What was refused is said on the page that answers.
function show(page) {
  document.open()
  document.write(page)
  document.close()
}
