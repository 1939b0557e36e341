import type { Rejection } from "../../types/document.ts";
import type { Output } from "../terminal/output.ts";
import { plain } from "../terminal/quoted.ts";

/** What could not be read: where and what, then why and what to do. */
export function rejectionLines({ where, what, why, remedy }: Rejection, output: Output): string[] {
  return [`${output.paint("yellow", plain(what))}  ${plain(where)}`, output.paint("dim", `    ${plain(`${why}; ${remedy}`)}`)];
}
