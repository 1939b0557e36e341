import type { Register } from "../store/register.ts";
import { listRejections } from "../store/rejections.ts";
import type { Rejection } from "../types/document.ts";

/** What could not be read, sorted by place. */
export function rejections(register: Register): readonly Rejection[] {
  return register.read(() => listRejections(register).map(({ where, what, why, remedy }) => ({ where, what, why, remedy })));
}
