const enough = 250_000

/** A PDF stays as it is: a signature holds only for these bytes. */
export const isPaper = ({ type }: Pick<Blob, 'type'>): boolean => type === 'application/pdf'

/** A photo small enough for a weak network, or the file as it is where that is smaller or cannot be drawn. */
export const shrunk = (file: File): Promise<Blob> =>
  smaller(file, 1600, 0.8).then(
    (small) => (small.size < file.size ? small : file),
    () => file,
  )

// A browser that would lay a turned photo on its side sends it as it is.
const smaller = async (file: File, longest: number, quality: number): Promise<Blob> => {
  if (isPaper(file) || file.size <= enough || turnsByHand()) return file
  const small = await draw(await read(file), longest, quality)
  if (small.size <= enough || longest <= 600) return small
  return quality > 0.6 ? smaller(file, longest, quality - 0.15) : smaller(file, longest * 0.75, quality)
}

const turnsByHand = () => getComputedStyle(document.body).imageOrientation !== 'from-image'

/** A few kilobytes to see which picture it is; null where it cannot be drawn. */
export const preview = async (picture: Blob): Promise<string | null> => {
  if (isPaper(picture)) return null
  return read(picture)
    .then((image) => drawn(image, 128).toDataURL('image/jpeg', 0.6))
    .catch(() => null)
}

const read = (file: Blob): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    const image = new Image()
    reader.onerror = reject
    image.onerror = reject
    reader.onload = () => {
      image.src = reader.result as string
    }
    image.onload = () => resolve(image)
    reader.readAsDataURL(file)
  })

const drawn = (image: HTMLImageElement, longest: number): HTMLCanvasElement => {
  const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

const draw = (image: HTMLImageElement, longest: number, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    drawn(image, longest).toBlob((blob) => (blob ? resolve(blob) : reject(blob)), 'image/jpeg', quality)
  })
