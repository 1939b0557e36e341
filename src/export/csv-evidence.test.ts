import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { madeUpRecords, WHOLE } from "../../test/made-up/made-up-records.ts";
import { csv } from "./csv.ts";
import { csvEvidence } from "./csv-evidence.ts";
import { COLUMNS } from "./table/columns.ts";

const written = () => [...csvEvidence.write(madeUpRecords(), WHOLE)].join("");
const rowsOf = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];

it("writes what the golden table has", async () => {
  await expect(written()).toMatchFileSnapshot("../../test/golden/register.evidence.csv");
});

it("has the words of a cell of csv in every line, and the best of them stand in csv too", () => {
  const cells = new Map(rowsOf([...csv.write(madeUpRecords(), WHOLE)].join("")).map((row) => [row.contact_id, row]));
  const lines = rowsOf(written());
  for (const { contact_id, column } of lines) {
    expect(COLUMNS.map(({ name }) => name)).toContain(column);
    expect(cells.has(contact_id)).toBe(true);
  }
  const [first] = lines.filter(({ contact_id, column }) => column === "kind" && contact_id === lines[0]?.contact_id);
  expect(cells.get(first?.contact_id)?.kind_words).toBe(first?.words);
});

it("has as many units from and to as the words are long", () => {
  for (const { words = "", from, to } of rowsOf(written())) expect(Number(to) - Number(from)).toBe(words.length);
});
