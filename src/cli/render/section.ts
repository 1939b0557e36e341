import type { Output } from "../terminal/output.ts";

/** Lines under a title, after an empty line; nothing at all where there are none. */
export function section(title: string, lines: readonly string[], output: Output): string[] {
  return lines.length === 0 ? [] : ["", output.paint("underline", title), ...lines];
}
