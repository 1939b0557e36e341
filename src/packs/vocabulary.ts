import { ENTRY_KINDS } from "../types/lexicon.ts";
import { CAPACITIES, OCCASION_KINDS, OUTCOME_KINDS, STATUSES } from "../types/vocabulary.ts";

/** What the tables of the data may say. The check compares with these; the compiler takes what it finds. */
export const KINDS: ReadonlySet<string> = new Set(ENTRY_KINDS);

export const FRAMES: ReadonlySet<string> = new Set([
  "receive",
  "visit",
  "arrive",
  "meet",
  "talk",
  "call",
  "sign",
  "attend",
  "open",
  "chair",
  "decorate",
  "invite",
  "host",
  "depart",
  "delegate",
]);

export const FRAME_STATUSES: ReadonlySet<string> = new Set(STATUSES);

/** Capacities that a frame gives, wider than the record's: who is decorated or only speaks is decided later. */
export const FRAME_CAPACITIES: ReadonlySet<string> = new Set([...CAPACITIES, "participant", "honoured", "issuer"]);

/** Kinds with a closed list of keys. */
export const KEYS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    cue: [
      "invitation",
      "margins",
      "head-of-delegation",
      "delegation",
      "high-level",
      "accompanied",
      "presence",
      "others",
      "counterpart",
      "lead",
      "caption",
      "discuss",
      "purpose",
      "exhibit",
      "framing",
      "past",
      "same-day",
      "in-turn",
      "future",
      "cancelled",
      "postponed",
      "denied",
      "planned",
      "ongoing",
      "host-event",
      "with-partner",
      "between",
      "replaced",
      "appointed",
      "arrest",
      "with",
      "and",
      "absent",
      "capital",
      "place",
      "hypothetical",
      "thing",
      "profession",
      "saying",
    ],
    "occasion-head": [...OCCASION_KINDS],
    outcome: [...OUTCOME_KINDS],
    issuer: ["communique", "post", "speech", "interview", "agency", "press-conference", "say"],
    edition: ["session", "edition"],
    era: ["gregorian", "hijri"],
    relative: ["previous", "next", "this"],
    unit: ["day", "weekend", "week", "fortnight", "month", "quarter", "half", "year", "decade"],
    part: [
      "early",
      "mid",
      "late",
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "last",
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => `weekday-${day}`),
    ],
    stop: ["-", "agent", "in"],
    verb: ["-"],
  }).map(([kind, keys]) => [kind, new Set(keys)]),
);

/** Kinds whose keys have a shape. */
export const KEY_SHAPES: ReadonlyMap<string, readonly [shape: RegExp, example: string]> = new Map([
  ["state", [/^[A-Z]{2}$/, "MA (ISO 3166-1 alpha-2)"]],
  ["city", [/^[^|]+\|[A-Z]{2}$/, "Rabat|MA (English name and state)"]],
  ["month", [/^([1-9]|1[0-2])$/, "1 to 12"]],
  ["weekday", [/^[1-7]$/, "1 (Monday) to 7"]],
  ["number", [/^\d+$/, "18"]],
  ["relative-day", [/^-?\d+$/, "-1"]],
]);
export const SLUG: readonly [shape: RegExp, example: string] = [
  /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
  "director-general or minister/interior",
];

export const FLAGS: ReadonlySet<string> = new Set([
  "adj",
  "name",
  "people",
  "compound",
  "fem",
  "masc",
  "pl",
  "plural",
  "state",
  "intl",
  "portfolio",
  "rank",
  "royal",
  "capital",
  "cal",
  "ordinal",
  "unit",
  "ten",
  "kind",
  "label",
  "from",
  "means",
  "weak",
  "before",
  "after",
  "verb",
  "noun",
  "passive",
  "both",
  "begins",
  "ends",
  "needs-outcome",
  "paper",
  "implied",
  "told",
  "short",
  "week",
  "month",
  "year",
]);

/** Kinds in which a form with two keys cannot be decided by anything that follows. */
export const ONE_KEY: ReadonlySet<string> = new Set([
  "office",
  "body",
  "state",
  "month",
  "weekday",
  "relative-day",
  "relative",
  "unit",
  "part",
]);
