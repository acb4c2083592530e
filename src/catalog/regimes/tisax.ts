import type { Regime } from "../regime.js";
import { duty, library } from "../regime.js";

/** TISAX (VDA ISA). */
export const tisax: Regime = {
  id: "tisax",
  name: "TISAX (VDA ISA)",
  aliases: ["vda isa", "tisax label"],
  jurisdiction: "automotive industry",
  legalForce: false,
  status: "ISA 6.0.2 is current.",
  triggers: "Information of car makers, prototypes included.",
  obligations: [
    duty("ISA 1.3", "Information assets have an owner and a class.", "catalog", { force: "control" }),
    duty("ISA 4.1, 4.2", "Identities and rights are managed and reviewed.", "access-review", { force: "control" }),
    duty("ISA 5.1", "Cryptography follows a policy, data in transit included.", "encryption-in-transit", { force: "control" }),
    duty("ISA 5.2", "Changes, logs and backups are controlled.", "change-control", { force: "control" }),
  ],
  sources: {
    text: library("tisax-v6.0.2.yaml"),
  },
};
