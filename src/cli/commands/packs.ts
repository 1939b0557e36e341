import { Command } from "commander";
import { checkPacks, type PacksChecked } from "../../app/check-packs.ts";
import { type CreateCommand, command } from "../command.ts";
import { type Context, STATUS } from "../context.ts";
import { counted } from "../render/counted.ts";

export const packsCommand: CreateCommand = (context, end) =>
  new Command("packs")
    .summary("What is wrong with language and domain packs: dragoman packs check")
    .description("All words of a language stand in one folder, all topics and offices of a field in another.")
    .addCommand(
      command(
        "check [dir]",
        "What is wrong with a folder of language and domain packs",
        "Rows that cannot be read, doubles, examples that do not hold, rows that no example shows. Without a folder: the packs that come with the program.",
        [
          ["dragoman packs check", "the packs that come with it"],
          ["dragoman packs check my-packs", "a folder of your own: docs/packs.md"],
          ["dragoman packs check | grep ^tr/", "the problems of one language"],
        ],
      ).action((folder: string | undefined) => {
        end(show(checkPacks(folder), context) ? STATUS.rejected : STATUS.done);
      }),
    );

/** @returns whether anything is wrong */
function show({ languages, entries, examples, problems }: PacksChecked, { out, messages }: Context): boolean {
  for (const { where, what, remedy } of problems) out.line(`${out.paint("bold", where)}: ${what}. ${out.paint("dim", remedy)}`);
  const all = `${counted(entries, "form")} of ${counted(languages.length, "language")} (${languages.join(" ")}), ${counted(examples, "example")}`;
  messages.line(`${all}: ${problems.length === 0 ? "nothing is wrong" : counted(problems.length, "problem")}`);
  return problems.length > 0;
}
