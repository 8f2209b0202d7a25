import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core'
import { theme } from './theme.ts'

/** What the theme adds to the variables of Mantine's own file, as a sheet of our script: a page of ours holds no style of its own. */
export const applyTheme = (): void => {
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(convertCssVariables(variables, ':root'))
  document.adoptedStyleSheets.push(sheet)
}
