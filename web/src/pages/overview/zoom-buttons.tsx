import { useSpeech } from "../../languages/language.tsx";
import type { TextKey } from "../../languages/texts.ts";

export interface ZoomButton {
  readonly text: TextKey;
  /** What stands on it, in a drawing of 16 by 16. */
  readonly sign: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

export const CLOSER = "M3 8h10M8 3v10";
export const WIDER = "M3 8h10";
export const WHOLE = "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4";
export const BACK = "M10 3L5 8l5 5";
export const FORTH = "M6 3l5 5-5 5";

/** Small buttons with signs, beside what they change. */
export function ZoomButtons({ title, buttons }: { readonly title: string; readonly buttons: readonly ZoomButton[] }) {
  const { say } = useSpeech();
  if (buttons.every(({ isOff }) => isOff)) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className="zoom-buttons" role="group" aria-label={title}>
      {buttons.map(({ text, sign, isOff, onPress }) => (
        <button
          key={text}
          type="button"
          aria-label={say(text)}
          title={say(text)}
          aria-disabled={isOff}
          onClick={() => {
            if (!isOff) onPress();
          }}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
    </div>
  );
}
