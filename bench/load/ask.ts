import { Agent, get } from "node:http";

/** How long each answer took, in milliseconds, sorted, and how many were none. */
export interface Taken {
  readonly took: readonly number[];
  readonly failed: number;
}

/** So many at once ask addresses, one after another, for so many seconds. */
export async function askAll(address: () => string, connections: number, seconds: number): Promise<Taken> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  let failed = 0;
  const until = performance.now() + seconds * 1000;
  const asking = async (): Promise<void> => {
    while (performance.now() < until) {
      const start = performance.now();
      if (!(await isAnswered(address(), agent))) failed++;
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
