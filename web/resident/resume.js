// On a page that opens: what waits on this phone is sent now, or what became of it is told.
import { dropWaiting, sendWaiting, takeOutcome, waitingReport } from './waiting.js'

/** Answers whether the draft of the form is still wanted. */
export function resume(note, forget) {
  if (!note) return Promise.resolve(true)
  const words = JSON.parse(note.dataset.waiting)
  const say = (sentence, href, label) => {
    note.hidden = false
    note.textContent = `${sentence} `
    if (href) Object.assign(note.appendChild(document.createElement('a')), { href, textContent: label })
  }
  const sent = (url) => {
    forget()
    say(words.sent, url, words.see)
    return false
  }
  let again
  const send = () =>
    sendWaiting()
      .then((url) => {
        if (url === null) return takeOutcome().then((told) => (told ? sent(told) : true))
        if (url !== 'asked') return sent(url)
        say(words.asked, '/report', words.open)
        return dropWaiting().then(() => true)
      })
      .catch(() => {
        say(words.waiting)
        // A weak network comes back without a word, so that it is tried now and then too.
        clearTimeout(again)
        again = setTimeout(send, 1e4)
        return false
      })
  window.addEventListener('online', () => {
    if (again) send()
  })
  return takeOutcome().then((url) => {
    if (url) return sent(url)
    return waitingReport().then((body) => {
      if (!body) return true
      say(words.sending)
      return send()
    })
  })
}
