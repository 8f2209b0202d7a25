import { Button } from '@mantine/core'
import { Component, type ReactNode, Suspense } from 'react'
import { problemOf } from './api.ts'
import { useSay } from './language.ts'
import type { Sentence } from './shapes.ts'
import { words } from './words.ts'

/** Bars where words will stand; they come after a moment, since most waits are shorter. */
export const Loading = () => {
  const say = useSay()
  return (
    <div className="loading" role="status">
      <span className="unseen">{say(words.loading)}</span>
    </div>
  )
}

type FailureProps = { error?: unknown; sentence?: Sentence; retry?: () => void }

/** What went wrong, in a sentence, with the way on. */
export const Failure = ({ error, sentence, retry }: FailureProps) => {
  const say = useSay()
  // What is not given, or not there, is not had by asking again.
  const may = !error || ![403, 404, 422].includes(problemOf(error).status)
  return (
    <div className="failure" role="alert">
      <p>{say(sentence ?? problemOf(error).sentence)}</p>
      {retry && may && (
        <Button size="compact-sm" variant="default" onClick={retry}>
          {say(words.retry)}
        </Button>
      )}
    </div>
  )
}

type Asked = { data: unknown; isError: boolean; refetch: () => unknown }

/** Where a part of a screen did not come: an empty list would say that there is nothing. */
export const Unloaded = ({ of: { data, isError, refetch } }: { of: Asked }) => {
  const say = useSay()
  if (!isError || data !== undefined) return null
  return (
    <p className="unloaded" role="alert">
      {say(words.unloaded)}{' '}
      <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
        {say(words.retry)}
      </Button>
    </p>
  )
}

type BrokenProps = { children: ReactNode; sentence?: Sentence; place?: string }

/** A fault in one screen leaves the others usable: at another place it is forgotten. */
export class Broken extends Component<BrokenProps, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })
  override componentDidUpdate({ place }: BrokenProps) {
    if (this.state.failed && place !== this.props.place) this.setState({ failed: false })
  }
  override render() {
    const { children, sentence = words.brokenScreen } = this.props
    return this.state.failed ? <Failure sentence={sentence} retry={() => location.reload()} /> : children
  }
}

/** What a screen loads besides: where it does not come, the rest of the screen stands. */
export const Besides = ({ children, waiting }: { children: ReactNode; waiting?: ReactNode }) => (
  <Broken sentence={words.brokenPart}>
    <Suspense fallback={waiting}>{children}</Suspense>
  </Broken>
)
