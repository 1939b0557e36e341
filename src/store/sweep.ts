import type { Register } from "./register.ts";
import { STRATA } from "./strata.ts";

/**
 * Removes what is derived of nothing that is there, and marks all that engagements settle. A rebuild ends with it, so
 * that it also mends what a fault of an earlier version left behind.
 */
export function sweep(register: Register): void {
  register.run("DELETE FROM told WHERE document NOT IN (SELECT document FROM item WHERE document IS NOT NULL)");
  register.run("DELETE FROM document WHERE id NOT IN (SELECT document FROM item WHERE document IS NOT NULL)");
  register.run("DELETE FROM unanalysed WHERE document NOT IN (SELECT document FROM item WHERE document IS NOT NULL)");
  register.run("DELETE FROM node WHERE id NOT IN (SELECT node FROM told)");
  register.run("DELETE FROM node_key WHERE node NOT IN (SELECT id FROM node)");
  register.run("DELETE FROM membership WHERE node NOT IN (SELECT id FROM node)");
  register.run("DELETE FROM edge WHERE node NOT IN (SELECT id FROM node) OR other NOT IN (SELECT id FROM node)");
  register.run("DELETE FROM alike WHERE form NOT IN (SELECT id FROM node) OR other NOT IN (SELECT id FROM node)");
  register.run("DELETE FROM settled");
  register.run("INSERT OR IGNORE INTO mark SELECT DISTINCT ?, grp FROM membership WHERE stratum = ?", STRATA.settled, STRATA.borders);
}
