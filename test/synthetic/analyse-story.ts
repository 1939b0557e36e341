import type { Gist } from "../../src/compare/passage.ts";
import { sketchOf } from "../../src/compare/sketch.ts";
import { traceOf } from "../../src/compare/trace.ts";
import { fingerprint } from "../../src/link/fingerprint.ts";
import { evidenced } from "../../src/text/evidenced.ts";
import { hashWord } from "../../src/text/hash-word.ts";
import { contentId, occasionFormId, personFormId } from "../../src/text/ids.ts";
import { quote } from "../../src/text/quote.ts";
import type { Document } from "../../src/types/document.ts";
import type { ReportId } from "../../src/types/ids.ts";
import type { Analysis, LocalOccasion, LocalParty, OfficeForm, Participation, Report } from "../../src/types/report.ts";
import { CONTAINER_KINDS } from "../../src/types/vocabulary.ts";
import type { Account, Story, Told } from "./story.ts";

/** Every text is another one's translation, as far as its passages tell: its language, its day and its story decide. */
const PASSAGES: readonly Gist[] = ["one", "two", "three", "four", "five"].map((told, at) => ({
  length: 40 + 20 * at,
  apart: false,
  traces: ["alpha", "beta", "gamma"].map((term) => traceOf("term", `${term} ${told}`)),
  numbers: [],
  values: [{ kind: "place", key: told }],
}));

/** The analysis of a document whose text is a story as JSON. */
export function analyseStory(document: Document): Analysis {
  const told = JSON.parse(document.text) as Story;
  const all = quote(document.text, 0, document.text.length);
  const parties: LocalParty[] = [];
  const occasions: LocalOccasion[] = [];
  const reports = told.accounts.map((account, place) => report(document, account, place, parties, occasions));
  for (const person of told.mentioned) addPerson(document, person, parties);
  return {
    document: document.id,
    published: document.published === null ? null : { date: document.published, basis: "given" },
    language: document.language,
    languages: document.language === null ? [] : [document.language],
    paragraphs: [],
    parties,
    occasions,
    statements: [],
    reports,
    mainReport: reports[0]?.id ?? null,
    leads: [all],
    departures: [],
    translated: null,
    fingerprint: told.words.length > 2 ? fingerprint(told.words.map((word) => hashWord(String(word)))) : told.words,
    sketch: reports.length > 0 ? sketchOf(PASSAGES) : null,
  };
}

function report(document: Document, account: Account, place: number, parties: LocalParty[], occasions: LocalOccasion[]): Report {
  const anchor = quote(document.text, 0, document.text.length);
  const id: ReportId = contentId("rep", document.id, String(place));
  const indexes = account.persons.map((person) => addPerson(document, person, parties));
  if (account.office !== null) indexes.push(addOffice(account.office, parties));
  return {
    id,
    document: document.id,
    anchor,
    level: CONTAINER_KINDS.has(account.kind) ? "container" : "atomic",
    parent: null,
    kind: evidenced(account.kind, anchor),
    status: evidenced("held", anchor),
    when: null,
    yearless: null,
    bounds: account.days === null ? null : { first: account.days[0], last: account.days[1] },
    where:
      account.city === null
        ? null
        : evidenced({ name: account.city, country: "MA", latitude: null, longitude: null, basis: "stated" }, anchor),
    participants: [...new Set(indexes)].map((index): Participation => {
      return {
        party: evidenced(index, anchor),
        capacities: [],
        represents: null,
        office: parties[index]?.offices[0] ?? null,
        score: 1,
        because: [],
      };
    }),
    others: null,
    delegations: [],
    invitedBy: [],
    occasion: account.occasion === null ? null : evidenced(addOccasion(document, account.occasion, occasions), anchor),
    topics: [],
    outcomes: [],
    undertakings: [],
    upcoming: [],
    mentioned: [],
    statements: [],
  };
}

function addPerson(document: Document, { name, state, office }: Told, parties: LocalParty[]): number {
  const all = quote(document.text, 0, document.text.length);
  const form = personFormId(name, state ?? "", office ?? "");
  const known = parties.find((party) => party.form === form);
  if (known !== undefined) return known.index;
  const offices: OfficeForm[] =
    office === null
      ? []
      : [{ original: office, language: "en", key: office, head: office, label: office, organisation: null, state, quote: all }];
  parties.push({
    index: parties.length,
    type: "person",
    key: null,
    form,
    names: [{ text: name, language: "en", quote: all }],
    state: state === null ? null : evidenced(state, all),
    offices,
  });
  return parties.length - 1;
}

function addOffice({ office, state }: { office: string; state: string }, parties: LocalParty[]): number {
  const key = `${office}@${state}`;
  const known = parties.find((party) => party.key === key);
  if (known !== undefined) return known.index;
  parties.push({ index: parties.length, type: "office", key, form: null, names: [], state: null, offices: [] });
  return parties.length - 1;
}

function addOccasion(document: Document, { series, year }: { series: string; year: number | null }, occasions: LocalOccasion[]): number {
  const all = quote(document.text, 0, document.text.length);
  occasions.push({
    index: occasions.length,
    form: occasionFormId(series, String(year)),
    name: { text: series, language: "en", quote: all },
    series,
    label: series,
    kind: "exhibition",
    year: year === null ? null : evidenced(year, all),
    edition: null,
    when: null,
    where: null,
    hosts: [],
  });
  return occasions.length - 1;
}
