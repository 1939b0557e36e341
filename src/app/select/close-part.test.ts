import { expect, it } from "vitest";
import { DOC, ENG, madeUpRecords, PAR } from "../../../test/made-up/made-up-records.ts";
import type { DocumentId, EngagementId, PartyId } from "../../types/ids.ts";
import type { DocumentRecord, EngagementRecord } from "../../types/record.ts";
import type { SelectableRecords } from "../register-records.ts";
import { closePart } from "./close-part.ts";
import { PartRecords } from "./part-records.ts";

interface Changes {
  readonly document?: (record: DocumentRecord) => DocumentRecord;
  readonly engagement?: (record: EngagementRecord) => EngagementRecord;
}

/** The made-up register, to be walked as often as one likes. */
function selectable({ document = (own) => own, engagement = (own) => own }: Changes): SelectableRecords {
  const all = madeUpRecords();
  const [documents, statements, reports] = [[...all.documents()].map(document), [...all.statements()], [...all.reports()]];
  const [engagements, parties, occasions] = [[...all.engagements()].map(engagement), [...all.parties()], [...all.occasions()]];
  const among = <Id>(ids: ReadonlySet<Id> | undefined, id: Id): boolean => ids === undefined || ids.has(id);
  return {
    ...all,
    documents: (only?: ReadonlySet<DocumentId>) => documents.filter(({ id }) => among(only, id)),
    statements: (of?: ReadonlySet<DocumentId>) => statements.filter((own) => among(of, own.document)),
    reports: (of?: ReadonlySet<DocumentId>) => reports.filter((own) => among(of, own.document)),
    engagements: (only?: ReadonlySet<EngagementId>) => engagements.filter(({ id }) => among(only, id)),
    parties: (only?: ReadonlySet<PartyId>) => parties.filter(({ id }) => among(only, id)),
    occasions: () => occasions,
    stories: () => [],
    undertakings: () => [],
  };
}

function partOf(engagement: EngagementId, changes: Changes = {}): PartRecords {
  const all = selectable(changes);
  const documents = new Map([...all.reports()].map(({ id, document }) => [id, document]));
  const links = {
    documentOf: (report: `rep_${string}`) => documents.get(report),
    belonging: () => ({ copyOf: null, story: "sto_one0000000000000" as const }),
  };
  const nothing = { stories: new Set<never>(), parties: new Set<never>(), occasions: new Set<never>() };
  return new PartRecords(all, closePart(all, links, { engagements: new Set([engagement]), ...nothing }));
}

const ids = (records: Iterable<{ readonly id: string }>): string[] => [...records].map(({ id }) => id).sort();

it("holds whom an engagement speaks of, and the bodies of their offices", () => {
  expect(ids(partOf(ENG.coming).parties())).toEqual([PAR.aydinli, PAR.interior, PAR.mansouri, PAR.turkey].sort());
});

it("takes no reading for an id, however it looks", () => {
  const readings = [{ value: PAR.saudi, reports: [], origins: 1, chosen: false }];
  const engagement = (own: EngagementRecord) => ({ ...own, disagreements: [{ field: "where", rule: "id", readings }] });
  expect(ids(partOf(ENG.coming, { engagement }).parties())).not.toContain(PAR.saudi);
});

it("keeps the departures that speak of what it holds", () => {
  const fields = ["when", `participants/${PAR.aydinli}/office`, `participants/${PAR.saudi}`, "topics/par_ade"];
  const departures = fields.map((field) => {
    return { field, from: 0, to: 1, exact: "x", expected: null, against: "story" as const, cause: "outdated" as const };
  });
  const part = partOf(ENG.coming, { document: (own) => (own.id === DOC.turkish ? { ...own, departures } : own) });
  const kept = [...part.documents()].flatMap((own) => own.departures.map(({ field }) => field));
  expect(kept).toEqual(["when", `participants/${PAR.aydinli}/office`, "topics/par_ade"]);
});
