import fc from "fast-check";
import { expect, test } from "vitest";
import { inParallel } from "./in-parallel.ts";

async function* stream<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
}

test("results come in the order of what came, and never more than so many are worked on", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 20 })), fc.integer({ min: 1, max: 5 }), async (delays, most) => {
      let [working, busiest] = [0, 0];
      const work = async (delay: number): Promise<number> => {
        busiest = Math.max(busiest, ++working);
        await turns(delay);
        working--;
        return delay;
      };
      const results: number[] = [];
      for await (const result of inParallel(stream(delays), most, work)) results.push(result);
      expect(results).toEqual(delays);
      expect(busiest).toBeLessThanOrEqual(most);
    }),
  );
});

test("what is ready is given although nothing more comes yet", async () => {
  let more = (): void => {};
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise<void>((resolve) => {
      more = resolve;
    });
    yield 2;
  }
  const results = inParallel(slow(), 4, async (value) => value);
  expect(await results.next()).toEqual({ done: false, value: 1 });
  more();
  expect(await results.next()).toEqual({ done: false, value: 2 });
  expect((await results.next()).done).toBe(true);
});

test("what the source throws is thrown, after what came before", async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1;
    throw new Error("no more");
  }
  const results = inParallel(failing(), 4, async (value) => value);
  expect((await results.next()).value).toBe(1);
  await expect(results.next()).rejects.toThrow("no more");
});

test("what the work on one throws is thrown in its turn, however early it was", async () => {
  const work = async (value: number): Promise<number> => {
    if (value === 2) throw new Error("no result");
    await new Promise((resolve) => setImmediate(resolve));
    return value;
  };
  const results = inParallel(stream([1, 2, 3]), 3, work);
  expect((await results.next()).value).toBe(1);
  await expect(results.next()).rejects.toThrow("no result");
  expect((await results.next()).done).toBe(true);
});

test("whoever stops listening ends the source", async () => {
  let ended = false;
  async function* endless(): AsyncGenerator<number> {
    try {
      for (let value = 0; ; value++) yield value;
    } finally {
      ended = true;
    }
  }
  for await (const value of inParallel(endless(), 3, async (own) => own)) if (value === 5) break;
  expect(ended).toBe(true);
});
