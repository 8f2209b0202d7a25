import {
  type ConvertCSSVariablesInput,
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core'
import { theme } from './theme.ts'

/** What the theme adds to the variables of Mantine's own file, as a sheet of our script: a page of ours holds no style of its own. */
export const applyTheme = (): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(convertCssVariables(added(), ':root'))
  document.adoptedStyleSheets.push(sheet)
}

/** A sheet of a script comes after every file: what it repeated of Mantine's own would undo what style.css says. */
const added = (): ConvertCSSVariablesInput => {
  const ours = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  const before = defaultCssVariablesResolver(DEFAULT_THEME)
  return {
    variables: unlike(ours.variables, before.variables),
    light: unlike(ours.light, before.light),
    dark: unlike(ours.dark, before.dark),
  }
}

const unlike = (ours: Record<string, string>, before: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(ours).filter(([name, value]) => before[name] !== value))
