import { expect, it } from "vitest";
import { Output } from "./output.ts";
import { Progress } from "./progress.ts";

/** What is drawn when a step of a task is told every `pause` milliseconds. */
function drawn(isTTY: boolean, pause: number, steps: number, of: number | null = steps): string[] {
  const written: string[] = [];
  let time = 0;
  const output = new Output({ write: (text) => written.push(String(text)) > 0, once: () => {}, isTTY, columns: 55 }, {});
  const progress = new Progress(output, "documents", () => time);
  for (let done = 1; done <= steps; done++) {
    time += pause;
    progress.update(done, of);
  }
  progress.now("joining");
  progress.stop();
  return written.map((text) => text.replace("\r\u001b[K", ""));
}

it("tells a pipe nothing, and nobody of what is soon done", () => {
  expect(drawn(false, 500, 10)).toEqual([]);
  expect(drawn(true, 1, 900)).toEqual([]);
});

it("draws one line again and again after a second, and takes it away", () => {
  const bar = (cells: number) => `[${"=".repeat(cells).padEnd(30)}]`;
  expect(drawn(true, 600, 4)).toEqual([
    `${bar(15)} 2/4 documents`,
    `${bar(23)} 3/4 documents`,
    `${bar(30)} 4/4 documents`,
    `${bar(30)} 4/4 documents, joini…`,
    "",
  ]);
  expect(drawn(true, 600, 2, null)).toEqual(["2 documents", "2 documents, joining", ""]);
});

it("draws no oftener than ten times a second", () => {
  expect(drawn(true, 10, 200)).toHaveLength(11 + 1 + 1);
});
