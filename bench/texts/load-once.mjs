// Prints how long loading the packs takes in this process, and how long after its start they are loaded, in milliseconds.
import { loadPacks } from "../../src/packs/load.ts";

const before = performance.now();
loadPacks();
const start = performance.now();
process.stdout.write(JSON.stringify({ load: start - before, start }));
