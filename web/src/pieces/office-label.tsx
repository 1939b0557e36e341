import { useSpeech } from "../languages/language.tsx";

/** An office in the reader's language; as the register has it where the language has no words for it. */
export function OfficeLabel({ label }: { readonly label: string }) {
  const { office } = useSpeech();
  return office(label) ?? <bdi>{label}</bdi>;
}
