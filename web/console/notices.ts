import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'
import { say } from './language.ts'
import type { Hint, Sentence } from './shapes.ts'
import { somethingCame } from './words/notices.ts'

const place = 'lang-nghe.notices'
const canTell = 'Notification' in globalThis

export type Standing = 'on' | 'off' | 'unanswered' | 'refused' | 'impossible'

const standingNow = (): Standing => {
  if (!canTell) return 'impossible'
  if (Notification.permission === 'denied') return 'refused'
  return Notification.permission === 'granted' && localStorage.getItem(place) === 'on' ? 'on' : 'off'
}

const standing = atom<Standing>(standingNow())
export const useNotices = () => useStore(standing)

/** What they allow or block in the settings of the browser meanwhile counts at once. */
void navigator.permissions
  ?.query({ name: 'notifications' })
  .then((asked) => asked.addEventListener('change', () => standing.set(standingNow())))
  .catch(() => null)

/** The browser asks the person itself, once; what they answered there stands. A question that was closed has no answer yet. */
export const wantNotices = async (wanted: boolean): Promise<void> => {
  localStorage.setItem(place, wanted ? 'on' : 'off')
  const answer = wanted && canTell ? await Notification.requestPermission() : null
  standing.set(answer === 'default' ? 'unanswered' : standingNow())
}

const restMilliseconds = 20_000
let toldAt = 0

/** Whoever looks elsewhere hears that something came, and nothing of what: the lock screen of a phone is read by others. */
export const tellOf = (hints: Hint[]): void => {
  const news = hints.filter((hint) => hint.news)
  if (news.length === 0 || standing.get() !== 'on' || document.visibilityState === 'visible') return
  if (Date.now() - toldAt < restMilliseconds) return
  toldAt = Date.now()
  show(somethingCame)
}

const show = (sentence: Sentence) => {
  try {
    const notice = new Notification('Lắng Nghe', {
      body: say(sentence),
      tag: 'lang-nghe',
      icon: '/console/icon-192.png',
    })
    notice.onclick = () => {
      window.focus()
      notice.close()
    }
  } catch {
    // Phones let only the kept shell of the page tell.
    void navigator.serviceWorker
      ?.getRegistration()
      .then((kept) => kept?.showNotification('Lắng Nghe', { body: say(sentence), tag: 'lang-nghe' }))
  }
}
