/** Rules over attributes of any technology, hard ones first; every technology topic is decided with them before its own. */
import { anyConstraints } from "./any-constraints.js";
import { anyPreferences } from "./any-preferences.js";
import type { Rule } from "./rule.js";

export const anyTechnologyRules: readonly Rule[] = [...anyConstraints, ...anyPreferences];
