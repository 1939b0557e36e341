import type { Inventory } from "./inventory.ts";
import type { Weights } from "./weights.ts";

/** Hundredths of a ban in a nat. */
const PER_NAT = 100 / Math.LN10;
/** What adds less beside a correspondence is left out. */
const LEAST_BESIDE = 12;

/** Rows of a table: left, right, weight, what is beside (src/names/letters/correspondences.ts). Sorted; whole numbers. */
export function tableOf(inventory: Inventory, weights: Weights): readonly string[] {
  const own = new Map<string, number>();
  const beside = new Map<string, string[]>();
  for (const { correspondence, beside: place, nats } of weights.entries()) {
    const weight = Math.round(nats * PER_NAT);
    if (place === null) own.set(correspondence, weight);
    else if (Math.abs(weight) >= LEAST_BESIDE) beside.set(correspondence, [...(beside.get(correspondence) ?? []), `${place}${weight}`]);
  }
  const bias = Math.round(weights.bias * PER_NAT);
  return [...inventory.keys()].sort().map((name) => {
    const [left = "", right = ""] = name.split(":");
    // Each alignment has one beginning: what is to be said of any two words stands there.
    const weight = (own.get(name) ?? 0) + (left.startsWith("^") ? bias : 0);
    return [left || "-", right || "-", weight, (beside.get(name) ?? ["-"]).sort().join(" ")].join("\t");
  });
}
