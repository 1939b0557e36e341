import type { Register } from "./register.ts";
import type { StratumNumber } from "./strata.ts";

/** Nodes that may stand in one group with a node, sorted. */
export function edgesOf(register: Register, stratum: StratumNumber, node: string): string[] {
  const sql = "SELECT other FROM edge WHERE stratum = ? AND node = ? ORDER BY other";
  return register.all<{ other: string }>(sql, stratum, node).map((row) => row.other);
}

/** Makes `others` the nodes that may stand with a node; returns those that no longer do. */
export function setEdges(register: Register, stratum: StratumNumber, node: string, others: readonly string[]): string[] {
  const missing = new Set(others);
  const lost = edgesOf(register, stratum, node).filter((other) => !missing.delete(other));
  const [remove, add] = ["DELETE FROM edge WHERE stratum = ? AND node = ? AND other = ?", "INSERT OR IGNORE INTO edge VALUES (?, ?, ?)"];
  for (const [sql, ends] of [[remove, lost] as const, [add, missing] as const]) {
    for (const other of ends) {
      register.run(sql, stratum, node, other);
      register.run(sql, stratum, other, node);
    }
  }
  return lost;
}

/** Forms that their names allow to be one person with this one, sorted. */
export function alikeWith(register: Register, form: string): string[] {
  return register.all<{ other: string }>("SELECT other FROM alike WHERE form = ? ORDER BY other", form).map((row) => row.other);
}

export function setAlike(register: Register, form: string, others: readonly string[]): void {
  for (const other of alikeWith(register, form)) register.run("DELETE FROM alike WHERE form = ? AND other = ?", other, form);
  register.run("DELETE FROM alike WHERE form = ?", form);
  for (const other of others) {
    register.run("INSERT OR IGNORE INTO alike VALUES (?, ?)", form, other);
    register.run("INSERT OR IGNORE INTO alike VALUES (?, ?)", other, form);
  }
}
