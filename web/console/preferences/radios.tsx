import type { ReactNode } from 'react'

type Option = { value: string; label: string; hint?: string }

type RadiosProps = {
  name: string
  legend: string
  lead: string
  chosen: string
  choose: (value: string) => void
  options: Option[]
  children?: ReactNode
}

/** The browser's own radio buttons: every key and every reader knows them. */
export const Radios = ({ name, legend, lead, chosen, choose, options, children }: RadiosProps) => (
  <fieldset className="radios">
    <legend>{legend}</legend>
    <p className="quiet">{lead}</p>
    {options.map(({ value, label, hint }) => (
      <label key={value}>
        <input
          type="radio"
          name={name}
          value={value}
          checked={value === chosen}
          onChange={() => choose(value)}
        />
        <span>
          {label}
          {hint && <small className="quiet">{hint}</small>}
        </span>
      </label>
    ))}
    {children}
  </fieldset>
)
