import type { ReportRecord } from "../../src/types/record.ts";
import type { Place } from "../finding.ts";
import type { Findings } from "../findings.ts";
import { type GoldDocument, type GoldEngagement, isDoubtful } from "../gold.ts";
import type { IndexedRegister } from "../indexed-register.ts";
import { fold, isSameEvent } from "../same-name.ts";

/** Readers do not agree on these: they say only what kind of relation is spoken of. */
const GENERAL = new Set(["security-cooperation", "police-cooperation", "expertise-exchange", "diplomatic-relations"]);

export interface Compared {
  readonly gold: GoldDocument;
  readonly wanted: GoldEngagement;
  readonly report: ReportRecord;
  readonly register: IndexedRegister;
  readonly findings: Findings;
  readonly place: Place;
}

/** Kind, time, place and what it was about, as the document's main report has them. */
export function compareEngagement(compared: Compared): void {
  const { gold, wanted, report, findings, place } = compared;
  if (!isDoubtful(gold, "kind")) findings.value(place, "kind", wanted.kind, report.kind);
  if (wanted.status !== undefined) findings.value(place, "status", wanted.status, report.status);
  compareWhen(compared);
  const same = (one: string, other: string): boolean => fold(one) === fold(other);
  if (wanted.city !== undefined && !isDoubtful(gold, "city")) findings.value(place, "city", wanted.city, cityOf(report), same);
  if (wanted.country !== undefined && !isDoubtful(gold, "country")) findings.value(place, "country", wanted.country, report.where?.country);
  compareTopics(compared);
  compareOccasions(compared);
  if (wanted.outcomes) {
    const isScored = (kind: string): boolean => !isDoubtful(gold, `outcomes/${kind}`);
    findings.members(place, "outcomes", {
      wanted: new Set(wanted.outcomes.filter(isScored)),
      got: new Set(report.outcomes.map(({ kind }) => kind as string).filter(isScored)),
      same: Object.is,
      name: String,
    });
  }
}

/** A place that is only a state has the state's name. */
function cityOf({ where }: ReportRecord): string | null {
  return where === null || where.latitude === null ? null : where.name;
}

function compareWhen({ gold, wanted, report, findings, place }: Compared): void {
  const { start, end, date_how, when_basis } = wanted;
  const { when } = report;
  if (start && !isDoubtful(gold, "start")) {
    findings.value(place, "start", start, when?.start);
    if (!isDoubtful(gold, "end")) findings.value(place, "end", end ?? start, when?.end ?? when?.start);
  } else if (start === null && date_how === "unknown")
    findings.add(place, "no date", when === null ? "hit" : "unexpected", "none", when?.start);
  if (when_basis !== undefined && !isDoubtful(gold, "when_basis")) findings.value(place, "date basis", when_basis, when?.basis);
}

function compareTopics({ gold, wanted, report, findings, place }: Compared): void {
  const isScored = (code: string): boolean => !GENERAL.has(code) && !isDoubtful(gold, `topics/${code}`);
  const topics = (wanted.topics ?? []).map((topic) => (typeof topic === "string" ? { code: topic } : topic));
  const asked = topics.filter(({ code }) => isScored(code));
  const own = report.topics.filter(({ code }) => isScored(code));
  if (wanted.topics)
    findings.members(place, "topics", {
      wanted: asked.map(({ code }) => code),
      got: own.map(({ code }) => code),
      same: Object.is,
      name: String,
    });
  if (isDoubtful(gold, "topic_basis")) return;
  for (const { code, basis } of asked as readonly { readonly code: string; readonly basis?: string }[]) {
    const found = own.find((topic) => topic.code === code);
    if (basis !== undefined && found) findings.value(place, "topic basis", `${code} ${basis}`, `${code} ${found.basis}`);
  }
}

function compareOccasions({ gold, wanted, report, register, findings, place }: Compared): void {
  if (wanted.occasion !== undefined && !isDoubtful(gold, "occasion"))
    findings.value(place, "occasion", wanted.occasion, register.occasionName(report.occasion), isSameEvent);
  if (isDoubtful(gold, "upcoming")) return;
  findings.members(place, "upcoming", {
    wanted: gold.upcoming ?? [],
    got: report.upcoming.map((id) => register.occasionName(id) ?? id),
    same: isSameEvent,
    name: String,
  });
}
