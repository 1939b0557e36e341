import { boundsOf } from "../../text/calendar.ts";
import { officeHeld } from "../../text/office-held.ts";
import { byCodeUnits } from "../../text/order.ts";
import { toldAtOnce } from "../../text/told-at-once.ts";
import type { DayBounds } from "../../types/date.ts";
import type { EngagementId, ReportId } from "../../types/ids.ts";
import type { LocalParty, Report } from "../../types/report.ts";
import type { IsoDate, StateCode } from "../../types/vocabulary.ts";
import type { Source } from "../source.ts";

/** An office of a state, as documents tell it of one spelling. */
interface Held {
  readonly label: string;
  readonly state: StateCode;
  days: DayBounds | null;
}

/** What documents tell of a person whom they call so. */
interface Told {
  /** Other spellings that a document has for the same person. */
  readonly beside: Set<string>;
  readonly held: Map<string, Held>;
  readonly reports: Map<ReportId, string>;
}

/** What besides likeness says that spellings are of one person: one text has both, an engagement, an office at one time. */
export class JoiningEvidence {
  readonly #told = new Map<string, Told>();
  #engagementOf: (report: ReportId) => EngagementId = (report) => `eng_${report}`;

  /** @param days on which the document tells the person */
  add(party: LocalParty, source: Source, days: readonly IsoDate[]): void {
    this.#engagementOf = source.engagementOf;
    const reports = source.analysis.reports.filter(({ participants }) => participants.some((each) => each.party.value === party.index));
    const texts = party.names.map(({ text }) => text);
    for (const text of texts) {
      const told = this.#told.get(text) ?? { beside: new Set(), held: new Map(), reports: new Map() };
      this.#told.set(text, told);
      for (const other of texts) if (other !== text) told.beside.add(other);
      for (const report of reports) told.reports.set(report.id, summaryOf(report));
      const state = party.state?.value;
      if (state === undefined) continue;
      for (const office of party.offices)
        addHeld(told.held, `${officeHeld(office)}@${state}`, { label: office.label, state, days: spanOf(days) });
    }
  }

  /** In words for people, what says that a spelling is of the person of these others; empty where nothing but a judgement can. */
  reasons(text: string, others: readonly string[], nameOf: (state: StateCode) => string): readonly string[] {
    const own = this.#told.get(text);
    if (own === undefined) return [];
    const known = others.filter((other) => other !== text).sort(byCodeUnits);
    const beside = known.find((other) => own.beside.has(other));
    if (beside !== undefined) return [`one text that also calls the same person ${beside}`];
    const rest = known.flatMap((other) => this.#told.get(other) ?? []);
    const engagement = this.#sharedEngagement(own, rest);
    const office = sharedOffice(own, rest);
    return [
      ...(engagement === null ? [] : [`the same engagement (${engagement})`]),
      ...(office === null
        ? []
        : [`the same office and state${office.atOnce ? " at about the same time" : ""} (${office.label}, ${nameOf(office.state)})`]),
    ];
  }

  #sharedEngagement(own: Told, rest: readonly Told[]): string | null {
    const theirs = new Set(rest.flatMap(({ reports }) => [...reports.keys()].map(this.#engagementOf)));
    const shared = [...own.reports].filter(([report]) => theirs.has(this.#engagementOf(report)));
    return shared.map(([, summary]) => summary).sort(byCodeUnits)[0] ?? null;
  }
}

function summaryOf({ kind, when, where }: Report): string {
  return [kind.value, when?.value.start, where?.value.name].filter((part) => part !== undefined).join(", ");
}

function addHeld(held: Map<string, Held>, key: string, office: Held): void {
  const known = held.get(key);
  if (known === undefined) held.set(key, office);
  else known.days = both(known.days, office.days);
}

/** An office that is told of both at one time; where days are not known, at times that do not say otherwise. */
function sharedOffice(own: Told, rest: readonly Told[]): (Held & { readonly atOnce: boolean }) | null {
  const shared = [...own.held].flatMap(([key, mine]) =>
    rest.flatMap(({ held }) => {
      const theirs = held.get(key);
      const atOnce = theirs === undefined ? false : toldAtOnce(mine.days, theirs.days);
      return atOnce === false ? [] : [{ ...mine, key, atOnce: atOnce === true }];
    }),
  );
  return shared.sort((a, b) => Number(b.atOnce) - Number(a.atOnce) || byCodeUnits(a.key, b.key))[0] ?? null;
}

function spanOf(days: readonly IsoDate[]): DayBounds | null {
  return days.map(boundsOf).reduce(both, null);
}

function both(a: DayBounds | null, b: DayBounds | null): DayBounds | null {
  if (a === null || b === null) return a ?? b;
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
