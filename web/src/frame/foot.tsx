import type { Status } from "../../../src/api/types.ts";
import { useAnswer } from "../ask/use-answer.ts";
import { useSpeech } from "../languages/language.tsx";

/** What a record claims, and what is in the register. */
export function Foot() {
  const { say } = useSpeech();
  const { data } = useAnswer<Status>("/api/status");
  return (
    <footer className="foot">
      <p>{say("foot.claim")}</p>
      <p>
        {data && (
          <>
            {say("count.engagements", { n: data.counts.engagements })} · {say("count.documents", { n: data.counts.documents })} ·{" "}
            <span dir="ltr">Dragoman {data.program.version}</span> ·{" "}
          </>
        )}
        <a href="/api">{say("foot.api")}</a>
      </p>
    </footer>
  );
}
