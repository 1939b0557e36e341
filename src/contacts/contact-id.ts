import type { Contact } from "./contacts.ts";

/** `eng_…/1`: stable as long as the participants of the engagement are. */
export function contactId({ engagement, number }: Pick<Contact, "engagement" | "number">): string {
  return `${engagement.id}/${number}`;
}
