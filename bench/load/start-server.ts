import { fork } from "node:child_process";
import { once } from "node:events";
import type { Says, Told } from "./server.ts";

/** A server in a process of its own. */
export interface Started {
  readonly address: string;
  /** How much memory it takes, in bytes, and how long it has been at work, in seconds of a processor. */
  state(): Promise<{ readonly memory: number; readonly worked: number }>;
  end(): Promise<void>;
}

export async function startServer(register: string, version: string): Promise<Started> {
  const child = fork(new URL("./server.ts", import.meta.url), [register, version]);
  const tell = (told: Told): boolean => child.send(told);
  const hear = async (): Promise<Says> => ((await once(child, "message")) as [Says])[0];
  const { address = "" } = await hear();
  return {
    address,
    state: async () => {
      const heard = hear();
      tell("state");
      const { memory = 0, worked = 0 } = await heard;
      return { memory, worked };
    },
    end: async () => {
      const ended = once(child, "exit");
      tell("end");
      await ended;
    },
  };
}
