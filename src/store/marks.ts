import type { Register } from "./register.ts";
import type { StratumNumber } from "./strata.ts";

/**
 * What still has to be settled: keys whose holders' neighbourhoods changed. A mark is written in the transaction that
 * makes the change and removed in the one that settles it, so that a killed process leaves its marks to the next one.
 */
export function addMark(register: Register, stratum: StratumNumber, key: string): void {
  register.run("INSERT OR IGNORE INTO mark VALUES (?, ?)", stratum, key);
}

export function removeMark(register: Register, stratum: StratumNumber, key: string): void {
  register.run("DELETE FROM mark WHERE stratum = ? AND key = ?", stratum, key);
}

/** The lowest stratum that has marks; undefined when everything is settled. */
export function lowestMarked(register: Register): StratumNumber | undefined {
  return register.get<{ stratum: StratumNumber }>("SELECT stratum FROM mark ORDER BY stratum LIMIT 1")?.stratum;
}

export function marksOf(register: Register, stratum: StratumNumber, limit: number): string[] {
  return register.all<{ key: string }>("SELECT key FROM mark WHERE stratum = ? ORDER BY key LIMIT ?", stratum, limit).map((row) => row.key);
}
