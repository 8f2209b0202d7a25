import { useSay } from '../../language.ts'
import type { Lane, Sentence, Urgency } from '../../shapes.ts'
import { words } from '../../words/targets.ts'
import { laneNames, urgencyNames } from '../../words.ts'
import { useFieldName } from '../field-name.ts'
import type { Target } from '../shapes.ts'

/** In the order of what is met most. */
export const lanes: Record<string, Sentence> = {
  feedback: laneNames.feedback,
  emergency: laneNames.emergency,
  complaint: laneNames.complaint,
  denunciation: laneNames.denunciation,
  spam: laneNames.spam,
  forwarding: words.forwarding,
  'personal-data': words.personalData,
} satisfies Record<Lane | 'forwarding' | 'personal-data', Sentence>

/** What a target governs, where its name does not say it. */
export const laneNotes: Record<string, Sentence> = {
  forwarding: words.forwardingNote,
  'personal-data': words.personalDataNote,
}

const kindsOfField: Record<Target['ordinary'], Sentence> = {
  any: words.anyField,
  ordinary: words.ordinary,
  other: words.other,
}

/** Which tickets of its lane a target is for. */
export const useTargetName = () => {
  const say = useSay()
  const fieldName = useFieldName()
  return ({ categoryCode, ordinary, urgency, place }: Target) =>
    [
      categoryCode ? fieldName(categoryCode) : say(kindsOfField[ordinary]),
      say(urgency === 'any' ? words.anyUrgency : urgencyNames[urgency as Urgency]),
      ...(place === 'remote' ? [say(words.remote)] : []),
    ].join(' · ')
}
