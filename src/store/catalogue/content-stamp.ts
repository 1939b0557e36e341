import { createHash } from "node:crypto";
import type { Register } from "../register.ts";

/** All that is precious in a register, row by row; what is derived follows from it and from the program. */
const PRECIOUS: readonly string[] = [
  "SELECT id AS line FROM item ORDER BY id",
  "SELECT item || ' ' || path AS line FROM appearance ORDER BY item, path",
  "SELECT id AS line FROM correction ORDER BY seq",
  "SELECT id || ' ' || node AS line FROM pin ORDER BY id",
];

/** The same for two registers that hold the same; within the transaction that the caller holds. */
export function contentStamp(register: Register, program: string): string {
  const hash = createHash("sha256").update(program);
  for (const sql of PRECIOUS) {
    hash.update("\n\n");
    for (const { line } of register.iterate<{ line: string }>(sql)) hash.update(`${line}\n`);
  }
  return hash.digest("hex").slice(0, 32);
}
