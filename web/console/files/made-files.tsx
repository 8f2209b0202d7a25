import './files.css'
import { Button, Progress } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { fullTime } from '../clock.ts'
import { Failure } from '../feedback.tsx'
import { number } from '../figures/say.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Language, MadeFile } from '../shapes.ts'
import { words } from '../words/files.ts'
import { fileFormats } from './formats.ts'
import { addressOf, useDiscard, useFiles, useOrdered, useSave } from './queries.ts'

/** What was ordered and is made, or is there; nothing where nothing was. Folded away, but for who has just ordered something. */
export const MadeFiles = () => {
  const say = useSay()
  const { data } = useFiles()
  const files = data?.files ?? []
  const [open, setOpen] = useState<boolean>()
  const ordered = useOrdered()
  const [before] = useState(ordered)
  const newest = files.find(({ id }) => ordered.includes(id) && !before.includes(id))
  const [shown, setShown] = useState<string>()
  if (newest && newest.id !== shown) {
    setShown(newest.id)
    setOpen(true)
  }
  if (open === undefined && files.some(({ state }) => state === 'waiting')) setOpen(true)
  if (files.length === 0) return null
  return (
    <details
      className="made-files"
      open={open ?? false}
      onToggle={({ currentTarget }) => currentTarget.open !== (open ?? false) && setOpen(currentTarget.open)}
    >
      <summary>{say(words.title(files.length))}</summary>
      <ul>
        {files.map((file) => (
          <One key={file.id} file={file} isAwaited={file.id === newest?.id} />
        ))}
      </ul>
      <p className="quiet small">{say(words.note)}</p>
    </details>
  )
}

/** `isAwaited`: who has just ordered it is led to it. */
const One = ({ file, isAwaited }: { file: MadeFile; isAwaited: boolean }) => {
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isAwaited) return
    line.current?.focus({ preventScroll: true })
    // It grows once it is made.
    line.current?.scrollIntoView({ block: 'center' })
  }, [isAwaited])
  const say = useSay()
  const language = useLanguage()
  const discard = useDiscard()
  const save = useSave()
  const name = `${say(words.kinds[file.what])}, ${fileFormats[file.format]}, ${fullTime(file.askedAt, language)}`
  return (
    <li ref={line} className="made-file" data-state={file.state} tabIndex={-1}>
      <p className="made-file-name">{name}</p>
      <div className="quiet small" role="status">
        <Standing file={file} />
      </div>
      <div className="made-file-ways">
        {file.state === 'ready' && (
          <Button
            component="a"
            size="compact-md"
            download
            href={addressOf(file.id)}
            aria-label={say(words.saveIt(name))}
            onClick={(event) => {
              event.preventDefault()
              if (!save.isPending) save.mutate(file.id)
            }}
          >
            {say(words.save)}
          </Button>
        )}
        <Button
          size="compact-md"
          variant="subtle"
          loading={discard.isPending}
          aria-label={say(words.discardIt(name))}
          onClick={() => discard.mutate(file.id)}
        >
          {say(words.discard)}
        </Button>
      </div>
      {save.isError && <Failure error={save.error} />}
      {discard.isError && <Failure error={discard.error} />}
    </li>
  )
}

const Standing = ({ file: { state, rows, share, bytes, endsAt } }: { file: MadeFile }) => {
  const say = useSay()
  const language = useLanguage()
  const many = number(rows, language)
  if (state === 'failed') return say(words.failed)
  if (state === 'ready')
    return `${say(words.ready(many, sizeIn(bytes, language)))}; ${say(words.keptUntil(fullTime(endsAt, language)))}`
  return (
    <>
      {say(rows === 0 ? words.beginning : words.making(many))}
      {/* Nobody knows how long a list becomes: its bar says only that it goes on. */}
      <Progress value={share === null ? 100 : share * 100} animated={share === null} aria-hidden />
    </>
  )
}

const sizeIn = (bytes: number, language: Language): string =>
  bytes < 1e6
    ? `${number(Math.ceil(bytes / 1e3), language)} kB`
    : `${number(Math.round(bytes / 1e5) / 10, language)} MB`
