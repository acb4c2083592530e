import type { SlotWriters } from "./context.js";
export const transformationSqlSlots: SlotWriters = {};
