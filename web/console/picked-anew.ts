import type { MouseEvent } from 'react'

/**
 * Of the field behind a button that picks a file: the keyboard reaches the button alone, and a file that was mended meanwhile, or
 * that did not get there, may be picked again; a browser says nothing of one that is picked already.
 */
export const pickedAnew = {
  tabIndex: -1,
  onClick: ({ currentTarget }: MouseEvent<HTMLInputElement>) => {
    currentTarget.value = ''
  },
}
