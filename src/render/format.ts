/** The renderer's number formats are the ones the slots are written with. */
export * from "../shared/format.js";
