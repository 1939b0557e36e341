import type { DocumentRecord, ReportRecord } from "../../src/types/record.ts";
import type { Place } from "../finding.ts";
import type { Findings } from "../findings.ts";
import type { GoldFurther } from "../gold.ts";
import type { IndexedRegister } from "../indexed-register.ts";

/** Engagements that a document tells beside its main one: neither a part of it nor what it is a part of. */
export function compareFurther(
  further: readonly GoldFurther[],
  { document, report }: { readonly document: DocumentRecord; readonly report: ReportRecord },
  { register, findings, place }: { readonly register: IndexedRegister; readonly findings: Findings; readonly place: Place },
): void {
  const others = register.reportsOf(document).filter((own) => own !== report && !belongs(own, report, register));
  const { length } = findings.list;
  findings.members(place, "another engagement", { wanted: further, got: others, same: isSame, name: describe });
  if (findings.list.length === length) return;
  for (const wanted of further) {
    const found = others.find((own) => isSame(wanted, own));
    if (found) findings.value(place, "another's status", `${wanted.kind} ${wanted.status}`, `${wanted.kind} ${found.status}`);
  }
}

/** Between the same states, and not on another day. */
function isSame({ countries, start }: GoldFurther, { states, when }: ReportRecord): boolean {
  if (countries.toSorted().join() !== states.toSorted().join()) return false;
  return start === null || when === null || start.startsWith(when.start) || when.start.startsWith(start);
}

/** Whether one holds the other, or both are held by a third. */
function belongs(one: ReportRecord, other: ReportRecord, register: IndexedRegister): boolean {
  return topmost(one, register) === topmost(other, register);
}

function topmost(report: ReportRecord, register: IndexedRegister): ReportRecord {
  const parent = report.parent === null ? undefined : register.reports.get(report.parent);
  return parent ? topmost(parent, register) : report;
}

function describe({ kind, ...rest }: GoldFurther | ReportRecord): string {
  return "states" in rest
    ? `${kind} ${rest.states.join("-")} ${rest.when?.start ?? ""}`
    : `${kind} ${rest.countries.join("-")} ${rest.start ?? ""}`;
}
