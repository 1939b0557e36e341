import { boundsOf, weekdayOf } from "../../src/text/calendar.ts";
import { fold } from "../same-name.ts";
import type { DateMark, SentenceMarks } from "./marks.ts";
import { REFERENCE, type Values, type VersionReading } from "./read-version.ts";

/** Kinds of marks. A state's adjective or name that tells of people or things is asked for by itself. */
export const MARK_KINDS = ["dates", "states", "states (people, things)", "cities", "persons"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Miss {
  readonly doc: string;
  readonly sentence: number;
  readonly kind: MarkKind;
  readonly wanted: string;
  /** What the program found of the kind in the sentence. */
  readonly got: readonly string[];
}

export interface Recall {
  readonly asked: Readonly<Record<MarkKind, number>>;
  readonly misses: readonly Miss[];
}

/** One thing that a reader marked, and whether the values of its sentence hold it. */
interface Asked {
  readonly kind: MarkKind;
  readonly wanted: string;
  readonly got: readonly string[];
  readonly isFound: boolean;
}

/** What of the marked sentences the program finds in their English version. A sentence that was not read is missed whole. */
export function recall(readings: readonly VersionReading[], marks: readonly SentenceMarks[]): Recall {
  const english = new Map(readings.filter(({ language }) => language === "en").map(({ doc, sentences }) => [doc, sentences]));
  const asked = marks.flatMap((own) =>
    askedIn(own, english.get(own.doc)?.[own.sentence]).map((one) => ({ doc: own.doc, sentence: own.sentence, ...one })),
  );
  const count = (kind: MarkKind): number => asked.filter((one) => one.kind === kind).length;
  return {
    asked: Object.fromEntries(MARK_KINDS.map((kind) => [kind, count(kind)])) as Record<MarkKind, number>,
    misses: asked.filter(({ isFound }) => !isFound),
  };
}

const NOTHING: Values = { dates: [], states: [], cities: [], persons: [] };

function askedIn(marks: SentenceMarks, { dates, states, cities, persons }: Values = NOTHING): Asked[] {
  const names = new Set(persons.map(fold));
  return [
    ...(marks.dates ?? []).map((mark) =>
      ask(
        "dates",
        mark.value,
        dates,
        dates.some((value) => says(value, mark)),
      ),
    ),
    ...(marks.states ?? []).map(({ code, as }) =>
      ask(as === "other" ? "states (people, things)" : "states", code, states, states.includes(code)),
    ),
    ...(marks.cities ?? []).map(({ name, metonymOf = "" }) =>
      ask("cities", name, cities, cities.includes(name) || states.includes(metonymOf)),
    ),
    ...(marks.persons ?? []).map((name) => ask("persons", name, persons, names.has(fold(name)))),
  ];
}

function ask(kind: MarkKind, wanted: string, got: readonly string[], isFound: boolean): Asked {
  return { kind, wanted, got, isFound };
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const DAYS_OF_WEEK = 7;

/** Whether a value is what the mark says. An open year may have become any; a weekday may be the one before the reference or after it. */
function says(value: string, { value: wanted, basis, direction }: DateMark): boolean {
  if (basis === "weekday") return isWeekday(value, WEEKDAYS.indexOf(wanted) + 1, direction === "past");
  if (basis === "quarter") return value === wanted || value === wanted.slice(0, 4);
  return value === wanted || (wanted.startsWith("--") && value.replace(/^\d{4}/, "-") === wanted);
}

function isWeekday(value: string, weekday: number, isPast: boolean): boolean {
  const [day, reference] = [boundsOf(value), boundsOf(REFERENCE)];
  if (!day || !reference || day.first !== day.last) return false;
  const ahead = day.first - reference.first;
  return weekdayOf(day.first) === weekday && Math.abs(ahead) <= DAYS_OF_WEEK && !(isPast && ahead >= 0);
}
