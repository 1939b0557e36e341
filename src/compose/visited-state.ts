import { evidenced } from "../text/evidenced.ts";
import type { Report } from "../types/report.ts";
import type { StateCode } from "../types/vocabulary.ts";
import { ENOUGH } from "./participants.ts";
import type { PartyTable } from "./party-table.ts";

/**
 * Whoever visits a state visits somebody there, whether he is told or not: a visit of which no words name anybody of the state where it takes place
 * has that state itself for its host. Not where many meet, nor where only a dateline says where it is told.
 */
export function withVisitedState(report: Report, parts: readonly Report[], table: PartyTable, language: string): Report {
  const { kind, where, occasion, participants } = report;
  if (kind.value !== "visit" || where === null || where.value.basis !== "stated" || occasion !== null) return report;
  const { country } = where.value;
  const states = new Set([report, ...parts].flatMap((own) => own.participants.map(({ represents }): StateCode | null => represents)));
  if (states.has(country) || ![...states].some((state) => state !== null)) return report;
  const [{ quote }] = where.words;
  const party = evidenced(table.state(country, quote, language), quote);
  const host = { party, capacities: ["host"], represents: country, office: null, score: ENOUGH, because: ["visited"] } as const;
  return { ...report, participants: [...participants, host] };
}
