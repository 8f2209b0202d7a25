import '../badges.css'
import './call.css'
import { useEffect, useState } from 'react'
import { useSearch } from 'wouter'
import { CallBacks, showCallBacks } from '../calls/call-backs.tsx'
import { useMissed } from '../calls/missed-count.tsx'
import { useSay } from '../language.ts'
import { NoSuchScreen } from '../no-such-screen.tsx'
import { useSignedIn } from '../session.ts'
import type { IncidentRow, Me, Sentence } from '../shapes.ts'
import { useTitle } from '../title.ts'
import { words } from '../words/call.ts'
import { words as calls } from '../words/calls.ts'
import { typedInWords } from '../words/typed-in.ts'
import { Aside } from './aside.tsx'
import { CallerCard } from './caller.tsx'
import { saysAnything, takesCalls, useEntry, wayOf } from './entry.ts'
import type { Entry } from './entry-fields.ts'
import type { FollowedTicket } from './follow.tsx'
import { CallForm } from './form.tsx'
import { WaitingList } from './kept.tsx'
import { PreviewCard } from './preview.tsx'
import { usePreview, useSimilar } from './queries.ts'
import { FollowedAloud, ReadAloud } from './read-aloud.tsx'
import { lacking, reportOf } from './report.ts'
import { SimilarCard } from './similar.tsx'
import { TypedInToday } from './today.tsx'
import { dropCall, keepCall, useWaitingCalls } from './waiting.ts'

/** A phone system opens the screen with the number; it says nothing to who takes no calls. */
const givenBy = ({ typesIn }: Me, search: string): Partial<Entry> => {
  const calls = typesIn.find(({ onThePhone }) => onThePhone)
  const given = new URLSearchParams(search)
  const [phone, callId] = [given.get('phone'), given.get('call')]
  if (!calls || (!phone && !callId)) return {}
  return { channel: calls.channel, ...(phone ? { phone } : {}), ...(callId ? { callId } : {}) }
}

/** One keyboard screen: who calls, what they say, where it will go. */
export default function CallScreen() {
  return useSignedIn().typesIn.length ? <Desk /> : <NoSuchScreen why={words.notYours} />
}

const Desk = () => {
  const say = useSay()
  const me = useSignedIn()
  const [kept, setKept] = useState<string | null>(null)
  const [followed, setFollowed] = useState<FollowedTicket | null>(null)
  const [toldOf, setToldOf] = useState<string | null>(null)
  const desk = useEntry(givenBy(me, useSearch()), () => {
    setKept(null)
    setFollowed(null)
    // Who calls is known: what they say is next, once the form stands.
    setTimeout(() => focusOn('text'))
  })
  const { entry, incoming, call, change, clear, next, load } = desk
  const how = { way: wayOf(me, entry.channel), provinceCode: me.department.provinceCode }
  const [problems, setProblems] = useState<ReturnType<typeof lacking>>({})
  const preview = usePreview(entry, { ...how, call })
  const { title } = typedInWords[entry.channel]
  useTitle(say(title))
  const correct = (entry: Entry) => {
    load(entry)
    setKept(null)
    setFollowed(null)
  }
  const refused = useRefused(kept, correct)
  const save = (then: 'read' | 'next') => {
    const missing = lacking(entry, how.way)
    setProblems(missing)
    const first = Object.keys(missing)[0]
    if (first) return focusOn(first)
    const key = keepCall(me.id, entry, reportOf(entry, how))
    next()
    if (then === 'read') setKept(key)
    else focusOn(how.way.receivedAt === 'told' ? 'receivedOn' : 'phone')
  }
  const follows = (ticket: FollowedTicket) => {
    next()
    setProblems({})
    setFollowed(ticket)
  }
  const toldKnown = ({ title }: IncidentRow) => {
    // What was typed comes back by one press, should they say more after all.
    clear()
    setProblems({})
    setToldOf(title)
    focusOn('phone')
  }
  const similar = useSimilar(entry, preview.data?.commune.code ?? null) ?? []
  const somebodyThere = how.way.consent === 'asked'
  // The pressed button goes away; the keys of the form work from within it.
  const thenIn =
    <Given extends unknown[]>(field: string, act: (...given: Given) => void) =>
    (...given: Given) => {
      act(...given)
      focusOn(field)
    }
  const [takeBack, forget] = [thenIn('text', desk.takeBack), thenIn('phone', desk.forgetAside)]
  const aside = desk.aside.length > 0 ? <Aside takeBack={takeBack} forget={forget} /> : null
  const form = {
    entry,
    way: how.way,
    change,
    clear: () => {
      clear()
      setProblems({})
      focusOn('phone')
    },
    aside,
    save,
    problems,
    refused,
    preview: preview.data,
    similar: somebodyThere ? similar.length : 0,
  }
  return (
    <div className="call">
      <div className="call-main">
        <div className="call-head">
          <h1>{say(title)}</h1>
          {takesCalls(me) && <ToMissed />}
        </div>
        {incoming && (
          <p className="notice" role="status">
            {say(words.incoming(incoming.phone || say(calls.hidden).toLowerCase()))}
          </p>
        )}
        {toldOf && !saysAnything(entry) && (
          <p className="told" role="status">
            {say(words.toldKnown(toldOf))}
          </p>
        )}
        {kept && <ReadAloud callKey={kept} next={() => setKept(null)} />}
        {followed && <FollowedAloud ticket={followed} next={() => setFollowed(null)} />}
        {!kept && !followed && <CallForm {...form} />}
        {(kept || followed) && aside}
        <WaitingList edit={correct} putAside={desk.putAside} />
      </div>
      <div className="call-side">
        {somebodyThere && (
          <>
            {takesCalls(me) && (
              <CallerCard
                phone={entry.phone}
                takeName={(name) => entry.name || change({ name, nameOf: entry.phone })}
                takeCall={(callId) => change({ callId })}
                recent={similar.length ? 2 : 5}
              />
            )}
            <SimilarCard tickets={similar} entry={entry} change={change} followed={follows} />
          </>
        )}
        <PreviewCard
          channel={entry.channel}
          preview={preview.data}
          failed={preview.failed}
          chosen={Boolean(entry.communeCode)}
          choose={thenIn('text', ({ code, name }) => change({ communeCode: code, communeName: name }))}
          chooseCategory={thenIn('text', (category) => change({ category }))}
          entry={takesCalls(me) && somebodyThere ? entry : null}
          toldKnown={toldKnown}
        />
      </div>
      <div className="call-after">
        <TypedInToday />
        {takesCalls(me) && <CallBacks />}
      </div>
    </div>
  )
}

/** Under the form there may be people who wait. */
const ToMissed = () => {
  const missed = useMissed()
  if (!missed) return null
  return (
    <button type="button" className="missed-link" onClick={showCallBacks}>
      {missed}
    </button>
  )
}

/** A call that the server would not take comes back into the form, with the reason. */
const useRefused = (kept: string | null, giveBack: (entry: Entry) => void) => {
  const [refused, setRefused] = useState<Sentence | null>(null)
  const call = useWaitingCalls().find(({ key, refused }) => key === kept && refused)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each call that comes back.
  useEffect(() => {
    if (kept) setRefused(null)
    if (!call) return
    dropCall(call.key)
    giveBack(call.entry)
    setRefused(call.refused ?? null)
  }, [kept, call?.key])
  return refused
}

const focusOn = (name: string) => document.querySelector<HTMLElement>(`.call [name="${name}"]`)?.focus()
