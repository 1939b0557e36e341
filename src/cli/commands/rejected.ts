import { rejections } from "../../app/rejections.ts";
import { withRegister } from "../../app/with-register.ts";
import { type CreateCommand, command, registerOption } from "../command.ts";
import { rejectionLines } from "../render/rejections.ts";

export const rejectedCommand: CreateCommand = (context) =>
  command("rejected", "What could not be read, why, and what to do about it", "", [
    ["dragoman rejected", "everything that was rejected, by place"],
    ["dragoman rejected --json | grep encoding", "an object a line, for other programs"],
  ])
    .option("--json", "an object a line: where, what, why, remedy")
    .addOption(registerOption(context))
    .action(async ({ register: file, json }: { register: string; json?: true }) => {
      const { out, messages } = context;
      const found = await withRegister(file, false, rejections);
      if (found.length === 0) messages.line("nothing was rejected");
      for (const rejection of found)
        for (const line of json ? [JSON.stringify(rejection)] : rejectionLines(rejection, out)) await out.write(`${line}\n`);
    });
