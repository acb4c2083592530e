import type { SlotWriters } from "./context.js";
export const roadmapSlots: SlotWriters = {};
