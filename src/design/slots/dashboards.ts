import type { SlotWriters } from "./context.js";
export const dashboardSlots: SlotWriters = {};
