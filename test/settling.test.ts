import { expect, test } from "vitest";
import { ingest } from "../src/app/ingest.ts";
import type { Program } from "../src/app/program.ts";
import { readSettled } from "../src/app/read-settled.ts";
import { openRegister } from "../src/store/open-register.ts";
import { analyseStory } from "./synthetic/analyse-story.ts";
import { asArrival, asStream } from "./synthetic/batch.ts";
import { roughLinking } from "./synthetic/rough-linking.ts";
import type { Account, Story } from "./synthetic/story.ts";

const program: Program = { version: "1", analyse: analyseStory, linking: roughLinking };

const nobody: Account = { kind: "talks", days: null, persons: [], office: null, city: null, occasion: null };
const told = (name: string) => ({ name, state: null, office: null });

test("a border looks again for its engagement when its document turns out to be a copy, though no group of reports changes", async () => {
  const story = (words: number[], ...accounts: Account[]): string => JSON.stringify({ accounts, mentioned: [], words } satisfies Story);
  const between = (day: number, ...names: string[]): Account => ({ ...nobody, days: [day, day], persons: names.map(told) });
  // Fits two talks equally well.
  const border = story([1], { ...nobody, kind: "call", persons: [told("Amal Haddad")] });
  const first = story([2], between(20_000, "Amal Haddad", "Lina Berri"));
  const second = story([3], between(20_009, "Amal Haddad", "Zaki Omar"));
  const bridge = story([1, 2]);
  const register = openRegister(":memory:", { create: true });
  const engagements = (): Promise<number> => readSettled(register, program, (view) => [...view.engagements()].length);
  await ingest(register, program, asStream([border, first, second].map((text) => asArrival({ text }, null))));
  expect(await engagements()).toBe(3);
  await ingest(register, program, asStream([asArrival({ text: bridge }, null)]));
  expect(await engagements()).toBe(2);
  register.close();
});
