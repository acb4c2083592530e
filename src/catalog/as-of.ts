/** The date the catalog was last gone through; printed in documents and used to judge the age of prices. Never today's date. */
export const CATALOG_AS_OF = "2026-11-23";
