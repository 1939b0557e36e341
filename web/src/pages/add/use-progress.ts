import { useEffect, useState } from "react";
import type { Ingest, Status } from "../../../../src/api/types.ts";
import { ask, Refusal } from "../../ask/ask.ts";
import { events } from "../../ask/events.ts";
import { forgetAnswers } from "../../ask/use-answer.ts";
import type { Sent } from "./send.ts";

interface Progress {
  readonly ingest: Ingest | null;
  readonly refusal: Refusal | null;
  /** What was added is to be found. */
  readonly isShown: boolean;
}

const NOTHING: Progress = { ingest: null, refusal: null, isShown: false };
/** How often it is asked whether what was added can be found, in milliseconds. */
const PAUSE = 400;
/** So many times nothing is being laid out: nothing was new. */
const IDLE = 4;

/** What was added is found when the register has been laid out anew, which of a large one takes minutes. */
async function untilShown(before: string | null, signal: AbortSignal): Promise<void> {
  for (let idle = 0; idle < IDLE && !signal.aborted; ) {
    const { generation, isBeingMade } = await ask<Status>("/api/status");
    if (!isBeingMade && generation !== before) return;
    idle = isBeingMade ? 0 : idle + 1;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** How far it is, from the handing over to the end. */
export function useProgress(sent: Sent): Progress {
  const [progress, setProgress] = useState<Progress>(NOTHING);
  useEffect(() => {
    const gone = new AbortController();
    const watch = async (): Promise<void> => {
      const before = (await ask<Status>("/api/status")).generation;
      const begun = await sent.answer;
      setProgress({ ...NOTHING, ingest: begun });
      for await (const ingest of events<Ingest>(`/api/ingests/${begun.id}/events`, gone.signal)) setProgress({ ...NOTHING, ingest });
      await untilShown(before, gone.signal);
      forgetAnswers();
      setProgress((last) => ({ ...last, isShown: true }));
    };
    watch().catch((error: unknown) => {
      if (gone.signal.aborted) return;
      if (!(error instanceof Refusal)) throw error;
      setProgress({ ...NOTHING, refusal: error });
    });
    return () => gone.abort();
  }, [sent]);
  return progress;
}
