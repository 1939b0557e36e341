import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { Output, type Sink } from "./output.ts";

function sink(more: Partial<Sink> = {}): Sink & { readonly written: string[] } {
  const written: string[] = [];
  return { written, write: (text) => written.push(String(text)) > 0, once: () => {}, ...more };
}

it.each([
  ["a terminal", { isTTY: true }, {}, true],
  ["a pipe", {}, {}, false],
  ["a terminal with NO_COLOR", { isTTY: true }, { NO_COLOR: "1" }, false],
  ["a terminal with an empty NO_COLOR", { isTTY: true }, { NO_COLOR: "" }, true],
  ["a dumb terminal", { isTTY: true }, { TERM: "dumb" }, false],
])("colours on %s", (_, more, environment, coloured) => {
  expect(new Output(sink(more), environment).paint("red", "x") !== "x").toBe(coloured);
});

it("is as wide as the terminal, and 80 columns without one", () => {
  expect(new Output(sink({ isTTY: true, columns: 132 }), {}).width).toBe(132);
  expect(new Output(sink({ isTTY: true, columns: 0 }), {}).width).toBe(80);
  expect(new Output(sink({ columns: 132 }), {}).width).toBe(80);
});

it("waits until the reader has taken in what was written", async () => {
  const pipe = new PassThrough({ highWaterMark: 4 });
  let written = false;
  const writing = new Output(pipe as Sink, {}).write("much more").then(() => {
    written = true;
  });
  await setImmediate();
  expect(written).toBe(false);
  pipe.resume();
  await writing;
});

it("lets no text steer the terminal, and changes nothing in a pipe", async () => {
  const hostile = "a\u001b]0;title\u0007\u001b[2J\u009b1mb\tc\r\u001b[8md";
  const [terminal, pipe] = [sink({ isTTY: true }), sink()];
  const output = new Output(terminal, {});
  output.line(output.paint("red", "ok"));
  output.line(hostile);
  output.line(output.paint("red", hostile));
  await new Output(pipe, {}).write(hostile);
  expect(terminal.written).toEqual([
    "\u001b[31mok\u001b[39m\n",
    "a]0;title[2J1mb\tc[8md\n",
    "\u001b[31ma]0;title[2J1mb\tc[8md\u001b[39m\n",
  ]);
  expect(pipe.written).toEqual([hostile]);
});
