import { useSpeech } from "../languages/language.tsx";

/** Said only where something takes longer than a glance. */
export function Waiting() {
  const { say } = useSpeech();
  return (
    <p className="waiting" role="status">
      {say("waiting")}
    </p>
  );
}
