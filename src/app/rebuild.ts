import { inParallel } from "../intake/reading/in-parallel.ts";
import { Readers } from "../intake/reading/readers.ts";
import { REREAD_SECONDS, reread } from "../intake/reading/reread.ts";
import { Unreadable } from "../intake/unreadable.ts";
import { getDerived, setDerived } from "../store/derived.ts";
import { countItems, type ItemId, itemsAfter, readItem } from "../store/items.ts";
import type { Register } from "../store/register.ts";
import { sweep } from "../store/sweep.ts";
import { deriveAgain, type Reread } from "./derive-again.ts";
import { itemReading } from "./item-reading.ts";
import { tryPrepare } from "./prepare-document.ts";
import type { Program } from "./program.ts";
import { settleRegister } from "./settle-register.ts";

/** Items in one transaction. */
const BATCH = 100;

/**
 * Derives everything again from the items with the present program, a few documents at a time, so that nobody waits for
 * the lock; then settles. Whoever wants to read meanwhile shares the work. A rebuild that was interrupted goes on where it was; two at once share the work.
 */
export async function rebuild(
  register: Register,
  program: Program,
  progress?: (done: number, of: number) => void,
  batch = BATCH,
): Promise<void> {
  register.write(() => {
    if (cursorOf(register, program) === undefined) setCursor(register, program, "");
  });
  const readers = new Readers(REREAD_SECONDS);
  try {
    const of = countItems(register);
    for (let done = 0, cursor = cursorOf(register, program); cursor !== undefined; cursor = cursorOf(register, program)) {
      const items = await readAfter(register, program, readers, cursor, batch);
      const start = cursor;
      register.write(() => {
        if (cursorOf(register, program) === start) deriveAll(register, program, items);
      });
      done += items.length;
      progress?.(Math.min(done, of), of);
    }
  } finally {
    await readers.close();
  }
  settleRegister(register, program.linking);
}

/** The next items after one, read without the lock, several at once. */
async function readAfter(register: Register, program: Program, readers: Readers, after: string, batch: number): Promise<Reread[]> {
  const ids = itemsAfter(register, after, batch).map(({ id }) => id);
  const items: Reread[] = [];
  for await (const item of inParallel(inOrder(ids), readers.atOnce * 2, (id) => read(register, program, readers, id))) items.push(item);
  return items;
}

async function* inOrder<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

async function read(register: Register, program: Program, readers: Readers, id: ItemId): Promise<Reread> {
  const item = readItem(register, id);
  if (item === undefined) return { id, read: null };
  const read = await reread(readers, item.format, item.bytes);
  if (read instanceof Unreadable) return { id, read };
  return { id, read: { reading: itemReading(read.record, read.remarks), prepared: tryPrepare(program, read.record) } };
}

function deriveAll(register: Register, program: Program, items: readonly Reread[]): void {
  for (const item of items) deriveAgain(register, program, item);
  const last = items.at(-1)?.id;
  if (last !== undefined) setCursor(register, program, last);
  else {
    sweep(register);
    setDerived(register, "program", program.version);
    setDerived(register, "rebuilding", null);
  }
}

/** Last item that a running rebuild by this program has done; undefined when none is running. */
function cursorOf(register: Register, program: Program): string | undefined {
  const [version, cursor] = getDerived(register, "rebuilding")?.split("\n") ?? [];
  return version === program.version ? cursor : undefined;
}

function setCursor(register: Register, program: Program, item: string): void {
  setDerived(register, "rebuilding", `${program.version}\n${item}`);
}
