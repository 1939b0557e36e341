import { parentPort } from "node:worker_threads";
import { itemKind } from "../formats.ts";
import type { Answer, Job } from "./job.ts";
import { unreadableFor } from "./unreadable-for.ts";

/** Reads one item after another, each as a message and an answer. */
parentPort?.on("message", async (job: Job) => parentPort?.postMessage(await answer(job)));

async function answer({ task, key, bytes }: Job): Promise<Answer> {
  try {
    const kind = itemKind(key);
    return { result: await (task === "read" ? kind?.read(bytes) : kind?.attachments?.(bytes)) };
  } catch (error) {
    const { what, why, remedy } = unreadableFor(error);
    return { unreadable: { what, why, remedy } };
  }
}
