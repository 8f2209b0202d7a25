import '../badges.css'
import './call.css'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { useSay } from '../language.ts'
import { useSignedIn } from '../session.ts'
import { useTitle } from '../title.ts'
import { words } from '../words/call.ts'
import { CallerCard } from './caller.tsx'
import { type Entry, lacking, reportOf, useEntry } from './entry.ts'
import { CallForm } from './form.tsx'
import { JustSaved, WaitingList } from './kept.tsx'
import { PreviewCard } from './preview.tsx'
import { usePreview } from './queries.ts'
import { ReadAloud } from './read-aloud.tsx'
import { keepCall } from './waiting.ts'

const givenBy = (search: string): Partial<Entry> => {
  const phone = new URLSearchParams(search).get('phone')
  return phone ? { phone } : {}
}

/** One keyboard screen: who calls, what they say, where it will go. */
export default function CallScreen() {
  const say = useSay()
  const me = useSignedIn()
  const { entry, change, clear, load } = useEntry(givenBy(useSearch()))
  const [kept, setKept] = useState<string | null>(null)
  const [problems, setProblems] = useState<ReturnType<typeof lacking>>({})
  const preview = usePreview(entry, me.department.provinceCode)
  useTitle(say(words.title))
  const save = (then: 'read' | 'next') => {
    const missing = lacking(entry)
    setProblems(missing)
    const first = Object.keys(missing)[0]
    if (first) return focusOn(first)
    const key = keepCall(me.id, reportOf(entry, me.department.provinceCode))
    clear()
    if (then === 'read') setKept(key)
    else focusOn('phone')
  }
  return (
    <div className="call">
      <div className="call-main">
        <h1>{say(words.title)}</h1>
        {kept ? (
          <ReadAloud callKey={kept} next={() => setKept(null)} />
        ) : (
          <CallForm
            entry={entry}
            change={change}
            clear={clear}
            save={save}
            problems={problems}
            preview={preview.data}
          />
        )}
        <WaitingList
          edit={(report) => {
            load(report)
            setKept(null)
          }}
        />
        <JustSaved />
      </div>
      <div className="call-side">
        <CallerCard phone={entry.phone} takeName={(name) => entry.name || change({ name })} />
        <PreviewCard
          preview={preview.data}
          failed={preview.isError}
          chosen={Boolean(entry.communeCode)}
          choose={({ code, name }) => change({ communeCode: code, communeName: name })}
        />
      </div>
    </div>
  )
}

const focusOn = (name: string) => document.querySelector<HTMLElement>(`.call [name="${name}"]`)?.focus()
