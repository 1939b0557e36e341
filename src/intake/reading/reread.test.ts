import { expect, test } from "vitest";
import { Overtaxed } from "../overtaxed.ts";
import { Unreadable } from "../unreadable.ts";
import { Readers } from "./readers.ts";
import { reread } from "./reread.ts";

const readers = new Readers(1);
const BYTES = Buffer.from("visite à Rabat");

test("what is kept is read by the kind under whose key it is kept", async () => {
  expect(await reread(readers, "text", BYTES)).toMatchObject({ record: { text: "visite à Rabat" } });
});

test("why it cannot be read is handed on as the reader says it, and whether that is the machine's fault", async () => {
  const failing = (error: Error) => reread({ read: () => Promise.reject(error) }, "text", BYTES);
  const damaged = new Unreadable("damaged", "it breaks off", "fetch it again");
  expect(await failing(damaged)).toBe(damaged);
  const slow = new Overtaxed("too slow", "it took years", "wait");
  expect(await failing(slow)).toBe(slow);
  await expect(failing(new Error("a mistake of ours"))).rejects.toThrow("a mistake of ours");
});

test("a key that no kind has is told as what it is", async () => {
  expect(await reread(readers, "papyrus", BYTES)).toMatchObject({ what: "format", why: expect.stringContaining('"papyrus"') });
});
