import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashWord } from "../text/hash-word.ts";
import type { DocumentFacts } from "../types/facts.ts";
import type { DocumentId } from "../types/ids.ts";
import { connectingKeys, equalNumbers, group, relationToLeader } from "./copies.ts";
import { fingerprint as fingerprintOf } from "./fingerprint.ts";

const fingerprint = (text: readonly string[]): readonly number[] => fingerprintOf(text.map(hashWord));

const words = (seed: number, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `w${(seed * 7919 + place * 104_729) % 5003}`);

function facts(id: DocumentId, text: readonly string[], published: number | null, hash = text.join(" ")): DocumentFacts {
  const bounds = published === null ? null : { first: published, last: published };
  return { id, textHash: hash, language: "fr", machineTranslated: false, fingerprint: fingerprint(text), published: bounds };
}

describe("fingerprint", () => {
  it("is empty for a short text and 64 unsigned numbers for a longer one", () => {
    expect(fingerprint(words(1, 29))).toEqual([]);
    const numbers = fingerprint(words(1, 30));
    expect(numbers).toHaveLength(64);
    expect(numbers.every((value) => Number.isInteger(value) && value >= 0 && value <= 0xffffffff)).toBe(true);
  });

  it("estimates what two texts share", () => {
    const text = words(1, 200);
    const edited = text.map((word, place) => (place % 20 === 7 ? `${word}x` : word));
    expect(equalNumbers(fingerprint(text), fingerprint(text))).toBe(64);
    expect(equalNumbers(fingerprint(text), fingerprint(edited))).toBeGreaterThan(38);
    expect(equalNumbers(fingerprint(text), fingerprint(words(2, 200)))).toBeLessThan(8);
    expect(equalNumbers(fingerprint(text), [])).toBe(0);
  });
});

describe("copies", () => {
  const original = words(1, 200);
  const edited = original.map((word, place) => (place % 20 === 7 ? `${word}x` : word));

  it("groups equal and nearly equal texts under the one published first", () => {
    const [first, copy, near, other] = [
      facts("doc_d", original, 10),
      facts("doc_a", original, 11),
      facts("doc_b", edited, null),
      facts("doc_c", words(2, 200), 10),
    ];
    expect(new Map(group([copy, near, other, first]))).toEqual(
      new Map([
        ["doc_a", "doc_d"],
        ["doc_b", "doc_d"],
        ["doc_c", "doc_c"],
        ["doc_d", "doc_d"],
      ]),
    );
    expect(relationToLeader(copy, first)).toBe("same-text");
    expect(relationToLeader(near, first)).toBe("near-copy");
    expect(relationToLeader({ ...near, language: "ar" }, first)).toBe("translation");
  });

  it("takes a text that partly returns after a month for a template", () => {
    const half = original.map((word, place) => (place % 9 === 4 ? `${word}x` : word));
    expect(group([facts("doc_a", original, 10), facts("doc_b", half, 11)]).get("doc_b")).toBe("doc_a");
    expect(group([facts("doc_a", original, 10), facts("doc_b", half, 40)]).get("doc_b")).toBe("doc_b");
  });

  it("knows short texts by their hash alone", () => {
    const short = facts("doc_a", ["a", "b"], 1);
    expect(connectingKeys(short)).toEqual(["text:a b"]);
    expect(group([short, facts("doc_b", ["a", "b"], 0)]).get("doc_a")).toBe("doc_b");
  });

  it("gives the same groups and leaders in any order", () => {
    const documents = Array.from({ length: 12 }, (_, index) =>
      facts(`doc_${index}`, index % 3 ? original : edited, index % 4 ? (index * 5) % 7 : null, `h${index % 5}`),
    );
    const expected = [...group(documents)].sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect([...group(shuffled)].sort()).toEqual(expected);
      }),
    );
  });
});
