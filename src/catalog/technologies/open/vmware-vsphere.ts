import type { Technology } from "../../schema.js";

/** VMware vSphere: compute. */
export const vmwareVsphere: Technology = {
  id: "vmware-vsphere",
  name: "VMware vSphere",
  vendor: "Broadcom",
  summary: "Virtual machines on own servers, present in most data centres.",
  roles: ["compute"],
  aliases: ["vmware", "vsphere", "esxi", "vcenter", "vms on premises"],
  options: ["vms"],
  status: "active",
  platforms: ["on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.4, unit: "FTE", source: "fte" },
  skills: ["linux", "networking"],
  airGapCapable: true,
  features: ["virtual-machines"],
  maturity: 5,
  strengths: ["Live migration and restart on another host"],
  weaknesses: ["Subscription per core after the Broadcom purchase, in bundles"],
  bill: [],
  unpriced: "Licence: price on request; servers are priced with the software on them.",
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
