import { useEffect, useState } from "react";
import type { Ingest } from "../../../../src/api/types.ts";
import { Refusal } from "../../ask/ask.ts";
import { events } from "../../ask/events.ts";
import { forgetAnswers } from "../../ask/use-answer.ts";
import type { Sent } from "./send.ts";

interface Progress {
  readonly ingest: Ingest | null;
  readonly refusal: Refusal | null;
}

/** How far it is, from the handing over to the end. */
export function useProgress(sent: Sent): Progress {
  const [progress, setProgress] = useState<Progress>({ ingest: null, refusal: null });
  useEffect(() => {
    const gone = new AbortController();
    const watch = async (): Promise<void> => {
      const begun = await sent.answer;
      setProgress({ ingest: begun, refusal: null });
      for await (const ingest of events<Ingest>(`/api/ingests/${begun.id}/events`, gone.signal)) setProgress({ ingest, refusal: null });
      forgetAnswers();
    };
    watch().catch((error: unknown) => {
      if (gone.signal.aborted) return;
      if (!(error instanceof Refusal)) throw error;
      setProgress({ ingest: null, refusal: error });
    });
    return () => gone.abort();
  }, [sent]);
  return progress;
}
