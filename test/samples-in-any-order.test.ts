import { join } from "node:path";
import { expect, test } from "vitest";
import { forget } from "../src/app/forget.ts";
import { ingest } from "../src/app/ingest.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { type Arrival, arrivals } from "../src/intake/arrivals.ts";
import { factsOf } from "../src/pipeline/facts.ts";
import { documentIds, iterateDocuments } from "../src/store/documents.ts";
import { openRegister } from "../src/store/open-register.ts";
import { asStream, dump } from "./synthetic/batch.ts";

const program = loadProgram("of a test");
const samples = arrivals({ paths: [join(import.meta.dirname, "..", "samples")], standardInput: process.stdin, maxBytes: 1_000_000 });

test("the samples make one register, in whatever order they come, and each form is the same wherever it is told", {
  timeout: 60_000,
}, async () => {
  const came: Arrival[] = [];
  for await (const arrival of samples) if (arrival.kind === "item") came.push(arrival);
  const atOnce = openRegister(":memory:", { create: true });
  await ingest(atOnce, program, asStream(came));
  const oneByOne = openRegister(":memory:", { create: true });
  for (const arrival of came.toReversed()) await ingest(oneByOne, program, asStream([arrival]));
  for (const id of documentIds(oneByOne).filter((_, place) => place % 3 === 0)) await forget(oneByOne, program, id);
  await ingest(oneByOne, program, asStream(came));
  const forms = new Map<string, unknown>();
  for (const { id, textHash, record, analysis } of iterateDocuments(atOnce)) {
    const { persons, occasions } = factsOf({ ...record, id, textHash }, analysis);
    for (const form of [...persons, ...occasions]) {
      expect(form).toEqual(forms.get(form.id) ?? form);
      forms.set(form.id, form);
    }
  }
  expect(forms.size).toBeGreaterThan(10);
  expect(dump(oneByOne)).toEqual(dump(atOnce));
  atOnce.close();
  oneByOne.close();
});
