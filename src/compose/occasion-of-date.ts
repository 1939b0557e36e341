import type { DateFound, OccasionFound } from "../types/found.ts";
import type { Entry } from "../types/lexicon.ts";
import type { Reading } from "./reading.ts";

/** The event whose days a date tells, rather than those of an engagement ("the fair, held from … to …"); null where it tells none. */
export function occasionOfDate(date: DateFound, reading: Reading): OccasionFound | null {
  return occasionBefore(date, reading) ?? occasionBehind(date, reading);
}

/** "Du 21 au 23 octobre, la 15e session de la commission a siégé": days at the head of a sentence are of the event that it is about. */
function occasionBehind({ first, last, end }: DateFound, { segmented, recognised }: Reading): OccasionFound | null {
  const sentence = segmented.sentences[segmented.sentenceOf[first] ?? -1];
  if (!sentence || end === undefined || first - sentence.first > 1 || segmented.tokens[last + 1]?.text !== ",") return null;
  return recognised.occasions.find((own) => own.first > last && own.last <= sentence.last && own.first - last <= BEFORE_NAME) ?? null;
}

/** A date right behind an occasion's name, with no frame between, is the occasion's. */
function occasionBefore(date: DateFound, { recognised, segmented }: Reading): OccasionFound | null {
  const { occasions, frames } = recognised;
  const sentence = segmented.sentenceOf[date.first];
  const reach = date.start.day === undefined && date.end === undefined ? NEAR : REACH;
  const before = occasions.filter(({ last, first }) => last < date.first && segmented.sentenceOf[first] === sentence).at(-1);
  if (!before || date.first - before.last > reach) return null;
  const between = frames.some(
    ({ first, last, entry }) =>
      first > before.last && last < date.first && !isOfOccasion(entry) && (entry.flags.has("verb") || HELD.has(entry.key)),
  );
  return between ? null : before;
}

/** "(IGEF 2025), qui se tient du 18 au 20 septembre": what is told of the fair itself. */
const isOfOccasion = ({ key, flags }: Entry): boolean => key === "host" || flags.has("needs-occasion");

/** "On the sidelines of the forum, a meeting took place on Monday": whatever else was held, and told of between an event and a day. */
const HELD: ReadonlySet<string> = new Set(["meet", "talk", "visit", "receive", "call"]);

const REACH = 22;
const NEAR = 6;
/** ", the fifteenth session of the grand" */
const BEFORE_NAME = 10;
