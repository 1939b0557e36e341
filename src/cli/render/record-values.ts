import type { DocumentLine, Shown } from "../../app/show-record.ts";
import { stateName } from "../../text/region-names.ts";
import type { EvidenceRecord, ParticipantRecord, RecordFields, StatementRecord } from "../../types/record.ts";
import { plain } from "../terminal/quoted.ts";
import { documentName } from "./document-name.ts";
import type { ShownValue, ShownWords } from "./value-lines.ts";
import { dateNote, dateText, placeText, spoken } from "./wording.ts";

/** What ids mean in what is shown: names of parties and occasions, lines of documents. */
export type Meanings = Pick<Shown, "names" | "documents">;

/** The values of a report or an engagement in the order in which people ask: when, where, who, on what. */
export function recordValues(record: RecordFields, meanings: Meanings): ShownValue[] {
  const words = (field: string): ShownWords[] => wordsOf(field, record.evidence, meanings);
  const name = (id: string): string => plain(meanings.names[id] ?? id);
  const { when, where, occasion } = record;
  return [
    { label: "kind", value: spoken(record.kind), words: words("kind") },
    { label: "status", value: record.status, words: words("status") },
    ...(when ? [{ label: "when", value: dateText(when), note: dateNote(when), words: words("when") }] : []),
    ...(where ? [{ label: "where", value: plain(placeText(where)), words: words("where") }] : []),
    ...record.participants.flatMap((own) => participantValues(own, record, meanings)),
    ...(record.others ? [{ label: "who", value: "and others", words: words("others") }] : []),
    ...record.delegations.map(({ state, level, size, head }) => ({
      label: "delegation",
      value: [stateName(state), level && spoken(level), size && `of ${size}`, head && `headed by ${name(head)}`].filter(Boolean).join(", "),
      words: words(`delegations/${state}`),
    })),
    ...record.invitedBy.map((id) => ({ label: "invited by", value: name(id), words: words(`invitedBy/${id}`) })),
    ...(occasion ? [{ label: "occasion", value: name(occasion), words: words(`occasion/${occasion}`) }] : []),
    ...record.topics.map(({ code, basis }) => ({
      label: "about",
      value: spoken(code),
      note: basis === "discussed" ? undefined : basis,
      words: words(`topics/${code}`),
    })),
    ...record.outcomes.map(({ kind }, at) => ({ label: "outcome", value: kind, words: words(`outcomes/${at}`) })),
    ...record.upcoming.map((id) => ({ label: "to come", value: name(id), words: words(`upcoming/${id}`) })),
    ...record.mentioned.map((id) => ({ label: "only named", value: name(id), words: words(`mentioned/${id}`) })),
  ];
}

/** Who says so: a communiqué of a service, a post, an agency. */
export function statementValues(statements: readonly StatementRecord[], { names, documents }: Meanings): ShownValue[] {
  return statements.map(({ medium, issuer, side, exact, document }) => {
    const name = issuer === null ? side && stateName(side) : plain(names[issuer] ?? issuer);
    const source = documentName(documents[document], document);
    return { label: "source", value: name === null ? medium : `${medium} of ${name}`, words: [{ exact, source }] };
  });
}

/** Words for a field: what no machine translated comes first, and each document says each thing once. */
export function wordsOf(field: string, evidence: readonly EvidenceRecord[], { documents }: Meanings): ShownWords[] {
  const machine = ({ document }: EvidenceRecord): number => (documents[document]?.translated?.machine ? 1 : 0);
  const found = evidence.filter((own) => own.field === field).sort((a, b) => machine(a) - machine(b));
  const once = new Map(found.map((own) => [`${own.document} ${own.exact} ${own.supports ?? ""}`, own]));
  return [...once.values()].map(({ exact, document, supports }) => ({
    exact,
    source: documentName(documents[document], document),
    supports,
  }));
}

function participantValues(
  { party, capacities, office, represents }: ParticipantRecord,
  { evidence }: RecordFields,
  meanings: Meanings,
): ShownValue[] {
  const who = {
    label: "who",
    value: [plain(meanings.names[party] ?? party), ...(represents === null ? [] : [stateName(represents)])].join(", "),
    note: capacities.map(spoken).join(", "),
    words: wordsOf(`participants/${party}`, evidence, meanings),
  };
  if (office === null) return [who];
  return [
    who,
    { label: "who", value: plain(office.label), words: wordsOf(`participants/${party}/office`, evidence, meanings), under: true },
  ];
}

/** How many documents tell it, in which languages. */
export function languagesOf(documents: readonly DocumentLine[]): string[] {
  return [...new Set(documents.flatMap(({ language }) => language ?? []))].sort();
}
