import type { SlotWriters } from "./context.js";
export const costSlots: SlotWriters = {};
