import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** IEC 62443 industrial security. */
export const iec62443: Regime = {
  id: "iec-62443",
  name: "IEC 62443 industrial security",
  aliases: ["iec62443", "isa/iec 62443", "isa 62443"],
  jurisdiction: "worldwide, industrial plants",
  legalForce: false,
  status: "Parts 2-1, 3-2 and 3-3 are current.",
  triggers: "Data is taken from control systems of a plant.",
  obligations: [
    duty("3-2, zones and conduits", "Plant, perimeter and cloud are zones; data crosses by one outbound conduit.", "network", { force: "control", origin: "unverified" }),
    duty("3-3, SR 1.1", "People and software identify themselves.", "authentication", { force: "control", origin: "unverified" }),
    duty("3-3, SR 3.1", "Messages are protected from change on the way.", "encryption-in-transit", { force: "control", origin: "unverified" }),
    duty("3-3, SR 7.3", "Control-system backups exist.", "backup", { force: "control", origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
