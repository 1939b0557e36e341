import type { EngagementRecord } from "../types/record.ts";
import type { Status } from "../types/vocabulary.ts";

const HELD: ReadonlySet<Status> = new Set<Status>(["held", "ongoing"]);

/** Whether sources tell it as held or going on; what was announced, put off, called off or denied brings nobody together. */
export function isHeld({ status }: Pick<EngagementRecord, "status">): boolean {
  return HELD.has(status);
}
