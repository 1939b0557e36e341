/**
 * What a spreadsheet may run, or take for something other than text: = + - @ and their full-width and small forms, also after spaces,
 * quotes, invisible characters and controls, which some programs drop before they look; a tab, carriage return or line feed in front.
 * After OWASP's page on CSV injection.
 */
const RUNS = /^(?:[\t\r\n]|[\s\p{C}"'`\u2018-\u201f\u00ab\u00bb]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212])/u;
const MARK = "'";

/** The text with an apostrophe in front where a spreadsheet might run it; also where it begins with one, so that it can be taken back. */
export function defuse(text: string): string {
  return text.startsWith(MARK) || RUNS.test(text) ? MARK + text : text;
}

/** The text as it was before `defuse`. */
export function undefuse(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}
