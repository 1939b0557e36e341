import { contactId } from "../../contacts/contact-id.ts";
import type { When } from "../../types/date.ts";
import type { Known, KnownDocument } from "../table/known.ts";
import { type Actor, actorOf } from "./actor.ts";
import { alpha3 } from "./alpha3.ts";
import type { PloverEvent } from "./event.ts";
import { INTENSITY, QUAD } from "./mapping.ts";

/** What a row is made of. */
export interface Row extends PloverEvent {
  readonly known: Known;
  readonly actor: Actor;
  readonly recipient: Actor;
  readonly documents: readonly KnownDocument[];
}

type Cell = (row: Row) => string | number | null | undefined | readonly string[];

/** What the cells of an event are read from: the visitor's side is the actor, the host's the recipient. */
export function rowOf(event: PloverEvent, known: Known): Row {
  const { engagement, visitor, host } = event.contact;
  return {
    ...event,
    known,
    actor: actorOf(visitor, engagement, known),
    recipient: actorOf(host, engagement, known),
    documents: known.documentsOf(engagement),
  };
}

const nothing: Cell = () => null;
const when = (row: Row): When | null => row.contact.engagement.when;
const where = (row: Row) => row.contact.engagement.where;
const evidence = (row: Row, field: string): string[] =>
  row.contact.engagement.evidence.filter((words) => words.field === field).map(({ exact }) => exact);
const named = (row: Row, types: readonly string[]): string[] => {
  const { participants, mentioned } = row.contact.engagement;
  const parties = [...participants.map(({ party }) => party), ...mentioned].flatMap((id) => row.known.party(id) ?? []);
  return parties.filter(({ type }) => types.includes(type)).map(({ name }) => name);
};
const distinct = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))].sort();

/** The day on which it began; none where no source gives it. */
function day(span: When | null): string | null {
  return span === null || span.start.length < 10 || (span.within && span.end !== span.start) ? null : span.start;
}

function actorColumns(role: "Actor" | "Recipient", of: (row: Row) => Actor): (readonly [string, Cell])[] {
  return [
    [`${role} Name`, (row) => of(row).name],
    [`${role} Country`, (row) => of(row).country],
    [`${role} COW`, nothing],
    [`Primary ${role} Sector`, (row) => of(row).sectors[0]],
    [`${role} Sectors`, (row) => of(row).sectors],
    [`${role} Title`, (row) => of(row).title],
    [`${role} Name Raw`, (row) => of(row).raw],
    [`Wikipedia ${role} ID`, nothing],
  ];
}

/** The columns of POLECAT under their names and in their order. */
const POLECAT: readonly (readonly [string, Cell])[] = [
  ["Event ID", ({ contact, coding }) => `${contactId(contact)}/${coding.cameo}`],
  ["Event Date", (row) => day(when(row))],
  ["Event Type", ({ coding }) => coding.type],
  ["Event Mode", ({ coding }) => coding.mode],
  ["Event Intensity", ({ coding }) => Number(INTENSITY[coding.type])],
  ["Quad Code", ({ coding }) => QUAD[coding.type]],
  ["Contexts", ({ contexts }) => contexts],
  ...actorColumns("Actor", ({ actor }) => actor),
  ...actorColumns("Recipient", ({ recipient }) => recipient),
  ["Placename", (row) => where(row)?.name],
  ["City", (row) => where(row)?.name],
  ["District", nothing],
  ["Province", nothing],
  ["Country", (row) => alpha3(where(row)?.country ?? "")],
  ["Latitude", (row) => where(row)?.latitude],
  ["Longitude", (row) => where(row)?.longitude],
  ["GeoNames ID", nothing],
  ["Raw Placename", (row) => [...new Set(evidence(row, "where"))]],
  ["Feature Type", nothing],
  ["Source", ({ documents }) => distinct(documents.map(({ outlet }) => outlet))],
  ["Publication Date", ({ documents }) => distinct(documents.map(({ published }) => published))[0]],
  ["Story People", (row) => named(row, ["person", "office"])],
  ["Story Organizations", (row) => named(row, ["organisation"])],
  ["Story Locations", (row) => where(row)?.name],
  ["Language", ({ documents }) => distinct(documents.map(({ language }) => language))],
  ["Version", ({ known }) => known.generator],
];

/** What POLECAT has no column for: what a reader needs to check the row. */
const OWN: readonly (readonly [string, Cell])[] = [
  ["Status", ({ contact }) => contact.engagement.status],
  ["Kind", ({ contact }) => contact.engagement.kind],
  ["CAMEO Root", ({ coding }) => coding.cameo.slice(0, 2)],
  ["CAMEO Code", ({ coding }) => coding.cameo],
  ["CAMEO Reverse Code", ({ coding }) => coding.reverse],
  ["Direction", ({ contact }) => contact.direction],
  ["Scope", ({ contact }) => contact.scope],
  ["Start", (row) => when(row)?.start],
  ["End", (row) => when(row)?.end],
  ["Date Basis", (row) => when(row)?.basis],
  ["Within", (row) => (when(row) === null ? null : String(when(row)?.within))],
  ["Topics", ({ contact }) => contact.engagement.topics.map(({ code, basis }) => `${code} (${basis})`)],
  ["Outcomes", ({ outcomes }) => outcomes.map(({ kind, text }) => `${kind}: ${text}`)],
  ["Occasion", ({ contact, known }) => known.occasion(contact.engagement.occasion)],
  ["Actor Others", ({ actor }) => actor.others],
  ["Recipient Others", ({ recipient }) => recipient.others],
  ["Actor ID", ({ actor }) => actor.id],
  ["Recipient ID", ({ recipient }) => recipient.id],
  ["Engagement ID", ({ contact }) => contact.engagement.id],
  ["Parent Engagement ID", ({ contact }) => contact.engagement.parent],
  ["Origins", ({ contact }) => contact.engagement.origins],
  ["Said By", ({ contact, known }) => known.voicesOf(contact.engagement)],
  ["Quotes", (row) => [...new Set([...row.words.map(({ exact }) => exact), ...evidence(row, "when")])]],
  ["URLs", ({ documents }) => distinct(documents.map(({ url }) => url))],
  ["Document IDs", ({ documents }) => documents.map(({ id }) => id)],
  ["Disagreements", ({ contact }) => contact.engagement.disagreements.map(({ field }) => field)],
  ["Synthetic", ({ documents }) => String(documents.some(({ synthetic }) => synthetic))],
];

/** A row from left to right: cells that hold several values are lists, empty ones null, undefined or an empty text. */
export const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [...POLECAT, ...OWN];
