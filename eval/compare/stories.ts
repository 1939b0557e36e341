import type { Figures } from "../finding.ts";
import type { Findings } from "../findings.ts";
import type { GoldDocument, GoldPerson } from "../gold.ts";
import type { IndexedRegister } from "../indexed-register.ts";
import { fold, isPerson } from "../same-name.ts";

/** Documents that the register has, each with the story it was put into. */
export interface Told {
  readonly gold: GoldDocument;
  readonly story: string;
}

export function toldBy(golds: readonly GoldDocument[], register: IndexedRegister): Told[] {
  return golds.flatMap((gold) => {
    const document = register.documents.get(gold.id);
    return document ? [{ gold, story: document.story }] : [];
  });
}

/** How well documents were sorted into stories, as each document sees it (B³). */
export function sorting(told: readonly Told[]): Figures {
  let [precision, recall] = [0, 0];
  for (const one of told) {
    const right = told.filter(({ gold }) => gold.story === one.gold.story);
    const own = told.filter(({ story }) => story === one.story);
    const both = right.filter(({ story }) => story === one.story).length;
    precision += both / own.length;
    recall += both / right.length;
  }
  const of = told.length || 1;
  const [p, r] = [precision / of, recall / of];
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** Pairs of one story: in two languages, and at all; and pairs that belong to different stories. */
export function comparePairs(told: readonly Told[], findings: Findings): void {
  const sorted = told.toSorted((a, b) => (a.gold.id < b.gold.id ? -1 : 1));
  for (const [at, one] of sorted.entries()) {
    for (const other of sorted.slice(at + 1)) {
      const [right, own] = [one.gold.story === other.gold.story, one.story === other.story];
      if (!right && !own) continue;
      const place = { document: null, language: null, story: one.gold.story };
      const pair = `${one.gold.id} ${other.gold.id}`;
      const field = one.gold.lang === other.gold.lang ? "same story, one language" : "same story, two languages";
      findings.add(place, field, right ? (own ? "hit" : "missed") : "unexpected", right ? pair : "", own ? pair : "");
    }
  }
}

/** The merged record of a story holds every person that one of its documents names, and no other. */
export function compareMerged(golds: readonly GoldDocument[], register: IndexedRegister, findings: Findings): void {
  const stories = Map.groupBy(
    golds.filter(({ id, engagement }) => engagement && register.documents.has(id)),
    ({ story }) => story,
  );
  for (const [story, members] of stories) {
    if (members.length < 2) continue;
    const place = { document: null, language: null, story };
    const ids = new Set(members.flatMap(({ id }) => mainEngagement(id, register) ?? []));
    findings.holds(place, "merged into one", ids.size === 1, `${members.length} documents, ${ids.size} engagements`);
    const trees = new Set([...ids].map((id) => topmost(id, register)));
    findings.holds(
      place,
      "one in another",
      trees.size === 1,
      `${members.length} documents, ${trees.size} engagements that hold the others`,
    );
    const [id] = ids;
    const record = ids.size === 1 && id !== undefined ? register.engagements.get(id) : undefined;
    if (!record) continue;
    findings.members(place, "merged people", {
      wanted: peopleOf(members),
      got: register.persons(record),
      same: isPerson,
      name: ({ name }) => name,
    });
    const starts = members.flatMap(({ engagement }) => engagement?.start ?? []);
    if (starts.length > 0) findings.value(place, "merged start", starts.join(" or "), record.when?.start, (_, own) => starts.includes(own));
  }
}

function mainEngagement(id: string, register: IndexedRegister): string | undefined {
  const main = register.documents.get(id)?.mainReport;
  return main === undefined || main === null ? undefined : register.reports.get(main)?.engagement;
}

function topmost(id: string, register: IndexedRegister): string {
  const parent = register.engagements.get(id)?.parent ?? null;
  return parent === null ? id : topmost(parent, register);
}

function peopleOf(members: readonly GoldDocument[]): GoldPerson[] {
  const people = members.flatMap(({ engagement }) => engagement?.people ?? []);
  return [...Map.groupBy(people, ({ name }) => fold(name)).values()].map((same) => ({
    name: same[0]?.name ?? "",
    surface: same.flatMap(({ surface = [] }) => surface),
  }));
}
