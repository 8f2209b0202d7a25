import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import { pickedAnew } from '../picked-anew.ts'
import type { Ticket } from '../shapes.ts'
import { words } from '../words/ticket.ts'
import { ShownToReporter } from './attached.tsx'
import { useSendPictures } from './send-pictures.ts'

/** Papers of both sides: saved and read elsewhere, never opened in here. */
export const Papers = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const papers = ticket.attachments.filter(({ mediaType }) => mediaType === 'application/pdf')
  if (!papers.length && !ticket.mayAddLetter) return null
  return (
    <section className="panel">
      <h2>{say(words.papers)}</h2>
      <ul className="papers">
        {papers.map((paper) => (
          <PaperLine key={paper.id} ticket={ticket} paper={paper} />
        ))}
      </ul>
      {ticket.mayAddLetter && <LetterUpload ticketId={ticket.id} />}
    </section>
  )
}

type PaperProps = { ticket: Ticket; paper: Ticket['attachments'][number] }

const PaperLine = ({ ticket, paper }: PaperProps) => {
  const say = useSay()
  const { url, name, purpose, pages, signed, held, isAnothers } = paper
  const sender = isAnothers ? 'another' : purpose === 'answer' ? 'answer' : 'report'
  const known = [
    say(words.paperOf[sender]),
    pages && say(words.paperPages(pages)),
    signed && say(words.paperSigned),
    held && say(words.paperHeld),
  ]
  return (
    <li>
      {held ? (
        <b className="paper">{name}</b>
      ) : (
        <a className="paper" href={url} download={name ?? true}>
          {name}
        </a>
      )}
      <span className="quiet">{known.filter(Boolean).join(' · ')}</span>
      <ShownToReporter ticket={ticket} file={paper} />
    </li>
  )
}

/** It reaches the resident at once, so that a second look comes between choosing and sending. */
const LetterUpload = ({ ticketId }: { ticketId: number }) => {
  const say = useSay()
  const [chosen, choose] = useState<File | null>(null)
  const letter = useSendPictures(ticketId, 'answer')
  const told = letter.said ?? (letter.isSuccess && !chosen ? words.letterSent : null)
  return (
    <fieldset className="proof">
      <legend>{say(words.letter)}</legend>
      <p className="proof-buttons">
        <FileButton
          // A new one, empty again, once a letter has left.
          key={letter.submittedAt}
          accept="application/pdf"
          disabled={letter.isPending}
          inputProps={{ id: 'letter', 'aria-label': say(words.chooseLetter), ...pickedAnew }}
          onChange={choose}
        >
          {(props) => (
            <Button {...props} variant="default" aria-describedby="letter-hint">
              {say(words.chooseLetter)}
            </Button>
          )}
        </FileButton>
        {chosen && <b>{chosen.name}</b>}
      </p>
      <p id="letter-hint" className="quiet">
        {say(words.letterHint)}
      </p>
      {chosen && (
        <p>
          <Button
            size="md"
            mih={44}
            loading={letter.isPending}
            onClick={() => letter.mutate([chosen], { onSuccess: () => choose(null) })}
          >
            {say(words.sendLetter)}
          </Button>
        </p>
      )}
      <p className={letter.error ? 'problem' : 'told'} role="status">
        {letter.error ? say(problemOf(letter.error).sentence) : told && say(told)}
      </p>
    </fieldset>
  )
}
