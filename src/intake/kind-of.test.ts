import { expect, test } from "vitest";
import { kindOf } from "./kind-of.ts";

function told(head: string): string {
  const kind = kindOf(Buffer.from(head), "file.txt", false);
  return "name" in kind ? kind.name : `${kind.what}: ${kind.why}`;
}

const COMMENTS = "<!---->".repeat(500);

test.each([
  ["<!doctype html><title>Visit</title>", "html"],
  ['\ufeff <?xml version="1.0"?>\n<!-- saved --> <!-- twice -->\n<HTML>', "html"],
  ["<!-- a --x > b -->\n<!----><body>", "html"],
  ["<!-- a page <html> that is none", "text"],
  ['<?xml version="1.0"?><!-- made by hand --><rss version="2.0">', "format: it is a feed"],
  // Each of them could be one comment or a part of a longer one: tried both ways, they take years.
  [`${COMMENTS}<html>`, "html"],
  [`${COMMENTS}<feed>`, "format: it is a feed"],
  [`${COMMENTS}x`, "text"],
])("%.60s", (head, kind) => {
  expect(told(head)).toBe(kind);
});
