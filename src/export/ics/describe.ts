import { isolate } from "../../text/bidi.ts";
import { stateName } from "../../text/region-names.ts";
import { dateNote } from "../../text/wording.ts";
import type { When } from "../../types/date.ts";
import type { DocumentId, PartyId } from "../../types/ids.ts";
import type {
  DisagreementRecord,
  EngagementRecord,
  EvidenceRecord,
  OccasionRecord,
  ParticipantRecord,
  RegisterRecords,
  StatementRecord,
} from "../../types/record.ts";
import { webAddress } from "../web-address.ts";
import type { Announced, AnnouncingDocument } from "./announced.ts";
import { oneLine } from "./one-line.ts";

/** Fields whose words a reader of a calendar wants to see: that it is announced, for when, and where. */
const QUOTED: ReadonlySet<string> = new Set(["status", "when", "where"]);
/** Fields on which a disagreement is said in full; those of a party are named by its id. */
const DISPUTED: ReadonlySet<string> = new Set([...QUOTED, "kind"]);

/** Letters that would turn the English words and figures beside them around. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The lines under an announced engagement: what is known of it, and who says so in which words. */
export function describeEngagement(
  engagement: EngagementRecord,
  announced: Announced,
  topicLabel: RegisterRecords["topicLabel"],
): string[] {
  const { status, when, origins, topics, invitedBy, occasion, disagreements } = engagement;
  const name = (party: PartyId) => announced.parties.get(party)?.name ?? party;
  const words = engagement.evidence.filter(({ field }) => QUOTED.has(field));
  return [
    `Reported as ${status}, ${origins} independent ${origins === 1 ? "origin" : "origins"}`,
    ...dayNote(when),
    ...engagement.participants.map((one) => participant(one, name(one.party))),
    ...line("Invited by", invitedBy.map(name)),
    ...line("Occasion", occasion === null ? [] : [announced.occasionNames.get(occasion) ?? occasion]),
    ...line(
      "Topics",
      topics.map(({ code }) => topicLabel(code)),
    ),
    ...disagreements.filter(({ field }) => DISPUTED.has(field)).map(disagreement),
    ...whoSaysSo(words, announced, announced.statements.get(engagement.id) ?? []),
    engagement.id,
  ].map(oneLine);
}

/** The lines under an occasion to come. */
export function describeOccasion(occasion: OccasionRecord, evidence: readonly EvidenceRecord[], announced: Announced): string[] {
  const said = whoSaysSo(evidence, announced, []);
  return ["Named as to come", ...dayNote(occasion.when), ...line("Hosts", occasion.hosts.map(stateName)), ...said, occasion.id].map(
    oneLine,
  );
}

/** Said only where the days shown are not simply days that a source gives. */
function dayNote(when: When | null): string[] {
  if (when === null) return [];
  const { start, end } = when;
  const rest = dateNote({ ...when, within: false });
  const basis = rest === "" ? [] : [`Days: ${rest}`];
  if (when.within) return [...basis, `On a day between ${start} and ${end ?? start} that no source gives`];
  if (start.length < 10) return [...basis, `No source gives the day, only ${start}`];
  return end === null ? [...basis, "No source gives the last day"] : basis;
}

/** The name, and what it does not say itself of office and state. */
function participant({ office, represents, capacities }: ParticipantRecord, name: string): string {
  const known = [office?.label, represents === null ? undefined : stateName(represents)];
  const more = known.filter((each) => each !== undefined && !name.includes(each)).map((each) => apart(each ?? ""));
  const as = capacities.length === 0 ? "" : ` [${capacities.join(", ")}]`;
  return [apart(name), ...more].join(", ") + as;
}

function disagreement({ field, readings }: DisagreementRecord): string {
  return `Sources disagree on ${field}: ${readings.map(({ value, origins }) => `${apart(value)} (${origins})`).join(", ")}`;
}

const apart = (text: string): string => (RIGHT_TO_LEFT.test(text) ? isolate(text) : text);
const line = (label: string, values: readonly string[]): string[] => (values.length === 0 ? [] : [`${label}: ${values.join(", ")}`]);

/** A line for each document: who says so in it, and the words. */
function whoSaysSo(evidence: readonly EvidenceRecord[], announced: Announced, statements: readonly StatementRecord[]): string[] {
  const quotes = new Map<DocumentId, Set<string>>();
  for (const { document, exact } of evidence) quotes.set(document, (quotes.get(document) ?? new Set()).add(oneLine(exact)));
  return [...quotes].flatMap(([id, words]) => {
    const document = announced.documents.get(id);
    if (document === undefined) return [];
    const own = statements.filter((statement) => statement.document === id).map((statement) => saidIn(statement, announced));
    const said = [...own, ...published(document)].join(", ");
    const address = webAddress(document.url);
    return [`${said}: ${[...words].map((exact) => apart(`“${exact}”`)).join(" ")}${address === null ? "" : ` ${address}`}`];
  });
}

function saidIn({ medium, issuer, side }: StatementRecord, announced: Announced): string {
  const name = issuer === null ? (side === null ? null : stateName(side)) : (announced.parties.get(issuer)?.name ?? issuer);
  return name === null ? medium : `${medium} of ${apart(name)}`;
}

function published({ id, outlet, published: day, language, synthetic }: AnnouncingDocument): string[] {
  const known = [outlet === null ? null : apart(outlet), day, language].filter((value) => value !== null);
  return [...(known.length === 0 ? [id] : known), ...(synthetic ? ["synthetic"] : [])];
}
