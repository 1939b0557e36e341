import type { Inventory } from "./inventory.ts";
import type { Weights } from "./weights.ts";

/** Hundredths of a ban in a nat. */
const PER_NAT = 100 / Math.LN10;
/** What adds less beside a correspondence is left out. */
const LEAST_BESIDE = 12;
/** A mean of equal weights may differ from them by so much. */
const UNMOVED = 1e-9;

/** Rows of a table: left, right, weight, what is beside (src/names/letters/correspondences.ts). Sorted; whole numbers. */
export function tableOf(inventory: Inventory, weights: Weights): readonly string[] {
  const own = new Map<string, number>();
  const beside = new Map<string, Map<string, number>>();
  for (const { correspondence, beside: place, nats } of weights.entries()) {
    if (place === null) {
      own.set(correspondence, nats);
      continue;
    }
    const places = beside.get(correspondence) ?? new Map<string, number>();
    // An end of a word is a letter and a class.
    beside.set(correspondence, places.set(place, (places.get(place) ?? 0) + nats));
  }
  return [...inventory]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, start]) => {
      const nats = own.get(name) ?? 0;
      const around = [...(beside.get(name) ?? [])].map(([place, more]) => [place, points(more)] as const);
      const [left = "", right = ""] = name.split(":");
      // Of two letters that nothing was learned of, the one is left out and the other put in.
      if (left !== "" && right !== "" && Math.abs(nats - start) < UNMOVED && start < 0) return [];
      // Each alignment has one beginning: what is to be said of any two words stands there.
      const weight = points(nats + (left.startsWith("^") ? weights.bias : 0));
      const told = around.filter(([, more]) => Math.abs(more) >= LEAST_BESIDE).map(([place, more]) => `${place}${more}`);
      return [[left || "-", right || "-", weight, told.sort().join(" ") || "-"].join("\t")];
    });
}

function points(nats: number): number {
  return Math.round(nats * PER_NAT);
}
