import { foldForm } from "../../text/fold.ts";
import { stateName } from "../../text/region-names.ts";
import type { DocumentId, OccasionId, PartyId, ReportId, StoryId } from "../../types/ids.ts";
import type { EngagementRecord, OccasionRecord, PartyRecord } from "../../types/record.ts";
import type { PartyType } from "../../types/vocabulary.ts";
import { engagementRecord } from "../engagement-record.ts";
import { mayMean } from "../may-mean.ts";
import { SelectionError } from "./selection-error.ts";
import type { Thing } from "./thing.ts";
import type { WholeRegister } from "./whole-register.ts";

/** Letters of a part of a name that are enough to look for it. */
const LEAST = 3;
/** Things of one name that are listed; the others are counted. */
const LISTED = 8;

/**
 * What somebody means by an id, a state's code or a name in any script: an engagement, a story, a state, a party, an occasion or
 * a series of them.
 * @throws SelectionError where there is no such thing, or several
 */
export function findThing(term: string, register: WholeRegister): Thing {
  const asked = term.trim();
  const byId = /^(?:eng|rep|doc|sto|par|occ)_[0-9a-z]+$/.test(asked) ? ofId(asked, register) : undefined;
  if (byId === null) throw new SelectionError(`nothing answers to ${asked}; dragoman list shows the ids that there are`);
  return byId ?? ofCode(asked) ?? ofName(asked, register);
}

function ofId(id: string, register: WholeRegister): Thing | null {
  const { view, merged } = register;
  if (id.startsWith("eng_")) return ofEngagement(id, register);
  if (id.startsWith("rep_")) return view.reportFacts(id as ReportId) ? ofEngagement(merged.engagementOf(id as ReportId), register) : null;
  if (id.startsWith("doc_")) return view.document(id as DocumentId) ? ofStory(merged.story(id as DocumentId), register) : null;
  if (id.startsWith("sto_")) return register.survey.stories.has(id as StoryId) ? ofStory(id as StoryId, register) : null;
  if (id.startsWith("occ_")) return ofOccasion(id, register);
  return ofParty(id as PartyId, register);
}

function ofEngagement(id: string, { view, merged }: WholeRegister): Thing | null {
  const joined = view.engagement(id);
  const record = joined && engagementRecord(merged, joined, merged.storyOfEngagement(joined.id));
  return record ? { kind: "engagement", id: record.id, name: engagementName(record) } : null;
}

/** `visit, Ankara, 2025-09-18`: what it is, where and when. */
export function engagementName({ kind, where, when }: Pick<EngagementRecord, "kind" | "where" | "when">): string {
  return [kind, where?.name, when?.start].filter(Boolean).join(", ");
}

function ofStory(id: StoryId, register: WholeRegister): Thing {
  const engagement = ofEngagement(`eng_${id.slice("sto_".length)}`, register);
  const [document] = register.survey.stories.get(id)?.documents ?? [];
  const title = document && register.view.document(document)?.record.title;
  return { kind: "story", id, name: engagement?.name ?? title ?? id };
}

function ofOccasion(id: string, register: WholeRegister): Thing | null {
  const own = register.view.occasion(id)?.id;
  const record = own && register.survey.occasions.record(own);
  return record ? { kind: "occasion", ids: [record.id], name: record.name } : null;
}

function ofParty(id: PartyId, register: WholeRegister): Thing | null {
  const own = register.view.person(id)?.id ?? id;
  const record = register.survey.parties.record(own, register.view.undecided(own), register.merging.parties);
  return record ? partyThing(record) : null;
}

function partyThing(record: PartyRecord): Thing {
  const { type, country, id, name } = record;
  return type === "state" && country !== null ? stateThing(country) : { kind: "party", id, name, record };
}

function stateThing(code: string): Thing {
  return { kind: "state", code, name: stateName(code) };
}

function ofCode(asked: string): Thing | undefined {
  const code = asked.toUpperCase();
  return /^[A-Z]{2}$/.test(code) && stateName(code) !== code ? stateThing(code) : undefined;
}

