import type { Rejection } from "../../types/document.ts";
import type { Output } from "../terminal/output.ts";

/** What could not be read: where and what, then why and what to do. */
export function rejectionLines({ where, what, why, remedy }: Rejection, output: Output): string[] {
  return [`${output.paint("yellow", what)}  ${where}`, output.paint("dim", `    ${why}; ${remedy}`)];
}
