/** Elements that are drawn as lines of their own, and those within a line. */
const BLOCKS =
  "address|article|aside|blockquote|br|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul";
const INLINE = "a|abbr|b|bdi|bdo|cite|code|del|em|font|i|iframe|img|ins|mark|o:p|q|s|small|span|strong|sub|sup|time|u|video";
const TAG = new RegExp(`</?(?:(${BLOCKS})|${INLINE})(?:\\s[^<>]{0,500})?/?>`, "y");
const BLANK = /&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|lrm|rlm|shy|#160|#8203|#x0*a0);/y;

/** What a page left in a text: how far it reaches, and whether it ends a line. */
export interface MarkupRest {
  readonly end: number;
  readonly line: boolean;
}

/** The tag or blank entity that begins at a place of a folded text ("<p>", "<br />", "&nbsp;"), or null where none does. */
export function markupRestAt(folded: string, at: number): MarkupRest | null {
  const pattern = folded[at] === "<" ? TAG : BLANK;
  pattern.lastIndex = at;
  const found = pattern.exec(folded);
  return found === null ? null : { end: pattern.lastIndex, line: found[1] !== undefined };
}
