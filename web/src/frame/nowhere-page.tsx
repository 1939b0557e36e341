import { useSpeech } from "../languages/language.tsx";
import { usePageTitle } from "./page-title.tsx";

export function NowherePage() {
  const { say } = useSpeech();
  usePageTitle(say("refused.nothing"));
  return (
    <div className="refused">
      <h1>{say("refused.nothing")}</h1>
      <p>{say("nowhere.remedy")}</p>
    </div>
  );
}
