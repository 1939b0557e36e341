import { ingest, knownIn } from "../../app/ingest.ts";
import { arrivals, READABLE_ENDINGS } from "../../app/sources.ts";
import { withRegister } from "../../app/with-register.ts";
import { type CreateCommand, command, registerOption } from "../command.ts";
import { STATUS } from "../context.ts";
import { counted } from "../render/counted.ts";
import { rejectionLines } from "../render/rejections.ts";
import { asOption, mapOption, type Taking } from "../taking.ts";
import { Progress } from "../terminal/progress.ts";
import { DERIVED_AGAIN } from "../with-current-register.ts";

const JSON_LINE = '{"id", "url", "title", "text", "published", "language", "outlet"}';

/** Documents after which somebody who watches is told how far it is. */
const OFTEN = 50;

/** Rejections told one by one; the others can be looked up. */
const TOLD = 10;

export const ingestCommand: CreateCommand = (context, end) =>
  command(
    "ingest <path...>",
    "Read files, folders and standard input into the register",
    `The same input twice changes nothing, and what is there already is not read again.\n\nFiles that are read: ${READABLE_ENDINGS.filter(Boolean).join(" ")} and names without an ending; what a file is, its first bytes say before its name. JSON Lines, also what - stands for, hold a document a line: ${JSON_LINE}, all but "text" optional. docs/input.md tells more.`,
    [
      ["dragoman ingest press/", "everything in a folder, its folders and the archives in them"],
      ["dragoman ingest page.html note.pdf box.mbox", "pages, PDFs, mails, …"],
      ["dragoman ingest visits.csv --map text=body,published=day", "a table whose columns have names of their own"],
      ["cat feed.jsonl | dragoman ingest -", "what another program prints"],
      ["dragoman ingest press/ --packs my-packs", "with a field of work of your own: docs/packs.md"],
    ],
  )
    .addOption(asOption())
    .addOption(mapOption())
    .addOption(registerOption(context))
    .action(async (paths: string[], { register: file, ...taking }: { register: string } & Taking) => {
      const { program, messages, stdin, limits } = context;
      const reading = new Progress(messages, "documents");
      const rebuilding = new Progress(messages, DERIVED_AGAIN);
      let taken = 0;
      let rejected = 0;
      const intake = await withRegister(file, true, (register) =>
        ingest(register, program, arrivals({ paths, standardInput: stdin, ...limits, ...taking, isKnown: knownIn(register) }), {
          ...(messages.isTerminal && { batch: OFTEN }),
          settling: () => reading.now("joining what tells the same"),
          rebuilt: (done, of) => rebuilding.update(done, of),
          committed: ({ documents, known, rejections }) => {
            rebuilding.stop();
            taken += documents + known;
            if (rejections.length > 0) reading.stop();
            for (const rejection of rejections)
              if (rejected++ < TOLD) for (const line of rejectionLines(rejection, messages)) messages.line(line);
            reading.update(taken);
          },
        }),
      ).finally(() => {
        rebuilding.stop();
        reading.stop();
      });
      if (rejected > TOLD) messages.line(`… and ${rejected - TOLD} more: dragoman rejected`);
      const known = intake.known > 0 ? `, ${counted(intake.known, "was", "were")} there before` : "";
      messages.line(`${file}: ${counted(intake.documents, "document")} taken in${known}, ${intake.rejected} rejected`);
      end(intake.rejected > 0 ? STATUS.rejected : STATUS.done);
    });
