import { once } from "node:events";
import { createReadStream } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { getDocument } from "../../store/documents.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { Mention } from "../../types/mention.ts";
import { briefAbout } from "../brief/brief-about.ts";
import { addedDocuments } from "../catalogue/added-documents.ts";
import { catalogueRegister, generationOf } from "../catalogue/make-catalogue.ts";
import { exportRegister } from "../export-register.ts";
import { ingest, knownIn } from "../ingest.ts";
import { pin } from "../judge.ts";
import { type LoadedProgram, loadProgram } from "../load-program.ts";
import { arrivals } from "../sources.ts";
import { type Register, withRegister } from "../with-register.ts";
import { compareStory } from "./compare-story.ts";
import type { Job, JobResults, Office, Saying, Task } from "./job.ts";
import { recognisedIn } from "./recognised.ts";
import { withoutFolders } from "./without-folders.ts";

/** Of so many documents that were added it is told what was understood. */
const MOST_ADDED = 50;

/** What was typed into a form, with the number of the document, as it is called where something is wrong with it. */
const TYPED = "typed document";

/** Does one job after another, each as a message and several answers. */
const { version, packs, register: path, limits } = workerData as Office;
const program = loadProgram(version, packs);

parentPort?.on("message", async (job: Job | "next") => {
  if (job === "next") return;
  try {
    const result = await withRegister(path, true, (register) => run(job, register, program));
    say({ say: "done", result });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    say({ say: "failed", name, message: withoutFolders(message, path) });
  }
});

async function run(job: Job, register: Register, program: LoadedProgram): Promise<JobResults[Task]> {
  switch (job.task) {
    case "generation":
      return generationOf(register, program);
    case "catalogue":
      return catalogueRegister(register, program, job.path);
    case "ingest":
      return take(job, register);
    case "compare":
      return compareStory(register, program, job.documents);
    case "mentions":
      return recognised(job.document, register);
    case "pin":
      pin(register, job.id);
      return null;
    case "brief":
      return briefAbout(register, program, job.terms, job.on);
    case "export":
      await exportRegister(register, program, job.format, give, { withText: false, part: job.part });
      return null;
  }
}

function recognised(id: DocumentId, register: Register): readonly Mention[] {
  const stored = getDocument(register, id);
  return stored === undefined ? [] : recognisedIn(stored, program);
}

async function take({ files, lines }: Extract<Job, { task: "ingest" }>, register: Register): Promise<JobResults["ingest"]> {
  const names = new Map(files.map(({ file, name }) => [file, name]));
  const standardInput = lines === null ? (async function* () {})() : createReadStream(lines);
  const paths = [...names.keys(), ...(lines === null ? [] : ["-"])];
  const added = new Set<DocumentId>();
  const called = (file: string): string => names.get(file) ?? TYPED;
  const intake = await ingest(register, program, arrivals({ ...limits, paths, called, standardInput, isKnown: knownIn(register) }), {
    batch: 20,
    rebuilt: (done, of) => say({ say: "step", step: { step: "rebuilding", done, of } }),
    settling: () => say({ say: "step", step: { step: "joining" } }),
    committed: ({ documents, known, rejected, ids, rejections }) => {
      for (const id of ids) if (added.size < MOST_ADDED) added.add(id);
      say({ say: "step", step: { step: "kept", documents, known, rejected, rejections } });
    },
  });
  return { intake, added: await addedDocuments(register, program, [...added]) };
}

/** Whoever receives an export may be slow. */
async function give(piece: string | Uint8Array): Promise<void> {
  if (piece.length === 0) return;
  say({ say: "piece", piece });
  if (parentPort !== null) await once(parentPort, "message");
}

function say(saying: Saying): void {
  parentPort?.postMessage(saying);
}
