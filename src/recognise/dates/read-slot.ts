import type { Flags, Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { TokenShape } from "../../types/token.ts";
import { wordedYear } from "./worded-year.ts";

/** What the slots of a pattern hold, by the name of what they say. */
export type Bindings = Readonly<Record<string, number | string | boolean>>;

/** One way to read a slot: the token after it, and what it says. */
export interface SlotMatch {
  readonly next: number;
  readonly bindings: Bindings;
}

/** Every way in which the words from a token on fill a slot. */
export function readSlot(slot: string, at: number, segmented: Segmented, language: string): readonly SlotMatch[] {
  return READERS[slot]?.(at, slot, segmented, language) ?? NONE;
}

const NONE: readonly SlotMatch[] = [];

type Reader = (at: number, slot: string, segmented: Segmented, language: string) => SlotMatch[];
type Value = number | string | boolean;

/** What a hit says for a slot; null where it says nothing for it. */
type Meaning = (hit: Hit, slot: string) => Readonly<Record<string, Value>> | null;

function byHit(kind: string, meaning: Meaning): Reader {
  return (at, slot, segmented, language) => {
    const matches: SlotMatch[] = [];
    for (const hit of segmented.starts[at] ?? []) {
      if (hit.entry.kind !== kind || hit.entry.language !== language || isOtherWord(hit, segmented)) continue;
      const bindings = meaning(hit, slot);
      if (bindings !== null) matches.push({ next: hit.next, bindings });
    }
    return matches;
  };
}

/** "nişan" is no "Nisan", "yarış" no "yarısı": a letter with a sign that the form has nowhere, which folding took away. */
function isOtherWord({ entry: { form }, from, to }: Hit, { text }: Segmented): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < BEYOND_LATIN || code >= LATIN_END) continue;
    const [small, capital] = [text.charAt(at).toLowerCase(), text.charAt(at).toUpperCase()];
    // "İki": the capital of a letter without a sign.
    if (small.charCodeAt(0) >= BEYOND_LATIN && !form.includes(small) && !form.includes(capital)) return true;
  }
  return false;
}

/** Letters with signs stand from here to there. */
const [BEYOND_LATIN, LATIN_END] = [0x80, 0x250];

const cardinal: Meaning = ({ entry }, slot) => (entry.flags.has("ordinal") ? null : { [slot]: Number(entry.key) });
/**
 * A clipped name takes no case (Turkish "Ara" is December, "arasında" is not), nor does one that has its case ("martın"), which stands
 * before what it places.
 */
const short = ({ entry: { flags }, suffix }: Hit): Readonly<Record<string, Value>> => ({
  ...(flags.has("short") && { short: true }),
  ...(flags.has("begins") && { begins: true }),
  ...(suffix !== "" && (flags.has("short") || flags.has("begins")) && { cased: true }),
});
const told = (flags: Flags): Readonly<Record<string, Value>> => (flags.has("told") ? { anaphoric: true } : {});

const dayInWords = byHit("number", (hit, slot) => {
  const day = bound(slot, Number(hit.entry.key), 1, 31);
  return day && { ...day, worded: true };
});
const ordinalDay = byHit("number", (hit, slot) => (hit.entry.flags.has("ordinal") ? bound(slot, Number(hit.entry.key), 1, 31) : null));
const ordinal = byHit("number", ({ entry }) => (entry.flags.has("ordinal") ? { nth: Number(entry.key) } : null));
const placed = byHit("part", ({ entry }) => (PLACES.has(entry.key) ? { nth: PLACES.get(entry.key) ?? 1 } : null));
const inWords = byHit("number", cardinal);
/** "April", and not "May", which is a verb and a name where nothing else speaks for a month. */
const plainMonth = byHit("month", ({ entry: { key, flags }, suffix }) =>
  flags.has("also") || flags.has("short") || flags.has("begins") || flags.has("cal") || suffix !== ""
    ? null
    : bound("month", Number(key), 1, 12),
);
const monthByNumber = byHit("number", (hit) => bound("month", Number(hit.entry.key), 1, 12));

/** A weekday that is another word but for its place in the phrase: Arabic خميس is a name, "آخر خميس من مايو" a day. */
const WEEKDAY = "weekday-";

/** Ordinals that are no numbers elsewhere: Arabic أول, "last". */
const PLACES: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["last", -1],
]);

