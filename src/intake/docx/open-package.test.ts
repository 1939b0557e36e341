import { expect, test } from "vitest";
import { zipOf } from "../../../test/intake/make-files.ts";
import { openPackage } from "./open-package.ts";

const LARGE = Buffer.alloc(201_000_000, "x");
const CORE = "<core/>";

async function open(files: Record<string, string | Uint8Array>): Promise<string> {
  const bytes = await zipOf({ ...files, "core.xml": CORE });
  return await opened(bytes);
}

async function opened(bytes: Uint8Array): Promise<string> {
  const part = await openPackage(bytes, "core.xml").catch((error: { what: string }) => error.what);
  return part instanceof Uint8Array ? Buffer.from(part).toString() : String(part);
}

test.each(["word/document.bin", "word/media/picture.png"])(
  "a part that unpacks to too much is refused, whatever it is called: %s",
  async (name) => {
    expect(await open({ "word/document.xml": "<x/>", [name]: LARGE })).toBe("too large");
  },
);

test("the part that is asked for is given, or null", async () => {
  expect(await open({ "word/document.xml": "<x/>" })).toBe(CORE);
  expect(await opened(await zipOf({ "word/document.xml": "<x/>" }))).toBe("null");
});

test.each([
  ["word/media/picture.bmp", CORE],
  ["word/document.xml", "damaged"],
])("%s, damaged: %s", async (name, outcome) => {
  const bytes = await zipOf({ [name]: "x y z ".repeat(1000), "core.xml": CORE });
  const start = bytes.indexOf(name) + name.length;
  bytes.fill(0xff, start + 4, start + 12);
  expect(await opened(bytes)).toBe(outcome);
});
