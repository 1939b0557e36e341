/** Every setting that there is: how it is called, in which variable of the environment it stands, and what it is without that. */
export const SETTINGS = {
  register: { variable: "DRAGOMAN_REGISTER", fallback: "dragoman.sqlite", help: "the register file" },
  maxBytes: { variable: "DRAGOMAN_MAX_BYTES", fallback: 10_000_000, help: "the largest document that is taken, in bytes" },
} as const satisfies Readonly<Record<string, { variable: string; fallback: string | number; help: string }>>;

export interface Config {
  readonly register: string;
  readonly maxBytes: number;
}

/**
 * The settings of the environment, and what stands in for those that are not set.
 * @throws RangeError, in one line, for a number that is none.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  return {
    register: environment[SETTINGS.register.variable] || SETTINGS.register.fallback,
    maxBytes: number(environment, SETTINGS.maxBytes),
  };
}

function number(environment: Readonly<Record<string, string | undefined>>, setting: { variable: string; fallback: number }): number {
  const written = environment[setting.variable];
  if (written === undefined || written === "") return setting.fallback;
  const value = Number(written);
  if (!Number.isInteger(value) || value <= 0)
    throw new RangeError(`${setting.variable} is "${written}", which is not a whole number above zero`);
  return value;
}
