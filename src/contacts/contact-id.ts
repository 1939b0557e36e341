import type { Contact } from "./contacts.ts";

export function contactId({ engagement, number }: Pick<Contact, "engagement" | "number">): string {
  return `${engagement.id}/${number}`;
}
