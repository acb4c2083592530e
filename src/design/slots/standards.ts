import type { SlotWriters } from "./context.js";
export const standardsSlots: SlotWriters = {};
