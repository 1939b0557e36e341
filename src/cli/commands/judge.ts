import type { Command } from "commander";
import { judge, undo } from "../../app/judge.ts";
import { type CreateCommand, command, type Example, registerOption } from "../command.ts";
import type { Context } from "../context.ts";
import { withCurrentRegister } from "../with-current-register.ts";

const PINNED = "The judgement is kept for good, also when everything is derived again, and both ids keep answering.";

export const sameCommand: CreateCommand = (context) =>
  judging(context, "same", "Say that two ids mean the same person, engagement or occasion", [
    ["dragoman same par_… par_… --why 'one passport'", "two spellings, one person"],
    ["dragoman same eng_… eng_…", "two records, one visit"],
  ]);

export const differentCommand: CreateCommand = (context) =>
  judging(context, "different", "Say that two ids mean two persons, engagements or occasions", [
    ["dragoman different par_… par_… --why 'father and son'", "one name, two persons"],
    ["dragoman different eng_… eng_…", "two visits in one week"],
  ]);

export const undoCommand: CreateCommand = (context) =>
  command("undo <correction>", "Take a judgement back", "Taking that back restores it: nothing that somebody said is ever lost.", [
    ["dragoman undo cor_…", "the id that was printed when it was made"],
    ["dragoman undo cor_… --why 'read the caption again'", "with a reason, kept beside it"],
  ])
    .option("--why <reason>", "the reason, kept with it")
    .addOption(registerOption(context))
    .action(async (id: string, { why, register: file }: { why?: string; register: string }) => {
      const correction = await withCurrentRegister(context, file, (register) =>
        undo(register, context.program, asCorrection(id), why ?? null),
      );
      context.out.line(correction.id);
      context.messages.line(`taken back; to restore it: dragoman undo ${correction.id}`);
    });

function judging(context: Context, verdict: "same" | "different", about: string, examples: readonly Example[]): Command {
  return command(`${verdict} <a> <b>`, about, PINNED, examples)
    .option("--why <reason>", "the reason, kept with it")
    .addOption(registerOption(context))
    .action(async (a: string, b: string, { why, register: file }: { why?: string; register: string }) => {
      const correction = await withCurrentRegister(context, file, (register) =>
        judge(register, context.program, verdict, a, b, why ?? null),
      );
      context.out.line(correction.id);
      context.messages.line(`noted; to take it back: dragoman undo ${correction.id}`);
    });
}

/** Whether there is such a correction is for the register to say. */
function asCorrection(id: string): `cor_${string}` {
  return id as `cor_${string}`;
}
