import { tooLarge } from "../decode.ts";
import type { Format } from "../format.ts";
import { lines } from "../lines.ts";
import { bad, nth } from "../place.ts";
import { mailParts } from "./mail.ts";

/** The line before each message: `From somebody@example.org Thu Sep 18 10:00:00 2025`. */
const SEPARATOR = /^From \S+ .*\d{1,2}:\d{2}/;
/** Lines of a message that would look like one have a mark in front. */
const QUOTED = /^>+From /;

const LONGEST_LINE = 1_000_000;

/** A mailbox: messages one after another. */
export const mbox: Format = {
  name: "mbox",
  endings: [".mbox", ".mbx"],
  item: null,
  split: async function* ({ place, chunks }, splitting) {
    let number = 0;
    for await (const bytes of messages(chunks, splitting.limits.maxBytes)) {
      const own = nth(place, ++number);
      if (bytes === null) yield bad(own, tooLarge(splitting.limits.maxBytes));
      else yield* mailParts(own, bytes, splitting);
    }
  },
};

/** Each message as it was before it came into the mailbox; null for one that is too large. */
async function* messages(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array | null> {
  let held: Uint8Array[] = [];
  let size = 0;
  let begun = false;
  let blank = true;
  const take = (): Uint8Array | null => {
    const bytes = size > limit ? null : Buffer.concat(held);
    held = [];
    size = 0;
    return bytes;
  };
  for await (const { bytes } of lines(chunks, LONGEST_LINE)) {
    const head = bytes === null ? "" : Buffer.from(bytes.subarray(0, 200)).toString("latin1");
    if (blank && SEPARATOR.test(head)) {
      if (begun) yield take();
      begun = true;
      continue;
    }
    blank = bytes !== null && head.trim() === "";
    const line = bytes === null ? null : QUOTED.test(head) ? bytes.subarray(1) : bytes;
    size += line === null ? limit + 1 : line.length + 1;
    if (size > limit) held = [];
    else if (line !== null) held.push(line, NEWLINE);
    begun = true;
  }
  if (begun) yield take();
}

const NEWLINE = Buffer.from("\n");
