import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** The blue of an indigo-dyed shirt: calm, and 8 : 1 on white where text or buttons use it. */
const indigo: MantineColorsTuple = [
  '#eef5f8',
  '#dceaf0',
  '#b6d3df',
  '#8db9cb',
  '#689fb6',
  '#4587a2',
  '#2a6f8c',
  '#175a75',
  '#0d4a60',
  '#08394b',
]

export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: 8,
  colors: { indigo },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", monospace',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    // Lists of choices open inside the main landmark, where a screen reader finds them.
    Portal: { defaultProps: { target: '#popups' } },
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { comboboxProps: { transitionProps: { duration: 0 }, shadow: 'md' } } },
  },
})
