import { Unreadable } from "../unreadable.ts";

/** What a reader threw, as something that can be told: libraries break down on damaged bytes in many ways. */
export function unreadableFor(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new Unreadable("damaged", `reading it broke down: ${reason.slice(0, 200)}`, "open it and save it again, or save it as plain text");
}
