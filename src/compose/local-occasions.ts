import { evidenced } from "../text/evidenced.ts";
import { occasionFormId } from "../text/ids.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { OccasionFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { LocalOccasion } from "../types/report.ts";
import type { TokenRange } from "../types/token.ts";
import { CONTAINER_KINDS, type StateCode } from "../types/vocabulary.ts";
import { type Draft, leadOf } from "./engagements.ts";
import { isAhead } from "./is-ahead.ts";
import { quoteOf, type Reading, sentenceAt, within } from "./reading.ts";
import type { Calendar } from "./when.ts";

/** The occasions of a document, each edition once. */
export class OccasionTable {
  readonly occasions: LocalOccasion[] = [];
  readonly #reading: Reading;
  readonly #calendar: Calendar;
  readonly #index = new Map<string, number>();

  constructor(reading: Reading, calendar: Calendar) {
    this.#reading = reading;
    this.#calendar = calendar;
  }

  indexOf(found: OccasionFound): number {
    const year = this.#yearOf(found);
    const key = `${found.series}|${year?.value ?? ""}|${year ? "" : (found.edition?.value ?? "")}`;
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    this.occasions.push(this.#build(found, year));
    this.#index.set(key, this.occasions.length - 1);
    return this.occasions.length - 1;
  }

  /** Of an edition's mentions only one may name the year: those without one are meant too, if no other year is named. */
  #yearOf(found: OccasionFound): Evidenced<number> | null {
    if (found.year) return evidenced(found.year.value, quoteOf(this.#reading, found.year));
    const named = this.#reading.recognised.occasions.filter(({ series, year }) => series === found.series && year !== null);
    const years = new Set(named.map(({ year }) => year?.value));
    const [only] = named;
    if (years.size === 1 && only?.year) return evidenced(only.year.value, quoteOf(this.#reading, only.year));
    const when = this.#calendar.monthAfter(found);
    return when ? evidenced(when.year, quoteOf(this.#reading, when.span)) : null;
  }

  #build(found: OccasionFound, year: Evidenced<number> | null): LocalOccasion {
    const quote = quoteOf(this.#reading, found);
    const edition = found.edition ? evidenced(found.edition.value, quoteOf(this.#reading, found.edition)) : null;
    return {
      index: this.occasions.length,
      form: occasionFormId(found.series, `${year?.value ?? ""}`, `${edition?.value ?? ""}`),
      name: { text: quote.exact, language: found.language, quote },
      series: found.series,
      label: found.label,
      kind: found.kind,
      year,
      edition,
      when: this.#calendar.occasionWhen(found, null),
      where: null,
      hosts: hostsOf(found, this.#reading),
    };
  }
}

/** The occasion on whose margins or for which an engagement takes place: in its sentences, beside a cue, or as what is attended. */
export function occasionOf(draft: Draft, sentences: readonly number[], reading: Reading): OccasionFound | null {
  const attends = new Set(["attend", "open", "chair", "host", "visit", "arrive"]);
  const ownSentences = new Set(draft.events.map(({ sentence }) => sentence));
  for (const index of sentences) {
    const sentence = reading.segmented.sentences[index];
    if (!sentence) continue;
    const cues = within(reading.recognised.cues, sentence);
    const frames = within(reading.recognised.frames, sentence);
    for (const occasion of within(reading.recognised.occasions, sentence)) {
      if (isAhead(occasion, reading)) continue;
      const cue = cues.some((own) => leadsTo(own, occasion, reading));
      const frame = frames.some(({ entry, first }) => attends.has(entry.key) && Math.abs(first - occasion.first) <= FRAME_REACH);
      if (cue || ((frame || isAttended(occasion, reading)) && ownSentences.has(index))) return occasion;
    }
  }
  if (draft.parent !== null) return null;
  if (!CONTAINER_KINDS.has(draft.kind)) return headlined(reading) ?? onItsMargins(draft, reading);
  return dwelledOn(reading) ?? ledTo(reading) ?? (draft.kind === "visit" ? null : onlyGathering(reading));
}

/** "Minister X told the first meeting of … The meeting was attended by": of a conference, the one gathering of which the head of its text tells. */
function onlyGathering(reading: Reading): OccasionFound | null {
  const until = leadOf(reading.segmented);
  const own = reading.recognised.occasions.filter(
    (occasion) => OCCASIONS_OF_VISITS.has(occasion.kind) && (reading.segmented.sentenceOf[occasion.first] ?? 0) <= until,
  );
  const [first] = own;
  const isOne = own.every((occasion) => occasion.series === first?.series && !isAhead(occasion, reading));
  return first !== undefined && isOne ? first : null;
}

/** "X received Y. X met Y on the sidelines of the fair": what was held on the margins of an event is told again in the sentences right behind. */
function onItsMargins({ events: [event] }: Draft, reading: Reading): OccasionFound | null {
  const found = event && ledTo(reading);
  if (!found) return null;
  const behind = (reading.segmented.sentenceOf[found.first] ?? 0) - event.sentence;
  const sentence = sentenceAt(reading, found.first);
  const isAgain = sentence !== undefined && within(reading.recognised.frames, sentence).some(({ entry }) => SAME.has(entry.key));
  return behind > 0 && behind <= NEXT && isAgain && SAME.has(event.hit.entry.key) ? found : null;
}

/** What two people do who meet, whichever way it is told. */
const SAME: ReadonlySet<string> = new Set(["meet", "talk", "receive"]);
/** Sentences behind the first that tells of an engagement. */
const NEXT = 2;

/** "Five Country Ministerial 2025: Communiqué": what the headline names and the text comes back to. */
function headlined(reading: Reading): OccasionFound | null {
  const own = dwelledOn(reading);
  return own !== null && reading.segmented.sentenceOf[own.first] === 0 ? own : null;
}

/** "Ces visites se déroulent en marge du salon X": what words lead to anywhere in the text of a visit is what the visit is for. */
function ledTo(reading: Reading): OccasionFound | null {
  const { occasions, cues } = reading.recognised;
  return (
    occasions.find(
      (own) =>
        OCCASIONS_OF_VISITS.has(own.kind) &&
        !isAhead(own, reading) &&
        cues.some((cue) => cue.entry.key === "margins" && isInSentence(cue, own, reading) && leadsTo(cue, own, reading)),
    ) ?? null
  );
}

const isInSentence = (a: TokenRange, b: TokenRange, { segmented: { sentenceOf } }: Reading): boolean =>
  sentenceOf[a.first] === sentenceOf[b.first];

/** "on the sidelines of the forum", "durante la feria"; "forum kapsamında", where the words for it follow what they are of, or a suffix says "at". */
function leadsTo(cue: Hit, occasion: OccasionFound, { packs, segmented }: Reading): boolean {
  if (cue.entry.key === "during") return cue.next <= occasion.first && occasion.first - cue.next <= BESIDE;
  if (cue.entry.key !== "margins") return false;
  if (packs.languages.get(cue.entry.language)?.order !== "SOV") return cue.next <= occasion.first && occasion.first - cue.next <= REACH;
  // "Fuarı (IDEF 2025) kapsamında"
  const bracket = segmented.tokens[occasion.last + 1]?.text === "(" ? BRACKET : 0;
  return cue.first > occasion.last && cue.first - occasion.last <= BESIDE + bracket;
}

/** "Konferansı'nda", "في معرض الدفاع": a suffix or a small word that says "at". */
function isAttended({ first, last, language }: OccasionFound, { packs, segmented: { tokens, starts } }: Reading): boolean {
  const locatives = packs.languages.get(language)?.locatives;
  if (tokens[last + 1]?.text === "'" && locatives?.has(tokens[last + 2]?.text ?? "")) return true;
  return starts[first - 1]?.some(({ entry }) => entry.kind === "stop" && entry.key === "in") ?? false;
}

const BRACKET = 4;

/** An event that a text comes back to, and that is not to come, is what the visit is for. */
function dwelledOn(reading: Reading): OccasionFound | null {
  const { occasions } = reading.recognised;
  return (
    occasions.find(
      (own) =>
        OCCASIONS_OF_VISITS.has(own.kind) && !isAhead(own, reading) && occasions.filter(({ series }) => series === own.series).length >= 2,
    ) ?? null
  );
}

const OCCASIONS_OF_VISITS: ReadonlySet<string> = new Set(["exhibition", "conference", "summit", "assembly", "exercise"]);
const REACH = 16;
/** "… chaired the 31st session of": who did so is named at length in between. */
const FRAME_REACH = 24;
/** Tokens between a name and what is said of it: "Forumu 2025'in". */
const BESIDE = 4;

/** States with which or by which an event is held, behind it in its clause. */
function hostsOf(occasion: OccasionFound, reading: Reading): Evidenced<StateCode>[] {
  const sentence = sentenceAt(reading, occasion.first);
  if (!sentence) return [];
  const partner = within(reading.recognised.cues, sentence).find(
    ({ entry, first }) => entry.key === "with-partner" && first > occasion.last && first - occasion.last <= 8,
  );
  if (!partner) return [];
  const found = new Map<StateCode, Evidenced<StateCode>>();
  for (const state of within(reading.recognised.states, sentence)) {
    if (state.first < partner.next || state.first - partner.next > 10) continue;
    found.set(state.code, evidenced(state.code, quoteOf(reading, state)));
  }
  return [...found.values()];
}
