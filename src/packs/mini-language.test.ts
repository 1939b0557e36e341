import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { tokenise } from "../text/tokens.ts";
import { checkPacks } from "./check.ts";
import { loadExamples } from "./examples.ts";
import { loadPacks } from "./load.ts";
import { baseSource, bundledData } from "./pack-sources.ts";

const folder = fileURLToPath(new URL("../../test/fixtures/mini-language", import.meta.url));

describe("a language that no code knows", () => {
  const packs = loadPacks(folder);

  it("loads from its folder alone", () => {
    expect(packs.problems).toEqual([]);
    expect([...packs.languages.keys()]).toEqual(["qaa"]);
    expect(packs.languages.get("qaa")).toMatchObject({ name: "Minish", order: "SOV", suffixes: ["kat", "lom", "ka", "lo", "sh"] });
    expect(packs.languages.get("qaa")?.person[0]).toEqual({ slot: "nationality", repeat: "optional" });
    expect(packs.datePatterns).toHaveLength(3);
  });

  it("is found in a text, suffixes and all", () => {
    const text = "Morvakki sellan tavoru Ravat'ka tavorlo Veypol akoltane; lernadot";
    const found = packs.lexicon
      .match(tokenise(text))
      .map(({ entry, from, to, suffix }) => [entry.kind, entry.key, text.slice(from, to), suffix]);
    expect(found).toEqual([
      ["state", "MA", "Morvakki", ""],
      ["body", "interior", "sellan", ""],
      ["office-head", "minister", "tavoru", ""],
      ["city", "Rabat|MA", "Ravat", "ka"],
      ["office-head", "minister", "tavor", "lo"],
      ["body", "interpol", "Veypol", ""],
      ["frame", "receive", "akoltane", ""],
      ["topic", "training", "lernadot", ""],
    ]);
  });

  it("has examples that can be read", () => {
    const { examples, problems } = loadExamples(baseSource(folder));
    expect(problems).toEqual([]);
    expect(examples).toHaveLength(2);
    expect(examples[1]).toMatchObject({ language: "qaa", published: "2025-09-20", source: "qaa/examples/reception.yaml:4" });
    expect(examples[0]?.expect[2]).toEqual({ kind: "city", key: "Rabat", exact: "Ravat", written: "city:Rabat=Ravat" });
    expect(examples[0]?.never[0]).toEqual({ kind: "person", key: null, exact: "Tavor", written: "person=Tavor" });
  });

  it("passes the check, and may stand beside the others", () => {
    expect(checkPacks(folder)).toEqual([]);
    const all = loadPacks(bundledData(), [folder]);
    expect(all.languages.has("qaa")).toBe(true);
    expect(all.version).not.toBe(loadPacks().version);
  });
});
