/** Sizing: load in, units and billed quantities out. */
export { sizingAssumptions } from "./assumptions.js";
export type { ComponentFootprint, DimensionNeed, Footprint, MeterReading, Meters, Sizing, SizingContext, Units } from "./context.js";
export type { SizingItem } from "./item.js";
export { sizeLoad } from "./load.js";
export { sizeComponents, sizeToday } from "./size-components.js";