/** Without a capital, in scripts that have them. */
const SMALL: ReadonlySet<TokenShape | undefined> = new Set(["lower", "none"]);
const LONGEST_CASE = 4;
const DECADE = "decade-";
const FAR: ReadonlySet<string> = new Set(["before-last", "after-next"]);

/** By slot; the slots of a range's end (`day2`) are read like those of its beginning. */
const READERS: Readonly<Record<string, Reader>> = {
  ...withSecond({
    day: (at, slot, segmented, language) => dayAt(at, slot, segmented) ?? dayInWords(at, slot, segmented, language),
    month: monthAt,
    year: (at, slot, segmented) => (isYear(at, segmented) ? read(at + 1, bound(slot, Number(segmented.tokens[at]?.text), 1000, 2199)) : []),
    "worded-day": wordedDay,
    weekday: byHit("weekday", (hit, slot) => ({ ...bound(slot, Number(hit.entry.key), 1, 7), ...short(hit) })),
  }),
  decade: (at, _slot, segmented) => decadeAt(at, segmented, 4, true),
  "plain-decade": (at, _slot, segmented) => decadeAt(at, segmented, 4, false),
  "short-decade": (at, _slot, segmented) => decadeAt(at, segmented, 2, false),
  "first-day": byHit("part", ({ entry }) => (entry.key === "first" ? { day: 1 } : null)),
  "bare-weekday": byHit("part", ({ entry }) =>
    entry.key.startsWith(WEEKDAY) ? { weekday: Number(entry.key.slice(WEEKDAY.length)) } : null,
  ),
  // "kasımda", "Eylülünde", and not "aralıklarını": a plural is no month.
  "cased-month": byHit("month", ({ entry: { key, flags }, suffix, last, next }) =>
    suffix === "" ||
    suffix.length > LONGEST_CASE ||
    flags.has("short") ||
    flags.get("cal") === "hijri" ||
    // "Martin'in" is no "martın".
    (flags.has("begins") && next > last + 1)
      ? null
      : bound("month", Number(key), 1, 12),
  ),
  "month-number": (at, slot, segmented, language) => {
    const token = segmented.tokens[at];
    return token?.type === "number"
      ? read(at + 1, bound("month", Number(token.text), 1, 12))
      : monthByNumber(at, slot, segmented, language);
  },
  "ordinal-day": (at, _slot, segmented, language) => [
    ...ordinalDay(at, "day", segmented, language),
    ...(dayAt(at, "day", segmented)?.filter(({ next }) => next > at + 1) ?? []),
  ],
  "ordinal-day2": (at, _slot, segmented, language) => [
    ...ordinalDay(at, "day2", segmented, language),
    ...(dayAt(at, "day2", segmented)?.filter(({ next }) => next > at + 1) ?? []),
  ],
  "plain-year": (at, _slot, segmented) => (isClosed(at + 1, segmented) ? likelyYearAt(at, segmented) : []),
  "modifier-year": (at, _slot, segmented) => likelyYearAt(at, segmented),
  // "2018 Ryder Kupası": a year and the name of what took place in it.
  "named-year": (at, _slot, segmented) => {
    const next = segmented.tokens[at + 1];
    return next?.shape === "title" && !next.line ? likelyYearAt(at, segmented) : [];
  },
  "the-unit": byHit("unit", ({ entry: { key, flags }, proclitic }) => (proclitic === "" || flags.has("plural") ? null : { unit: key })),
  "worded-year": (at, _slot, segmented, language) => {
    const worded = wordedYear(at, segmented, language);
    return worded ? read(worded.next, { year: worded.year }) : [];
  },
  "plain-month": (at, slot, segmented, language) =>
    segmented.tokens[at]?.shape === "title" ? plainMonth(at, slot, segmented, language) : [],
  "small-month": (at, _slot, segmented, language) =>
    SMALL.has(segmented.tokens[at]?.shape) ? plainMonth(at, "month", segmented, language) : [],
  "coded-part": byHit("part", ({ entry: { key } }) => {
    const [unit, nth] = key.split("-");
    return unit === "quarter" || unit === "half" ? { nth: Number(nth), unit } : null;
  }),
  "named-decade": byHit("part", ({ entry: { key } }) => {
    const year = key.startsWith(DECADE) ? Number(key.slice(DECADE.length)) : null;
    return year === null ? null : { year, year2: year + 9 };
  }),
  "far-relative": byHit("relative", ({ entry: { key } }) => (FAR.has(key) ? { relative: key } : null)),
  yy: (at, _slot, segmented) => shortYearAt(at, "year", segmented),
  yy2: (at, _slot, segmented) => shortYearAt(at, "year2", segmented),
  "relative-day": byHit("relative-day", ({ entry }, slot) => ({ [slot]: Number(entry.key), ...told(entry.flags) })),
  relative: byHit("relative", ({ entry: { key, flags } }, slot) => ({
    [slot]: key,
    ...told(flags),
    ...(flags.has("begins") && { begins: true }),
    ...(flags.has("ends") && { ends: true }),
    ...(flags.has("plural") && { plural: true }),
    ...(flags.get("means") === "last" && { final: true }),
  })),
  unit: byHit("unit", ({ entry: { key, flags } }, slot) => {
    const count = flags.get("means");
    return { [slot]: key, ...(flags.has("plural") && { plural: true }), ...(count !== null && { n: Number(count) }) };
  }),
  unit2: byHit("unit", ({ entry }, slot) => ({ [slot]: entry.key })),
  part: byHit("part", ({ entry }, slot) =>
    PLACES.has(entry.key) || entry.key.includes("-") ? null : { [slot]: entry.key, ...windows(entry.flags) },
  ),
  nth: (...from) => [...ordinal(...from), ...placed(...from), ...ordinalFigure(from[0], from[2])],
  n: countAt(1),
  ago: countAt(-1, "offset"),
  hence: countAt(1, "offset"),
  within: countAt(1, "offset", { duration: true }),
  before: countAt(-1, "offset", { anaphoric: true }),
  after: countAt(1, "offset", { anaphoric: true }),
  "unit-ago": unitAt(-1),
  "unit-hence": unitAt(1),
  "unit-within": unitAt(1, { duration: true }),
};

