import type { Language } from '../../../db/vocabulary.ts'
import type { ChosenPictures } from '../../../web/resident/picture-field.tsx'
import type { ThanksProps } from '../../../web/resident/thanks.tsx'
import type { TrackPageProps } from '../../../web/resident/track-props.ts'
import { sayDay, sayMoment, saySince } from '../../platform/time-words.ts'
import { canAdvance, isOpen } from '../../tickets/lifecycle.ts'
import { isKeptPaper, mostPapers } from '../../tickets/papers/paper.ts'
import { mostPictures } from '../../tickets/pictures/pictures.ts'
import type { Tracking } from '../../tickets/resident/track.ts'
import { trackUrlOf } from '../../tickets/secret.ts'
import { incidentSaid, type Reading } from './incident-said.ts'
import { asking, pathOf } from './own-path.ts'

export type Told = {
  lang: Language
  secret: string | null
  /** What its own addresses carry for a browser that takes no cookie. */
  carried: Record<string, string>
  now: Date
  publicUrl: string
  pictureRoom: ChosenPictures | null
}

/** What a view is given of a ticket, with every moment in words. */
export const trackingOf = (
  tracking: Tracking,
  { lang, secret, carried, now, pictureRoom }: Told,
): Omit<TrackPageProps, 'notice' | 'problems' | 'typed'> => {
  const { status, category, timeline, attachments, dueAt } = tracking
  const consent = tracking.personalData?.consent
  const legal = legalLaneOf(tracking)
  const own = timeline.length > 0 ? carried : {}
  const [papers, pictures] = [attachments.filter(isKeptPaper), attachments.filter(isPicture)]
  const room = mostPictures - pictures.filter(isReports).length + mostPapers - papers.filter(isReports).length
  const most = Math.min(room, mostPictures)
  return {
    ...tracking,
    lang,
    here: pathOf(tracking.reference, own),
    ownData: asking(`/t/${tracking.reference}/personal-data`, own),
    agreedOn: consent ? sayDay(consent.at)[lang] : null,
    // A secret that opened nothing more is not carried on.
    secret: timeline.length > 0 ? secret : null,
    danger: tracking.danger,
    legal,
    department: tracking.department?.name ?? null,
    firstInstance: tracking.settledBy === 'own-chair',
    category: category.name[lang],
    commune: tracking.commune?.name ?? null,
    unit:
      tracking.commune && !legal
        ? { href: `/units/${tracking.commune.code}`, name: tracking.commune.name }
        : null,
    choices: choicesOf(tracking, lang),
    ...incidentsOf(tracking, { lang, now }),
    place: tracking.mayPlace ? { candidates: tracking.candidates } : null,
    sentAt: sayMoment(tracking.receivedAt)[lang],
    due: sayMoment(dueAt)[lang],
    since: saySince(tracking.heldSince, now)[lang],
    open: isOpen(status),
    told: timeline.some(({ type }) => type === 'ticket.missed'),
    overdue: isOpen(status) && status !== 'waiting' && dueAt < now,
    reopened: isOpen(status) ? reopenedIn(timeline) : null,
    question: status === 'waiting' ? lastQuestion(timeline) : null,
    pictures: pictures.map(({ url, purpose, former, width, height }) => ({
      url: asking(url, own),
      purpose: purpose === 'proof' ? 'proof' : 'report',
      former,
      width: width ?? 640,
      height: height ?? 480,
    })),
    papers: papers.map(({ url, purpose, name, pages, signed, held }) => ({
      url: asking(url, own),
      purpose: purpose === 'answer' ? 'answer' : 'report',
      name: name ?? '',
      pages: pages ?? 0,
      signed: signed ?? false,
      held,
    })),
    pictureRoom: pictureRoom && { ...pictureRoom, most },
    timeline: timeline.map(({ at, sentence, text }) => ({
      iso: at.toISOString(),
      at: sayMoment(at)[lang],
      sentence: sentence[lang],
      text,
    })),
    may: {
      reply: tracking.mayReply,
      rate: tracking.mayRate || (tracking.rating !== null && timeline.length > 0),
      reopen: tracking.mayReopen,
      withdraw: tracking.mayWithdraw && !legal,
      attach: pictureRoom !== null && tracking.mayReply && most > 0,
      follow: timeline.length === 0 && canAdvance(status, 'support'),
    },
  }
}

const incidentsOf = ({ incident, incidentOffer, personalData }: Tracking, reading: Reading) => ({
  incident: incident && incidentSaid(incident, reading),
  incidentOffer: incidentOffer && incidentSaid(incidentOffer, reading),
  hearsOfIt: hasWay(personalData),
})

/** Nobody is promised news that there is no way to send. */
const hasWay = (personalData: Tracking['personalData']): boolean => {
  const { phone, email, postalAddress } = personalData?.kept ?? {}
  return Boolean(phone || email || postalAddress || personalData?.consent?.channel === 'zalo')
}

const choicesOf = ({ categoryChoices }: Tracking, lang: Language) =>
  categoryChoices.map(({ code, name }) => ({ code, name: name[lang] }))

const legalLaneOf = ({ lane }: Tracking) => (lane === 'complaint' || lane === 'denunciation' ? lane : null)

const isPicture = (file: Tracking['attachments'][number]) => !isKeptPaper(file)

const isReports = ({ purpose }: Tracking['attachments'][number]) => purpose === 'report'

const lastQuestion = (timeline: Tracking['timeline']): string | null =>
  timeline.findLast(({ type }) => type === 'ticket.asked')?.text ?? null

/** Whether it is open again since the last answer, and whether anything was said of what is still wrong. */
const reopenedIn = (timeline: Tracking['timeline']): 'said' | 'unsaid' | null => {
  const at = timeline.findLastIndex(({ type }) => ['ticket.reopened', 'ticket.resolved'].includes(type))
  if (timeline[at]?.type !== 'ticket.reopened') return null
  const isSaid =
    timeline[at].text !== null || timeline.slice(at).some(({ type }) => type === 'ticket.replied')
  return isSaid ? 'said' : 'unsaid'
}

export const thanksOf = (
  tracking: Tracking,
  { lang, secret, carried, now, publicUrl }: Told & { secret: string },
): Omit<ThanksProps, 'script' | 'again' | 'missedPictures'> => {
  const { reference, category } = tracking
  const trackPath = pathOf(reference, carried)
  return {
    lang,
    reference,
    trackPath,
    trackUrl: trackUrlOf(publicUrl, reference, secret),
    danger: tracking.danger,
    legal: legalLaneOf(tracking),
    due: sayMoment(tracking.dueAt)[lang],
    department: tracking.department?.name ?? null,
    category: category.name[lang],
    choices: choicesOf(tracking, lang),
    ...incidentsOf(tracking, { lang, now }),
    secret,
    commune: tracking.commune?.name ?? null,
    openingHours: tracking.openingHours,
    localNumbers: tracking.localNumbers,
    personalData: tracking.personalData,
  }
}
