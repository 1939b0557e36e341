import { compareDocuments } from "../../app/compare-documents.ts";
import { arrivals } from "../../app/sources.ts";
import { type CreateCommand, command } from "../command.ts";
import { STATUS, UsageError } from "../context.ts";
import { comparisonLines } from "../render/comparison.ts";
import { rejectionLines } from "../render/rejections.ts";
import { asOption, mapOption, type Taking } from "../taking.ts";
import { Progress } from "../terminal/progress.ts";

export const compareCommand: CreateCommand = (context, end) =>
  command(
    "compare <path...>",
    "Who tells the same as whom, passage against passage, and what became of it",
    "Needs no register and keeps none. Which texts tell the same engagement and which stand alone; which is a copy, a translation or a shorter version of which, and why; what was dropped, added, changed or mistranslated on the way, and whose attribution was lost. Files are read as by ingest.",
    [
      ["dragoman compare a.txt b.html c.pdf", "three accounts, in whatever languages"],
      ["dragoman compare press/ --all | less -R", "every two texts, a page at a time"],
      ["dragoman compare press/ --json", "one object, for other programs"],
    ],
  )
    .addOption(asOption())
    .addOption(mapOption())
    .option("--all", "every two texts of a group, and passages that are the same too")
    .option("--json", "one object: documents, groups with every pair, passages and values")
    .action(async (paths: string[], { all = false, json, ...taking }: { all?: boolean; json?: true } & Taking) => {
      const { program, out, messages, stdin, limits } = context;
      const progress = new Progress(messages, "documents read");
      const comparison = await compareDocuments(program, arrivals({ paths, standardInput: stdin, ...limits, ...taking }), {
        progress: (done, what) => progress.now(`${done} ${what}`),
      });
      progress.stop();
      for (const rejection of comparison.rejected) for (const line of rejectionLines(rejection, messages)) messages.line(line);
      if (comparison.documents.length === 0) throw new UsageError("nothing in these paths could be read, so there is nothing to compare");
      await out.write(json ? `${JSON.stringify(comparison)}\n` : `${comparisonLines(comparison, out, all).join("\n")}\n`);
      end(comparison.rejected.length > 0 ? STATUS.rejected : STATUS.done);
    });
