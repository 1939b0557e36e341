import { Link } from "wouter";
import type { Ingest } from "../../../../src/api/types.ts";
import { Refused } from "../../frame/refused.tsx";
import { useSpeech } from "../../languages/language.tsx";
import type { Sent } from "./send.ts";
import { useProgress } from "./use-progress.ts";

/** One handing over: how far it is, and in the end what was understood and what was not. */
export function Progress({ sent }: { readonly sent: Sent }) {
  const { say } = useSpeech();
  const { ingest, refusal, isShown } = useProgress(sent);
  if (refusal !== null) return <Refused refusal={refusal} />;
  if (ingest === null) return <p className="progress">{say("progress.sending")}</p>;
  return (
    <article className="progress" data-state={ingest.state}>
      <h2>{say(`progress.${ingest.state}`)}</h2>
      <p className="quiet">
        {ingest.files.slice(0, 5).map((file, at) => (
          <span key={file}>
            {at > 0 && " · "}
            <bdi>{file}</bdi>
          </span>
        ))}
        {ingest.files.length > 5 && <> {say("people.more", { n: ingest.files.length - 5 })}</>}
      </p>
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
      {isShown && ingest.documents > 0 && (
        <p>
          <Link href="/engagements">{say("progress.look")}</Link>
        </p>
      )}
    </article>
  );
}

function Rejections({ rejections }: { readonly rejections: Ingest["rejections"] }) {
  const { say } = useSpeech();
  if (rejections.length === 0) return null;
  return (
    <>
      <h3>{say("rejections.title")}</h3>
      <ul className="plain-list">
        {rejections.map(({ where, what, why, remedy }) => (
          <li key={where + what}>
            <bdi>{where}</bdi>
            <p className="quiet" lang="en" dir="auto">
              {what}: {why}. {remedy}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
