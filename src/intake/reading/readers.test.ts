import { afterEach, expect, test } from "vitest";
import type { LightKind } from "../format.ts";
import { Unreadable } from "../unreadable.ts";
import { Readers } from "./readers.ts";

const readers = new Readers(1);
afterEach(() => readers.close());

const BYTES = new Uint8Array();

/** A light kind of item whose reader throws this. */
function throwing(error: Error): LightKind {
  const read = (): never => {
    throw error;
  };
  return { key: "text", heavy: false, read };
}

test("whatever breaks down in a light reader makes its item unreadable, and says how", async () => {
  const broken = throwing(new TypeError("no such letter"));
  const told = { name: "Unreadable", what: "damaged", why: "reading it broke down: no such letter" };
  await expect(readers.read(broken, BYTES)).rejects.toMatchObject(told);
});

test("what a light reader itself says of an item is handed on", async () => {
  const empty = new Unreadable("empty", "there is nothing", "bring more");
  await expect(readers.read(throwing(empty), BYTES)).rejects.toBe(empty);
});
