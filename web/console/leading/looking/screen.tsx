import { WaitingAnswers } from './answers.tsx'
import { WaitingPictures } from './pictures.tsx'

/** What somebody looks at before the public sees it: answers in which something was found, and pictures. */
export default function Looking() {
  return (
    <>
      <WaitingAnswers />
      <WaitingPictures />
    </>
  )
}
