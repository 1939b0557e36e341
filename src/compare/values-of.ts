import type { Mention, MentionKind } from "../types/mention.ts";
import type { NumberFound } from "./numbers-in.ts";
import type { PassageValue, ValueKind } from "./passage.ts";

const KINDS: Readonly<Partial<Record<MentionKind, ValueKind>>> = {
  date: "date",
  person: "person",
  office: "office",
  state: "place",
  city: "place",
  occasion: "occasion",
  topic: "topic",
};

/** What the words of a sentence say, in an order that no recogniser decides. */
export function valuesOf(mentions: readonly Mention[], numbers: readonly NumberFound[], text: string): PassageValue[] {
  const told = mentions.flatMap((mention) => {
    const kind = KINDS[mention.kind];
    const key = keyOf(mention);
    return kind === undefined || key === null ? [] : [{ kind, key, from: mention.from, to: mention.to, exact: mention.exact }];
  });
  // The figures of a date, an office or an occasion are a part of it.
  const free = numbers.filter(({ from, to }) => !mentions.some((own) => own.kind !== "frame" && own.from <= from && own.to >= to));
  const counted = free.map(({ key, from, to }) => ({ kind: "number" as const, key, from, to, exact: text.slice(from, to) }));
  return [...told, ...counted].sort((a, b) => a.from - b.from || a.to - b.to || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}

function keyOf({ kind, value, exact }: Mention): string | null {
  if (kind === "person") return exact;
  return value;
}
