/** Opens a sheet of ours in a window of its own and prints it as soon as it is there. */
export const printSheet = (path: string) => {
  const sheet = window.open(path, '_blank')
  sheet?.addEventListener('load', () => sheet.print())
}
