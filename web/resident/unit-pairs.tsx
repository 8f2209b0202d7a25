import type { Language } from '../../db/vocabulary.ts'
import { sayIn, words } from './words.ts'

type Shot = { url: string; width: number; height: number }
export type Pair = { reference: string; title: string; before: Shot; after: Shot }

/** Folded: a weak network fetches the pictures when they are wanted. */
export const Pairs = ({ lang, pairs }: { lang: Language; pairs: Pair[] }) => {
  const t = sayIn(lang)
  return (
    <section class="card">
      <h2>{t(words.units.pairs)}</h2>
      <details>
        <summary>{t(words.units.showPairs(pairs.length))}</summary>
        {pairs.map(({ reference, title, before, after }) => (
          <>
            <h3>
              <a href={`/t/${reference}`} lang="vi">
                {title}
              </a>
            </h3>
            <Shown shot={before} says={t(words.units.before)} title={title} />
            <Shown shot={after} says={t(words.units.after)} title={title} />
          </>
        ))}
      </details>
    </section>
  )
}

const Shown = ({ shot, says, title }: { shot: Shot; says: string; title: string }) => (
  <figure class="half">
    <img src={shot.url} alt={`${says}: ${title}`} width={shot.width} height={shot.height} loading="lazy" />
    <figcaption class="meta">{says}</figcaption>
  </figure>
)
