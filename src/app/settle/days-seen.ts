import type { Linking } from "../../pipeline/linking.ts";
import { documentsTelling, getNode } from "../../store/nodes.ts";
import type { Register } from "../../store/register.ts";
import type { DayBounds } from "../../types/date.ts";
import type { DocumentFacts } from "../../types/facts.ts";
import type { DocumentId, PersonFormId } from "../../types/ids.ts";
import { reportsOf } from "./reports-of.ts";

/** From the first to the last day on which documents tell a form; each document and each form is looked at once. */
export function daysSeen(register: Register, { persons }: Linking): (form: PersonFormId) => DayBounds | null {
  const dated = once((document: DocumentId) => ({
    published: getNode<DocumentFacts>(register, document)?.published ?? null,
    reports: reportsOf(register, document),
  }));
  return once((form: PersonFormId) => persons.daysTold(form, documentsTelling(register, form).map(dated)));
}

function once<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: answer(key) };
    known.set(key, found);
    return found.value;
  };
}
