import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const TEXT = [
  "Rabat (MAP) - Le ministre marocain de l'Intérieur, M. Ali Benhima, a reçu, jeudi à Rabat, son homologue turc, M. Selim Kaya.",
  "Les entretiens ont porté sur la lutte contre le terrorisme, indique un communiqué du ministère de l'Intérieur marocain.",
].join("\n\n");

describe("compose", () => {
  const analysis = told(TEXT, { published: "2025-09-20" });
  const [report] = analysis.reports;

  it("tells a whole short text", () => {
    expect(analysis).toMatchObject({ language: "fr", languages: ["fr"], published: { date: "2025-09-20", basis: "given" } });
    expect(report?.kind.value).toBe("talks");
    expect(report?.when?.value).toEqual({ start: "2025-09-18", end: "2025-09-18", basis: "inferred", within: false });
    expect(report?.where?.value).toMatchObject({ name: "Rabat", country: "MA" });
    expect(analysis.translated).toBeNull();
    expect(analysis.departures).toEqual([]);
  });

  it("gives each party once, with its names, its office and its state, each in words of the text", () => {
    const [host, visitor] = report?.participants ?? [];
    const party = analysis.parties[host?.party.value ?? -1];
    expect(party).toMatchObject({ type: "person", key: null, state: { value: "MA" } });
    expect(party?.names.map(({ text }) => text)).toEqual(["Ali Benhima"]);
    expect(party?.offices[0]).toMatchObject({ key: "minister/interior", original: "ministre marocain de l'Intérieur", state: "MA" });
    expect(host?.capacities).toEqual(["host"]);
    expect(visitor?.capacities).toEqual(["visitor", "counterpart"]);
    expect(analysis.parties.map(({ index }) => index)).toEqual(analysis.parties.map((_, at) => at));
  });

  it("says which paragraphs are in which language", () => {
    expect(analysis.paragraphs.map(({ from, to, language }) => [TEXT.slice(from, to), language])).toEqual(
      TEXT.split("\n\n").map((paragraph) => [paragraph, "fr"]),
    );
  });

  it("attaches to a report who says so", () => {
    expect(report?.statements).toEqual(analysis.statements.map(({ id }) => id));
    expect(analysis.statements.map(({ medium }) => medium).sort()).toEqual(["agency", "communique"]);
  });

  it("gives the same text the same ids, and another text others", () => {
    expect(told(TEXT, { published: "2025-09-20" }).reports[0]?.id).toBe(report?.id);
    expect(told(`${TEXT} `, { published: "2025-09-20" }).reports[0]?.id).not.toBe(report?.id);
  });

  it("names who is told of and takes part in nothing", () => {
    const text = `${TEXT} Le livre du colonel Omar Tazi est dans la presse.`;
    const { reports, parties } = told(text, { published: "2025-09-20" });
    expect(reports[0]?.mentioned.map(({ value }) => parties[value]?.names[0]?.text)).toEqual(["Omar Tazi"]);
  });

  it.each([
    `${TEXT} Le livre de M. Omar Tazi est dans la presse.`,
    `${TEXT} La rencontre s'est déroulée en présence de M. Omar Tazi.`,
    `${TEXT} Il était accompagné de M. Omar Tazi.`,
  ])("makes nobody a party of whom no words say that he holds an office: %#", (text) => {
    const { parties } = told(text, { published: "2025-09-20" });
    expect(parties.flatMap(({ names }) => names.map(({ text: name }) => name))).not.toContain("Omar Tazi");
  });

  it("tells nothing of a text without a frame, and its statements neither", () => {
    const analysisOfNothing = told("La ville de Rabat est belle, indique un communiqué de la mairie.");
    expect(analysisOfNothing).toMatchObject({ reports: [], mainReport: null, statements: [] });
  });
});
