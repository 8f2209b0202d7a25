// The work that a busy connection is asked for (ALTCHA), done by the page itself: nothing is loaded from anywhere else.
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { solveChallenge } from 'altcha-lib'

const form = document.querySelector('form[data-challenge]')
const status = document.querySelector('[data-status]')
const button = form.querySelector('button')
const [working, done, failed] = JSON.parse(form.dataset.words)

const deriveKey = async ({ cost, keyLength }, salt, password) => {
  let key = sha256(concatBytes(salt, password))
  for (let n = 1; n < cost; n++) key = sha256(key)
  return { derivedKey: key.subarray(0, keyLength) }
}

const work = () => {
  const challenge = JSON.parse(form.dataset.challenge)
  status.textContent = working
  button.disabled = true
  solveChallenge({ challenge, deriveKey, timeout: 12e4 })
    .then((solution) => {
      if (!solution) throw solution
      form.elements.altcha.value = btoa(JSON.stringify({ challenge, solution }))
      button.disabled = false
      status.textContent = done
      if (!('again' in form.dataset)) form.submit()
    })
    .catch(() => {
      button.disabled = false
      status.textContent = failed
    })
}

// Back brings the page as it was left: what was solved is used up.
window.onpageshow = ({ persisted }) => {
  if (persisted) location.reload()
}
work()
