import type { Subject } from "../types/subject.ts";
import type { Contact } from "./contacts.ts";

/** Of a pair of states only the contacts between the two. */
export function concerns({ visitor, host }: Pick<Contact, "visitor" | "host">, { kind, ids }: Subject): boolean {
  const [a, b] = ids;
  if (kind !== "pair" || a === undefined || b === undefined || a.length !== 2 || b.length !== 2) return true;
  return (visitor.state === a && host.state === b) || (visitor.state === b && host.state === a);
}
