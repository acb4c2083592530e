import type { SlotWriters } from "./context.js";
export const technologyStackSlots: SlotWriters = {};
