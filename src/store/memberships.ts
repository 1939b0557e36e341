import type { Register } from "./register.ts";
import type { StratumNumber } from "./strata.ts";

/** Where a node stands in a partition. */
export interface Membership {
  readonly group: string;
  /** Of a copy: its relation to the group's leader. */
  readonly note: string | null;
}

export function getMembership(register: Register, stratum: StratumNumber, node: string): Membership | undefined {
  return register.get<Membership>('SELECT grp AS "group", note FROM membership WHERE stratum = ? AND node = ?', stratum, node);
}

export function setMembership(register: Register, stratum: StratumNumber, node: string, group: string, note: string | null): void {
  const sql =
    "INSERT INTO membership VALUES (?, ?, ?, ?) ON CONFLICT (stratum, node) DO UPDATE SET grp = excluded.grp, note = excluded.note";
  register.run(sql, stratum, node, group, note);
}

/** Sorted by id. */
export function membersOf(register: Register, stratum: StratumNumber, group: string): string[] {
  const sql = "SELECT node FROM membership WHERE stratum = ? AND grp = ? ORDER BY node";
  return register.all<{ node: string }>(sql, stratum, group).map((row) => row.node);
}

/** A group with the member after which it is called: the smallest that is pinned, else the smallest. */
export interface Headed {
  readonly group: string;
  readonly head: string;
}

/** All groups of a stratum, in the order of their heads. */
export function groupsOf(register: Register, stratum: StratumNumber): Headed[] {
  const sql = `SELECT grp AS "group", coalesce(min(pin.node), min(membership.node)) AS head
    FROM membership LEFT JOIN pin ON pin.node = membership.node WHERE stratum = ? GROUP BY grp ORDER BY head`;
  return register.all<Headed>(sql, stratum);
}

/** The member after which a group is called; undefined when there is no such group. */
export function headOf(register: Register, stratum: StratumNumber, group: string): string | undefined {
  const sql = `SELECT coalesce(min(pin.node), min(membership.node)) AS head
    FROM membership LEFT JOIN pin ON pin.node = membership.node WHERE stratum = ? AND grp = ?`;
  return register.get<{ head: string | null }>(sql, stratum, group)?.head ?? undefined;
}
