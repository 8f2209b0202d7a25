import '@mantine/core/styles/ActionIcon.css'
import '@mantine/core/styles/PasswordInput.css'
import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useSay } from './language.ts'
import { words } from './words/password.ts'

/** A password, which whoever types it may look at: by thumb, by keyboard and by ear. */
export const PasswordField = (given: PasswordInputProps) => (
  <PasswordInput
    required
    visibilityToggleFocusable
    visibilityToggleButtonProps={{ 'aria-label': useSay()(words.show) }}
    {...given}
  />
)
