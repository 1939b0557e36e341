import { Link } from "wouter";
import type { Party } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { Original } from "../../pieces/original.tsx";

/** Every spelling, in whatever script, where it stands and why it is this party's. */
export function Names({ names }: { readonly names: Party["names"] }) {
  const { say, languageName } = useSpeech();
  const spellings = Map.groupBy(names, ({ text }) => text);
  return (
    <section>
      <h2>{say("names.title")}</h2>
      <table className="names">
        <thead>
          <tr>
            <th scope="col">{say("names.spelling")}</th>
            <th scope="col">{say("names.where")}</th>
            <th scope="col">{say("names.because")}</th>
          </tr>
        </thead>
        <tbody>
          {[...spellings].map(([text, own]) => (
            <tr key={text}>
              <th scope="row">
                <Original lang={own[0]?.language ?? null}>{text}</Original>
              </th>
              <td>
                {own.map(({ language, documents, count }) => (
                  <p key={language}>
                    {documents[0] ? <Link href={`/documents/${documents[0]}`}>{languageName(language)}</Link> : languageName(language)}{" "}
                    <span className="quiet">{say("count.documents", { n: count })}</span>
                  </p>
                ))}
              </td>
              <td className="because" lang="en" dir="ltr">
                {own[0]?.because}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
