import { useState } from "react";
import type { Refusal } from "../ask/ask.ts";
import { token } from "../ask/token.ts";
import { useSpeech } from "../languages/language.tsx";
import type { TextKey } from "../languages/texts.ts";

/** What the site can say better than the server, which speaks to programs too; 0 is no answer at all. */
const OWN_WORDS: ReadonlyMap<number, { readonly title: TextKey; readonly remedy: TextKey }> = new Map([
  [0, { title: "refused.silent", remedy: "refused.silent.remedy" }],
  [404, { title: "refused.nothing", remedy: "nowhere.remedy" }],
]);

interface RefusedProps {
  readonly refusal: Refusal;
  /** It stands in a page that has other things to say. */
  readonly isWithin?: boolean;
}

/** What went wrong, and what to do; where a token is missing, the place to give it. */
export function Refused({ refusal: { problem }, isWithin = false }: RefusedProps) {
  const { say } = useSpeech();
  const Heading = isWithin ? "h2" : "h1";
  if (problem.status === 401) return <TokenForm />;
  const own = OWN_WORDS.get(problem.status);
  return (
    <div className="refused" role="alert">
      <Heading>{say(own?.title ?? "refused.title")}</Heading>
      {own ? <p>{say(own.remedy)}</p> : <p lang="en">{`${problem.detail}: ${problem.remedy}`}</p>}
      {problem.errors?.map(({ where, what }) => (
        <p key={where + what} lang="en">
          {where}: {what}
        </p>
      ))}
    </div>
  );
}

function TokenForm() {
  const { say } = useSpeech();
  const [isGiven] = useState(() => token.get() !== null);
  const give = (form: FormData): void => {
    token.set(String(form.get("token") ?? "").trim());
    location.reload();
  };
  return (
    <form className="refused" action={give}>
      <h1>{say("token.title")}</h1>
      <p>{say("token.about")}</p>
      {isGiven && (
        <p role="alert" className="differ">
          {say("token.unknown")}
        </p>
      )}
      <label>
        {say("token.label")}
        <input name="token" type="password" required autoComplete="off" dir="ltr" size={40} />
      </label>
      <button type="submit" className="primary">
        {say("token.give")}
      </button>
    </form>
  );
}
