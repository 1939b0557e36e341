import { readDocuments, toldDocument } from "../../app/read-documents.ts";
import { arrivals } from "../../app/sources.ts";
import { type CreateCommand, command } from "../command.ts";
import { STATUS } from "../context.ts";
import { readingLines } from "../render/reading.ts";
import { rejectionLines } from "../render/rejections.ts";
import { asOption, mapOption, type Taking } from "../taking.ts";
import { Progress } from "../terminal/progress.ts";

export const readCommand: CreateCommand = (context, end) =>
  command(
    "read <path...>",
    "Read documents without a register, and say what each tells",
    "Each engagement with its values, and the words for every value. Files are read as by ingest.",
    [
      ["dragoman read communique.txt", "one document"],
      ["dragoman read press/ --json > read.jsonl", "an object a document: paragraphs, mentions, reports"],
      ["cat feed.jsonl | dragoman read - --json", "a stream, answered as it comes"],
    ],
  )
    .addOption(asOption())
    .addOption(mapOption())
    .option("--json", "an object a document: externalId, paths, language, paragraphs, mentions, reports")
    .action(async (paths: string[], { json, ...taking }: { json?: true } & Taking) => {
      const { program, out, messages, stdin, limits } = context;
      const progress = new Progress(messages, "documents");
      let [read, rejected] = [0, 0];
      for await (const found of readDocuments(program, arrivals({ paths, standardInput: stdin, ...limits, ...taking }))) {
        if ("rejection" in found) {
          if (!found.taken) rejected++;
          for (const line of rejectionLines(found.rejection, messages)) messages.line(line);
          continue;
        }
        read++;
        if (found.failure !== null) {
          rejected++;
          messages.line(`${found.paths[0] ?? "-"}: the analysis failed, please report it with the text: ${found.failure}`);
        }
        if (json) await out.write(`${JSON.stringify(toldDocument(found))}\n`);
        else await out.write(`${read > 1 ? "\n" : ""}${readingLines(found, out).join("\n")}\n`);
        if (!out.isTerminal) progress.update(read);
      }
      progress.stop();
      end(rejected > 0 ? STATUS.rejected : STATUS.done);
    });
