import { rmSync } from "node:fs";
import { cataloguePath } from "../store/catalogue/catalogue-file.ts";
import { itemsOf, removeItems } from "../store/items.ts";
import type { Register } from "../store/register.ts";
import { removeRejectionsAbout } from "../store/rejections.ts";
import type { DocumentId } from "../types/ids.ts";
import { bringUpToDate, insistOnOwn } from "./current.ts";
import { deriveDocument } from "./derive-document.ts";
import type { Program } from "./program.ts";
import { settleRegister } from "./settle-register.ts";

/**
 * Removes a document for good: its items, its paths, and all that was derived of it. Corrections and pins stay, and
 * hold again if it is taken in again.
 * @returns whether it was there
 */
export async function forget(register: Register, program: Program, document: DocumentId): Promise<boolean> {
  await bringUpToDate(register, program);
  const there = register.write(() => {
    insistOnOwn(register, program);
    if (itemsOf(register, document).length === 0) return false;
    removeItems(register, document);
    deriveDocument(register, program, document, null);
    removeRejectionsAbout(register, document);
    return true;
  });
  // What was laid out to be looked at holds words of it; it is made anew without them.
  if (there) rmSync(cataloguePath(register.path), { force: true });
  settleRegister(register, program.linking);
  return there;
}
