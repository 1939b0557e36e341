import { addKey, keysOf, removeKey } from "../../store/nodes.ts";
import type { Register } from "../../store/register.ts";
import type { StratumNumber } from "../../store/strata.ts";

/** Makes `wanted` the keys of a node. */
export function writeKeys(register: Register, stratum: StratumNumber, node: string, wanted: readonly string[]): void {
  const missing = new Set(wanted);
  for (const key of keysOf(register, stratum, node)) if (!missing.delete(key)) removeKey(register, stratum, key, node);
  for (const key of missing) addKey(register, stratum, key, node);
}
