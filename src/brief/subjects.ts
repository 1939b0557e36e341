import { byCodeUnits } from "../text/order.ts";
import type { EngagementRecord } from "../types/record.ts";
import { TOPIC_BASES, type TopicBasis } from "../types/vocabulary.ts";
import type { YearOfSubjects } from "./brief.ts";
import type { Part } from "./part.ts";
import { wordsOf } from "./words-of.ts";

/** What the contacts of each year were about, the latest year first; in a year what most contacts were about. */
export function subjectsOf(contacts: readonly EngagementRecord[], part: Part): YearOfSubjects[] {
  const years = Map.groupBy(contacts, ({ when }) => when?.start.slice(0, 4) ?? null);
  return [...years]
    .sort(([a], [b]) => byCodeUnits(b ?? "", a ?? ""))
    .map(([year, own]) => ({ year, contacts: own.length, topics: topicsOf(own, part) }));
}

function topicsOf(contacts: readonly EngagementRecord[], part: Part): YearOfSubjects["topics"] {
  const codes = new Set(contacts.flatMap(({ topics }) => topics.map(({ code }) => code)));
  const topics = [...codes].map((code) => {
    const telling = contacts.filter(({ topics: own }) => own.some((topic) => topic.code === code));
    const evidence = telling.flatMap((engagement) => engagement.evidence);
    return {
      code,
      label: part.topicLabel(code),
      contacts: telling.length,
      bases: basesOf(code, telling),
      engagements: telling.map(({ id }) => id),
      words: wordsOf(evidence, `topics/${code}`, part),
    };
  });
  return topics.sort((a, b) => b.contacts - a.contacts || byCodeUnits(a.code, b.code));
}

function basesOf(code: string, contacts: readonly EngagementRecord[]): Partial<Record<TopicBasis, number>> {
  const bases = contacts.flatMap(({ topics }) => topics.filter((topic) => topic.code === code).map(({ basis }) => basis));
  const counted = TOPIC_BASES.map((basis) => [basis, bases.filter((own) => own === basis).length] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}