function withSecond(readers: Readonly<Record<string, Reader>>): Readonly<Record<string, Reader>> {
  return { ...readers, ...Object.fromEntries(Object.entries(readers).map(([slot, reader]) => [`${slot}2`, reader])) };
}

/** A day of which the words around it say that it is one: "el día nueve". */
function wordedDay(at: number, slot: string, segmented: Segmented, language: string): SlotMatch[] {
  const day = slot.endsWith("2") ? "day2" : "day";
  return (
    dayAt(at, day, segmented) ?? inWords(at, day, segmented, language).filter(({ bindings }) => bound(day, Number(bindings[day]), 1, 31))
  );
}

/** So many units, in figures or words. */
function countAt(sign: 1 | -1, name = "n", more: Bindings = {}): Reader {
  return (at, _slot, segmented, language) => {
    const token = segmented.tokens[at];
    const plain = token?.type === "number" && token.text.length <= 3 ? read(at + 1, { [name]: Number(token.text) }) : null;
    return (plain ?? inWords(at, name, segmented, language)).map(({ next, bindings }) => ({
      next,
      bindings: { [name]: sign * Number(bindings[name]), ...more },
    }));
  };
}

/** A unit with its own number: "a week" is one, Arabic يومين two. */
function unitAt(sign: 1 | -1, more: Bindings = {}): Reader {
  return byHit("unit", ({ entry }) =>
    entry.flags.has("plural") ? null : { unit: entry.key, offset: sign * Number(entry.flags.get("means") ?? 1), ...more },
  );
}

/** Windows of "early", "mid" and "late" that a language has of its own: `month=1-5`. */
function windows(flags: Flags): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ["week", "month", "year"].flatMap((unit) => [flags.get(unit)].flatMap((own) => (own ? [[`part-${unit}`, own]] : []))),
  );
}

function monthAt(at: number, slot: string, segmented: Segmented, language: string): SlotMatch[] {
  const token = segmented.tokens[at];
  if (token?.type === "number")
    return token.text.length <= 2 && isWrittenInFigures(at, segmented)
      ? read(at + 1, bound(slot, Number(token.text), 1, 12)).map(({ next, bindings }) => ({
          next,
          bindings: { ...bindings, numeric: true },
        }))
      : [];
  return monthInWords(at, slot, segmented, language);
}

const monthInWords = byHit("month", (hit, slot) => {
  const month = { ...bound(slot, Number(hit.entry.key), 1, 12), ...short(hit) };
  return hit.entry.flags.get("cal") === "hijri" ? { ...month, [`hijri-${slot}`]: true } : month;
});

const SEPARATORS: ReadonlySet<string> = new Set(["/", "-", "."]);

