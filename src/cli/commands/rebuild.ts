import { rebuild } from "../../app/rebuild.ts";
import { withRegister } from "../../app/with-register.ts";
import { type CreateCommand, command, registerOption } from "../command.ts";
import { counted } from "../render/counted.ts";
import { Progress } from "../terminal/progress.ts";

export const rebuildCommand: CreateCommand = (context) =>
  command(
    "rebuild",
    "Derive everything again from the documents, corrections and pinned ids",
    "The export before and after is the same, unless the program or its data changed. What is precious is only what came in and what people said: everything else can be thrown away.",
    [
      ["dragoman rebuild", "after an update, or to be sure"],
      ["dragoman rebuild --register archive.sqlite", "another register"],
    ],
  )
    .addOption(registerOption(context))
    .action(async ({ register: file }: { register: string }) => {
      const progress = new Progress(context.messages, "documents derived again");
      let documents = 0;
      await withRegister(file, false, (register) =>
        rebuild(register, context.program, (done, of) => {
          documents = of;
          progress.update(done, of);
        }),
      ).finally(() => progress.stop());
      context.messages.line(`${file}: ${counted(documents, "document")} derived again`);
    });
