import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sourceRecord } from "../../src/text/source-record.ts";
import type { SourceRecord } from "../../src/types/document.ts";

/** The texts of the samples that stand in JSON Lines, in the order of their files. */
export function sampleRecords(folder: string): readonly SourceRecord[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean))
    .map((line) => sourceRecord(JSON.parse(line) as Partial<SourceRecord> & { text: string }));
}
