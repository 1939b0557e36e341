import { latestFirst } from "../../contacts/latest-first.ts";
import { Origins, originFacts } from "../../pipeline/merging.ts";
import type { DocumentId, StoryId } from "../../types/ids.ts";
import { engagementRecord } from "../engagement-record.ts";
import { rowOf } from "../list-engagements.ts";
import type { WholeRegister } from "../select/whole-register.ts";
import type { Side } from "./compare-pair.ts";
import type { ComparedGroup, ComparedPair } from "./comparison.ts";
import { derivationsOf } from "./derivations-of.ts";

/** What is to be said of texts that belong together, beside each two of them. */
export function describeGroup(
  whole: WholeRegister,
  story: StoryId | null,
  documents: readonly DocumentId[],
  pairs: readonly ComparedPair[],
  sides: ReadonlyMap<DocumentId, Side>,
): ComparedGroup {
  return {
    story,
    engagements: engagementsOf(whole, documents, sides),
    documents,
    origins: originsOf(whole, documents),
    behind: behind(documents, sides),
    pairs,
    derivations: derivationsOf(pairs),
  };
}

function engagementsOf({ merged, reader, view }: WholeRegister, documents: readonly DocumentId[], sides: ReadonlyMap<DocumentId, Side>) {
  const told = new Map<string, DocumentId[]>();
  for (const document of documents)
    for (const engagement of sides.get(document)?.document.engagements ?? [])
      told.set(engagement, [...(told.get(engagement) ?? []), document]);
  const rows = [...told].flatMap(([id, toldBy]) => {
    const joined = toldBy.length > 1 ? view.engagement(id) : undefined;
    const record = joined && engagementRecord(merged, joined, merged.storyOfEngagement(joined.id));
    return record ? [{ ...rowOf(record, merged, reader), toldBy }] : [];
  });
  return rows.sort(latestFirst);
}

/** Counted as a story of the register is. */
function originsOf({ merged }: WholeRegister, documents: readonly DocumentId[]): number {
  const facts = documents.map((document) => {
    const source = merged.source(document);
    const main = source.analysis.reports.find(({ id }) => id === source.analysis.mainReport);
    return originFacts(source, main?.statements ?? []);
  });
  return new Origins(facts).count(documents);
}

/** Issuers whose words several of the texts pass on. */
function behind(documents: readonly DocumentId[], sides: ReadonlyMap<DocumentId, Side>): ComparedGroup["behind"] {
  const found = new Map<string, ComparedGroup["behind"][number]>();
  for (const document of documents)
    for (const { medium, issuer, name } of sides.get(document)?.document.statements ?? []) {
      if (issuer === null || (medium !== "communique" && medium !== "agency")) continue;
      const known = found.get(`${medium} ${issuer}`);
      const others = known?.documents.filter((own) => own !== document) ?? [];
      found.set(`${medium} ${issuer}`, { medium, issuer, name: name ?? issuer, documents: [...others, document] });
    }
  return [...found]
    .filter(([, { documents: passing }]) => passing.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => own);
}
