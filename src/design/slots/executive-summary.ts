import type { SlotWriters } from "./context.js";
export const executiveSummarySlots: SlotWriters = {};
