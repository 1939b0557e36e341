import { Unreadable } from "./unreadable.ts";

/** Reading it took more time or memory than there was: that says nothing of the bytes, and on another day it may be read. */
export class Overtaxed extends Unreadable {}
