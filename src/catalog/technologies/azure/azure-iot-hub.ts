import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, iotHubLimits, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure IoT Hub. */
export const azureIotHub: Technology = {
  id: "azure-iot-hub",
  name: "Azure IoT Hub",
  vendor: "Microsoft",
  summary: "Device gateway over MQTT, AMQP and HTTPS with identity and twin per device; one million devices a hub, daily message quota per unit.",
  roles: ["mqtt-broker"],
  aliases: ["iot hub"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.15, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 100, p99Milliseconds: 500, source: "generalKnowledge" },
  delivery: "at-least-once",
  maxRecordKilobytes: { value: 256, unit: "KB", source: "iotHubLimits" },
  maxRetentionDays: { value: 7, unit: "days", source: "iotHubLimits" },
  sla: { availability: 0.999, scope: "service", source: "slaCatalogue" },
  features: ["mqtt", "replay", "ordering-per-key", "private-endpoints", "audit-logs"],
  maturity: 5,
  strengths: [
    "Device identity, twins and provisioning in one service",
    "Built-in endpoint speaks the Event Hubs protocol",
  ],
  weaknesses: [
    "Not a general MQTT broker: fixed topics, no device-to-device publish",
    "Messages are counted in 4 KB blocks against a daily quota; the hub stops at the quota",
  ],
  capacity: {
    unit: "unit",
    sizes: [
      { name: "s1", per: { ingressRecordsPerSecond: { value: 4.63, unit: "records/s", source: "iotHubLimits" } } },
      { name: "s2", per: { ingressRecordsPerSecond: { value: 69.4, unit: "records/s", source: "iotHubLimits" } } },
      { name: "s3", per: { ingressRecordsPerSecond: { value: 3472, unit: "records/s", source: "iotHubLimits" } } },
    ],
    utilisation: 0.8,
    minUnits: 1,
    maxUnits: 10,
    duty: "always",
  },
  bill: [{ meter: "unit-month", sku: "azure-iot-hub.{size}" }],
  failure: {
    event: "The hub is unavailable or the daily quota is used up",
    stops: "Device telemetry and commands",
    stillServes: "Telemetry already in the built-in endpoint for up to 7 days",
    lost: "Nothing where devices or an edge gateway store and forward; else telemetry of the outage",
    detectedBy: "Metric connectedDevices falls by 20 % or quota use passes 80 %",
    action: "Raise the unit count; fail over manually to the paired region",
  },
  sources: { editorial, generalKnowledge, iotHubLimits, slaCatalogue },
};
