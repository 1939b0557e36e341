import { Link } from "wouter";
import type { Ingest } from "../../../../src/api/types.ts";
import { Refused } from "../../frame/refused.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { Rejections } from "./rejections.tsx";
import type { Sent } from "./send.ts";
import { Understood } from "./understood.tsx";
import { useInSight } from "./use-in-sight.ts";
import { useProgress } from "./use-progress.ts";

/** One handing over: how far it is, and in the end what was understood and what was not. */
export function Progress({ sent }: { readonly sent: Sent }) {
  const { say } = useSpeech();
  const { ingest, refusal, isShown } = useProgress(sent);
  const place = useInSight<HTMLElement>(`${ingest?.state} ${isShown}`);
  if (refusal !== null)
    return (
      <article className="progress" data-state="failed">
        <Refused refusal={refusal} isWithin />
      </article>
    );
  if (ingest === null) return <p className="progress">{say("progress.sending")}</p>;
  const end = isInVain(ingest) ? "nothing" : ingest.state;
  return (
    <article className="progress" data-state={end === "nothing" ? "failed" : end} ref={place}>
      <h2>{say(`progress.${end}`)}</h2>
      <Files files={ingest.files} />
      <p>
        {say("progress.documents", { n: ingest.documents })}
        {ingest.known > 0 && <> · {say("progress.known", { n: ingest.known })}</>}
        {ingest.rejected > 0 && <span className="differ"> · {say("progress.rejected", { n: ingest.rejected })}</span>}
      </p>
      {ingest.failure !== null && (
        <p role="alert" className="differ" lang="en">
          {ingest.failure}
        </p>
      )}
      <Rejections rejections={ingest.rejections} />
      <Understood added={ingest.added} isShown={isShown} />
      {isShown && ingest.documents > ingest.added.length && (
        <p>
          <Link href="/engagements">{say("progress.look")}</Link>
        </p>
      )}
    </article>
  );
}

/** All that was handed over was refused: done, and nothing is in the register of it. */
const isInVain = ({ state, documents, known, rejected }: Ingest): boolean => state === "done" && documents + known === 0 && rejected > 0;

const NAMED = 5;

function Files({ files }: { readonly files: Ingest["files"] }) {
  const { say } = useSpeech();
  if (files.length === 0) return null;
  return (
    <p className="quiet">
      {files.slice(0, NAMED).map((file, at) => (
        <span key={file}>
          {at > 0 && " · "}
          <bdi>{file}</bdi>
        </span>
      ))}
      {files.length > NAMED && <> {say("people.more", { n: files.length - NAMED })}</>}
    </p>
  );
}
