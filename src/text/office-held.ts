import type { OfficeForm } from "../types/report.ts";
import { foldForm } from "./fold.ts";

/**
 * What tells an office from others: its key, or its head with the words of a complement that the data do not know
 * (`governor~governor of aswan`).
 */
export function officeHeld({ key, head, original }: Pick<OfficeForm, "key" | "head" | "original">): string {
  return key ?? `${head}~${foldForm(original)}`;
}

/** Head of such an office: `minister` of `minister/interior`. */
export function headOfOffice(held: string): string {
  return held.split(/[/~]/, 1)[0] ?? held;
}
