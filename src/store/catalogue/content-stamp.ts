import { createHash } from "node:crypto";
import type { Register } from "../register.ts";

/**
 * Pins of groups in which one is not of the smallest member. A group is called after its smallest pinned member, else after its smallest one, so
 * that pinning what something is called already changes nothing that can be seen.
 */
const TELLING_PINS = `SELECT pin.id || ' ' || pin.node AS line FROM pin JOIN membership AS own ON own.node = pin.node WHERE EXISTS (
    SELECT 1 FROM pin AS further
    JOIN membership AS its ON its.node = further.node AND its.stratum = own.stratum AND its.grp = own.grp
    JOIN membership AS other ON other.stratum = its.stratum AND other.grp = its.grp AND other.node < its.node
  ) ORDER BY own.stratum, pin.id`;

/** All that is precious in a register and tells in what can be seen, row by row; what is derived follows from it and from the program. */
const PRECIOUS: readonly string[] = [
  "SELECT id AS line FROM item ORDER BY id",
  "SELECT item || ' ' || path AS line FROM appearance ORDER BY item, path",
  "SELECT id AS line FROM correction ORDER BY seq",
  TELLING_PINS,
];

/** The same for two settled registers that hold the same; within the transaction that the caller holds. */
export function contentStamp(register: Register, program: string): string {
  const hash = createHash("sha256").update(program);
  for (const sql of PRECIOUS) {
    hash.update("\n\n");
    for (const { line } of register.iterate<{ line: string }>(sql)) hash.update(`${line}\n`);
  }
  return hash.digest("hex").slice(0, 32);
}
