import type { Refusal } from "../ask/ask.ts";
import { token } from "../ask/token.ts";
import { useSpeech } from "../languages/language.tsx";

/** What went wrong, and what to do; where a token is missing, the place to give it. */
export function Refused({ refusal: { problem } }: { readonly refusal: Refusal }) {
  const { say } = useSpeech();
  if (problem.status === 401) return <TokenForm />;
  const isSilent = problem.status === 0;
  return (
    <div className="refused" role="alert">
      <h1>{isSilent ? say("refused.silent") : problem.status === 404 ? say("refused.nothing") : say("refused.title")}</h1>
      <p lang={isSilent ? undefined : "en"}>{isSilent ? say("refused.silent.remedy") : `${problem.detail}: ${problem.remedy}`}</p>
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
  const give = (form: FormData): void => {
    token.set(String(form.get("token") ?? "").trim());
    location.reload();
  };
  return (
    <form className="refused" action={give}>
      <h1>{say("token.title")}</h1>
      <p>{say("token.about")}</p>
      <label>
        {say("token.label")} <input name="token" type="password" required autoComplete="off" dir="ltr" />
      </label>{" "}
      <button type="submit">{say("token.give")}</button>
    </form>
  );
}
