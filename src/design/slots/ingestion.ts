import type { SlotWriters } from "./context.js";
export const ingestionSlots: SlotWriters = {};
