import './files.css'
import { Failure } from '../feedback.tsx'
import { fileFormats } from './formats.ts'
import { useOrder } from './queries.ts'

type Props = { what: string; hrefOf: (format: string) => string }

/** One way for each kind of file. A link still saves where it is opened by itself. */
export const TakeLinks = ({ what, hrefOf }: Props) => {
  const order = useOrder()
  return (
    <>
      {Object.entries(fileFormats).map(([format, name]) => (
        <a
          key={format}
          className="take-file"
          download
          aria-label={`${what}: ${name}`}
          aria-disabled={order.isPending}
          href={hrefOf(format)}
          onClick={(event) => {
            event.preventDefault()
            if (!order.isPending) order.mutate(hrefOf(format))
          }}
        >
          {name}
        </a>
      ))}
      {order.isError && <Failure error={order.error} />}
    </>
  )
}
