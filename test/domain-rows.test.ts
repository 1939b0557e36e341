import { describe, expect, it } from "vitest";
import { readExample } from "../src/app/check-examples.ts";
import { loadExamples } from "../src/packs/examples.ts";
import { loadPacks } from "../src/packs/load.ts";
import { addedSource, bundledDomains } from "../src/packs/pack-sources.ts";

const LANGUAGES = ["ar", "en", "es", "fr", "tr"];

describe.each(bundledDomains())("the field %s", (domain) => {
  const packs = loadPacks(undefined, [domain]);
  const rows = packs.lexicon.entries.filter(({ source }) => source.startsWith(`${domain}/`));
  const read = loadExamples(addedSource(domain)).examples.map((example) => readExample(example, packs));

  it("has the same topics in every language", () => {
    const topicsOf = (tag: string) =>
      [...new Set(rows.filter(({ language, kind }) => kind === "topic" && language === tag).map(({ key }) => key))].sort();
    for (const tag of LANGUAGES) expect([tag, topicsOf(tag)]).toEqual([tag, topicsOf("en")]);
    expect(topicsOf("en").length).toBeGreaterThan(5);
  });

  it("has no row without which every example would still hold", () => {
    const missed = read.flatMap(({ example, found }) =>
      example.expect.flatMap(({ kind, key, exact }) => {
        const by = new Set(found.filter((own) => own.kind === kind && own.key === key && own.exact === exact).map((own) => own.by));
        return by.size === 1 ? [...by] : [];
      }),
    );
    expect(rows.map(({ source }) => source).filter((source) => !missed.includes(source))).toEqual([]);
  });
});
