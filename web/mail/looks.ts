/** How a mail looks: mail programs read little but what stands on each element; `dark` is for those that know a dark screen. */
type Look = { light: string; dark?: string }

const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;"

export const looks = {
  sheet: {
    light: `margin:0;padding:0;background:#eef2f1;${font}font-size:16px;line-height:1.5;color:#14211e;`,
    dark: 'background:#0f1614;color:#e6edea;',
  },
  ground: {
    light: 'background:#eef2f1;width:100%;border-collapse:collapse;',
    dark: 'background:#0f1614;',
  },
  around: { light: 'padding:16px 8px;' },
  page: {
    light:
      'width:100%;max-width:600px;margin:0 auto;background:#ffffff;border-radius:12px;border-collapse:separate;border-spacing:0;',
    dark: 'background:#18211f;',
  },
  head: {
    light: 'padding:20px 24px;background:#0b5b4c;color:#ffffff;border-radius:12px 12px 0 0;',
    dark: 'background:#0b4a3e;color:#ffffff;',
  },
  kind: { light: 'margin:0;font-size:14px;color:#d3e9e3;', dark: 'color:#d3e9e3;' },
  title: {
    light: 'margin:4px 0 0;font-size:24px;line-height:1.25;font-weight:700;color:#ffffff;',
    dark: 'color:#ffffff;',
  },
  part: { light: 'padding:20px 24px 0;' },
  last: { light: 'padding:20px 24px 24px;' },
  lead: { light: 'margin:0;font-size:17px;' },
  heading: { light: 'margin:0 0 8px;font-size:17px;line-height:1.3;font-weight:700;' },
  numbers: { light: 'width:100%;border-collapse:collapse;' },
  number: {
    light: 'width:50%;padding:12px 8px 12px 0;vertical-align:top;border-top:1px solid #dce4e1;',
    dark: 'border-color:#34423e;',
  },
  name: { light: 'margin:0;font-size:14px;color:#4c5d58;', dark: 'color:#a8b7b2;' },
  value: { light: 'margin:2px 0;font-size:26px;line-height:1.2;font-weight:700;' },
  late: { light: 'color:#a3290e;', dark: 'color:#ffb4a2;' },
  small: { light: 'margin:0;font-size:14px;color:#4c5d58;', dark: 'color:#a8b7b2;' },
  things: { light: 'margin:0;padding:0 0 0 24px;' },
  thing: { light: 'margin:0 0 12px;padding:0 0 0 4px;' },
  link: { light: 'color:#0b5b4c;font-weight:600;text-decoration:underline;', dark: 'color:#7fd6c2;' },
  picture: { light: 'display:block;width:100%;max-width:552px;height:auto;border:0;margin:8px 0 4px;' },
  ends: { light: 'width:100%;border-collapse:collapse;' },
  end: { light: 'padding:0;font-size:13px;color:#4c5d58;text-align:left;', dark: 'color:#a8b7b2;' },
  'other-end': {
    light: 'padding:0;font-size:13px;color:#4c5d58;text-align:right;',
    dark: 'color:#a8b7b2;',
  },
  column: {
    light:
      'padding:6px 8px 6px 0;font-size:14px;font-weight:600;text-align:left;color:#4c5d58;border-bottom:1px solid #dce4e1;',
    dark: 'color:#a8b7b2;border-color:#34423e;',
  },
  cell: {
    light: 'padding:8px 8px 8px 0;text-align:left;border-bottom:1px solid #dce4e1;font-weight:400;',
    dark: 'border-color:#34423e;',
  },
  button: {
    light:
      'display:inline-block;padding:12px 20px;background:#0b5b4c;color:#ffffff;font-weight:600;text-decoration:none;border-radius:8px;',
    dark: 'background:#7fd6c2;color:#0f1614;',
  },
} satisfies Record<string, Look>

export type LookName = keyof typeof looks

const each = Object.entries<Look>(looks)
const rules = (of: (look: Look) => string, end = '') =>
  each.map(([name, look]) => (of(look) ? `.${name}{${of(look).replaceAll(';', `${end};`)}}` : '')).join('')

/** What a mail says at its head: what stands on the elements is stronger, unless this insists. */
const whenDark = `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){${rules(({ dark = '' }) => dark, ' !important')}}`

/** Where mails are read, each element bears its look; a page of ours allows no such thing, and has it in its one style. */
export const styleOf = {
  mail: whenDark,
  page: rules(({ light }) => light) + whenDark,
} as const
export type Medium = keyof typeof styleOf

export const lookIn =
  (medium: Medium) =>
  (...names: LookName[]) => ({
    class: names.join(' '),
    ...(medium === 'mail' && { style: names.map((name) => looks[name].light).join('') }),
  })
export type Dress = ReturnType<typeof lookIn>
