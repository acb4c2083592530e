/** The published systems, in the order of their briefs. */
import { ENTERPRISE_SYSTEMS } from "./systems-enterprise.js";
import { EVENT_SYSTEMS } from "./systems-events.js";
import { REFERENCE_SYSTEMS } from "./systems-reference.js";
import type { System } from "./compare.js";

/** Every system, by the number its brief carries. */
export const SYSTEMS: readonly System[] = [...EVENT_SYSTEMS, ...ENTERPRISE_SYSTEMS, ...REFERENCE_SYSTEMS].sort((a, b) => (a.brief < b.brief ? -1 : 1));
