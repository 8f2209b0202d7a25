import { z } from 'zod'
import { type GatewayName, gatewayNames } from './sms-gateways.ts'

/** What an administrator wrote of some gateways, in whole đồng. */
export type GatewayAmounts = Partial<Record<GatewayName, number>>

const form =
  'viết tên cổng và số đồng, ví dụ kannel:350; generic:400 / write the gateway and whole đồng, like kannel:350; generic:400'

/** "kannel:350; generic:400". */
export const gatewayAmounts = z.string().transform((text, { addIssue }): GatewayAmounts => {
  const amounts: GatewayAmounts = {}
  for (const entry of text.split(';').filter((entry) => entry.trim())) {
    const [name = '', amount = '', ...more] = entry.split(':').map((piece) => piece.trim())
    const known = gatewayNames.find((one) => one === name)
    const isNew = known !== undefined && amounts[known] === undefined
    if (!isNew || more.length > 0 || !/^\d{1,12}$/.test(amount)) addIssue(`"${entry.trim()}": ${form}`)
    else amounts[known] = Number(amount)
  }
  return amounts
})

/** What one segment costs by a gateway, and what it may cost in a day and in a month; null is no limit. */
export type Terms = { price: number; day: number | null; month: number | null }

export type AmountSettings = {
  SMS_PRICES?: GatewayAmounts | undefined
  SMS_BUDGET_DAY?: GatewayAmounts | undefined
  SMS_BUDGET_MONTH?: GatewayAmounts | undefined
}

export const termsOf = (
  { SMS_PRICES, SMS_BUDGET_DAY, SMS_BUDGET_MONTH }: AmountSettings,
  name: GatewayName,
): Terms => ({
  price: SMS_PRICES?.[name] ?? 0,
  day: SMS_BUDGET_DAY?.[name] ?? null,
  month: SMS_BUDGET_MONTH?.[name] ?? null,
})

/** A budget of a gateway whose price nobody wrote would never be used up. */
export const pricesMissing = ({
  SMS_PRICES,
  SMS_BUDGET_DAY,
  SMS_BUDGET_MONTH,
}: AmountSettings): GatewayName[] =>
  gatewayNames.filter(
    (name) =>
      !SMS_PRICES?.[name] && (SMS_BUDGET_DAY?.[name] !== undefined || SMS_BUDGET_MONTH?.[name] !== undefined),
  )
