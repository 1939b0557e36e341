import { expect, it } from "vitest";
import type { DocumentLine } from "../../app/show-record.ts";
import { Output } from "../terminal/output.ts";
import { documentLines, documentName } from "./document-name.ts";
import { rejectionLines } from "./rejections.ts";
import { valueLines } from "./value-lines.ts";

/** Conceals, turns around what follows, leaves an isolation, begins a line, sets the title of the window. */
const HOSTILE = "a\u001b[8mb\u202ec\u2069d\ne\u001b]0;f\u0007";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STEERING = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e]|\u001b(?!\[[0-9;]*m)|\u001b\[8m/;

const document: DocumentLine = {
  id: "doc_0000000000000000",
  externalId: null,
  url: HOSTILE,
  outlet: HOSTILE,
  title: HOSTILE,
  paths: [HOSTILE],
  published: null,
  publishedBasis: null,
  language: null,
  translated: null,
  copyOf: null,
  synthetic: false,
};

const written: string[] = [];
const output = new Output({ write: (text) => written.push(String(text)) > 0, once: () => {}, isTTY: true, columns: 200 }, {});

it.each([
  ["titles", documentLines(document, output)],
  ["names of documents", [documentName(document, document.id)]],
  ["quotes", valueLines([{ label: "when", value: "2025", words: [{ exact: HOSTILE, source: HOSTILE }] }], output)],
  ["paths", rejectionLines({ where: HOSTILE, what: HOSTILE, why: HOSTILE, remedy: HOSTILE }, output)],
])("keeps %s of a text from steering a terminal", (_, lines) => {
  written.length = 0;
  for (const line of lines) output.line(line);
  expect(written.join("")).not.toMatch(STEERING);
  for (const line of written) {
    expect([...line.matchAll(/\u2069/g)]).toHaveLength([...line.matchAll(/\u2068/g)].length);
    expect(line.indexOf("\n")).toBe(line.length - 1);
  }
});
