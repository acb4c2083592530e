import type { SlotWriters } from "./context.js";
export const roiSlots: SlotWriters = {};
