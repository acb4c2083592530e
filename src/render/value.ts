/** A value with its unit, as the document prints it. */
export { showValue } from "../shared/show-value.js";
