import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "masking";
const pci = {
  title: "CISO Assistant community library, pcidss-4_0.yaml, requirements 3.5.1.1 and 6.5.5",
  url: "https://github.com/intuitem/ciso-assistant-community/blob/main/backend/library/libraries/pcidss-4_0.yaml",
  asOf: "2026-11", confidence: "high",
} as const;

/** How identifying values are hidden from those who do not need them. */
export const masking: readonly Practice[] = [
  definePractice({
    id: "tokenise-at-ingest", name: "Tokenisation before the first write", topic, aliases: ["tokenisation", "tokenization", "token vault"],
    summary: "The collector swaps the value for a token before anything is stored; the vault stands apart and the pipeline never holds clear text.",
    strengths: ["card data: the pipeline leaves the card environment", "one job can get the value back"], weaknesses: ["the vault is in the ingestion path", "re-identification is a call"],
    sources: { rule: pci },
  }),
  definePractice({
    id: "keyed-hash-at-ingest", name: "Keyed hash of identifiers at ingestion", topic, aliases: ["hashing", "hmac"],
    summary: "Identifiers become HMAC-SHA-256 values under a versioned key; they still join across datasets and cannot be reversed.",
    strengths: ["joins without identity", "no vault in the path"], weaknesses: ["not reversible", "a key change needs both versions for a while"], sources: { rule: pci },
  }),
  definePractice({
    id: "column-masking", name: "Column masks on read", topic, aliases: ["dynamic masking", "dynamic data masking", "column masking"],
    summary: "The store shows the value, part of it or a constant according to the reader's role; the data itself is not changed.",
    strengths: ["one copy for all readers"], weaknesses: ["an engine that reads the files directly sees clear text"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "masked-copies", name: "Masked or synthetic data outside production", topic, aliases: ["static masking", "synthetic data", "test data masking"],
    summary: "Development and test get generated rows or an irreversibly masked sample; production rows never leave production.",
    strengths: ["a leak of test data harms nobody"], weaknesses: ["rare cases must be generated on purpose"], sources: { rule: pci },
  }),
];
