import { occasionName, type Part, partyName } from "../../brief/part.ts";
import { fieldPath } from "../../text/field-path.ts";
import { byCodeUnits } from "../../text/order.ts";
import { spoken } from "../../text/wording.ts";
import type { DocumentId, PartyId, ReportId } from "../../types/ids.ts";
import type { DepartureRecord, DocumentRecord, EngagementRecord, ReportRecord, StatementRecord } from "../../types/record.ts";
import { MEDIA, type Medium, type StateCode } from "../../types/vocabulary.ts";
import { byPublication, type CitedWords, together, wordsFor } from "./cited-words.ts";

/** Whoever is cited as saying so, in how many texts, and by which words. */
export interface Voice {
  readonly issuer: PartyId | null;
  readonly name: string | null;
  readonly medium: Medium;
  readonly documents: readonly DocumentId[];
  readonly words: readonly CitedWords[];
}

/** The voices of one side; of no state where nobody says of which it is. */
export interface SideOfStory {
  readonly state: StateCode | null;
  readonly voices: readonly Voice[];
}

/** A text and those that derive from it. */
export interface TextOfStory {
  readonly document: DocumentRecord;
  readonly copies: readonly DocumentRecord[];
  readonly lost: DepartureRecord | null;
}

/** A value that only machine translations tell. */
export interface MachineValue {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly words: readonly CitedWords[];
}

/** How some texts tell some engagements: who says so, who copied, who dropped the credit, what only a bad translation says. */
export interface Telling {
  readonly sides: readonly SideOfStory[];
  /** States that take part and of which no words of their own are in these texts. */
  readonly silent: readonly StateCode[];
  readonly texts: readonly TextOfStory[];
  /** Those that drop the credit of the text that they copy. */
  readonly lost: readonly { readonly document: DocumentRecord; readonly departure: DepartureRecord }[];
  readonly departures: readonly { readonly document: DocumentRecord; readonly departure: DepartureRecord }[];
  readonly machineOnly: readonly MachineValue[];
}

/** @param documents all texts of the story, or those that tell the engagement */
export function tellingOf(documents: readonly DocumentRecord[], engagements: readonly EngagementRecord[], part: Part): Telling {
  const inOrder = documents.toSorted((a, b) => byPublication(a.id, b.id, part));
  const sides = sidesIn(inOrder, part);
  const spoken = new Set(sides.map(({ state }) => state));
  const departing = once(
    inOrder.flatMap((document) => document.departures.map((departure) => ({ document, departure }))),
    ({ document, departure: { exact, field, cause } }) => [document.id, exact, field, cause],
  );
  const byMachine = once(
    engagements.flatMap((engagement) => machineOnly(engagement, part)),
    ({ field, value }) => [field, value],
  );
  return {
    sides,
    silent: [...new Set(engagements.flatMap(({ states }) => states))].filter((state) => !spoken.has(state)).sort(),
    texts: textsIn(inOrder),
    lost: departing.filter(({ departure }) => departure.cause === "attribution-lost"),
    departures: departing.filter(({ departure }) => departure.cause !== "attribution-lost"),
    machineOnly: byMachine.filter((value) => !isExplained(value, part)),
  };
}

/** The side that issued the first communiqué first; texts without a side last. */
function sidesIn(documents: readonly DocumentRecord[], part: Part): SideOfStory[] {
  const statements = documents.flatMap(({ id }) => part.statementsIn.get(id) ?? []).filter(({ medium }) => medium !== "outlet");
  const groups = Map.groupBy(
    statements,
    ({ side, issuer }) => side ?? (issuer === null ? null : (part.parties.get(issuer)?.country ?? null)),
  );
  const sides = [...groups].map(([state, own]) => ({ state, voices: voicesIn(own, part) }));
  return sides.sort((a, b) => Number(a.state === null) - Number(b.state === null) || rank(a) - rank(b));
}

function rank({ voices: [first] }: SideOfStory): number {
  return first === undefined ? MEDIA.length : MEDIA.indexOf(first.medium);
}

