import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { baseGazetteer } from '../db/seed/base-gazetteer.ts'
import { reportChannels, roles, statuses } from '../db/vocabulary.ts'
import { sealedLanes } from '../src/access/permissions.ts'
import { circlesIn } from './support/circles.ts'
import { classesOf, dressingOthers, selectorsIn, sheetsIn } from './support/sheets.ts'
import { type Import, type Source, sourcesIn } from './support/sources.ts'

const src = sourcesIn('src')
const ours = [...src, ...sourcesIn('db', 'web', 'commands', 'test')]

/** Every import that crosses a wall, as "who → what". */
const crossing = (sources: Source[], wall: (from: Source, to: Import) => boolean) =>
  sources.flatMap((from) => from.imports.flatMap((to) => (wall(from, to) ? `${from.path} → ${to.of}` : [])))
const inFolders = (...folders: string[]) => {
  const starts = folders.map((folder) => `src/${folder}/`)
  return (path: string) => starts.some((start) => path.startsWith(start))
}
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const without = (home: string) => src.filter(({ path }) => path !== home)
/** Every line that says what is forbidden, as "file:line what". */
const saying = (sources: Source[], forbidden: RegExp) =>
  sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const said = forbidden.exec(line)
      return said ? `${path}:${index + 1} ${said[0].trim()}` : []
    }),
  )

