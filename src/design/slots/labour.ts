/** What an hour of work costs and how many make a month, where the brief says neither. */

/** Full cost of one hour of work, where the brief gives none; printed as an assumption wherever it is used. */
export const ASSUMED_RATE = 60;
/** Working hours of one full-time equivalent in a month. */
export const HOURS_PER_FTE = 160;
/** Working hours of one week. */
export const HOURS_PER_WEEK = 40;
