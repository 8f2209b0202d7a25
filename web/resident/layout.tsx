import { raw } from 'hono/html'
import { type Child, createContext, useContext } from 'hono/jsx'
import type { Language } from '../../db/vocabulary.ts'
import { emergencyNumbers, type LocalNumber } from '../emergency.ts'
import { css } from './assets.ts'
import { sayIn, words } from './words.ts'

export type PageFrame = {
  lang: Language
  title: string
  /** The page's own path and query, which the other language keeps. */
  here: string
  /** Where a script of this page lies; every page works without. */
  script?: string | undefined
  /** A band across the top of the first page. */
  banner?: Child
  /** Whom to call besides where this page is about a place. */
  local?: readonly LocalNumber[]
}

/** Whom to call everywhere besides the numbers of the whole country: of every page that is about no place. */
export const Everywhere = createContext<readonly LocalNumber[]>([])

const sections = [
  { href: '/report', name: words.site.report },
  { href: '/track', name: words.site.track },
  { href: '/reports', name: words.site.reports },
]

/** The frame of every resident page. */
export const Page = ({
  lang,
  title,
  here,
  script,
  banner,
  local,
  children,
}: PageFrame & { children?: Child }) => (
  <html lang={lang}>
    <Head lang={lang} title={title} script={script} />
    <body>
      <a class="out" href="#main">
        {sayIn(lang)(words.site.skip)}
      </a>
      <Top lang={lang} here={here} />
      <main id="main" tabindex={-1}>
        {banner && (
          <div class="banner">
            <div class="in">{banner}</div>
          </div>
        )}
        <div class="in">{children}</div>
      </main>
      <Foot lang={lang} local={local} />
    </body>
  </html>
)

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%230b5b4c'/%3E%3Cpath d='M9 17a7 7 0 1 1 14 0c0 5-5 4-5 8M13 17a3 3 0 0 1 6 0' fill='none' stroke='%23f0b93a' stroke-width='3' stroke-linecap='round'/%3E%3C/svg%3E"

/** Style and icon are inside, so that a weak network asks once. */
const Head = ({ lang, title, script }: Pick<PageFrame, 'lang' | 'title' | 'script'>) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <title>{`${title} · ${sayIn(lang)(words.site.name)}`}</title>
    <meta name="theme-color" content="#0b5b4c" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href={icon} />
    <style>{raw(css)}</style>
    {script && <script src={script} defer />}
  </head>
)

const Top = ({ lang, here }: Pick<PageFrame, 'lang' | 'here'>) => {
  const t = sayIn(lang)
  const path = here.split('?')[0]
  const other = lang === 'vi' ? 'en' : 'vi'
  return (
    <header class="top">
      <div class="in">
        <a class="name" href="/">
          <Ear />
          {t(words.site.name)}
        </a>
        <nav aria-label={t(words.site.navigation)}>
          {sections.map(({ href, name }) => (
            <a href={href} aria-current={href === path ? 'page' : undefined}>
              {t(name)}
            </a>
          ))}
        </nav>
        <a
          class="lang"
          lang={other}
          hreflang={other}
          href={`${here}${here.includes('?') ? '&' : '?'}lang=${other}`}
        >
          {t(words.site.otherLanguage)}
        </a>
      </div>
    </header>
  )
}

const Ear = () => (
  <svg
    width="28"
    height="28"
    viewBox="0 0 32 32"
    aria-hidden="true"
    fill="none"
    stroke="#f0b93a"
    stroke-width="3"
    stroke-linecap="round"
  >
    <path d="M7 16a9 9 0 1 1 18 0c0 7-7 6-7 11M12 16a4 4 0 0 1 8 0" />
  </svg>
)

const Foot = ({ lang, local }: Pick<PageFrame, 'lang' | 'local'>) => {
  const everywhere = useContext(Everywhere)
  const t = sayIn(lang)
  return (
    <footer class="foot">
      <div class="in">
        <p>
          {t(words.site.emergencyShort)}{' '}
          <span>
            {emergencyNumbers.map(({ number }) => (
              <a href={`tel:${number}`}>{number}</a>
            ))}
          </span>
          {(local ?? everywhere).map(({ number, dial, use }) => (
            <>
              {' '}
              <span>
                <a href={`tel:${dial}`} aria-label={`${number} ${t(use)}`}>
                  {number}
                </a>
              </span>
            </>
          ))}
        </p>
        <p>{t(words.site.footer)}</p>
      </div>
    </footer>
  )
}
