import { evidenced } from "../text/evidenced.ts";
import type { Report } from "../types/report.ts";
import { GATHERING_KINDS, type StateCode } from "../types/vocabulary.ts";
import { ENOUGH } from "./participants.ts";
import type { PartyTable } from "./party-table.ts";

/**
 * Whoever visits a state visits somebody there, and who holds a conference holds it somewhere, whether anybody is told or not: of a visit or a
 * gathering of which no words name anybody of the state where it takes place that state itself is the host. Not of a visit to where many meet, nor
 * where only a dateline says where it is told, nor of a visit to somebody abroad, who is its host already.
 */
export function withVisitedState(report: Report, parts: readonly Report[], table: PartyTable, language: string): Report {
  const { kind, where, occasion, participants } = report;
  const isGathering = GATHERING_KINDS.has(kind.value);
  if (where === null || where.value.basis !== "stated" || !(isGathering || (kind.value === "visit" && occasion === null))) return report;
  const { country, latitude } = where.value;
  // Of a gathering whose city is not told the state may be what it is about.
  if (isGathering && latitude === null) return report;
  const states = new Set([report, ...parts].flatMap((own) => own.participants.map(({ represents }): StateCode | null => represents)));
  if (states.has(country) || !(isGathering || [...states].some((state) => state !== null))) return report;
  if (!isGathering && participants.some(({ capacities }) => capacities.includes("host"))) return report;
  const [{ quote }] = where.words;
  const party = evidenced(table.state(country, quote, language), quote);
  const host = { party, capacities: ["host"], represents: country, office: null, score: ENOUGH, because: ["visited"] } as const;
  return { ...report, participants: [...participants, host] };
}
