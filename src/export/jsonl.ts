import type { DocumentId, PartyId } from "../types/ids.ts";
import type { DocumentRecord, RegisterRecords, ReportRecord } from "../types/record.ts";
import type { Exporter } from "./exporter.ts";
import { Known } from "./table/known.ts";

/**
 * One report a line: for those who count tellings, not engagements. Its document, parties and occasion are named, so that a line can be
 * read alone; everything else is as the record format has it (docs/register.schema.json).
 */
export const jsonl = {
  key: "jsonl",
  about: "one report a line, JSON Lines: an engagement as one document tells it, with its words, outlet, date and address",
  write,
} satisfies Exporter;

function* write(records: RegisterRecords): Generator<string> {
  const heads = new Map<DocumentId, Head>();
  const known = new Known(records, ({ id, title, author }) => heads.set(id, { title, author }));
  for (const report of records.reports()) yield `${JSON.stringify(lineOf(report, known, heads))}\n`;
}

type Head = Pick<DocumentRecord, "title" | "author">;

function lineOf(report: ReportRecord, known: Known, heads: ReadonlyMap<DocumentId, Head>) {
  const { id, document, engagement, statements, parent, participants, invitedBy, occasion, mentioned, evidence, ...told } = report;
  const named = (party: PartyId) => {
    const { type = null, name = null, country = null } = known.party(party) ?? {};
    return { party, type, name, country };
  };
  return {
    report: id,
    engagement,
    parent,
    synthetic: known.document(document)?.synthetic ?? false,
    document: documentOf(document, known, heads),
    saidBy: known.voicesIn({ document, statements }),
    ...told,
    participants: participants.map((participant) => ({ ...named(participant.party), ...participant })),
    invitedBy: invitedBy.map(named),
    mentioned: mentioned.map(named),
    occasion: occasion === null ? null : { occasion, name: known.occasion(occasion) },
    evidence,
    generator: known.generator,
  };
}

function documentOf(of: DocumentId, known: Known, heads: ReadonlyMap<DocumentId, Head>) {
  const document = known.document(of);
  if (document === null) return null;
  const { id, url, outlet, ...more } = document;
  const { title = null, author = null } = heads.get(of) ?? {};
  return { id, url, title, outlet, author, ...more };
}