describe('The walls', () => {
  test('entries are leaves: no folder imports them', () => {
    const entry = /^src\/(server|worker|app|public-app|staff-api)\.ts$/
    const folders = src.filter(({ path }) => dirname(path) !== 'src')
    expect(crossing(folders, (_, { of }) => entry.test(of))).toEqual([])
  })

  test('only what runs on Node alone imports Node, mail, sockets and the picture maker', () => {
    const onNode =
      /^src\/(server\.ts|backups\/|jobs\/|live\/|demo\/drawn\/pictured\.ts|events\/history\/roots-on-disk\.ts|notifications\/(email|dkim-key)\.ts|intake\/sms\/gateways\/smpp|intake\/email\/listen\.ts|platform\/(brotli|listen|guarded-fetch|guard-answers|unread-requests|stop-http|thread|sweep-heap)|tickets\/pictures\/(disk|attic|encode|looking\/black-out|heic-thread|uploads\/tus)\.ts|tickets\/papers\/(inspect(-thread)?|clamd)\.ts)/
    const ofNode = /^(node:|nodemailer\b|socket\.io\b|sharp\b|mupdf\b|smtp-server\b|smpp$|@tus\/)/
    const elsewhere = src.filter(({ path }) => !onNode.test(path))
    expect(crossing(elsewhere, (_, { of }) => ofNode.test(of))).toEqual([])
  })

  test('Drizzle and the schema are for stores, events and sign-in; their types are for everyone', () => {
    const allowed = (path: string) =>
      /(^|-)store\.ts$/.test(basename(path)) || inFolders('events', 'access')(path)
    const elsewhere = src.filter(({ path }) => !allowed(path))
    const ofTables = /^drizzle-orm\b|^db\/(schema\/|query\.ts$)/
    expect(crossing(elsewhere, (_, { of, typesOnly }) => ofTables.test(of) && !typesOnly)).toEqual([])
  })

  test('no import leads back to where it came from, of types neither', () => {
    expect(circlesIn(ours)).toEqual([])
  })

  test('a circle of imports is found, however long', () => {
    const file = (path: string, ...of: string[]): Source => ({
      path,
      text: '',
      lines: 0,
      imports: of.map((of) => ({ of, statement: '', typesOnly: false })),
    })
    const sources = [file('a', 'b'), file('b', 'c'), file('c', 'a'), file('d', 'a'), file('e', 'e')]
    expect(circlesIn(sources)).toEqual([['a', 'b', 'c'], ['e']])
  })

  test('the platform knows no domain, and deadlines know no tickets', () => {
    const domain = (path: string) => /^src\/(?!platform\/)/.test(path)
    expect(
      crossing(
        src.filter(({ path }) => inFolders('platform')(path)),
        (_, { of }) => domain(of),
      ),
    ).toEqual([])
    const deadlines = src.filter(({ path }) => inFolders('deadlines')(path))
    expect(crossing(deadlines, (_, { of }) => inFolders('tickets')(of))).toEqual([])
  })

  test('tickets, routing and deadlines tell nobody', () => {
    const heart = src.filter(({ path }) => inFolders('tickets', 'routing', 'deadlines')(path))
    expect(crossing(heart, (_, { of }) => inFolders('intake', 'notifications', 'live')(of))).toEqual([])
  })

  test('resident pages, printed sheets and mails take only types from src', () => {
    const taken = (_: Source, { of, typesOnly }: Import) => /^(src|db)\//.test(of) && !typesOnly
    expect(crossing(sourcesIn('web/resident', 'web/paper', 'web/mail'), taken)).toEqual([])
  })

  test('the console takes only the type of the staff API', () => {
    const statements = sourcesIn('web/console').flatMap(({ imports }) =>
      imports.flatMap(({ of, statement }) => (/^(src|db)\//.test(of) ? statement : [])),
    )
    expect(statements.filter((statement) => !/^import type \{ StaffApi \} from/.test(statement))).toEqual([])
  })

  test('the console knows no event by its name: what a hint means stands in the hint', () => {
    const named =
      /'(ticket|department|duty|absence|routing-rule|target|holiday|working-hours|deadlines|staff|message|address)\.[a-z-]*'/
    // Its own lifecycle reads the timeline until the ticket's answer says what is possible.
    const elsewhere = sourcesIn('web/console').filter(({ path }) => path !== 'web/console/ticket/acts.ts')
    expect(saying(elsewhere, named)).toEqual([])
  })

  test('what was shown before stands only where nobody can act on it while something else loads', () => {
    const why: Record<string, string> = {
      'web/console/inbox/queries.ts': 'a row opens the ticket that it shows',
      'web/console/place-picker.tsx': 'old lines cannot be chosen',
      'web/console/call/queries.ts': 'of the same call alone',
      'web/console/leading/rota/queries.ts': 'inside <Kept>',
      'web/console/leading/people/queries.ts': 'inside <Kept>',
    }
    const keeping = sourcesIn('web').filter(({ text }) => /placeholderData:/.test(text))
    expect(keeping.map(({ path }) => path).sort()).toEqual(Object.keys(why).sort())
    for (const path of Object.keys(why).filter((path) => why[path] === 'inside <Kept>'))
      expect(readFileSync(join(dirname(path), 'screen.tsx'), 'utf8')).toContain('<Kept query=')
  })

  test('the database folder takes nothing from src', () => {
    expect(crossing(sourcesIn('db'), (_, { of }) => of.startsWith('src/'))).toEqual([])
  })

  test('every column is written and read somewhere', () => {
    const later: Record<string, string> = {}
    const ofTheSignInLibrary = /^db\/schema\/access\.ts (user|session|account|verification|two_factor)$/
    // Held against the measures in `test/figures.test.ts`.
    const namedByMeasures = /^db\/schema\/reporting\.ts figures$/
    const uses = [...src, ...sourcesIn('commands'), ...sourcesIn('db')]
      .filter(({ path }) => !/^db\/(schema|migrations)\//.test(path))
      .map(({ text }) => text)
      .join('\n')
    const times = (name: string) => uses.match(new RegExp(`\\b(${name}|${camel(name)})\\b`, 'g'))?.length ?? 0
    const unused = sourcesIn('db/schema').flatMap(({ path, text }) =>
      [...text.matchAll(/pgTable\(\s*'(\w+)',\s*\{(.*?)\n {2}\}/gs)].flatMap(([, table, columns]) =>
        [ofTheSignInLibrary, namedByMeasures].some((tables) => tables.test(`${path} ${table}`))
          ? []
          : [...columns!.matchAll(/^ {4}(\w+):/gm)]
              .map(([, column]) => snake(column!))
              .filter((column) => !(column in later) && times(column) < 2)
              .map((column) => `${table}.${column}`),
      ),
    )
    expect(unused).toEqual([])
  })

  test('which statuses belong together has one home', () => {
    const word = `'(${statuses.join('|')})'`
    const list = new RegExp(`${word}(, ?| \\| ?)${word}`)
    const home = 'db/vocabulary.ts'
    const elsewhere = [...src, ...sourcesIn('db', 'web')].filter(({ path }) => path !== home)
    expect(saying(elsewhere, list)).toEqual([])
    expect("status in ('resolved', 'closed')").toMatch(list)
  })

  test('the console compares no role, no sealed lane and no channel: the server says what follows from them', () => {
    const named = `'(${[...roles, ...sealedLanes, ...reportChannels].join('|')})'`
    const compared = new RegExp(`[!=]== ?${named}|includes\\(${named}\\)`)
    expect(saying(sourcesIn('web/console'), compared)).toEqual([])
    expect("roles.includes('leader')").toMatch(compared)
  })

  test('what people typed is read aloud in their language, whatever that of the screen', () => {
    const said = /<(\w+)(?=[^<>]*className="said)[^<>]*?>|<\/?(\w+)[^<>]*>(?:\{' '\})?\s*\{(?:\w+\.)?title\}/g
    const ours = ['web/console/leading/form.tsx']
    const mute = sourcesIn('web/console')
      .filter(({ path }) => !ours.includes(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(said)].filter(([tag]) => !tag.includes('lang=')).map(([tag]) => `${path} ${tag}`),
      )
    expect(mute).toEqual([])
  })

  test('a row has one name, and one name is of one row', () => {
    const sources = [...src, ...sourcesIn('db')]
    const named = (pattern: RegExp) =>
      sources.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([, name]) => `${name} ${path}`))
    const twice = (names: string[]) =>
      [...Map.groupBy(names, (name) => name.split(' ')[0]).values()].filter(({ length }) => length > 1)
    expect(twice(named(/^(?:export )?type (\w+Row) =/gm))).toEqual([])
    expect(twice(named(/^(?:export )?type \w+ = typeof (\w+)\.\$inferSelect$/gm))).toEqual([])
  })

  test('bytes are written in hex, advisory locks are numbered, and codes of units are read, in one place each', () => {
    expect(saying(without('src/platform/digest.ts'), /toString\(16\)/)).toEqual([])
    const lockNumber = /pg_advisory\w*lock\((?!\$\{|hashtext)/
    expect(saying([...src, ...sourcesIn('db')], lockNumber)).toEqual([])
    const codes = /\/\^\\d\{[25]\}\$\//
    const apart = /^src\/(routing\/place\/codes|routing\/importing\/checks|platform\/config)\.ts$/
    expect(
      saying(
        src.filter(({ path }) => !apart.test(path)),
        codes,
      ),
    ).toEqual([])
  })

  test('no province and no commune is named in src', () => {
    const { provinces, units } = baseGazetteer()
    const names = provinces.map(({ name }) => name).join('|')
    expect(saying(src, new RegExp(`(?<!\\p{L})(${names})(?!\\p{L})`, 'u'))).toEqual([])

    const communes = new Set(units.map(({ name }) => name))
    const namesCommune = (called: string) => {
      const words = called.trim().split(/\s+/)
      return words.some((_, last) => communes.has(words.slice(0, last + 1).join(' ')))
    }
    const called = /(?:phường|xã|đặc khu)\s+((?:\p{Lu}[\p{L}']*\s*)+)/gu
    const lower = ({ text }: Source) => text.replaceAll(/Phường|Xã|Đặc khu/g, (type) => type.toLowerCase())
    const named = src.flatMap((source) =>
      [...lower(source).matchAll(called)].flatMap(([all, name]) =>
        namesCommune(name!) ? `${source.path}: ${all}` : [],
      ),
    )
    expect(named).toEqual([])
  })

  test('no department is named in src: rules know kinds, names are rows', () => {
    const named = /(Sở|Phòng|Công ty) \p{Lu}\p{L}+|Trung tâm Phục vụ|Thanh tra (tỉnh|thành phố)/u
    expect(saying(src, named)).toEqual([])
  })
})

describe('The house rules', () => {
  test('files are named after what they answer', () => {
    const vague = /(^|[-/])(utils?|helpers?|commons?|managers?|services?|misc|shared|index)([-./]|$)/
    // Phrases about public services: the word is the town hall's own.
    const aboutServices = /^src\/routing\/knowledge\//
    const paths = ours.map(({ path }) => path).filter((path) => !aboutServices.test(path))
    expect(paths.filter((path) => vague.test(path))).toEqual([])
    const repeats = ({ path }: Source) => {
      const folder = basename(dirname(path))
      return [folder, folder.replace(/s$/, '')].some((name) => basename(path).startsWith(`${name}-`))
    }
    expect(src.filter(repeats).map(({ path }) => path)).toEqual([])
  })

  test('a job is told how long to wait, for the queue goes by the clock of the database', () => {
    expect(saying(src, /run_at := (?!now\(\))/)).toEqual([])
  })

  test('nothing is called a manager, a service or a helper', () => {
    const declared = /\b(class|const|let|function|type|interface) \w+(Manager|Service|Helper|Utils?)\b/
    expect(saying(ours, declared)).toEqual([])
  })

  test('there are no barrels', () => {
    const forwards = (line: string) => /^export (\*|type \{|\{)[^=]*from '/.test(line)
    const code = ({ text }: Source) =>
      text.split('\n').filter((line) => line && !/^\s*(\/\/|\/?\*)/.test(line))
    expect(ours.filter((source) => code(source).every(forwards)).map(({ path }) => path)).toEqual([])
  })

  test('only the configuration reads the environment', () => {
    const elsewhere = src.filter(({ path }) => path !== 'src/platform/config.ts')
    expect(saying(elsewhere, /process\.env|import\.meta\.env/)).toEqual([])
  })

  test('only entries ask for the time; everyone else is told', () => {
    const inside = src.filter(({ path }) => !/^src\/((server|worker)\.ts|jobs\/)/.test(path))
    expect(saying(inside, /Date\.now\(\)|new Date\(\)|Temporal\.Now/)).toEqual([])
  })

  test("Vietnam's time has one home in the server and one in the console", () => {
    const byHand = /Ho_Chi_Minh|\+07:00|86_400_000|7 \* (60|3_?600)|DateTimeFormat|toLocale(Date|Time)String/
    const homes = ['src/platform/vietnam-time.ts', 'web/console/clock.ts']
    const elsewhere = [...src, ...sourcesIn('web')].filter(({ path }) => !homes.includes(path))
    expect(saying(elsewhere, byHand)).toEqual([])
  })

  test('what a person writes of days and times is read in one place', () => {
    const reading =
      /z\.iso\.(date|datetime|time)|z\.coerce\.date|z\.date\(|Date\.parse\(|transform\(\(\w+\) => new Date/
    const homes = ['src/platform/written-dates.ts', 'src/platform/vietnam-time.ts']
    const elsewhere = src.filter(({ path }) => !homes.includes(path))
    expect(saying(elsewhere, reading)).toEqual([])
    const doors = elsewhere.filter(({ path }) => /(routes|inputs?|report|received|forms)\.tsx?$/.test(path))
    expect(saying(doors, /new Date\(/)).toEqual([])
  })

  test('the numbers to call have one home', () => {
    const elsewhere = [...src, ...sourcesIn('web')].filter(({ path }) => path !== 'web/emergency.ts')
    const knowledge = /^src\/routing\/(knowledge|kind)\//
    const others = elsewhere.filter(({ path }) => !knowledge.test(path))
    expect(saying(others, /\b11[23]\b[^\n]*\b11[345]\b|tel:11\d/)).toEqual([])
  })

  test('tones stand where the official lists put them: hòa, thủy, ủy', () => {
    const elsewhere = /(?<![qQ])(?:[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/u
    // What is matched against: residents write both, and fold() reads both.
    const read = /^src\/routing\/(knowledge\/|text\.ts|place\/roles\.ts)/
    const written = [...src, ...sourcesIn('web', 'db', 'commands')].filter(({ path }) => !read.test(path))
    expect(saying(written, elsewhere)).toEqual([])
    expect('hoà, xoá, khoẻ, huỷ, uỷ').toMatch(elsewhere)
    expect('hòa, quý, quỹ, toán, ngoài, khuỷu').not.toMatch(elsewhere)
  })

  test('what the console remembers between screens is one kind of store', () => {
    expect(saying(sourcesIn('web/console'), /useSyncExternalStore|new Set<\(\) => void>/)).toEqual([])
  })

  test('pure rules have no database, no waiting and no clock', () => {
    const pure = [
      'routing/text',
      'routing/kind/classify',
      'routing/kind/explain',
      'routing/kind/lanes',
      'routing/place/resolve',
      'routing/place/gazetteer',
      'tickets/lifecycle',
      'tickets/reference',
      'deadlines/target',
      'deadlines/calendar',
      'deadlines/clock',
      'notifications/recipients',
      'notifications/wording',
      'events/rooms',
      'access/permissions',
    ].map((name) => `src/${name}.ts`)
    const rules = src.filter(({ path }) => pure.includes(path))
    expect(rules.map(({ path }) => path).sort()).toEqual(pure.sort())
    expect(saying(rules, /\bawait\b|\basync\b|Math\.random|\bdb`/)).toEqual([])
    expect(
      crossing(
        rules,
        (_, { of, typesOnly }) => /\/store\.ts$|^db\/(?!vocabulary\.ts)/.test(of) && !typesOnly,
      ),
    ).toEqual([])
  })

  test('every store is played through once', () => {
    const played = readFileSync('test/stores.test.ts', 'utf8')
    const stores = src.map(({ path }) => path).filter((path) => /[/-]store\.ts$/.test(path))
    expect(stores.filter((path) => !played.includes(`'${path}': {`))).toEqual([])
  })

  test('a store that holds SQL says why at its top', () => {
    const silent = src.filter(({ path, text }) => {
      const statement = /\bdb(<[^`;=]*>)?`/.exec(text)
      const why = /^\/\* SQL.*\*\/$/m.exec(text)
      return /(^|-)store\.ts$/.test(basename(path)) && statement && !(why && why.index < statement.index)
    })
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  test('one error is for callers, and only what has a life is a class', () => {
    expect(
      saying(src, /^\s*(export )?(abstract )?class \w+/).map((found) => found.split(' ').at(-1)),
    ).toEqual(['Refused'])
  })

  test('types are not talked out of, and nothing is left for later', () => {
    const loosened = ['\\bas any(?! [a-z])', '@ts-ignore', '@ts-nocheck', '@ts-expect-error']
    const later = ['TO' + 'DO', 'FIX' + 'ME']
    const others = ours.filter(({ path }) => path !== 'test/house.test.ts')
    expect(saying(others, new RegExp(`${loosened.join('|')}|\\b(${later.join('|')})\\b`))).toEqual([])
  })

  test('tests take a database for what it is, try once, and share one clock', () => {
    const tests = sourcesIn('test').filter(
      ({ path }) => !/^test\/(house\.test|support\/(database|untold-changes))\.ts$/.test(path),
    )
    const config = {
      path: 'vitest.config.ts',
      text: readFileSync('vitest.config.ts', 'utf8'),
      lines: 0,
      imports: [],
    }
    expect(saying(tests, /as unknown as (Db|Sql)\b/)).toEqual([])
    expect(saying([...tests, config], /\bretry\b['"]?: *[1-9]/)).toEqual([])
    const clocks = tests.filter(({ path }) => path !== 'test/support/moment.ts')
    expect(saying(clocks, /T\$\{[^}]*\}(:00)?\+07:00|\}\+07:00`|const at = \(moment/)).toEqual([])
  })

  test('files are small, or say why not', () => {
    const reasons: Record<string, string> = {
      'src/tickets/store.ts': 'one named statement each; what a verb needs stands together',
      'src/deadlines/store.ts': 'one named statement each',
      'src/routing/place/resolve.ts': 'one decision, read from top to bottom',
      'src/reporting/measures.ts': 'the glossary of all figures, read from top to bottom',
      'db/seed/answer-templates.ts': 'a table of sentences',
      'web/resident/words.ts': 'every word of the resident pages in both languages',
      'web/console/ticket/acts.ts': 'one form for each verb, side by side',
      'db/schema/tickets.ts': 'the tables of one domain folder',
      'db/schema/routing.ts': 'the tables of one domain folder',
    }
    const tableOfWords = /^src\/routing\/knowledge\//
    const code = sourcesIn('src', 'db', 'web', 'commands').filter(
      ({ path }) => !(path in reasons) && !tableOfWords.test(path),
    )
    expect(code.filter(({ lines }) => lines > 200).map(({ path, lines }) => `${path} ${lines}`)).toEqual([])
  })

  /* All sheets that were ever loaded hold at once: a screen would look as the one before it left it. */
  test('a class is dressed in one stylesheet: what a screen adds hangs on a class that is its own', () => {
    const shared = ['web/console/style.css', 'web/console/badges.css']
    const sheets = sheetsIn('web/console')
    const ofScreens = (found: string) => !shared.some((path) => found.startsWith(`${path} `))
    expect(dressingOthers(sheets).filter(ofScreens)).toEqual([])
    const [first, second] = shared.map(
      (of) => new Set(sheets.find(({ path }) => path === of)!.selectors.flatMap(classesOf)),
    )
    expect([...first!].filter((name) => second!.has(name))).toEqual([])
  })

  test('a class that two stylesheets dress is found, in a media query as in a list', () => {
    const one = {
      path: 'one.css',
      selectors: selectorsIn('.a, .b:is(.c, .d) { } @media print { .e .f { } }'),
    }
    const two = { path: 'two.css', selectors: selectorsIn('.own .a { } .a { } /* .b { } */ .g .e { }') }
    expect(one.selectors).toEqual(['.a', '.b:is(.c, .d)', '.e .f'])
    expect(dressingOthers([one, two])).toEqual(['one.css .a', 'two.css .a'])
  })
})

describe('What is handed on', () => {
  test('no tracked file names the host of a package registry, and the lockfile says only what and not where', () => {
    const made = new Set(['node_modules', 'dist', 'data', '.git', '.wrangler', '.scratch'])
    const tracked = readdirSync('.', { withFileTypes: true }).flatMap((entry) => {
      if (made.has(entry.name)) return []
      if (entry.isFile()) return [entry.name]
      return readdirSync(entry.name, { recursive: true, encoding: 'utf8' }).map((path) =>
        join(entry.name, path),
      )
    })
    const host =
      /\b(registry|npm|pkgs?|packages|mirrors?)\.[a-z0-9-]+(\.[a-z0-9-]+)*\.(org|com|net|dev|io|cn|vn)\b/i
    const text = (path: string) => {
      try {
        return readFileSync(path, 'utf8')
      } catch {
        return ''
      }
    }
    expect(tracked.filter((path) => host.test(text(path)))).toEqual([])
    expect(text('package-lock.json')).not.toContain('"resolved"')
  })
})
