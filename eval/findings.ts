import type { Field } from "./fields.ts";
import type { Finding, Outcome, Place } from "./finding.ts";

/** Collects what became of things, field by field. */
export class Findings {
  readonly list: Finding[] = [];

  add(place: Place, field: Field, outcome: Outcome, wanted: unknown = "", got: unknown = ""): void {
    this.list.push({ ...place, field, outcome, wanted: shown(wanted), got: shown(got) });
  }

  /** A field that holds one value; null or nothing where there is none. */
  value(place: Place, field: Field, wanted: unknown, got: unknown, same: (wanted: string, got: string) => boolean = Object.is): void {
    const [right, own] = [shown(wanted), shown(got)];
    if (right === "" && own === "") return;
    if (own === "") this.add(place, field, "missed", right);
    else if (right === "") this.add(place, field, "unexpected", "", own);
    else this.add(place, field, same(right, own) ? "hit" : "wrong", right, own);
  }

  /** Something that must be so. */
  holds(place: Place, field: Field, isSo: boolean, what: string): void {
    this.add(place, field, isSo ? "hit" : "missed", what);
  }

  /** A field that holds several; each of the found ones answers at most one of the wanted. */
  members<W, G>(place: Place, field: Field, { wanted, got, same, name }: Members<W, G>): void {
    const left = [...got];
    for (const one of wanted) {
      const at = left.findIndex((other) => same(one, other));
      if (at >= 0) left.splice(at, 1);
      this.add(place, field, at >= 0 ? "hit" : "missed", name(one));
    }
    for (const one of left) this.add(place, field, "unexpected", "", name(one));
  }
}

interface Members<W, G> {
  readonly wanted: Iterable<W>;
  readonly got: Iterable<G>;
  readonly same: (wanted: W, got: G) => boolean;
  readonly name: (one: W | G) => string;
}

function shown(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
