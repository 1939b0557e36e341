import type { Register } from "./register.ts";

type Pair = readonly [string, string];

/** Forms that some engagement settles to be one person with this form. */
export function settledWith(register: Register, form: string): string[] {
  return register.all<{ other: string }>("SELECT DISTINCT other FROM settled WHERE form = ? ORDER BY other", form).map((row) => row.other);
}

/** The pairs that an engagement settles, smaller id first. */
export function settledBy(register: Register, owner: string): Pair[] {
  return register
    .all<{ form: string; other: string }>("SELECT form, other FROM settled WHERE owner = ? AND form < other ORDER BY form, other", owner)
    .map(({ form, other }) => [form, other]);
}

export function setSettled(register: Register, owner: string, pairs: readonly Pair[]): void {
  register.run("DELETE FROM settled WHERE owner = ?", owner);
  for (const [a, b] of pairs) {
    register.run("INSERT OR IGNORE INTO settled VALUES (?, ?, ?)", a, b, owner);
    register.run("INSERT OR IGNORE INTO settled VALUES (?, ?, ?)", b, a, owner);
  }
}
