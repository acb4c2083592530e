import type { Technology } from "../../schema.js";

/** Linux virtual machines with systemd: compute. */
export const linuxVms: Technology = {
  id: "linux-vms",
  name: "Linux virtual machines with systemd",
  vendor: "any Linux distribution",
  summary: "A few virtual machines with services started by systemd; the smallest place to run a pipeline.",
  roles: ["compute"],
  aliases: ["vm", "vms", "virtual machine", "linux vm"],
  options: ["vms"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "GPL-2.0", kind: "copyleft" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  features: ["virtual-machines", "containers"],
  maturity: 5,
  strengths: ["No cluster to learn; images are rebuilt from code"],
  weaknesses: ["Scaling and failover are manual"],
  bill: [],
  unpriced: "Machines are priced with the software on them.",
  sources: {
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
