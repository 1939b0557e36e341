import { Link } from "wouter";
import type { Question } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";

/** Parties that may be the same: only a person can say. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const { say, region } = useSpeech();
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{say("questions.title")}</h2>
      <p className="quiet">{say("questions.about")}</p>
      <ul className="plain-list">
        {questions.map(({ id, name, country, because }) => (
          <li key={id}>
            <Link href={`/parties/${id}`}>
              <bdi>{name}</bdi>
            </Link>
            {country && <span className="quiet"> ({region(country)})</span>}
            <p className="quiet" lang="en" dir="auto">
              {because.join("; ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