function ofName(asked: string, register: WholeRegister): Thing {
  const folded = foldForm(asked);
  const known: Known = { parties: [...register.parties()], occasions: [...register.occasions()] };
  const states = new Set(known.parties.flatMap(({ country }) => country ?? []));
  const state = [...states].find((code) => foldForm(stateName(code)) === folded);
  if (state !== undefined) return stateThing(state);
  const words = ` ${folded} `;
  const ways: readonly Way[] = [
    (text) => foldForm(text) === folded,
    (text) => folded.length >= LEAST && ` ${foldForm(text)} `.includes(words),
    (text, type) =>
      type === "person" ? mayMean(text, asked, register.merging) : folded.length >= LEAST && foldForm(text).includes(folded),
  ];
  const likely = ways.reduce<Thing[]>((found, way) => (found.length > 0 ? found : calledSo(known, way)), []);
  const [only, ...others] = unique(likely);
  if (only === undefined)
    throw new SelectionError(`nobody and nothing in the register is called "${asked}"; dragoman list shows who is in it`);
  if (others.length > 0) throw new SelectionError(severalOf(asked, [only, ...others]));
  return only.kind === "party" ? (ofParty(only.id, register) ?? only) : only;
}

interface Known {
  readonly parties: readonly PartyRecord[];
  readonly occasions: readonly OccasionRecord[];
}

/** Whether a name may be the one that was asked for; the surest way that finds anything decides. */
type Way = (text: string, type: PartyType | "occasion") => boolean;

function calledSo({ parties, occasions }: Known, isSo: Way): Thing[] {
  const meant = parties.filter(({ type, name, names }) => isSo(name, type) || names.some(({ text }) => isSo(text, type)));
  const isOccasion = (text: string): boolean => isSo(text, "occasion");
  const named = occasions.filter((own) => [own.name, seriesName(own), ...own.names.map(({ text }) => text)].some(isOccasion));
  return [...meant.map(partyThing), ...occasionThings(named, isOccasion)];
}

/** Occasions of one series are one thing, unless one of them alone is called so: "Milipol 2025", not "Milipol". */
function occasionThings(occasions: readonly OccasionRecord[], isSo: (text: string) => boolean): Thing[] {
  const own = occasions.filter((occasion) => isSo(occasion.name) && !isSo(seriesName(occasion)));
  const meant = own.length > 0 ? own : occasions;
  return [...new Set(meant.map(({ series }) => series))].map((series): Thing => {
    const [first, ...rest] = meant.filter((occasion) => occasion.series === series) as [OccasionRecord, ...OccasionRecord[]];
    const ids: OccasionId[] = [first, ...rest].map(({ id }) => id).sort();
    return { kind: "occasion", ids, name: rest.length === 0 ? first.name : seriesName(first) };
  });
}

/** An occasion's name without the year or edition that tells it from others of its series. */
function seriesName({ name, year, edition }: OccasionRecord): string {
  const own = year !== null ? ` ${year}` : edition !== null ? ` (${edition})` : "";
  return own !== "" && name.endsWith(own) ? name.slice(0, -own.length) : name;
}

function unique(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [idOf(thing), thing])).values()];
}

function idOf(thing: Thing): string {
  if (thing.kind === "state") return thing.code;
  return thing.kind === "occasion" ? thing.ids.join() : thing.id;
}

function severalOf(asked: string, things: readonly Thing[]): string {
  const lines = things.slice(0, LISTED).map((thing) => `  ${idOf(thing).split(",")[0]}  ${thing.name}${noteOf(thing)}`);
  const left = things.length - lines.length;
  return [`"${asked}" may be one of ${things.length}; ask by the id:`, ...lines, ...(left > 0 ? [`  and ${left} more`] : [])].join("\n");
}

function noteOf(thing: Thing): string {
  if (thing.kind !== "party") return "";
  const { type, country, offices } = thing.record;
  return ` (${[offices.at(-1)?.label ?? type, country].filter(Boolean).join(", ")})`;
}
