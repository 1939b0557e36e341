import type { Packs } from "../packs/types.ts";
import type { Document } from "../types/document.ts";
import type { Recognised } from "../types/found.ts";
import type { Analysis, Report } from "../types/report.ts";
import type { Segmented } from "../types/segmented.ts";
import type { Span } from "../types/span.ts";
import { oppositesIn } from "./both-sides.ts";
import { damagedFigures } from "./damaged.ts";
import { groupEvents } from "./engagements.ts";
import { findEvents } from "./events.ts";
import { OccasionTable } from "./local-occasions.ts";
import { People } from "./parties.ts";
import { PartyTable } from "./party-table.ts";
import { plannedByDay } from "./planned-by-day.ts";
import { publicationOf } from "./publication.ts";
import { quoteOf, type Reading } from "./reading.ts";
import { ReportBuilder } from "./report-builder.ts";
import { setApart } from "./set-apart.ts";
import { onTheirSides } from "./sides.ts";
import { sayingOf, statementsOf } from "./statements.ts";
import { toldAround } from "./told-around.ts";
import { isWhole, toldOnTheWhole } from "./told-on-the-whole.ts";
import { translationOf } from "./translated.ts";
import { underVisit } from "./under-visit.ts";
import { Calendar } from "./when.ts";
import { wreckageOf } from "./wreckage.ts";

export type Composed = Omit<Analysis, "fingerprint" | "sketch">;

/** What one document tells: from what was recognised in it to its reports. */
export function compose(document: Document, segmented: Segmented, recognised: Recognised, packs: Packs): Composed {
  const whole: Reading = { document, segmented, recognised, packs };
  const apart = setApart(whole);
  const told: Reading = { ...whole, recognised: outside(apart.leads, recognised) };
  const reading: Reading = { ...told, recognised: { ...told.recognised, persons: onTheirSides(told) } };
  const people = new People(reading.recognised.persons, oppositesIn(reading));
  const calendar = new Calendar(reading, publicationOf(reading));
  const table = new PartyTable(reading);
  const occasions = new OccasionTable(reading, calendar);
  const events = findEvents(reading, people, apart);
  const damaged = damagedFigures(whole);
  const translated = translationOf(whole, damaged);
  const all = { reading, people, calendar, table, occasions };
  const { builder, reports } = firstTold([
    () => new ReportBuilder(all, plannedByDay(underVisit(groupEvents(events, segmented), events), calendar, reading)),
    () => new ReportBuilder(all, plannedByDay(toldAround(events, reading, people), calendar, reading)),
    () => new ReportBuilder(all, plannedByDay(toldOnTheWhole(events, reading), calendar, reading), isWhole),
  ]);
  const statements = reports.length > 0 ? statementsOf(reading, people, table, apart) : [];
  return {
    document: document.id,
    published: calendar.published,
    language: segmented.languages[0] ?? null,
    languages: segmented.languages,
    paragraphs: segmented.paragraphs.map(({ first, last, language }) => ({
      from: segmented.tokens[first]?.from ?? 0,
      to: segmented.tokens[last]?.to ?? 0,
      language,
    })),
    parties: table.parties,
    occasions: occasions.occasions,
    statements,
    reports: reports.map((report) => ({
      ...report,
      statements: sayingOf(builder.scopeOf(report.id), statements, reading).map(({ id }) => id),
    })),
    mainReport: builder.main,
    leads: apart.leads.map((span) => quoteOf(reading, span)),
    departures: wreckageOf(whole, damaged, translated !== null),
    translated,
  };
}

/** The first way of telling a text's events apart by which it tells of an engagement, from the strictest. */
function firstTold(ways: readonly [() => ReportBuilder, ...(() => ReportBuilder)[]]): { builder: ReportBuilder; reports: Report[] } {
  let builder = ways[0]();
  let reports = builder.build();
  for (const way of ways.slice(1)) {
    if (reports.length > 0) break;
    builder = way();
    reports = builder.build();
  }
  return { builder, reports };
}

/** What stands in the headlines of other articles is no value of this one. */
function outside(leads: readonly Span[], recognised: Recognised): Recognised {
  if (leads.length === 0) return recognised;
  const isOutside = ({ from, to }: Span): boolean => !leads.some((lead) => from >= lead.from && to <= lead.to);
  return Object.fromEntries(
    Object.entries(recognised).map(([kind, found]: [string, readonly Span[]]) => [kind, found.filter(isOutside)]),
  ) as unknown as Recognised;
}
