import type { Ingest } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";

/** What could not be read, why, and what to do. */
export function Rejections({ rejections }: { readonly rejections: Ingest["rejections"] }) {
  const { say } = useSpeech();
  if (rejections.length === 0) return null;
  return (
    <section className="rejections">
      <h3>{say("rejections.title")}</h3>
      <ul className="plain-list">
        {rejections.map(({ where, what, why, remedy }) => (
          <li key={where + what}>
            <p>
              <bdi>{where}</bdi>
            </p>
            <p className="quiet" lang="en" dir="auto">
              {what}: {why.replace(/\.$/, "")}. {remedy}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
