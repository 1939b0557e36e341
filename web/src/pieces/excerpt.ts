interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Longer paragraphs are shown around the words alone, with so many letters on each side. */
const LONGEST = 520;
const AROUND = 200;

/** The paragraph in which words stand, or what stands around them where it is long. */
export function excerpt(text: string, paragraphs: readonly Stretch[], words: Stretch): Stretch {
  const paragraph = paragraphs.find(({ from, to }) => from <= words.from && words.from < to) ?? { from: 0, to: text.length };
  const to = Math.max(paragraph.to, words.to);
  if (to - paragraph.from <= LONGEST) return { from: paragraph.from, to };
  return {
    from: words.from - AROUND <= paragraph.from ? paragraph.from : afterSpace(text, words.from - AROUND),
    to: words.to + AROUND >= to ? to : beforeSpace(text, words.to + AROUND),
  };
}

function afterSpace(text: string, at: number): number {
  const space = text.slice(at, at + 40).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function beforeSpace(text: string, at: number): number {
  const space = text.slice(at - 40, at).search(/\s\S*$/);
  return space < 0 ? at : at - 40 + space;
}
