import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '../api.ts'
import { fullTime, useNow } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Ticket } from '../shapes.ts'
import { words } from '../words/ticket.ts'
import { Lightbox } from './lightbox.tsx'
import { ShownToPublic } from './looking/shown-to-public.tsx'
import { useShowToReporter } from './queries.ts'

type Attachment = Ticket['attachments'][number]

const imagesOf = ({ attachments }: Ticket) =>
  attachments.filter(({ mediaType }) => mediaType.startsWith('image/'))
const isProof = ({ purpose }: Attachment) => purpose === 'proof'

/** Those of the result stand with the answer that they prove; until there is one, with the report. */
export const ofReport = (ticket: Ticket): Attachment[] =>
  imagesOf(ticket).filter((picture) => !picture.former && (!ticket.answer || !isProof(picture)))
export const ofAnswer = (ticket: Ticket): Attachment[] =>
  imagesOf(ticket).filter((picture) => !picture.former && isProof(picture))
export const ofFormerAnswer = (ticket: Ticket): Attachment[] =>
  imagesOf(ticket).filter(({ former }) => former)

type PicturesProps = { ticket: Ticket; pictures: Attachment[] }

/** Sizes are known before the pictures arrive, so that nothing jumps. */
export const Pictures = ({ ticket, pictures }: PicturesProps) => {
  const say = useSay()
  const [large, show] = useState<number | null>(null)
  if (!pictures.length) return null
  const named = pictures.map((picture, i) => ({
    url: picture.url,
    name: `${say(words.pictureOf[whose(picture)])} ${i + 1}`,
  }))
  const mayShow = ticket.acts.some(
    ({ act, possible }) => possible && (act === 'publish' || act === 'unpublish'),
  )
  return (
    <>
      <ul className="pictures" aria-label={say(words.pictures)}>
        {pictures.map((picture, i) => (
          <li key={picture.id}>
            <button type="button" onClick={() => show(i)}>
              <img
                src={picture.url}
                alt={named[i]!.name}
                width={picture.width ?? 160}
                height={picture.height ?? 120}
                loading="lazy"
              />
            </button>
            {isProof(picture) && <p className="quiet">{named[i]!.name}</p>}
            {picture.isAnothers && <p className="quiet">{say(words.paperOf.another)}</p>}
            {mayShow && <ShownToPublic ticketId={ticket.id} picture={picture} />}
            <ShownToReporter ticket={ticket} file={picture} />
          </li>
        ))}
      </ul>
      {large !== null && <Lightbox pictures={named} at={large} go={show} />}
    </>
  )
}

const whose = ({ purpose, isAnothers, former }: Attachment) => {
  if (isAnothers) return 'another'
  if (former) return 'former'
  return purpose === 'proof' ? 'proof' : 'report'
}

type AnothersProps = { ticket: Ticket; file: Ticket['attachments'][number] }

/** Of a stranger, or of somebody who reported the same: the reporter sees it once somebody has looked at it and says so. */
export const ShownToReporter = ({ ticket, file }: AnothersProps) => {
  const say = useSay()
  const show = useShowToReporter(ticket.id)
  if (!file.isAnothers) return null
  return (
    <>
      <Checkbox
        size="md"
        className="shown-to-public"
        label={say(words.shownToReporter)}
        checked={!file.keptFromReporter}
        disabled={show.isPending || !ticket.mayAddLetter}
        onChange={(event) => show.mutate({ id: file.id, shown: event.currentTarget.checked })}
      />
      {show.error && <p className="problem">{say(problemOf(show.error).sentence)}</p>}
    </>
  )
}

export const Consultations = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  if (!ticket.consultations.length) return null
  return (
    <section className="panel">
      <h2>{say(words.consultations)}</h2>
      <ul className="timeline">
        {ticket.consultations.map((one) => (
          <li key={one.id}>
            <p className="timeline-line">
              <b>{one.department.name}</b>
              <AnswerDue consultation={one} />
            </p>
            <p className="said" lang="vi">
              {one.question}
            </p>
            {one.answer && (
              <p className="said view" lang="vi">
                {one.answer}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const AnswerDue = ({ consultation }: { consultation: Ticket['consultations'][number] }) => {
  const say = useSay()
  const language = useLanguage()
  const { answeredAt, dueAt } = consultation
  const late = new Date(dueAt) < useNow()
  if (answeredAt)
    return (
      <span className="quiet">
        {say(words.answered)} {fullTime(answeredAt, language)}
        {consultation.answeredBy && ` · ${consultation.answeredBy}`}
      </span>
    )
  return (
    <span className={late ? 'problem' : 'quiet'}>
      {say(late ? words.awaitedLate : words.awaited)} · {say(words.answerBy)} {fullTime(dueAt, language)}
    </span>
  )
}

export const Collaborators = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const language = useLanguage()
  if (!ticket.collaborators.length) return null
  return (
    <section className="panel">
      <h2>{say(words.collaborators)}</h2>
      <ul className="timeline">
        {ticket.collaborators.map(({ department, task, addedAt, doneAt }) => (
          <li key={department.id}>
            <p className="timeline-line">
              <b>{department.name}</b>
              <span className="quiet">
                {say(doneAt ? words.finished : words.working)} · {fullTime(doneAt ?? addedAt, language)}
              </span>
            </p>
            <p className="said" lang="vi">
              {task}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
