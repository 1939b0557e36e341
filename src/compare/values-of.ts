import type { Mention, MentionKind } from "../types/mention.ts";
import type { NumberFound } from "./numbers-in.ts";
import type { PassageValue, ValueKind } from "./passage.ts";

const KINDS: Readonly<Partial<Record<MentionKind, ValueKind>>> = {
  date: "date",
  person: "person",
  office: "office",
  state: "place",
  city: "place",
  topic: "topic",
};

/**
 * What the words of a sentence say, in its order.
 * @param officials names of the persons who are parties: of other words that look like names it is not sure that they are
 */
export function valuesOf(
  mentions: readonly Mention[],
  numbers: readonly NumberFound[],
  text: string,
  officials: ReadonlySet<string>,
): PassageValue[] {
  const told = mentions.flatMap((mention) => {
    const kind = KINDS[mention.kind];
    const key = keyOf(mention, officials);
    return kind === undefined || key === null ? [] : [{ kind, key, from: mention.from, to: mention.to, exact: mention.exact }];
  });
  // The figures of a date or an office are a part of it; those of a date that nobody can tell are all that is known of it.
  const free = numbers.filter(({ from, to }) => !told.some((own) => own.from <= from && own.to >= to));
  const counted = free.map(({ key, from, to }) => ({ kind: "number" as const, key, from, to, exact: text.slice(from, to) }));
  return [...told, ...counted].sort((a, b) => a.from - b.from || a.to - b.to || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}

function keyOf({ kind, value, exact }: Mention, officials: ReadonlySet<string>): string | null {
  if (kind === "person") return officials.has(exact) ? exact : null;
  return value;
}
