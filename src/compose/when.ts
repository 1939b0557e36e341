import { boundsOf } from "../text/calendar.ts";
import { evidenced } from "../text/evidenced.ts";
import type { DayBounds, When, YearlessDay } from "../types/date.ts";
import type { Evidenced, Words } from "../types/evidence.ts";
import type { DateFound, OccasionFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { TokenRange } from "../types/token.ts";
import { CONTAINER_KINDS, GATHERING_KINDS, type IsoDate, type Status } from "../types/vocabulary.ts";
import { isOfOtherThing } from "./date-of-other-thing.ts";
import { overItsDays } from "./duration.ts";
import type { Draft } from "./engagements.ts";
import { daysBetween, endingOn, holds, longestFrom, MOST_DAYS } from "./last-days.ts";
import { looksAhead } from "./looks-ahead.ts";
import { occasionOfDate } from "./occasion-of-date.ts";
import { isLastDay, isOfAnother } from "./of-another.ts";
import { isAtHead, type Publication } from "./publication.ts";
import { quoteOf, type Reading, sentenceOf, within } from "./reading.ts";
import { asTold, type DateContext, isoOfFull, type ResolvedDate, resolveDate, type YearHint } from "./resolve-date.ts";
import { type YearsTold, yearsTold } from "./years-told.ts";

/** Dates of a document in their relation to what it tells. */
export class Calendar {
  readonly #reading: Reading;
  readonly #published: Publication | null;
  readonly #told: YearsTold;
  /** Dates that belong to an occasion rather than to an engagement ("the fair, held from … to …"). */
  readonly #ofOccasion = new Map<DateFound, OccasionFound>();

  constructor(reading: Reading, published: Publication | null) {
    this.#reading = reading;
    this.#published = published;
    const { dates } = reading.recognised;
    this.#told = yearsTold(reading, published !== null);
    for (const date of dates) {
      const occasion = occasionOfDate(date, reading);
      if (occasion) this.#ofOccasion.set(date, occasion);
    }
  }

  /** When the engagement took place, as its own sentences say it; else on the days of its occasion. */
  whenOf(draft: Draft, occasion: OccasionFound | null): Evidenced<When> | null {
    const dates = this.#ownDates(draft).flatMap((date) => {
      const isLast = CONTAINER_KINDS.has(draft.kind) && isLastDay(date, this.#reading);
      const when = this.#resolved(date, draft, isLast);
      return when ? [{ date, when, isLast }] : [];
    });
    // "lundi … les 24 et 25 février", in a text of which nobody knows the day: the one that says more.
    const begun = dates.filter(({ isLast }) => !isLast);
    const own = begun.find(({ when }) => when.value.start.length === DAY) ?? begun[0];
    const days = occasion ? this.occasionWhen(occasion, draft) : null;
    if (own) {
      const longest = longestFrom(
        own.when,
        begun.map(({ when }) => when),
        draft,
      );
      if (longest !== own.when) return longest;
      // "opened today the fair, which runs from 8 to 12 May"
      if (days && GATHERING_KINDS.has(draft.kind) && holds(days.value, own.when.value)) return days;
      return this.#untilItsEnd(own.when, draft) ?? overItsDays(own.when, draft, this.#reading);
    }
    const [last] = dates;
    return days ?? (last ? endingOn(last.when, this.#published?.date ?? null) : null);
  }

  /** What its own sentences tell of the day where nothing tells the year: "Wednesday 10 August", "on Thursday". */
  yearlessDayOf(draft: Draft): YearlessDay | null {
    const days = this.#ownDates(draft).filter(({ start }) => start.year === undefined && !start.hijri);
    const own = days.find(({ start: { month, day, weekday } }) => weekday !== undefined || (month !== undefined && day !== undefined));
    if (own === undefined) return null;
    const { month, day, weekday } = own.start;
    const isDated = month !== undefined && day !== undefined;
    return { month: isDated ? month : null, day: isDated ? day : null, weekday: weekday ?? null };
  }

  /** "Arrivé vendredi …, il y reste jusqu'à dimanche": of what goes on from a day, the day that is told as its last. */
  #untilItsEnd(when: Evidenced<When>, { kind, events }: Draft): Evidenced<When> | null {
    const { start, end } = when.value;
    const [first, ...rest] = when.words;
    if (!CONTAINER_KINDS.has(kind) || start !== end) return null;
    const { sentences } = this.#reading.segmented;
    // What the text of a fair or a conference says to end ends it, wherever it says so.
    const ranges = GATHERING_KINDS.has(kind) ? sentences : events.flatMap(({ sentence }) => sentences[sentence] ?? []);
    for (const range of ranges) {
      const date = within(this.#reading.recognised.dates, range).find((own) => isLastDay(own, this.#reading));
      const last = date && resolveDate(date, { ...this.#context(date, null), ahead: true });
      const days = last && daysBetween(start, last.end ?? last.start);
      if (days && days > 0 && days <= MOST_DAYS)
        return evidenced<When>({ start, end: last.end ?? last.start, basis: "inferred", within: false }, first, ...rest, {
          quote: quoteOf(this.#reading, date),
        });
    }
    return null;
  }

  /**
   * "An official session was held today … After the talks the plan was signed": the one day that the sentences beside an engagement's own tell of
   * what belongs to it, where they themselves tell none. Null where they tell several, or one that the news of the day is not of.
   */
  whenBeside(draft: Draft, isMain: boolean): Evidenced<When> | null {
    const own = new Set(draft.events.map(({ sentence }) => sentence));
    const around = [...own].flatMap((sentence) => [sentence - 1, sentence + 1]);
    const beside = [...new Set([...(isMain ? LEAD : []), ...around])].filter((sentence) => !own.has(sentence));
    const found = beside.flatMap((sentence) => this.#daysIn(sentence, draft));
    const [only] = found;
    return only && found.every(({ value }) => value.start === only.value.start) ? overItsDays(only, draft, this.#reading) : null;
  }

  #daysIn(index: number, draft: Draft): Evidenced<When>[] {
    const sentence = this.#reading.segmented.sentences[index];
    if (!sentence) return [];
    const frames = within(this.#reading.recognised.frames, sentence);
    const people = within(this.#reading.recognised.persons, sentence).length;
    return within(this.#reading.recognised.dates, sentence).flatMap((date): Evidenced<When>[] => {
      const frame = frames.toSorted((a, b) => distance(date, a.first) - distance(date, b.first))[0];
      // "Official motorcades arrived in Bonn on Monday": the first sentence of all tells the day of what follows, whatever its words.
      if (
        (!frame && people < TWO && index !== this.#firstOfProse()) ||
        this.#ofOccasion.has(date) ||
        date.anaphoric ||
        date.count !== undefined
      )
        return [];
      if (this.#isDateline(date) || (frame && this.#isOfOther(date, frame))) return [];
      const when = this.#resolved(date, draft);
      return when && this.#isOfNews(date, when.value) ? [when] : [];
    });
  }

  #firstOfProse(): number {
    const { sentences, tokens } = this.#reading.segmented;
    return sentences.findIndex(({ first, last }) => last - first >= PROSE && tokens[last]?.text === ".");
  }

  #isOfOther(date: DateFound, frame: Hit): boolean {
    return isOfOtherThing(date, this.#reading) || this.#isOfStatement(date, frame.first) || isOfAnother(date, frame, this.#reading);
  }

  /** A day of the week before publication; where nobody knows that, one that is written out. */
  #isOfNews(date: DateFound, { start, end }: When): boolean {
    const day = start.length === DAY && (end === null || end === start) ? boundsOf(start) : null;
    if (!day) return false;
    const published = this.#published ? boundsOf(this.#published.date) : null;
    if (!published || published.first !== published.last) return date.start.year !== undefined;
    return published.first >= day.first && published.first - day.first <= DAYS_OF_NEWS;
  }

  /** The days of an occasion, as any sentence gives them. */
  occasionWhen(occasion: OccasionFound, draft: Draft | null): Evidenced<When> | null {
    for (const [date, of] of this.#ofOccasion) {
      if (of.series !== occasion.series) continue;
      const year = [...this.#reading.recognised.occasions].find((own) => own.series === occasion.series && own.year)?.year ?? null;
      const resolved = resolveDate(date, this.#context(date, year ? { year: year.value, span: year } : null));
      if (resolved) return this.#evidence(date, { ...resolved, basis: "occasion" }, draft !== null && draft.parent !== null);
    }
    return null;
  }

  /** "plus tôt dans la journée", "earlier in the day": on the day of what the text tells before. */
  isSameDay({ events }: Draft): boolean {
    const sentence = this.#reading.segmented.sentences[events[0]?.sentence ?? -1];
    return sentence !== undefined && within(this.#reading.recognised.cues, sentence).some(({ entry }) => entry.key === "same-day");
  }

  /** A date by itself, for `read`. */
  valueOf(date: DateFound): string | null {
    const resolved = resolveDate(date, this.#context(date, null));
    if (!resolved) return null;
    return resolved.end !== null && resolved.end !== resolved.start ? `${resolved.start}/${resolved.end}` : resolved.start;
  }

  /** Days on which it can have been, for linking. A report of something held is seldom older than three days. */
  boundsOf(when: When | null, status: Status): DayBounds | null {
    const published = this.#published ? boundsOf(this.#published.date) : null;
    if (when) {
      const first = boundsOf(when.start);
      const last = boundsOf(when.end ?? when.start);
      if (!first || !last) return null;
      const upper = published && status === "held" && when.start.length < 10 ? Math.min(last.last, published.last) : last.last;
      return { first: first.first, last: Math.max(first.first, upper) };
    }
    return published && status === "held" && published.first === published.last
      ? { first: published.first - 2, last: published.last }
      : null;
  }

  /** The year of an event to come, by the month that stands behind its name ("en novembre prochain"). */
  monthAfter(occasion: OccasionFound): { year: number; span: { from: number; to: number } } | null {
    const sentence = this.#reading.segmented.sentenceOf[occasion.first];
    const date = this.#reading.recognised.dates.find(
      ({ first, start, unsound }) =>
        first > occasion.last &&
        first - occasion.last <= 6 &&
        start.month !== undefined &&
        !unsound &&
        this.#reading.segmented.sentenceOf[first] === sentence,
    );
    const resolved = date ? resolveDate(date, this.#context(date, null)) : null;
    return date && resolved ? { year: Number(resolved.start.slice(0, 4)), span: { from: date.from, to: date.to } } : null;
  }

  /** A date that lies ahead of the paper's day, as an ISO prefix. */
  dueOf(date: DateFound): IsoDate | null {
    const resolved = resolveDate(date, { ...this.#context(date, null), ahead: true });
    const last = resolved ? boundsOf(resolved.end ?? resolved.start) : null;
    const published = this.#published ? boundsOf(this.#published.date) : null;
    return resolved && last && published && last.last > published.last ? (resolved.end ?? resolved.start) : null;
  }

  /** Over before the paper's last two months: recalled, not told. */
  isLongPast(when: When | null): boolean {
    const published = this.#published ? boundsOf(this.#published.date) : null;
    const last = when ? boundsOf(when.end ?? when.start) : null;
    return published !== null && last !== null && published.first - last.last > NEWS_DAYS;
  }

  /** The words that put an engagement's first frame after the day of publication; null where they tell no such day, or only the last of many. */
  dayAhead(draft: Draft): DateFound | null {
    const published = this.#published ? boundsOf(this.#published.date) : null;
    const first = { ...draft, events: draft.events.slice(0, 1) };
    const found = this.#ownDates(first).flatMap((date) => {
      const start = this.#resolved(date, first)?.value.start;
      return start === undefined ? [] : [{ date, start }];
    });
    const own = found.find(({ start }) => start.length === DAY) ?? found[0];
    const begins = own ? boundsOf(own.start) : null;
    return own && begins && published && begins.first > published.last && !isLastDay(own.date, this.#reading) ? own.date : null;
  }

  get published(): Publication | null {
    return this.#published;
  }

  #ownDates(draft: Draft): DateFound[] {
    const list: DateFound[] = [];
    for (const event of draft.events) {
      const sentence = this.#reading.segmented.sentences[event.sentence];
      if (!sentence) continue;
      const dates = within(this.#reading.recognised.dates, sentence).filter(
        (date) =>
          !this.#ofOccasion.has(date) &&
          !this.#isInOccasion(date) &&
          !date.unsound &&
          date.count === undefined &&
          !this.#isDateline(date) &&
          !this.#isOfOther(date, event.hit) &&
          !(isBareYear(date) && !GATHERING_KINDS.has(draft.kind)),
      );
      list.push(
        ...dates.toSorted((a, b) => specificity(b) - specificity(a) || distance(a, event.hit.first) - distance(b, event.hit.first)),
      );
    }
    return list;
  }

  /** The day of the paper, before the text's first words: "2025-10-31 …", "Rabat, 11/09/2025 - …". */
  #isDateline(date: DateFound): boolean {
    const { paragraphs, tokens } = this.#reading.segmented;
    const paragraph = paragraphs.find(({ first, last }) => date.first >= first && date.last <= last);
    const next = tokens[date.last + 1];
    return (
      paragraph !== undefined &&
      // "7 Ekim 2025 Salı günü gerçekleşen kabulde": prose goes on, a dateline is closed.
      (next === undefined || next.line || next.type === "punct" || this.#isStamp(date)) &&
      isAtHead(date, paragraph, this.#reading) &&
      (date.start.year === undefined ? this.#isPaperDay(date) : isoOfFull(date) !== null && isoOfFull(date) === this.#published?.date)
    );
  }

  /** "date 2025-03-13 RIYADH": in figures, before the first words of all. */
  #isStamp({ first, from, to }: DateFound): boolean {
    return first <= 2 && /^\d{4}-\d{2}-\d{2}$/.test(this.#reading.document.text.slice(from, to));
  }

  /** "Tunis, 15 oct. – …", "Lima, 28 may.-": a day and a month alone, of the day of the paper or the one before. */
  #isPaperDay(date: DateFound): boolean {
    const published = this.#published ? boundsOf(this.#published.date) : null;
    const day =
      date.start.day !== undefined && date.start.month !== undefined && !date.end ? resolveDate(date, this.#context(date, null)) : null;
    const own = day ? boundsOf(day.start) : null;
    return published !== null && own !== null && published.first - own.first >= 0 && published.first - own.first <= 1;
  }

  /** "…, the ministry announced on Thursday": the day on which somebody said it. Where verbs stand last, it stands before them. */
  #isOfStatement(date: DateFound, frame: number): boolean {
    const { recognised, packs } = this.#reading;
    const said = recognised.issuers.some(({ entry, first, next }) => {
      if (entry.key !== "say") return false;
      const isBehind = date.first >= next && date.first - next <= 1 && packs.languages.get(entry.language)?.order !== "SOV";
      return isBehind || first - date.last === 1;
    });
    return said && Math.abs(date.first - frame) > BESIDE;
  }

  #isInOccasion(date: DateFound): boolean {
    return this.#reading.recognised.occasions.some(
      ({ first, last, year }) =>
        (date.first >= first && date.last <= last) ||
        (year !== null && year.from >= date.from && year.to <= date.to && date.start.day === undefined),
    );
  }

  #resolved(date: DateFound, draft: Draft, isLast = false): Evidenced<When> | null {
    const context = this.#context(date, null);
    // "será recibido el lunes", "visita Túnez hasta el viernes": the verb of what is planned looks ahead by itself, and so does a last day.
    const resolved = resolveDate(date, { ...context, ahead: context.ahead || isLast || draft.events[0]?.status === "planned" });
    return resolved ? this.#evidence(date, asTold(date, resolved), draft.parent !== null && resolved.end !== resolved.start) : null;
  }

  #evidence(
    date: DateFound,
    { start, end, basis, rests, within: inside }: Omit<ResolvedDate, "basis"> & { basis: When["basis"] },
    insideToo: boolean,
  ): Evidenced<When> {
    const own: Words =
      rests.length > 0 ? { quote: quoteOf(this.#reading, date), supports: "day-month" } : { quote: quoteOf(this.#reading, date) };
    return evidenced<When>(
      { start, end, basis, within: inside || insideToo },
      own,
      ...rests.map((span): Words => ({ quote: quoteOf(this.#reading, span), supports: "year" })),
    );
  }

  #context(date: DateFound, first: YearHint | null): DateContext {
    const sentence = this.#reading.segmented.sentences[sentenceOf(this.#reading, date.first)];
    return {
      published: this.#published?.date ?? null,
      ...this.#told,
      ...(first && { years: [first, ...this.#told.years] }),
      ahead: isOpen(date) && looksAhead(date, this.#reading),
      alone: sentence !== undefined && isAlone(date, sentence, this.#reading),
      ...(date.anaphoric && { anchor: this.#anchorOf(date) }),
    };
  }

  /** The day of which the text told last before a date, in its sentence or the one before; the paper's own where it says nothing else. */
  #anchorOf(date: DateFound): IsoDate | null {
    const sentence = sentenceOf(this.#reading, date.first);
    const before = this.#reading.recognised.dates.findLast(
      (other) => other.last < date.first && sentence - sentenceOf(this.#reading, other.first) <= 1 && other.end === undefined,
    );
    const own = this.#reading.segmented.sentences[sentence];
    if (!before) return own && isAlone(date, own, this.#reading) ? (this.#published?.date ?? null) : null;
    const resolved = resolveDate(before, this.#context(before, null));
    if (!resolved) return null;
    // "in 2011 … the following year": reckoned in years, a year is enough.
    const isLong = date.direction !== undefined && (date.unit === "year" || date.unit === "decade");
    return isLong || (resolved.start.length === DAY && resolved.end === resolved.start) ? resolved.start : null;
  }
}

/** Nothing stands in a date's sentence but dates, and an article or a preposition before it ("on the 15th", "le lundi"). */
function isAlone({ first, last }: DateFound, sentence: TokenRange, { segmented, recognised }: Reading): boolean {
  if (first - sentence.first > MOST_BEFORE + MOST_DATES || sentence.last - last > MOST_DATES) return false;
  const dates = within(recognised.dates, sentence);
  let before = 0;
  for (let at = sentence.first; at <= sentence.last; at++) {
    if (segmented.tokens[at]?.type === "punct" || dates.some((date) => at >= date.first && at <= date.last)) continue;
    const isSmall = segmented.starts[at]?.some(({ entry }) => entry.kind === "stop") ?? false;
    if (at > first || !isSmall || ++before > MOST_BEFORE) return false;
  }
  return true;
}

const DAY = "2025-01-12".length;
const DAYS_OF_NEWS = 7;
/** Which of several days, months or years a date means, the tense of its verb may tell. */
const isOpen = ({ start, offset, duration }: DateFound): boolean => start.year === undefined && (offset === undefined || duration === true);

/** Sentences at the head of a text that tell its news: a headline, its line, the first of the prose. */
const LEAD: readonly number[] = [0, 1, 2, 3, 4, 5, 6];
const TWO = 2;
/** Tokens of the shortest sentence that tells something. */
const PROSE = 8;
const MOST_BEFORE = 2;
/** Tokens of other dates beside it. */
const MOST_DATES = 12;

const NEWS_DAYS = 60;
const BESIDE = 4;

function distance({ first }: DateFound, at: number): number {
  return first > at ? first - at : (at - first) * 2;
}

/** Written days tell more than reckoned ones, days more than months, months more than years. */
function specificity({ start, offset, unit }: DateFound): number {
  if (start.day !== undefined && start.month !== undefined) return 4;
  if (start.day !== undefined || (offset !== undefined && (unit === undefined || unit === "day"))) return 3;
  if (start.weekday !== undefined) return 2;
  return unit ? 0 : 1;
}

/** A year alone is when a fair was held; of a meeting it is when something else was. */
function isBareYear({ start, unit, offset }: DateFound): boolean {
  return start.year !== undefined && start.month === undefined && unit === undefined && offset === undefined;
}
