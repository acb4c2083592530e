import type { SlotWriters } from "./context.js";
export const scalingSlots: SlotWriters = {};
