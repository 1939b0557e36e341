import { readFileSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { DOC, ENG, madeUpRecords, WHOLE } from "../../test/made-up/made-up-records.ts";
import type { Subject } from "../types/subject.ts";
import { ENGAGEMENT_KINDS, OUTCOME_KINDS, STATUSES } from "../types/vocabulary.ts";
import { alpha3 } from "./plover/alpha3.ts";
import { COLUMNS } from "./plover/columns.ts";
import { CODINGS, INTENSITY, KINDS, OUTCOMES, QUAD, TOPICS } from "./plover/mapping.ts";
import { GOVERNMENT, INTERNATIONAL, isInternational, SECTORS, sectorsOf } from "./plover/sector.ts";
import { plover } from "./plover.ts";

const written = (records = madeUpRecords(), subject: Subject = WHOLE) => [...plover.write(records, subject)].join("");
const read = (text: string): Record<string, string>[] => parseCsv(text, { columns: true, delimiter: "\t" });
const rows = read(written());
const rowOf = (engagement: string, cameo?: string) =>
  rows.find((row) => row["Engagement ID"] === engagement && (cameo === undefined || row["CAMEO Code"] === cameo))!;

it("writes what the golden table has", async () => {
  await expect(written()).toMatchFileSnapshot("../../test/golden/register.plover.tsv");
});

it("has the columns of POLECAT in their order, then the register's own", () => {
  const polecat =
    "Event ID\tEvent Date\tEvent Type\tEvent Mode\tEvent Intensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\t" +
    "Actor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\t" +
    "Recipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\t" +
    "Longitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\t" +
    "Version\tStatus\t";
  expect(written().startsWith(polecat)).toBe(true);
});

describe("a row", () => {
  it("has the visitor as actor and the host as recipient, in every script", () => {
    const row = rowOf(ENG.talks);
    expect([row["Actor Name"], row["Actor Country"], row["Primary Actor Sector"]]).toEqual(["Youssef El Mansouri", "MAR", "COP"]);
    expect([row["Recipient Name"], row["Recipient Country"], row["Primary Recipient Sector"]]).toEqual(["Selim Aydınlı", "TUR", "GOV"]);
    expect([row["Actor Name Raw"], row["Recipient Name Raw"]]).toEqual(["يوسف المنصوري", "سليم آيدنلي"]);
    expect([row["Event Type"], row["Event Mode"], row["CAMEO Code"], row["CAMEO Reverse Code"]]).toEqual([
      "CONSULT",
      "visit",
      "042",
      "043",
    ]);
  });

  it("has a day only where a source gives it", () => {
    expect([rowOf(ENG.talks)["Event Date"], rowOf(ENG.talks).Start, rowOf(ENG.talks).Within]).toEqual(["", "2025-09-18", "true"]);
    expect(rowOf(ENG.call)["Event Date"]).toBe("2025-09-15");
    expect([rowOf(ENG.coming)["Event Date"], rowOf(ENG.coming).Start]).toEqual(["", "2025-11"]);
  });

  it("codes what was announced, called off and denied as such", () => {
    const coded = (engagement: string) => ["Event Type", "Event Mode", "CAMEO Code", "Contexts"].map((column) => rowOf(engagement)[column]);
    expect(coded(ENG.coming)).toEqual(["AGREE", "", "036", "diplomatic; migration"]);
    expect(coded(ENG.planned)).toEqual(["AGREE", "", "032", "diplomatic"]);
    expect(coded(ENG.cancelled)).toEqual(["REJECT", "meet", "125", "diplomatic"]);
    expect(coded(ENG.denied)).toEqual(["CONSULT", "", "040", "negation"]);
    expect(coded(ENG.call)).toEqual(["CONSULT", "phone", "041", ""]);
  });

  it("has outcomes as events of their own, unless the row has the same code", () => {
    expect(rowOf(ENG.talks, "057").Outcomes).toBe("memorandum: مذكرة تفاهم حول التكوين");
    expect(rowOf(ENG.talks, "042").Outcomes).toBe("");
    expect(rows.filter((row) => row["Engagement ID"] === ENG.planned).map((row) => row.Outcomes)).toEqual([
      'agreement: İş birliği; "eylem planı", ilk metin',
    ]);
  });

  it("says who says so, in which words, and what is invented", () => {
    expect(rowOf(ENG.coming)["Said By"]).toBe("L'Exemple, quotidien (outlet); Ministry of the Interior (communique, TR)");
    expect(rowOf(ENG.coming).Quotes).toBe("ziyaret; ziyaret edecek; Kasım ayında");
    expect([rowOf(ENG.cancelled).Synthetic, rowOf(ENG.coming).Synthetic]).toEqual(["true", "false"]);
    expect(rowOf(ENG.cancelled)["Document IDs"]).toBe(DOC.invented);
  });
});

it("is one line a row, whatever the sources wrote, and runs nothing", () => {
  const sly = madeUpRecords();
  const parties = [...sly.parties()].map((party) => ({ ...party, name: `=cmd\t"x"\r\n${party.name}` }));
  const text = written({ ...sly, parties: () => parties });
  expect(text.trim().split("\n")).toHaveLength(rows.length + 1);
  for (const row of read(text)) expect(row["Actor Name"]).toMatch(/^'=cmd "x" /);
});

it("holds of a pair of states only what is between the two", () => {
  const pair = read(written(madeUpRecords(), { kind: "pair", ids: ["MA", "SA"], name: "Morocco and Saudi Arabia" }));
  expect(pair.map((row) => row["Engagement ID"])).toEqual([ENG.call]);
});

it("gives every event an id of its own", () => {
  expect(new Set(rows.map((row) => row["Event ID"])).size).toBe(rows.length);
});

describe("the mapping", () => {
  const page = readFileSync("docs/exports/plover.md", "utf8");
  const documented = (...cells: readonly string[]) => expect(page).toContain(`\n| ${cells.join(" | ")} |\n`);
  const list = (values: readonly string[]) => (values.length === 0 ? "-" : values.join(", "));

  it("covers every kind, outcome and status, as the page prints it", () => {
    expect(Object.keys(KINDS)).toEqual([...ENGAGEMENT_KINDS]);
    expect(Object.keys(OUTCOMES)).toEqual([...OUTCOME_KINDS]);
    expect([...STATUSES_OF_PAGE].sort()).toEqual([...STATUSES].sort());
    for (const kind of ENGAGEMENT_KINDS) documented(kind, ...STATUSES_OF_PAGE.map((status) => KINDS[kind][status]));
    for (const kind of OUTCOME_KINDS) documented(kind, ...STATUSES_OF_PAGE.map((status) => OUTCOMES[kind][status] ?? "-"));
    for (const [key, { type, mode, cameo, reverse, contexts }] of Object.entries(CODINGS))
      documented(key, type, mode ?? "-", cameo, reverse, list(contexts));
    for (const type of ["AGREE", "CONSULT", "SUPPORT", "REJECT"] as const) documented(type, INTENSITY[type], QUAD[type]);
  });

  it("covers every topic of the domain packs, as the page prints it", () => {
    const codes = Object.keys(parseYaml(readFileSync("data/domains/security/codes.yaml", "utf8")).topics);
    expect(Object.keys(TOPICS)).toEqual(codes);
    for (const [topic, contexts] of Object.entries(TOPICS)) documented(topic, list(contexts));
  });

  it("tells of every column on the page", () => {
    for (const [name] of COLUMNS) expect(page).toContain(`\`${name}\``);
  });
});

/** Held and ongoing stand side by side on the page. */
const STATUSES_OF_PAGE = [
  "held",
  "ongoing",
  "planned",
  "postponed",
  "cancelled",
  "denied",
] as const satisfies readonly (typeof STATUSES)[number][];

it("knows the sectors of offices and bodies by their labels", () => {
  expect(sectorsOf("Director General of National Security and Territorial Surveillance")).toEqual(["COP", "SPY"]);
  expect(sectorsOf("Minister of Defence")).toEqual(["GOV"]);
  expect(sectorsOf("National Security Adviser")).toEqual(["GOV"]);
  expect(sectorsOf("Chief of Staff of the Armed Forces")).toEqual(["MIL"]);
  expect(sectorsOf("Speaker of the House of Representatives")).toEqual(["LEG"]);
  expect(sectorsOf("Public Prosecutor")).toEqual(["JUD"]);
  expect(sectorsOf("")).toEqual(["GOV"]);
  expect(["Interpol", "Secretary General of Interpol", "Ministry of the Interior"].map(isInternational)).toEqual([true, true, false]);
});

it("names sectors by labels that the domain packs give", () => {
  const { bodies, offices, heads } = parseYaml(readFileSync("data/domains/security/codes.yaml", "utf8"));
  const labels = [bodies, offices, heads].flatMap((group) => Object.values<{ label: string }>(group).map(({ label }) => label));
  const unknown = [...SECTORS.flatMap(([, own]) => own), ...GOVERNMENT].filter((words) => !labels.some((label) => label.includes(words)));
  expect([...unknown, ...[...INTERNATIONAL].filter((label) => !labels.includes(label))]).toEqual([]);
});

it("has a code of three letters for every state that the gazetteer has", () => {
  const codes = new Set(
    readFileSync("data/gazetteer/cities.tsv", "utf8")
      .split("\n")
      .filter((row) => row !== "" && !row.startsWith("#"))
      .map((row) => row.split("\t")[1] ?? ""),
  );
  expect([...codes].filter((code) => !/^[A-Z]{3}$/.test(alpha3(code)))).toEqual([]);
  expect(new Set([...codes].map(alpha3)).size).toBe(codes.size);
});
