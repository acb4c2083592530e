import type { Tension } from "../design/design.js";
export function findTensions(_: unknown): Tension[] { return []; }
