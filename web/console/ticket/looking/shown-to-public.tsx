import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import type { Sentence, Ticket } from '../../shapes.ts'
import { words } from '../../words/looking.ts'
import { Look } from './look.tsx'

type Picture = Ticket['attachments'][number]

/** What the public sees of a picture, and the way to look at it and decide. */
export const ShownToPublic = ({ ticketId, picture }: { ticketId: number; picture: Picture }) => {
  const say = useSay()
  const [looking, look] = useState(false)
  const close = () => look(false)
  const { width, height } = picture
  return (
    <>
      <p className="quiet">{say(standing(picture))}</p>
      {looking ? (
        <Look
          ticketId={ticketId}
          picture={{ ...picture, width: width ?? 160, height: height ?? 120 }}
          done={close}
          close={close}
        />
      ) : (
        <Button variant="default" mih={44} onClick={() => look(true)}>
          {say(words.look)}
        </Button>
      )}
    </>
  )
}

const standing = ({ published, marks }: Picture): Sentence => {
  if (published) return marks?.length ? words.shownBlack(marks.length) : words.shown
  return marks === null ? words.waits : words.hidden
}
