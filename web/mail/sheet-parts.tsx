/** @jsxImportSource hono/jsx */
import type { Dress } from './looks.ts'
import type { SheetPicture, WeeklySheet } from './sheet.ts'

type Of<Part extends keyof WeeklySheet> = Pick<WeeklySheet, Part> & { dress: Dress }

export const Row = ({ dress, children }: { dress: Dress; children?: unknown }) => (
  <tr>
    <td {...dress('part')}>{children}</td>
  </tr>
)

export const Head = ({ sheet: { kind, title, days }, dress }: { sheet: WeeklySheet; dress: Dress }) => (
  <tr>
    <td {...dress('head')}>
      <p {...dress('kind')}>
        Lắng Nghe · {kind} {days}
      </p>
      <h1 {...dress('title')}>{title}</h1>
    </td>
  </tr>
)

export const Figures = ({ figures, dress }: Of<'figures'>) => (
  <Row dress={dress}>
    <table role="presentation" {...dress('numbers')}>
      {[figures.slice(0, 2), figures.slice(2)].map((two) => (
        <tr>
          {two.map(({ name, value, said, late }) => (
            <td {...dress('number')}>
              <p {...dress('name')}>{name}</p>
              <p {...dress('value', ...(late ? (['late'] as const) : []))}>{value}</p>
              <p {...dress('small')}>{said}</p>
            </td>
          ))}
        </tr>
      ))}
    </table>
  </Row>
)

export const Things = ({ things: { title, nothing, see, all }, dress }: Of<'things'>) =>
  title === null ? (
    <Row dress={dress}>
      <p {...dress('lead')}>{nothing}</p>
    </Row>
  ) : (
    <Row dress={dress}>
      <h2 {...dress('heading')}>{title}</h2>
      <ol {...dress('things')}>
        {all.map(({ says, href }) => (
          <li {...dress('thing')}>
            {says}{' '}
            <a href={href} {...dress('link')}>
              {see}
            </a>
          </li>
        ))}
      </ol>
    </Row>
  )

type Drawn = { picture: SheetPicture; source: string; dress: Dress }

export const Picture = ({ picture: { title, legend, alt, ends }, source, dress }: Drawn) => (
  <Row dress={dress}>
    <h2 {...dress('heading')}>{title}</h2>
    <p {...dress('small')}>{legend}</p>
    <img src={source} alt={alt} width="552" {...dress('picture')} />
    <table role="presentation" {...dress('ends')}>
      <tr>
        <td {...dress('end')}>{ends[0]}</td>
        <td align="right" {...dress('other-end')}>
          {ends[1]}
        </td>
      </tr>
    </table>
  </Row>
)

export const Behind = ({ behind: { title, head, rows }, dress }: Of<'behind'>) =>
  rows.length === 0 ? null : (
    <Row dress={dress}>
      <h2 {...dress('heading')}>{title}</h2>
      <table {...dress('numbers')}>
        <thead>
          <tr>
            {head.map((column) => (
              <th scope="col" {...dress('column')}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, inTime, href }) => (
            <tr>
              <th scope="row" {...dress('cell')}>
                <a href={href} {...dress('link')}>
                  {name}
                </a>
              </th>
              <td {...dress('cell')}>{inTime}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Row>
  )

type FootProps = { sheet: WeeklySheet; stopLink: string | null; dress: Dress }

export const Foot = ({ sheet: { open, notes, stop }, stopLink, dress }: FootProps) => (
  <>
    <Row dress={dress}>
      <a href={open.href} {...dress('button')}>
        {open.says}
      </a>
    </Row>
    <tr>
      <td {...dress('last')}>
        {notes.map((note) => (
          <p {...dress('small')}>{note}</p>
        ))}
        {stopLink && (
          <p {...dress('small')}>
            <a href={stopLink} {...dress('link')}>
              {stop}
            </a>
          </p>
        )}
      </td>
    </tr>
  </>
)
