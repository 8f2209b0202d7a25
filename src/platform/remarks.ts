/**
 * Settings with a remark behind them, as `.env.example` has it: a shell leaves it out, systemd takes it for a part of the value, and a
 * secret would be another for each of them.
 */
export const remarksIn = (env: Record<string, string | undefined>, names: string[]): string[] =>
  names
    .filter((name) => /\s#(\s|$)/.test(env[name] ?? ''))
    .map(
      (name) =>
        `  ${name}: bỏ lời ghi chú sau dấu #, vì đó đang là một phần của giá trị / leave out the remark behind the #: it is a part of the value`,
    )
