import { fieldPath } from "../../text/field-path.ts";

/** The path of a field without ids, which say nothing beside the words: `participants/office`. */
export function fieldText(field: string): string {
  const { name, key, of } = fieldPath(field);
  return [name, key, of].filter((part) => part !== null).join("/");
}
