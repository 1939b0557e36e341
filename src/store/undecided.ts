import type { Register } from "./register.ts";

/** Replaces what is undecided about the groups that these nodes may lead. */
export function setUndecided(register: Register, nodes: readonly string[], pairs: readonly (readonly [string, string])[]): void {
  for (const node of nodes) register.run("DELETE FROM undecided WHERE grp = ?", node);
  for (const [a, b] of pairs) {
    register.run("INSERT OR IGNORE INTO undecided VALUES (?, ?)", a, b);
    register.run("INSERT OR IGNORE INTO undecided VALUES (?, ?)", b, a);
  }
}

/** Groups that may be the same as this one, sorted. */
export function undecidedWith(register: Register, group: string): string[] {
  return register.all<{ other: string }>("SELECT other FROM undecided WHERE grp = ? ORDER BY other", group).map((row) => row.other);
}
