import type { Regime } from "../regime.js";
import { duty, library } from "../regime.js";

/** Gramm-Leach-Bliley Act, Safeguards Rule (16 CFR 314). */
export const glba: Regime = {
  id: "glba",
  name: "Gramm-Leach-Bliley Act, Safeguards Rule (16 CFR 314)",
  aliases: ["gramm-leach-bliley", "safeguards rule", "ftc safeguards", "nonpublic personal information", "ffiec"],
  jurisdiction: "United States",
  legalForce: true,
  status: "As amended in 2021 and 2023 (notice to the FTC since 2024-05-13).",
  triggers: "Customer financial information held by financial institutions, non-banks included.",
  obligations: [
    duty("314.4(c)(3)", "Encrypt all customer information at rest and over external networks.", "encryption-at-rest"),
    duty("314.4(c)(5)", "Multi-factor sign-in for anyone who reaches an information system.", "authentication"),
    duty("314.4(c)(6)(i)", "Dispose of customer information two years after its last use unless it is needed.", "retention", { limit: ["personalDataMaxYears", 2] }),
    duty("314.4(c)(8)", "Log what authorised users do and detect misuse.", "audit-log"),
    duty("314.4(d)(2)", "Penetration test every year unless monitored continuously.", "vulnerabilities", { limit: ["penetrationTestMonths", 12] }),
    duty("314.4(d)(2)", "Vulnerability assessment every six months.", "vulnerabilities", { limit: ["vulnerabilityScanDays", 180] }),
    duty("314.4(f)", "Select, bind and assess service providers.", "contract"),
    duty("314.4(j)", "Notify the FTC within 30 days where 500 consumers or more are concerned.", "breach-notice", { limit: ["breachNoticeHours", 720], authority: "FTC" }),
  ],
  sources: {
    text: library("standards-for-safeguarding-customer-information.yaml"),
  },
};
