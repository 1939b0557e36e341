import { Link } from "wouter";
import type { DocumentDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { DocumentName } from "../../pieces/document-name.tsx";

/** Where and when it appeared, in which languages, and of what it is a copy. */
export function DocumentFacts({ details: { card, record, related } }: { readonly details: DocumentDetails }) {
  const { say, date, languageName, list } = useSpeech();
  const { outlet, published, publishedBasis, languages, translated, copyOf, url, synthetic } = card;
  const original = related.find(({ id }) => id === copyOf?.document);
  const isAddress = url !== null && /^https?:/i.test(url);
  return (
    <>
      <p className="quiet">
        {outlet !== null && (
          <>
            <bdi>{outlet}</bdi> ·{" "}
          </>
        )}
        {record.author !== null && (
          <>
            <bdi>{record.author}</bdi> ·{" "}
          </>
        )}
        {published === null ? say("when.unknown") : date(published)}
        {publishedBasis === "inferred" && <> ({say("basis-of.inferred")})</>}
        {languages.length > 0 && <> · {list(languages.map(languageName))}</>}
        {synthetic && <> · {say("synthetic.short")}</>}
      </p>
      {translated !== null && (
        <p className="notice">
          {say(translated.machine ? "document.machine" : "document.translated", {
            from: translated.from ? languageName(translated.from) : say("document.unknown-language"),
          })}
        </p>
      )}
      {copyOf !== null && (
        <p className="notice">
          {say("document.copy-of")}{" "}
          <Link href={`/documents/${copyOf.document}`}>{original ? <DocumentName card={original} /> : say("document.untitled")}</Link>
        </p>
      )}
      {isAddress && (
        <p>
          <a href={url} rel="noreferrer nofollow" dir="ltr" className="address">
            {url}
          </a>
        </p>
      )}
    </>
  );
}
