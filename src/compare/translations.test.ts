import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentId } from "../types/ids.ts";
import type { Gist } from "./passage.ts";
import { traceOf } from "./trace.ts";
import { type StoryText, translationsAmong } from "./translations.ts";

const compare = (a: string, b: string) => ({
  score: 0,
  verdict: a === b ? ("same" as const) : ("different" as const),
  because: [],
  rarity: 0,
});

/** Six passages of a text that are told in every language: each with terms, a day and a city of its own. */
function passages(subject: string, told: readonly number[] = [0, 1, 2, 3, 4, 5]): Gist[] {
  return told.map((at) => ({
    length: 60 + 30 * at,
    apart: false,
    traces: ["alpha", "beta", "gamma", "delta"].map((term) => traceOf("term", `${subject} ${term} ${at}`)),
    numbers: [],
    values: [
      { kind: "date", key: `2025-03-1${at}` },
      { kind: "place", key: `${subject} ${at}` },
    ],
  }));
}

function text(id: DocumentId, language: string, published: string | null, more: Partial<StoryText> = {}): StoryText {
  return {
    id,
    language,
    published,
    passages: passages("coast"),
    textHash: id,
    leader: id,
    machine: false,
    from: null,
    issuers: [],
    outlet: "",
    says: () => false,
    ...more,
  };
}

const among = (...texts: readonly StoryText[]): Record<string, string> => Object.fromEntries(translationsAmong(texts, compare));

describe("translationsAmong", () => {
  it("finds what was translated, and from which text", () => {
    expect(among(text("doc_a", "fr", "2025-03-12"), text("doc_b", "ar", "2025-03-13"))).toEqual({ doc_b: "doc_a" });
    expect(among(text("doc_b", "ar", "2025-03-12"), text("doc_a", "fr", "2025-03-13"))).toEqual({ doc_a: "doc_b" });
  });

  it("says nothing where it does not show which was first", () => {
    expect(among(text("doc_a", "fr", "2025-03-12"), text("doc_b", "ar", "2025-03-12"))).toEqual({});
    expect(among(text("doc_a", "fr", null), text("doc_b", "ar", null))).toEqual({});
  });

  it("says nothing of texts in one language, of other texts, and of parts of a text", () => {
    const source = text("doc_a", "fr", "2025-03-12");
    expect(among(source, text("doc_b", "fr", "2025-03-13"))).toEqual({});
    expect(among(source, text("doc_b", "ar", "2025-03-13", { passages: passages("border") }))).toEqual({});
    expect(among(source, text("doc_b", "ar", "2025-03-13", { passages: passages("coast", [0, 1, 2, 3]) }))).toEqual({});
  });

  it("says nothing of two accounts that agree in most of what they say, unless one is a machine's", () => {
    const told = passages("coast").map((own, at) => (at === 0 ? { ...own, values: [{ kind: "place" as const, key: "Rabat" }] } : own));
    const source = text("doc_a", "fr", "2025-03-12");
    expect(among(source, text("doc_b", "ar", "2025-03-13", { passages: told }))).toEqual({});
    expect(among(source, text("doc_b", "ar", "2025-03-13", { passages: told, machine: true, from: "fr" }))).toEqual({ doc_b: "doc_a" });
  });

  it("follows a translation of a translation to the first text", () => {
    const chain = [text("doc_c", "fr", "2025-03-12"), text("doc_b", "ar", "2025-03-13"), text("doc_a", "es", "2025-03-14")];
    expect(among(...chain)).toEqual({ doc_a: "doc_c", doc_b: "doc_c" });
  });

  const anything = fc.uniqueArray(
    fc.record({
      id: fc.nat({ max: 40 }).map((id): DocumentId => `doc_${id}`),
      language: fc.constantFrom("ar", "es", "fr"),
      published: fc.constantFrom(null, "2025-03-12", "2025-03", "2025-03-13"),
      machine: fc.boolean(),
      subject: fc.constantFrom("coast", "border"),
    }),
    { selector: ({ id }) => id, maxLength: 14 },
  );

  it("says the same in whatever order the texts stand, and leads every text to one that is no translation", () => {
    fc.assert(
      fc.property(anything, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const texts = all.map(({ id, language, published, machine, subject }) =>
          text(id, language, published, { machine, passages: passages(subject) }),
        );
        const shuffled = texts.map((own) => ({ own, by: numbers.next().value as number })).sort((a, b) => a.by - b.by);
        const found = among(...texts);
        expect(among(...shuffled.map(({ own }) => own))).toEqual(found);
        for (const source of Object.values(found)) expect(found[source]).toBeUndefined();
      }),
    );
  });
});
