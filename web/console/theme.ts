import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** The green of areca leaves: 7.6 : 1 with white where letters or buttons use it by day, and the fifth of them by night. */
const brand: MantineColorsTuple = [
  '#eaf6f1',
  '#d5ece3',
  '#aedccb',
  '#84cab1',
  '#5cc6a7',
  '#2f9d7f',
  '#1b7a62',
  '#126954',
  '#0b5d4b',
  '#08483a',
]

const red: MantineColorsTuple = [
  '#fdeceb',
  '#fad7d4',
  '#f5b3ad',
  '#ff9d94',
  '#ff8a80',
  '#e0574c',
  '#c4443a',
  '#bd332a',
  '#b3261e',
  '#8f1c16',
]

/** Night is a green-black, so that the brand belongs to it. */
const dark: MantineColorsTuple = [
  '#e7efec',
  '#c3d0cb',
  '#a3b3ad',
  '#8b9c95',
  '#3d4f48',
  '#2b3a35',
  '#1f2c27',
  '#18231f',
  '#101815',
  '#0b110f',
]

export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 8, dark: 6 },
  colors: { brand, red, dark },
  black: '#14231f',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", monospace',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    // Lists of choices open inside the main landmark, where a screen reader finds them.
    Portal: { defaultProps: { target: '#popups' } },
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: {
      defaultProps: {
        withScrollArea: false,
        comboboxProps: { transitionProps: { duration: 0 }, shadow: 'md' },
      },
    },
  },
})
