import { createHash } from "node:crypto";
import { listPins } from "../corrections.ts";
import type { Register } from "../register.ts";
import { STRATA } from "../strata.ts";

/** What is precious in a register, row by row; what is derived follows from it, from the pins and from the program. */
const PRECIOUS: readonly string[] = [
  "SELECT id AS line FROM item ORDER BY id",
  "SELECT item || ' ' || path AS line FROM appearance ORDER BY item, path",
  "SELECT id AS line FROM correction ORDER BY seq",
];

/** The same for two settled registers that hold the same; within the transaction that the caller holds. */
export function contentStamp(register: Register, program: string): string {
  const hash = createHash("sha256").update(program);
  for (const sql of PRECIOUS) {
    hash.update("\n\n");
    for (const { line } of register.iterate<{ line: string }>(sql)) hash.update(`${line}\n`);
  }
  for (const id of tellingPins(register)) hash.update(`${id}\n`);
  return hash.digest("hex").slice(0, 32);
}

interface Stand {
  readonly stratum: number;
  readonly grp: string;
}

/**
 * Pins of groups in which one is not of the smallest member. A group is called after its smallest pinned member, else after its smallest one, so
 * that pinning what something is called already changes nothing that can be seen.
 */
function tellingPins(register: Register): string[] {
  const stands = `SELECT stratum, grp FROM membership WHERE stratum IN (${Object.values(STRATA).join(", ")}) AND node = ?`;
  const smallest = "SELECT min(node) AS node FROM membership WHERE stratum = ? AND grp = ?";
  const pins = listPins(register).flatMap(({ id, node }) =>
    register.all<Stand>(stands, node).map(({ stratum, grp }) => {
      const isSmallest = register.get<{ node: string }>(smallest, stratum, grp)?.node === node;
      return { id, isSmallest, group: `${stratum} ${grp}` };
    }),
  );
  const telling = new Set(pins.filter(({ isSmallest }) => !isSmallest).map(({ group }) => group));
  return [...new Set(pins.filter(({ group }) => telling.has(group)).map(({ id }) => id))];
}
