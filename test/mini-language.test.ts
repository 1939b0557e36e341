import { describe, expect, it } from "vitest";
import { createNames } from "../src/names/create-names.ts";
import { loadPacks } from "../src/packs/load.ts";
import { bundledData } from "../src/packs/pack-sources.ts";
import { analyse } from "../src/pipeline/analyse.ts";
import { readClosely } from "../src/pipeline/mentions.ts";
import { segment } from "../src/segment/segment.ts";
import { documentId, textHash } from "../src/text/ids.ts";
import { sourceRecord } from "../src/text/source-record.ts";
import type { Document } from "../src/types/document.ts";

const FOLDER = new URL("fixtures/mini-language", import.meta.url).pathname;

/** "Rabat, 20 September 2025. Morocco's interior minister received Turkey's on 18 September in Rabat. They talked about terrorism and training." */
const RECEPTION = [
  "Ravat - 2025 selmo 20 shu",
  "",
  "Morvakki sellan tavor Tr. Ilan Sorev turvakki sellan tavoru Tr. Kemo Darvish'lo nar selmo 18 shu Ravat'ka akoltan. O gorrash dal lernado venn parlan.",
].join("\n");

/** The same two told the other way round, by a passive. */
const PASSIVE =
  "Turvakki sellan tavor Tr. Kemo Darvish morvakki sellan tavoru Tr. Ilan Sorev'kat nar 2025 selmo 18 shu Ravat'ka akolti estan.";

function document(text: string): Document {
  const record = sourceRecord({ text });
  return { ...record, id: documentId(record), textHash: textHash(text) };
}

describe.each([
  ["by itself", loadPacks(FOLDER)],
  ["beside the languages that come with the program", loadPacks(bundledData(), [FOLDER])],
])("a language that is nothing but a folder of data, %s", (_, packs) => {
  const names = createNames(packs);
  const participants = (text: string) => {
    const { reports, parties } = analyse(document(text), packs, names);
    return reports.map(({ participants: all }) =>
      all.map(({ party, capacities, represents, office }) => [
        parties[party.value]?.names[0]?.text,
        ...capacities,
        represents,
        office?.key,
      ]),
    );
  };

  it("is cut into paragraphs and sentences, an abbreviation ending none", () => {
    const { paragraphs, sentences, tokens, languages } = segment(RECEPTION, packs, null);
    expect(languages).toEqual(["qaa"]);
    expect(paragraphs).toHaveLength(2);
    expect(sentences.map(({ first, last }) => RECEPTION.slice(tokens[first]?.from, tokens[last]?.to))).toEqual([
      "Ravat - 2025 selmo 20 shu",
      "Morvakki sellan tavor Tr. Ilan Sorev turvakki sellan tavoru Tr. Kemo Darvish'lo nar selmo 18 shu Ravat'ka akoltan.",
      "O gorrash dal lernado venn parlan.",
    ]);
  });

  it("has its dates, persons, offices and places found, each in its own words", () => {
    const { mentions } = readClosely(document(RECEPTION), packs);
    expect(mentions.map(({ kind, value, exact }) => [kind, value, exact])).toEqual([
      ["city", "Rabat", "Ravat"],
      ["date", "2025-09-20", "2025 selmo 20 shu"],
      ["office", "minister/interior", "Morvakki sellan tavor"],
      ["state", "MA", "Morvakki"],
      ["person", null, "Ilan Sorev"],
      ["office", "minister/interior", "turvakki sellan tavoru"],
      ["state", "TR", "turvakki"],
      ["person", null, "Kemo Darvish"],
      ["date", "2025-09-18", "selmo 18 shu"],
      ["city", "Rabat", "Ravat"],
      ["frame", "receive", "akoltan"],
      ["topic", "terrorism", "gorrash"],
      ["topic", "training", "lernado"],
      ["frame", "talk", "parlan"],
    ]);
  });

  it("is read into a report: who received whom, when, where and about what", () => {
    const { reports, published } = analyse(document(RECEPTION), packs, names);
    expect(published).toEqual({ date: "2025-09-20", basis: "stated" });
    expect(reports).toHaveLength(1);
    const [report] = reports;
    expect(report?.kind.value).toBe("talks");
    expect(report?.status.value).toBe("held");
    expect(report?.when?.value).toMatchObject({ start: "2025-09-18", end: "2025-09-18" });
    expect(report?.where?.value).toMatchObject({ name: "Rabat", country: "MA", basis: "stated" });
    expect(report?.where?.words[0].quote.exact).toBe("Ravat");
    expect(report?.topics.map(({ code, basis }) => [code.value, basis])).toEqual([
      ["terrorism", "discussed"],
      ["training", "discussed"],
    ]);
    expect(participants(RECEPTION)).toEqual([
      [
        ["Ilan Sorev", "host", "MA", "minister/interior"],
        ["Kemo Darvish", "visitor", "TR", "minister/interior"],
      ],
    ]);
  });

  it("tells host and visitor of a passive by its frame's row", () => {
    expect(participants(PASSIVE)[0]).toEqual(
      expect.arrayContaining([
        ["Kemo Darvish", "visitor", "TR", "minister/interior"],
        ["Ilan Sorev", "host", "MA", "minister/interior"],
      ]),
    );
  });

  it("tells of no engagement where no frame stands", () => {
    expect(analyse(document("Morvakki sellan tavor Tr. Ilan Sorev o notavel dal gorrash venn."), packs, names).reports).toEqual([]);
  });
});
