import { Agent, get } from "node:http";
import { parentPort } from "node:worker_threads";

/** So many at once ask these addresses, one after another, for so long. */
export interface Load {
  readonly addresses: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

/** How long each answer took, in milliseconds, sorted, and how many were none. */
export interface Taken {
  readonly took: readonly number[];
  readonly failed: number;
}

/** Asks in a thread of its own, so that asking takes nothing from answering. */
parentPort?.on("message", async (load: Load) => {
  parentPort?.postMessage(await askAll(load));
});

async function askAll({ addresses, connections, seconds }: Load): Promise<Taken> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  let failed = 0;
  let next = 0;
  const until = performance.now() + seconds * 1000;
  const asking = async (): Promise<void> => {
    while (performance.now() < until) {
      const start = performance.now();
      if (!(await isAnswered(addresses[next++ % addresses.length] ?? "", agent))) failed++;
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, asking));
  agent.destroy();
  return { took: took.sort((a, b) => a - b), failed };
}

function isAnswered(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode === 200));
    }).once("error", () => resolve(false));
  });
}
