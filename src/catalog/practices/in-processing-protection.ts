import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "in-processing-protection";
const dora = {
  title: "CISO Assistant community library, rts-dora-ict-risk-management.yaml, Art. 6(2)",
  url: "https://github.com/intuitem/ciso-assistant-community/blob/main/backend/library/libraries/rts-dora-ict-risk-management.yaml",
  asOf: "2026-11", confidence: "high",
} as const;

/** How data is protected while it is computed on. */
export const inProcessingProtection: readonly Practice[] = [
  definePractice({
    id: "job-isolation", name: "Job isolation without memory encryption", topic, aliases: ["job isolation"],
    summary: "Each job runs under its own identity in a private network; spill disks are encrypted and wiped, core dumps are off.",
    strengths: ["no extra cost, works with every engine"], weaknesses: ["the operator of the host could read memory"],
    sources: { proposal: proposed },
  }),
  definePractice({
    id: "field-decryption", name: "Decryption of single fields inside the job", topic, aliases: ["field-level decryption"],
    summary: "Sensitive columns stay encrypted or tokenised through the pipeline; only the job that needs a value asks the key service for it.",
    strengths: ["clear text exists in one job for seconds", "every decryption is logged by the key service"],
    weaknesses: ["no range filters on encrypted columns", "a call to the key service per data key"],
    sources: { duty: dora },
  }),
  definePractice({
    id: "confidential-computing", name: "Memory encryption on confidential machines", topic, maturity: 3,
    aliases: ["memory encryption", "confidential computing", "confidential vm", "sev-snp", "nitro enclaves", "enclave"],
    summary: "Jobs on restricted data run on machines whose memory the processor encrypts (AMD SEV-SNP, Intel TDX, enclaves), with attestation.",
    strengths: ["the host operator cannot read memory", "meets in-use duties without rewriting jobs"],
    weaknesses: ["fewer machine types", "a few percent of throughput; managed engines often do not offer it"],
    sources: { duty: dora },
  }),
];
