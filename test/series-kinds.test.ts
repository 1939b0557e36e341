import { expect, it } from "vitest";
import { formsOf } from "../src/packs/forms.ts";
import { packs } from "./read-text.ts";

/** What is told of each, all of it once. */
function several(told: readonly (readonly [of: string, what: string])[]): string[] {
  const all = new Map<string, Set<string>>();
  for (const [of, what] of told) all.set(of, (all.get(of) ?? new Set()).add(what));
  return [...all].filter(([, whats]) => whats.size > 1).map(([of, whats]) => `${of}: ${[...whats].join(", ")}`);
}

const occasions = packs.lexicon.entriesOf("occasion");

it("a series of gatherings is of one kind in every language", () => {
  expect(several(occasions.map(({ key, flags }) => [key, flags.get("kind") ?? "-"]))).toEqual([]);
});

it("no words of a language are two series", () => {
  const told = occasions.flatMap((entry) =>
    formsOf(entry).map(({ words }) => [`${entry.language} ${words.join(" ")}`, entry.key] as const),
  );
  expect(several(told)).toEqual([]);
});
