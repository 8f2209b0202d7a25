import { Unloaded } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import type { Ticket } from '../shapes.ts'
import { words } from '../words/category-card.ts'
import { useCategoryCard } from './queries.ts'

const nothing = {
  law: words.cardNoSource,
  steps: words.cardNoSteps,
  decides: words.cardNoSource,
  proof: null,
}
const parts = ['decides', 'law', 'steps', 'proof'] as const

/** For an officer without a colleague who knows the field; what nobody has written is said to be missing. */
export const CategoryCard = ({ ticket: { category, sealed } }: { ticket: Ticket }) => {
  const say = useSay()
  const language = useLanguage()
  const known = useCategoryCard(category.code, language)
  if (sealed) return null
  const card = known.data
  if (!card) return <Unloaded of={known} />
  return (
    <section className="category-card">
      <h2>{say(words.card(category.name))}</h2>
      <dl>
        {parts.map((part) => {
          const missing = nothing[part]
          if (!card[part] && !missing) return null
          return (
            <div key={part}>
              <dt>{say(words.cardParts[part])}</dt>
              <dd className={card[part] ? 'said' : 'quiet'}>{card[part] ?? (missing && say(missing))}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