/** A figure is a month only inside a date of figures ("18/09/2025"): in "in 3 countries" it is none. */
function isWrittenInFigures(at: number, { tokens }: Segmented): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    (before !== undefined && SEPARATORS.has(before.text) && tokens[at - 2]?.type === "number") ||
    (after !== undefined && SEPARATORS.has(after.text) && tokens[at + 2]?.type === "number")
  );
}

function dayAt(at: number, slot: string, { tokens }: Segmented): SlotMatch[] | null {
  const token = tokens[at];
  if (token?.type !== "number") return null;
  const day = bound(slot, Number(token.text), 1, 31);
  if (day === null || token.text.length > 2) return [];
  return [...read(at + 1, day), ...(hasEnding(at, { tokens }) ? read(at + 2, day) : [])];
}

/** "1er", "2nd", "18th", "1º": what is glued to the figure belongs to it. */
function hasEnding(at: number, { tokens }: Pick<Segmented, "tokens">): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.spaced && next.type === "word" && next.script === "Latn" && next.text.length <= 3;
}

function ordinalFigure(at: number, { tokens }: Segmented): SlotMatch[] {
  const token = tokens[at];
  return token?.type === "number" && token.text.length <= 2 && hasEnding(at, { tokens }) ? read(at + 2, { nth: Number(token.text) }) : [];
}

function isYear(at: number, segmented: Segmented): boolean {
  const token = segmented.tokens[at];
  return token?.type === "number" && token.text.length === 4 && !isGlued(segmented, at);
}

/** Years that a figure alone may mean where words lead to one ("the 2016 election"). */
const [FIRST_LIKELY, LAST_LIKELY] = [1900, 2099];

function likelyYearAt(at: number, segmented: Segmented): SlotMatch[] {
  const [dash, end] = [segmented.tokens[at + 1], segmented.tokens[at + 2]];
  const isRange = dash?.text === "-" && !dash.spaced && end?.type === "number";
  return isYear(at, segmented) && !isRange
    ? read(at + 1, bound("year", Number(segmented.tokens[at]?.text), FIRST_LIKELY, LAST_LIKELY))
    : [];
}

/** What a figure counts stands behind it: a year has the end of its clause there, or a word of grammar. */
function isClosed(at: number, { tokens, starts }: Segmented): boolean {
  const token = tokens[at];
  if (token === undefined || token.line) return true;
  if (token.type === "punct") return token.text !== "%" && (token.text !== "-" || token.spaced) && tokens[at + 1]?.type !== "number";
  return starts[at]?.some(({ entry }) => GRAMMAR.has(entry.kind)) ?? false;
}

const GRAMMAR: ReadonlySet<string> = new Set(["stop", "verb", "cue", "frame"]);

/** "1990s", "les années 1990", "1990'lı yıllar", "los años 90" */
function decadeAt(at: number, { tokens }: Segmented, length: 2 | 4, ending: boolean): SlotMatch[] {
  const token = tokens[at];
  if (token?.type !== "number" || token.text.length !== length || ending !== hasEnding(at, { tokens })) return [];
  const figures = Number(token.text);
  const year = length === 2 ? figures + (figures < LEAST_SHORT ? 2000 : 1900) : figures;
  if (year % 10 !== 0 || year < 1800 || year > 2100) return [];
  return read(at + (ending ? 2 : 1), { year, year2: year + 9 });
}

const LEAST_SHORT = 30;

/** "31/10/74", "20-02-14": two figures behind a sign of the date's own, of the hundred years around the turn of the millennium. */
function shortYearAt(at: number, name: string, segmented: Segmented): SlotMatch[] {
  const token = segmented.tokens[at];
  if (token?.type !== "number" || token.text.length !== 2 || token.spaced || isGlued(segmented, at)) return [];
  const year = Number(token.text);
  return read(at + 1, { [name]: year < TURN ? 2000 + year : 1900 + year });
}

const TURN = 50;

/** A figure that runs on into a letter is not a year, unless the letter marks its calendar ("2015م"). */
function isGlued({ tokens, starts }: Segmented, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.spaced && next.type === "word" && !starts[at + 1]?.some(({ entry }) => entry.kind === "era");
}

function read(next: number, bindings: Bindings | null): SlotMatch[] {
  return bindings === null ? [] : [{ next, bindings }];
}

function bound(slot: string, value: number, least: number, most: number): Readonly<Record<string, Value>> | null {
  return Number.isInteger(value) && value >= least && value <= most ? { [slot]: value } : null;
}
