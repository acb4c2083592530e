import type { Technology } from "../../schema.js";

/** Microsoft Presidio: pii-detection. */
export const presidio: Technology = {
  id: "presidio",
  name: "Microsoft Presidio",
  vendor: "Microsoft",
  summary: "Library and service that finds and masks personal data in text and tables.",
  roles: ["pii-detection"],
  aliases: ["presidio analyzer", "presidio"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "MIT", kind: "permissive" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["python", "machine-learning"],
  airGapCapable: true,
  features: ["pii-scanning", "python", "column-masking"],
  maturity: 4,
  strengths: ["Runs offline; own recognisers per country"],
  weaknesses: ["50-500 short texts/s per core by model (unverified)", "Finds candidates: a human sets the threshold"],
  capacity: {
    unit: "worker",
    sizes: [
      { name: "4 vCPU, 8 GB", per: { processedRecordsPerSecond: { value: 400, unit: "records/s", source: "gk" } }, vcpu: 4, memoryGigabytes: 8 },
    ],
    utilisation: 0.7,
    minUnits: 1,
    duty: "runs",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
  sources: {
    release: { title: "Presidio 2.2.363 of 2026-06-28", url: "https://github.com/microsoft/presidio", asOf: "2026-08", confidence: "high" },
    gk: { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
