import type { PartyId } from "../types/ids.ts";
import type { RegisterRecords, ReportRecord } from "../types/record.ts";
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
  const known = new Known(records);
  for (const report of records.reports()) yield `${JSON.stringify(lineOf(report, known))}\n`;
}

function lineOf(report: ReportRecord, known: Known) {
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
    document: known.document(document),
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
