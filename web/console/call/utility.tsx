import { sayNumber } from '../../number.ts'
import { useSay } from '../language.ts'
import type { UtilityTold } from '../shapes.ts'
import { words } from '../words/call.ts'

/** What is read out to a caller whose report a company takes over: where it answers itself, and when. */
export const ToldOfUtility = ({ utility: { phone, line } }: { utility: UtilityTold }) => {
  const say = useSay()
  const told = line ? say(line) : phone && sayNumber(phone)
  if (!told) return null
  return (
    <p className="utility-told">
      {say(words.tellUtility)} <b>{told}</b>
    </p>
  )
}
