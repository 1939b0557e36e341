import type { DateFound } from "../types/found.ts";
import type { Reading } from "./reading.ts";

/** Whether a date tells of no engagement: what is called after it, or the minute of a page. */
export const isOfOtherThing = (date: DateFound, reading: Reading): boolean => isOfName(date, reading) || isTimed(date, reading);

/** "l'Ordre national du 27 Juin", "avenue du 5 Juillet": a day after which an order or a street is called tells of no engagement. */
function isOfName({ first, start }: DateFound, { recognised, segmented }: Reading): boolean {
  if (start.day === undefined || start.year !== undefined || start.weekday !== undefined) return false;
  const isOrder = recognised.frames.some(
    ({ entry, last }) =>
      entry.key === "decorate" && !entry.flags.has("verb") && !entry.flags.has("passive") && last < first && first - last <= BESIDE,
  );
  const isStreet = [first - 1, first - BESIDE].some((at) =>
    segmented.starts[at]?.some(
      ({ entry, next }) => entry.kind === "cue" && entry.key === "thing" && entry.flags.has("before") && next <= first,
    ),
  );
  return isOrder || isStreet;
}

/** "Ordre national [du] 27", "calle [del] 2 de Mayo". */
const BESIDE = 2;

/**
 * "Bogdan Matei, 07.02.2024, 11:40": a day in figures with the minute is when a page was written, unless words lead to it ("will meet on 07.02.2024,
 * 11:00").
 */
function isTimed({ first, last, from, to }: DateFound, { document, segmented: { tokens } }: Reading): boolean {
  if (!/^[\d./-]+$/.test(document.text.slice(from, to)) || first === last) return false;
  if (tokens[first - 1]?.type === "word" && tokens[first]?.line !== true) return false;
  const at = [last + 1, last + 2].find((own) => tokens[own]?.type === "number");
  return at !== undefined && tokens[at + 1]?.text === ":" && tokens[at + 2]?.type === "number" && tokens[at + 2]?.spaced === false;
}
