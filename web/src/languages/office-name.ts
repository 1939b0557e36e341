/** Offices in a language of the site, by the English labels that the register has for them. */
export interface OfficeWords {
  /** An office; `{of}` is where stands of what. */
  readonly offices: Readonly<Record<string, string>>;
  /** Of what somebody holds an office, as it stands behind the office. */
  readonly bodies: Readonly<Record<string, string>>;
  /** Letters that melt where the two meet, and what becomes of them. */
  readonly melted: readonly (readonly [letters: string, into: string])[];
}

const OF = " of ";

/** The label in the language; null where it has words that the language does not know. */
export function officeName(label: string, words: OfficeWords): string | null {
  const whole = words.offices[label];
  if (whole !== undefined) return joined(whole, "", words);
  for (let at = label.indexOf(OF); at >= 0; at = label.indexOf(OF, at + 1)) {
    const [office, body] = [words.offices[label.slice(0, at)], words.bodies[label.slice(at + OF.length)]];
    if (office !== undefined && body !== undefined) return joined(office, body, words);
  }
  return null;
}

function joined(office: string, body: string, { melted }: OfficeWords): string {
  if (body === "") return office.replace(/ \S*\{of\}/, "");
  const whole = office.replace("{of}", body);
  return melted.reduce((name, [letters, into]) => name.replace(letters, into), whole);
}
