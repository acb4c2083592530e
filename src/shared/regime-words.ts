/** A regime's id as people write it: "pci-dss" -> "PCI DSS", "fedramp-moderate" -> "FedRAMP Moderate". */
const WORDS: Readonly<Record<string, string>> = {
  fedramp: "FedRAMP", mifid: "MiFID", solvency: "Solvency", revdsg: "revDSG", act: "Act", part: "Part", moderate: "Moderate", high: "High", basel: "Basel", type: "Type", annex: "Annex", cui: "CUI",
};

export function regimeWords(id: string): string {
  return id.split("-").map((word) => WORDS[word] ?? word.toUpperCase()).join(" ");
}
