import { explainDocuments } from "../../app/explain-documents.ts";
import { arrivals } from "../../app/sources.ts";
import { type CreateCommand, command } from "../command.ts";
import { STATUS } from "../context.ts";
import { explanationLines } from "../render/explanation.ts";
import { rejectionLines } from "../render/rejections.ts";

export const explainCommand: CreateCommand = (context, end) =>
  command(
    "explain <path...>",
    "Why a document was read as it was",
    "What was recognised by which row of the data, who takes part with how many points and why, what lost to what, and what looks translated by a machine: sentence by sentence, then engagement by engagement.",
    [
      ["dragoman explain communique.txt", "one document"],
      ["dragoman explain communique.txt | less -R", "a page at a time"],
      ["dragoman explain communique.txt --packs my-packs", "with a field of work of your own: docs/packs.md"],
    ],
  ).action(async (paths: string[]) => {
    const { program, out, messages, stdin, limits } = context;
    let rejected = 0;
    for await (const found of explainDocuments(program, arrivals({ paths, standardInput: stdin, ...limits }))) {
      if ("rejection" in found) {
        if (!found.taken) rejected++;
        for (const line of rejectionLines(found.rejection, messages)) messages.line(line);
      } else await out.write(`${explanationLines(found, out).join("\n")}\n`);
    }
    end(rejected > 0 ? STATUS.rejected : STATUS.done);
  });
