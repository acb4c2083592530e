import type { Technology } from "../../schema.js";

/** AWS IoT Core: mqtt-broker. */
export const awsIotCore: Technology = {
  id: "aws-iot-core",
  name: "AWS IoT Core",
  vendor: "Amazon Web Services",
  summary: "MQTT broker for devices with certificates per device; messages up to 128 KB, 100 publishes/s per connection.",
  roles: ["mqtt-broker"],
  aliases: ["iot core", "aws iot"],
  options: ["mqtt"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 50, p99Milliseconds: 200, source: "general" },
  delivery: "at-least-once",
  maxRecordKilobytes: { value: 128, unit: "KB", source: "quota" },
  sla: { availability: 0.999, scope: "service, one region", source: "iotSla" },
  features: ["mqtt", "push-delivery", "auto-scaling", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 5,
  strengths: ["Device identity, shadows and fleet updates included", "Rules deliver to Kinesis, MSK and S3"],
  weaknesses: [
    "5 KB billing steps: pack readings before sending",
    "500 new connections a second per account until raised: reconnect storms queue",
  ],
  bill: [
    { meter: "million-chunks", sku: "aws.iot-core.messages.million", chunkKilobytes: 5 },
    { meter: "million-records", sku: "aws.iot-core.rules.million" },
  ],
  failure: {
    event: "The region or the uplink fails",
    stops: "Device messages",
    stillServes: "Devices with local buffering keep recording",
    lost: "Whatever exceeds the device buffer",
    detectedBy: "Connect.Success and PublishIn.Success",
    action: "Devices reconnect with random back-off; replay from the edge buffer",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    iotSla: {
      title: "AWS IoT Core service level agreement (2019 text)",
      url: "https://aws.amazon.com/iot-core/sla/historical",
      asOf: "2019-01-02",
      confidence: "medium",
    },
    quota: {
      title: "AWS default quotas as recorded in public account dumps, unverified",
      url: null,
      asOf: "2024",
      confidence: "low",
      unverified: true,
    },
  },
};
