import type { SlotWriters } from "./context.js";
export const dataQualitySlots: SlotWriters = {};
