import { DEFAULT_LIMITS, type Limits } from "./types/limits.ts";

/** Every setting that there is: how it is called, in which variable of the environment it stands, and what it is without that. */
export const SETTINGS = {
  register: { variable: "DRAGOMAN_REGISTER", fallback: "dragoman.sqlite", help: "the register file" },
  packs: { variable: "DRAGOMAN_PACKS", fallback: "", help: "packs that are added, with commas between them" },
  maxBytes: { variable: "DRAGOMAN_MAX_BYTES", fallback: DEFAULT_LIMITS.maxBytes, help: "the largest document that is taken, in bytes" },
  maxUnpacked: {
    variable: "DRAGOMAN_MAX_UNPACKED",
    fallback: DEFAULT_LIMITS.maxUnpacked,
    help: "what an archive, with all archives in it, may unpack to, in bytes",
  },
  maxEntries: { variable: "DRAGOMAN_MAX_ENTRIES", fallback: DEFAULT_LIMITS.maxEntries, help: "how many entries an archive may have" },
  maxDepth: {
    variable: "DRAGOMAN_MAX_DEPTH",
    fallback: DEFAULT_LIMITS.maxDepth,
    help: "how deep archives and mails may lie in each other",
  },
  maxLetters: {
    variable: "DRAGOMAN_MAX_LETTERS",
    fallback: DEFAULT_LIMITS.maxLetters,
    help: "the longest text of one document, in letters",
  },
  maxSeconds: {
    variable: "DRAGOMAN_MAX_SECONDS",
    fallback: DEFAULT_LIMITS.maxSeconds,
    help: "how long one document may be read, in seconds",
  },
} as const satisfies Readonly<Record<string, { variable: string; fallback: string | number; help: string }>>;

export interface Config {
  readonly register: string;
  readonly packs: readonly string[];
  readonly limits: Limits;
}

/**
 * The settings of the environment, and what stands in for those that are not set.
 * @throws RangeError, in one line, for a number that is none.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  return {
    register: environment[SETTINGS.register.variable] || SETTINGS.register.fallback,
    packs: (environment[SETTINGS.packs.variable] ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
    limits: {
      maxBytes: number(environment, SETTINGS.maxBytes),
      maxUnpacked: number(environment, SETTINGS.maxUnpacked),
      maxEntries: number(environment, SETTINGS.maxEntries),
      maxDepth: number(environment, SETTINGS.maxDepth),
      maxLetters: number(environment, SETTINGS.maxLetters),
      maxSeconds: number(environment, SETTINGS.maxSeconds),
    },
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
