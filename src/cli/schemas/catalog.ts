/** Shape of a file for --catalog and --prices. */
import * as z from "zod";
import { ownPriceSchema, overlaySchema, technologySchema } from "../../overlay/schema.js";

/** A file for --catalog: an overlay, one technology, or a list of them. */
export const catalogSchema = z.union([overlaySchema, technologySchema, z.array(technologySchema)]);
export { technologySchema };
/** One price of a file for --prices. */
export const priceSchema = ownPriceSchema;
