import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import { fullTime } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { pickedAnew } from '../../picked-anew.ts'
import { fileWords as words } from '../../words/exchange-files.ts'
import { Act } from '../act.tsx'
import { Problem } from './problem.tsx'
import { type FileTried, type Partner, useMakeFile, useTakeFile, useTryFile } from './queries.ts'

/** Signed files to and from a system without a line: one to carry there, and theirs, looked at before it is taken in. */
export const Files = ({ partner: { id, name } }: { partner: Partner }) => {
  const say = useSay()
  const making = useMakeFile(id)
  const make = () => making.mutate(undefined, { onSuccess: save })
  return (
    <>
      <p className="quiet">{say(words.note)}</p>
      <p className="buttons">
        <Act name={words.make} about={name} busy={making.isPending} start={make} />
      </p>
      <p role="status">
        <Problem error={making.error} />
        {making.data && say(words.made(making.data.lines, making.data.requests))}
      </p>
      <Taking {...{ id, name }} />
    </>
  )
}

const save = ({ name, text }: { name: string; text: string }) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const Taking = ({ id, name }: Pick<Partner, 'id' | 'name'>) => {
  const say = useSay()
  const trying = useTryFile(id)
  const taking = useTakeFile(id)
  const [chosen, setChosen] = useState({ name: '', text: '' })
  const read = async (file: File | null) => {
    if (!file) return
    const text = await file.text()
    setChosen({ name: file.name, text })
    taking.reset()
    trying.mutate(text)
  }
  const done = taking.data
  return (
    <>
      <p className="file-field">
        <FileButton
          accept=".jsonl,.json,.txt"
          onChange={(file) => void read(file)}
          inputProps={{ 'aria-label': `${say(words.pick)}: ${name}`, ...pickedAnew }}
        >
          {(props) => (
            <Button {...props} variant="default" loading={trying.isPending}>
              {say(words.pick)}
            </Button>
          )}
        </FileButton>
        <span className="quiet">{chosen.name}</span>
      </p>
      <div role="status">
        <Problem error={trying.error ?? taking.error} />
        {trying.data && !done && <Trial tried={trying.data} />}
        {done && (
          <>
            <p>{say(words.taken(done.lines - done.wrong.length, done.wrong.length))}</p>
            <WrongLines wrong={done.wrong} />
          </>
        )}
      </div>
      {trying.data && !done && (
        <Act
          name={words.take}
          about={name}
          busy={taking.isPending}
          start={() => taking.mutate(chosen.text)}
        />
      )}
    </>
  )
}

const Trial = ({ tried }: { tried: FileTried }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      <p>
        <b>{say(words.tried(tried))}</b> {say(words.madeAt)} {fullTime(tried.madeAt, language)}
      </p>
      <WrongLines wrong={tried.wrong} />
    </>
  )
}

const shownAtOnce = 50

const WrongLines = ({ wrong }: Pick<FileTried, 'wrong'>) => {
  const say = useSay()
  return (
    <>
      <ul className="duties import-lines">
        {wrong.slice(0, shownAtOnce).map(({ line, sentence }) => (
          <li key={line} className="warn">
            <b>{say(words.line(line))}</b> {say(sentence)}
          </li>
        ))}
      </ul>
      {wrong.length > shownAtOnce && (
        <p className="warn">{say(words.moreWrong(wrong.length - shownAtOnce))}</p>
      )}
    </>
  )
}
