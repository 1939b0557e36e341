import { afterEach, beforeEach, expect, test } from "vitest";
import { analyseStory } from "../../test/synthetic/analyse-story.ts";
import { asArrival, asStream } from "../../test/synthetic/batch.ts";
import { roughLinking } from "../../test/synthetic/rough-linking.ts";
import { Overtaxed } from "../intake/overtaxed.ts";
import { Unreadable } from "../intake/unreadable.ts";
import { iterateDocuments } from "../store/documents.ts";
import { itemsAfter } from "../store/items.ts";
import { openRegister } from "../store/open-register.ts";
import type { Register } from "../store/register.ts";
import { listRejections } from "../store/rejections.ts";
import { deriveAgain } from "./derive-again.ts";
import { ingest } from "./ingest.ts";
import type { Program } from "./program.ts";

const TEXT = JSON.stringify({ accounts: [], mentioned: [], words: [] });

function programOf(version: string): Program {
  return { version, linking: roughLinking, analyse: (document) => ({ ...analyseStory(document), language: version }) };
}

let register: Register;
beforeEach(async () => {
  register = openRegister(":memory:", { create: true });
  await ingest(register, programOf("1"), asStream([asArrival({ text: TEXT, title: "A" }, "a.jsonl")]));
});
afterEach(() => register.close());

/** What a newer program makes of the one item when reading it again ends so. */
function readAgain(read: Unreadable): { readonly documents: unknown[]; readonly rejected: unknown[] } {
  const [item] = itemsAfter(register, "", 1);
  register.write(() => deriveAgain(register, programOf("2"), { id: item!.id, read }));
  return {
    documents: [...iterateDocuments(register)].map(({ record, analysis }) => [record.title, analysis.language]),
    rejected: listRejections(register),
  };
}

test.each([
  ["too slow", "reading it took more than 120 seconds"],
  ["too large", "reading it takes more memory than there is"],
])("a document that is %s to be read again stays, analysed anew as it was read before, and is told", (what, why) => {
  expect(readAgain(new Overtaxed(what, why, "wait"))).toEqual({
    documents: [["A", "2"]],
    rejected: [
      { where: "a.jsonl", what, why: `${why}; it stands as it was read before`, remedy: "rebuild when the machine has less to do" },
    ],
  });
});

test("a document that cannot be read any more is taken out, with the reader's own reason", () => {
  const rejected = { what: "encrypted", why: "it needs a password", remedy: "save it without" };
  expect(readAgain(new Unreadable(rejected.what, rejected.why, rejected.remedy))).toEqual({
    documents: [],
    rejected: [{ where: "a.jsonl", ...rejected }],
  });
});

test("what could not be read before is told anew, too slow or not", () => {
  readAgain(new Unreadable("damaged", "it breaks off", "fetch it again"));
  const { documents, rejected } = readAgain(new Overtaxed("too slow", "it took years", "wait"));
  expect(documents).toEqual([]);
  expect(rejected).toEqual([{ where: "a.jsonl", what: "too slow", why: "it took years", remedy: "wait" }]);
});
