import type { Entry } from "../types/lexicon.ts";
import { nearest } from "./nearest.ts";
import type { Packs, Problem } from "./types.ts";
import { FLAGS, FRAME_CAPACITIES, FRAME_STATUSES, FRAMES, KEY_SHAPES, KEYS, KINDS, SLUG } from "./vocabulary.ts";

/** What is wrong with the columns of one row, each by itself. */
export function checkRow(entry: Entry, packs: Packs): Problem[] {
  const all = [checkKind(entry), ...(entry.frame === null ? [checkKey(entry, packs)] : checkFrame(entry)), ...checkFlags(entry)];
  return all.flatMap((problem) => (problem === null ? [] : [{ where: entry.source, ...problem }]));
}

type Finding = Omit<Problem, "where"> | null;

function checkKind({ kind, key }: Entry): Finding {
  if (`${kind} ${key}` === "kind key")
    return { what: "this line names the columns", remedy: "Put # before it, so that it is not read as a row." };
  return KINDS.has(kind) ? null : { what: `there is no kind "${kind}"`, remedy: nearest(kind, KINDS) };
}

function checkKey({ kind, key, form }: Entry, { labels }: Packs): Finding {
  if (!KINDS.has(kind)) return null;
  if (/^".*"$/.test(form))
    return { what: `the form stands in quotes: ${form}`, remedy: "Take them out; spreadsheets write them when they save a table." };
  const closed = KEYS.get(kind) ?? (kind === "topic" ? new Set(labels.sections.get("topics")?.keys() ?? [key]) : undefined);
  if (closed !== undefined)
    return closed.has(key) ? null : { what: `"${form}" has the key "${key}", which no ${kind} has`, remedy: otherKey(kind, key, closed) };
  const [shape, example] = KEY_SHAPES.get(kind) ?? SLUG;
  return shape.test(key)
    ? null
    : { what: `the key "${key}" of "${form}" is not one that a ${kind} can have`, remedy: `Write a key like ${example}.` };
}

function checkFrame({ key, frame }: Entry): Finding[] {
  const columns = [
    ["frame", key, FRAMES],
    ["status", frame?.status ?? null, FRAME_STATUSES],
    ["subject", frame?.subject ?? null, FRAME_CAPACITIES],
    ["object", frame?.object ?? null, FRAME_CAPACITIES],
    ["with", frame?.with ?? null, FRAME_CAPACITIES],
  ] as const;
  return columns.map(([column, value, allowed]) =>
    value === null || allowed.has(value)
      ? null
      : { what: `"${value}" is nothing that the column ${column} can say`, remedy: nearest(value, allowed) },
  );
}

function checkFlags({ flags }: Entry): Finding[] {
  return flags.names.map((name) => (FLAGS.has(name) ? null : { what: `there is no flag "${name}"`, remedy: nearest(name, FLAGS) }));
}

const NEW_TOPIC = "A new code is written under topics: in the codes.yaml of its field, with its English label.";

function otherKey(kind: string, key: string, closed: ReadonlySet<string>): string {
  return kind === "topic" ? `${nearest(key, closed)} ${NEW_TOPIC}` : nearest(key, closed);
}
