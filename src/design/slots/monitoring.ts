import type { SlotWriters } from "./context.js";
export const monitoringSlots: SlotWriters = {};
