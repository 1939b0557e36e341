import type { Contact } from "../../contacts/contacts.ts";
import type { EngagementRecord } from "../../types/record.ts";
import { calendarDays } from "../calendar-days.ts";
import type { Spell } from "./spells.ts";

/** States with states; persons, offices and bodies with such. No tie joins the two levels. */
export type Level = "states" | "parties";

/** What is counted of two nodes, contact by contact. */
export class Tie {
  readonly level: Level;
  /** The smaller id first: a tie has no direction. */
  readonly source: string;
  readonly target: string;
  engagements = 0;
  origins = 0;
  /** Engagements in which both led their sides. */
  leading = 0;
  /** Visits of each to the other, where it is known who came to whom. */
  visitsToSource = 0;
  visitsToTarget = 0;
  synthetic = false;
  readonly kinds = new Map<string, number>();
  readonly topics = new Map<string, number>();
  readonly spells: Spell[] = [];
  readonly ids: string[] = [];

  constructor(level: Level, a: string, b: string) {
    this.level = level;
    [this.source, this.target] = a < b ? [a, b] : [b, a];
  }

  add({ engagement, direction }: Contact, visitor: string, leading: boolean, synthetic: boolean): void {
    if (this.ids.at(-1) === engagement.id) return;
    this.ids.push(engagement.id);
    this.engagements += 1;
    this.origins += engagement.origins;
    this.leading += leading ? 1 : 0;
    this.visitsToTarget += direction !== "none" && visitor === this.source ? 1 : 0;
    this.visitsToSource += direction !== "none" && visitor === this.target ? 1 : 0;
    this.synthetic ||= synthetic;
    count(this.kinds, [engagement.kind]);
    count(this.topics, topicsOf(engagement));
    const days = calendarDays(engagement.when);
    if (days !== null) this.spells.push([days.first, days.last]);
  }
}

function topicsOf({ topics }: EngagementRecord): string[] {
  return topics.filter(({ basis }) => basis !== "framing").map(({ code }) => code);
}

function count(counts: Map<string, number>, keys: readonly string[]): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
