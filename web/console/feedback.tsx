import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { problemOf } from './api.ts'
import { useSay } from './language.ts'
import type { Sentence } from './shapes.ts'
import { words } from './words.ts'

export const Loading = () => {
  const say = useSay()
  return (
    <p className="quiet pad" role="status">
      {say(words.loading)}
    </p>
  )
}

type FailureProps = { error?: unknown; sentence?: Sentence; retry?: () => void }

/** What went wrong, in a sentence, with the way on. */
export const Failure = ({ error, sentence, retry }: FailureProps) => {
  const say = useSay()
  // Who was not given the work is not given it by asking again.
  const may = !error || problemOf(error).status !== 403
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

/** A fault in one screen leaves the others usable. */
export class Broken extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })
  override render() {
    if (!this.state.failed) return this.props.children
    return <Failure sentence={words.brokenScreen} retry={() => location.reload()} />
  }
}
