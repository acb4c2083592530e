/** A regime's id as people write it: "pci-dss" -> "PCI DSS", "fedramp-moderate" -> "FedRAMP Moderate". */
const WORDS: Readonly<Record<string, string>> = {
  fedramp: "FedRAMP", mifid: "MiFID", solvency: "Solvency", act: "Act", part: "Part", moderate: "Moderate", high: "High", basel: "Basel", type: "Type", annex: "Annex", cui: "CUI",
};

/** Names that are not the id in capitals. */
const NAMES: Readonly<Record<string, string>> = {
  ccpa: "CCPA/CPRA", gxp: "GxP", eidas: "eIDAS", revdsg: "revDSG", "pdpl-saudi": "Saudi PDPL", "pdpa-singapore": "Singapore PDPA", "pdpa-thailand": "Thai PDPA", "pdpa-malaysia": "Malaysian PDPA",
  "us-state-privacy": "US state privacy acts", secnumcloud: "SecNumCloud", dpdp: "DPDP Act", "csa-star": "CSA STAR", "sec-17a-4": "SEC 17a-4", mica: "MiCA", "travel-rule": "EU Travel Rule", eprivacy: "ePrivacy", "eu-aml": "EU AML", "eu-gdp": "EU GDP",
};

export function regimeWords(id: string): string {
  return NAMES[id] ?? id.split("-").map((word) => WORDS[word] ?? word.toUpperCase()).join(" ");
}
