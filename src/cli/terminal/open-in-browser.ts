import { spawn } from "node:child_process";

/** What opens an address on each system. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [command: string, ...before: string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens an address in the browser, where there is one; where there is none, the address was printed. */
export function openInBrowser(address: string): void {
  const [command, ...before] = OPENERS[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  opener.once("error", () => undefined);
  opener.unref();
}
