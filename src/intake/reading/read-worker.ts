import { parentPort } from "node:worker_threads";
import type { ItemReader } from "../format.ts";
import { itemKind } from "../formats.ts";
import type { Answer, Job } from "./job.ts";
import { unreadableFor } from "./unreadable-for.ts";

/** Reads one item after another, each as a message and two answers. */
parentPort?.on("message", async (job: Job) => {
  const reader = await readerOf(job.key);
  say({ task: "ready" });
  say(await answer(reader, job));
});

function say(answer: Answer): void {
  parentPort?.postMessage(answer);
}

/** What is thrown here is a mistake of the program and says nothing of the item: it ends the worker. */
async function readerOf(key: string): Promise<ItemReader> {
  const kind = itemKind(key);
  if (kind === undefined) throw new Error(`no format keeps its items as "${key}"`);
  return kind.heavy ? await kind.load() : kind;
}

async function answer(reader: ItemReader, { task, bytes }: Job): Promise<Answer> {
  try {
    if (task === "read") return { task, reading: await reader.read(bytes) };
    return { task, attachments: (await reader.attachments?.(bytes)) ?? [] };
  } catch (error) {
    const { what, why, remedy } = unreadableFor(error);
    return { task: "refused", remark: { what, why, remedy } };
  }
}
