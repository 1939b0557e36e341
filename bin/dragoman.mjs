#!/usr/bin/env node
// Starts the program: from its sources in a clone, from dist/ where the packed tarball is installed. Plain JavaScript that old
// versions of Node read too, so that they can be told what is missing.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { keepHeapSmall } from "./keep-heap-small.mjs";

const NEEDED = 24;
/** The exit status for "cannot go on". */
const CANNOT = 3;

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const source = path("src/main.ts");
const main = existsSync(source) ? source : path("dist/main.js");
const bundled = path("node_modules/node/bin/node");

function stop(message) {
  process.stderr.write(`dragoman: ${message}\n`);
  process.exit(CANNOT);
}

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
  module.enableCompileCache?.();
  keepHeapSmall();
  try {
    await import(pathToFileURL(main).href);
  } catch (error) {
    if (error?.code !== "ERR_MODULE_NOT_FOUND" || existsSync(path("node_modules")) || main !== source) throw error;
    stop("its packages are not installed yet: run npm install in the clone first");
  }
} else if (existsSync(bundled)) {
  const child = spawn(bundled, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  // Whoever stops this process means the program: it must not go on alone and keep the register locked.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (status, signal) => {
    if (signal) process.removeAllListeners(signal);
    if (signal) process.kill(process.pid, signal);
    else process.exit(status === null ? CANNOT : status);
  });
} else {
  const remedy = main === source ? ": run npm install in the clone, which brings one" : "";
  stop(`needs Node ${NEEDED} or newer, and this is ${process.version}${remedy}`);
}
