import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import type { Exporter } from "../src/export/exporter.ts";
import { EXPORTERS } from "../src/export/exporters.ts";
import type { DocumentRecord, RegisterRecords } from "../src/types/record.ts";
import { madeUpRecords, WHOLE } from "./made-up/made-up-records.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes of each text, and what may stay of a document: its line, in maps that double as they grow. */
const [TEXT, LINE] = [32_000, 4_000];
const [FEW, MANY] = [100, 1_100];

/** The made-up register with so many documents more, of which each text is made only when it is walked to. */
function withDocuments(count: number): RegisterRecords {
  const records = madeUpRecords();
  const [pattern] = madeUpRecords().documents();
  return {
    ...records,
    *documents(): Generator<DocumentRecord> {
      yield* records.documents();
      for (let at = 0; at < count; at++) {
        const text = Buffer.alloc(TEXT, `${at} `).toString("latin1");
        yield { ...pattern!, id: `doc_${String(at).padStart(16, "0")}`, reports: [], mainReport: null, text, length: TEXT };
      }
    },
  };
}

/** Bytes held when the last piece has come and the exporter is not yet done. */
async function heldAtTheEnd({ write }: Exporter, count: number): Promise<number> {
  let [last, seen, held] = [0, 0, 0];
  for await (const _ of write(withDocuments(count), WHOLE)) last++;
  for await (const _ of write(withDocuments(count), WHOLE)) {
    if (++seen < last) continue;
    collect();
    held = process.memoryUsage().heapUsed;
  }
  return held;
}

it.each(EXPORTERS.map((exporter) => [exporter.key, exporter] as const))(
  "%s holds of a document a line, not its text",
  async (_, exporter) => {
    await heldAtTheEnd(exporter, FEW);
    const [few, many] = [await heldAtTheEnd(exporter, FEW), await heldAtTheEnd(exporter, MANY)];
    expect((many - few) / (MANY - FEW)).toBeLessThan(LINE);
  },
);
