import type { SlotWriters } from "./context.js";
export const performanceSlots: SlotWriters = {};
