import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Azure IoT Edge. */
export const azureIotEdge: Technology = {
  id: "azure-iot-edge",
  name: "Azure IoT Edge",
  vendor: "Microsoft",
  summary: "Container runtime for gateways at the site: local modules, message store that survives days offline, sync to IoT Hub.",
  roles: ["edge-gateway"],
  aliases: ["iot edge"],
  options: [],
  status: "active",
  platforms: ["azure", "on-premises"],
  deployment: "managed",
  licence: { id: "MIT", kind: "permissive" },
  operatingFte: { value: 0.25, unit: "FTE", source: "editorial" },
  skills: ["azure", "linux"],
  airGapCapable: false,
  latency: { p50Milliseconds: 50, p99Milliseconds: 500, source: "generalKnowledge" },
  delivery: "at-least-once",
  features: ["store-and-forward", "mqtt", "opc-ua", "modbus", "edge-runtime", "containers"],
  maturity: 4,
  strengths: [
    "Keeps working offline and forwards in order when the link returns",
    "Same container images as in the cloud",
  ],
  weaknesses: [
    "Devices must register with IoT Hub once before they can run offline",
    "Each site is a small Linux fleet to patch",
  ],
  bill: [],
  unpriced: "No charge for the runtime; it runs on your gateway hardware and its messages count against IoT Hub",
  failure: {
    event: "The gateway or its link to the cloud fails",
    stops: "Telemetry from the site",
    stillServes: "Local modules and control loops",
    lost: "Nothing within the local store's time-to-live; older messages after that",
    detectedBy: "Device twin not reported for 10 minutes",
    action: "Restore the link; replace the gateway from its deployment manifest",
  },
  sources: { editorial, generalKnowledge },
};
