import type { SlotWriters } from "./context.js";
export const transformationSlots: SlotWriters = {};
