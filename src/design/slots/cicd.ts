import type { SlotWriters } from "./context.js";
export const cicdSlots: SlotWriters = {};
