const browsers = [/Edg/, /Firefox/, /Chrome/, /Safari/]
const systems = [/Windows/, /Android/, /iPhone|iPad/, /Mac OS/, /Linux/]

/** `Chrome, Windows`: what people recognise their machine by. */
export const deviceOf = (userAgent: string | null): string | null => {
  const found = [browsers, systems].flatMap((known) => {
    const name = known.map((one) => one.exec(userAgent ?? '')?.[0]).find(Boolean)
    return name ? [name === 'Edg' ? 'Edge' : name] : []
  })
  return found.length > 0 ? found.join(', ') : null
}
