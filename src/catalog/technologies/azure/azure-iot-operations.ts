import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Azure IoT Operations. */
export const azureIotOperations: Technology = {
  id: "azure-iot-operations",
  name: "Azure IoT Operations",
  vendor: "Microsoft",
  summary: "Arc-managed edge data plane on Kubernetes with an MQTT broker, OPC UA connector and data flows to Event Hubs and Fabric.",
  roles: ["edge-gateway", "mqtt-broker"],
  aliases: ["iot operations"],
  options: [],
  status: "active",
  platforms: ["azure", "on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.5, unit: "FTE", source: "editorial" },
  skills: ["azure", "kubernetes"],
  needsKubernetes: true,
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 200, source: "generalKnowledge" },
  delivery: "at-least-once",
  features: ["store-and-forward", "mqtt", "opc-ua", "edge-runtime", "kafka-protocol"],
  maturity: 2,
  strengths: [
    "Broker, OPC UA connector and data flows managed from Azure",
    "Clustered broker tolerates a node failure",
  ],
  weaknesses: [
    "Needs an Arc-enabled Kubernetes cluster at each site",
    "General availability only since November 2024 (unverified)",
  ],
  bill: [],
  unpriced: "Price per node was not found in a public source; ask Microsoft and add it as an overlay price",
  failure: {
    event: "The edge cluster or its link fails",
    stops: "Telemetry from the site",
    stillServes: "Local publish and subscribe while one broker replica lives",
    lost: "Nothing within the broker's disk buffer",
    detectedBy: "Arc heartbeat missing for 10 minutes",
    action: "Restore the link; the data flow resumes from the buffer",
  },
  sources: { editorial, generalKnowledge },
};
