import { useSpeech } from "../languages/language.tsx";
import { LANGUAGES } from "../languages/languages.ts";

/** The language that is spoken, and that there are others. */
export function SettingsLabel() {
  const { tag } = useSpeech();
  return (
    <>
      <span lang={tag}>{LANGUAGES[tag].name}</span>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d="M3 6l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </>
  );
}
