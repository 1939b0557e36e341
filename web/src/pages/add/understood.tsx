import { Link } from "wouter";
import type { Ingest } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { EngagementLines } from "../../pieces/engagement-lines.tsx";
import { Original } from "../../pieces/original.tsx";

interface UnderstoodProps {
  readonly added: Ingest["added"];
  /** They can be looked up by now. */
  readonly isShown: boolean;
}

/** What was understood of each new text: its engagements, or that there was none. */
export function Understood({ added, isShown }: UnderstoodProps) {
  const { say } = useSpeech();
  if (added.length === 0) return null;
  return (
    <section className="understood" aria-label={say("understood.title")}>
      {!isShown && <p className="quiet">{say("understood.soon")}</p>}
      <ol className="plain-list" inert={!isShown}>
        {added.map((text) => (
          <li key={text.id}>
            <UnderstoodText {...text} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function UnderstoodText({ id, title, opening, language, total, engagements }: Ingest["added"][number]) {
  const { say, languageName } = useSpeech();
  return (
    <>
      <p className="source-title">
        <Link href={`/documents/${id}`}>
          <Original lang={language}>{title ?? opening ?? say("document.untitled")}</Original>
        </Link>
      </p>
      <p className="source-line">
        {language !== null && <>{languageName(language)} · </>}
        {total === 0 ? say("document.tells-nothing") : say("count.engagements", { n: total })}
      </p>
      <EngagementLines cards={engagements} />
      {total > engagements.length && (
        <p>
          <Link href={`/documents/${id}`}>{say("people.more", { n: total - engagements.length })}</Link>
        </p>
      )}
    </>
  );
}
