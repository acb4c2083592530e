import type { Technology } from "../../schema.js";

/** Proxmox VE: compute. */
export const proxmoxVe: Technology = {
  id: "proxmox-ve",
  name: "Proxmox VE",
  vendor: "Proxmox",
  summary: "Open virtualisation with KVM, containers and Ceph.",
  roles: ["compute"],
  aliases: ["proxmox", "kvm", "open virtualisation"],
  options: ["vms"],
  status: "active",
  platforms: ["on-premises"],
  deployment: "self-run",
  licence: { id: "AGPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.4, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  features: ["virtual-machines", "containers"],
  maturity: 4,
  strengths: ["No licence cost; live migration and backup server"],
  weaknesses: ["Smaller partner network than VMware"],
  bill: [],
  unpriced: "Servers are priced with the software on them.",
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
