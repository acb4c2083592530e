/** Every witness, in the order of the files. */
import { operationWitnesses, wishWitnesses } from "./operation.js";
import type { BriefFields } from "../support/random-brief.js";
import { practiceWitnesses, ruleWitnesses } from "./rules.js";
import { shapeWitnesses } from "./shape.js";
import { slotWitnesses } from "./slots.js";
import type { Witness } from "./witness.js";

export const allWitnesses: readonly Witness[] = [...shapeWitnesses, ...operationWitnesses, ...wishWitnesses];

/** Briefs of all witnesses, each once or more. */
export const witnessBriefs: readonly BriefFields[] = [...allWitnesses.map((witness) => witness.brief), ...slotWitnesses, ...ruleWitnesses, ...practiceWitnesses];
