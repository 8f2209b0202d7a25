import { localStorageColorSchemeManager } from '@mantine/core'

/** Day or night is a matter of this machine and of its room, so it is kept here and not with the person. */
export const keptScheme = localStorageColorSchemeManager({ key: 'lang-nghe.scheme' })
