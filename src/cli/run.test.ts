import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { UnknownFormat } from "../app/export-register.ts";
import { JudgementError } from "../app/judge.ts";
import { RegisterError } from "../app/with-register.ts";
import { STATUS, UsageError, type World } from "./context.ts";
import { run } from "./run.ts";
import { Output } from "./terminal/output.ts";

test.each([
  [new UsageError("say it"), STATUS.wrongUse],
  [new JudgementError("say it"), STATUS.wrongUse],
  [new UnknownFormat("say it"), STATUS.wrongUse],
  [new RegisterError("say it"), STATUS.cannot],
])("%s ends a command with one line", async (error, status) => {
  let told = "";
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      told += chunk;
      done();
    },
  });
  const output = new Output(sink, {});
  const names = {
    explain: () => {
      throw error;
    },
  };
  const world = { load: () => ({ names }), packs: [], out: output, messages: output, register: "a.sqlite" } as unknown as World;
  expect(await run(world, "1", ["names", "a", "b"])).toBe(status);
  expect(told).toBe("dragoman: say it\n");
});
