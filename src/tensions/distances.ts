/** The distances of the catalog, under the name the measures know. */
export * from "../catalog/area-distances.js";
