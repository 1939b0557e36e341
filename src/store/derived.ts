import type { Register } from "./register.ts";

/** `program`: version of program and data that derived what is there. `rebuilding`: last item that a running rebuild has done. */
type Key = "program" | "rebuilding";

export function getDerived(register: Register, key: Key): string | undefined {
  return register.get<{ value: string }>("SELECT value FROM derived WHERE key = ?", key)?.value;
}

export function setDerived(register: Register, key: Key, value: string | null): void {
  if (value === null) register.run("DELETE FROM derived WHERE key = ?", key);
  else register.run("INSERT OR REPLACE INTO derived VALUES (?, ?)", key, value);
}
