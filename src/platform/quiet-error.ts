type Quiet = {
  type: string
  message: string
  stack: string
  code?: string
  constraint?: string
  cause?: Quiet
}

/**
 * An error as a log may keep it: a query's parameters and PostgreSQL's details quote the rows, that is names, phone
 * numbers and session tokens, and stay out.
 */
export const quietError = (error: Error): Quiet => {
  const { name, message, stack = '', cause } = error
  const { code, constraint_name: constraint } = error as { code?: unknown; constraint_name?: unknown }
  const said = withoutParameters(message)
  return {
    type: name,
    message: said,
    stack: `${name}: ${said}${stack.match(/(\n {4}at .*)+/)?.[0] ?? ''}`,
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(cause instanceof Error && { cause: quietError(cause) }),
  }
}

const withoutParameters = (message: string) => message.split('\nparams:', 1)[0]!
