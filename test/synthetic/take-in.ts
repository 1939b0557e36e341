import { writeSync } from "node:fs";
import { ingest } from "../../src/app/ingest.ts";
import { arrivals } from "../../src/intake/arrivals.ts";
import { openRegister } from "../../src/store/open-register.ts";
import { analyseStory } from "./analyse-story.ts";
import { roughLinking } from "./rough-linking.ts";

/** A process of its own that takes in a file: `node take-in.ts REGISTER FILE`. Prints an id for each document that is kept. */
const [path = "", file = ""] = process.argv.slice(2);
const register = openRegister(path, { create: true });
const sources = { paths: [file], standardInput: process.stdin, maxBytes: 1_000_000 };
const acknowledge = ({ ids }: { readonly ids: readonly string[] }): void => {
  writeSync(1, ids.map((id) => `${id}\n`).join(""));
};
await ingest(register, { version: "1", analyse: analyseStory, linking: roughLinking }, arrivals(sources), {
  batch: 3,
  settleAfter: 12,
  committed: acknowledge,
});
register.close();
