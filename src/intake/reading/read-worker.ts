import { parentPort } from "node:worker_threads";
import { itemKind } from "../formats.ts";
import { Unreadable } from "../unreadable.ts";
import type { Answer, Job } from "./job.ts";

/** Reads one item after another, each as a message and an answer. */
parentPort?.on("message", async (job: Job) => parentPort?.postMessage(await answer(job)));

async function answer({ task, key, bytes }: Job): Promise<Answer> {
  try {
    const kind = itemKind(key);
    return { result: await (task === "read" ? kind?.read(bytes) : kind?.attachments?.(bytes)) };
  } catch (error) {
    const { what, why, remedy } = error instanceof Unreadable ? error : brokenDown(error);
    return { unreadable: { what, why, remedy } };
  }
}

/** Libraries break down on damaged bytes in many ways. */
function brokenDown(error: unknown): Unreadable {
  const reason = error instanceof Error ? error.message : String(error);
  return new Unreadable("damaged", `reading it broke down: ${reason.slice(0, 200)}`, "open it and save it again, or save it as plain text");
}