function voicesIn(statements: readonly StatementRecord[], part: Part): Voice[] {
  const groups = Map.groupBy(statements, ({ medium, issuer }) => `${medium} ${issuer ?? ""}`);
  const voices = [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { issuer, medium } = first;
    const words = together(own, part);
    return [
      {
        issuer,
        name: issuer === null ? null : partyName(issuer, part),
        medium,
        documents: unique(own.map(({ document }) => document)),
        words,
      },
    ];
  });
  return voices.sort((a, b) => MEDIA.indexOf(a.medium) - MEDIA.indexOf(b.medium) || b.documents.length - a.documents.length);
}

function textsIn(documents: readonly DocumentRecord[]): TextOfStory[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const derives = ({ copyOf }: DocumentRecord): boolean => copyOf !== null && byId.has(copyOf.document);
  // A copy of a translation stands below what was translated.
  const first = (document: DocumentRecord): DocumentRecord => {
    const source = document.copyOf === null ? undefined : byId.get(document.copyOf.document);
    return source === undefined ? document : first(source);
  };
  return documents
    .filter((document) => !derives(document))
    .map((document) => ({
      document,
      copies: documents.filter((own) => own !== document && first(own) === document),
      lost: document.departures.find(({ cause }) => cause === "attribution-lost") ?? null,
    }));
}

/** What reports of machine translations tell and no report of people does; nothing where nothing else tells the engagement. */
function machineOnly({ reports }: EngagementRecord, part: Part): MachineValue[] {
  const told = reports.flatMap((id: ReportId) => part.reports.get(id) ?? []);
  const isMachine = ({ document }: ReportRecord): boolean => part.documents.get(document)?.translated?.machine ?? false;
  const people = told.filter((report) => !isMachine(report));
  if (people.length === 0) return [];
  const said = new Set(people.flatMap(({ evidence }) => evidence.map(keyOf)));
  const only = told.filter(isMachine).flatMap(({ evidence }) => evidence.filter((own) => !said.has(keyOf(own)) && !isSpelling(own.field)));
  return [...Map.groupBy(only, keyOf).values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const value = part.topicLabel(first.value);
    // "to come: IGEF 2025" has its value in its name already.
    const label = labelOf(first.field, part);
    const short = label.endsWith(`: ${value}`) ? label.slice(0, -`: ${value}`.length) : label;
    return [{ field: first.field, label: short, value, words: wordsFor(first.field, [first, ...rest], part) }];
  });
}

/** Whether it is told already why the text has it so: its words are known to depart from what can be established. */
function isExplained({ words }: MachineValue, part: Part): boolean {
  return words.every(({ sources }) =>
    sources.every(({ document, from, to }) =>
      part.documents.get(document)?.departures.some((departure) => departure.from < to && departure.to > from),
    ),
  );
}

/** How a party is spelt is no value of its own, unless nobody else names it at all. */
function keyOf({ field, value }: { readonly field: string; readonly value: string }): string {
  return field.startsWith("participants/") || field.startsWith("mentioned/") || field.startsWith("invitedBy/")
    ? `${field}\n${field.endsWith("/office") ? value : ""}`
    : `${field}\n${value}`;
}

/** The outcomes' order in a report is its own. */
function isSpelling(field: string): boolean {
  return field.startsWith("outcomes/");
}

/** A field as people say it: `participants/par_…/office` as "office of Samir Idrissi". */
export function labelOf(field: string, part: Part): string {
  const { name, party, occasion, key, of } = fieldPath(field);
  const label = LABELS[name] ?? spoken(name);
  const called =
    party !== null ? partyName(party, part) : occasion !== null ? occasionName(occasion, part) : name === "delegations" ? key : null;
  if (called === null) return label;
  return of === null ? `${label}: ${called}` : `${of} of ${called}`;
}

const LABELS: Readonly<Record<string, string>> = {
  kind: "what",
  participants: "takes part",
  mentioned: "named",
  invitedBy: "invited by",
  topics: "about",
  outcomes: "outcome",
  upcoming: "to come",
  delegations: "delegation",
  statements: "who says so",
};

/** A visit and its parts, or two places of a text, may say the same. */
function once<T>(all: readonly T[], keyOfOne: (one: T) => readonly string[]): T[] {
  return [...Map.groupBy(all, (one) => keyOfOne(one).join("\n")).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

function unique<T extends string>(ids: readonly T[]): T[] {
  return [...new Set(ids)].sort(byCodeUnits);
}
