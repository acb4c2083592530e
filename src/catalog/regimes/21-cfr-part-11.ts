import type { Regime } from "../regime.js";
import { duty, reported } from "../regime.js";

/** FDA 21 CFR Part 11. */
export const cfr21Part11: Regime = {
  id: "21-cfr-part-11",
  name: "FDA 21 CFR Part 11",
  aliases: ["21 cfr part 11", "21 cfr 11", "part 11", "cfr part 11", "fda electronic records"],
  jurisdiction: "United States, FDA-regulated",
  legalForce: true,
  status: "In force; FDA applies a risk-based reading.",
  triggers: "Electronic records and signatures under FDA rules.",
  obligations: [
    duty("11.10(a)", "The pipeline is validated, requirement by requirement, and again after a change.", "validation"),
    duty("11.10(b)", "Complete copies for inspection, readable by people.", "records"),
    duty("11.10(c)", "Records can be retrieved for their whole retention.", "records"),
    duty("11.10(d), (g)", "Only authorised people, with authority checks.", "authorization"),
    duty("11.10(e)", "A time-stamped trail of who created, changed or deleted; the old value stays.", "immutable-log"),
    duty("11.10(k)", "System documents are versioned.", "change-control"),
    duty("11.200", "A signature has two components and belongs to one person.", "authentication", { people: true }),
  ],
  sources: {
    text: reported("21 CFR 11.10", "http://edocket.access.gpo.gov/cfr_2002/aprqtr/21cfr11.10.htm"),
  },
};
