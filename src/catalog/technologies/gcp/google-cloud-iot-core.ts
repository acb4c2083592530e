import type { Technology } from "../../schema.js";
import { editorial, iotCoreRetirement } from "./sources.js";

/** Catalog entry: Google Cloud IoT Core. */
export const googleCloudIotCore: Technology = {
  id: "google-cloud-iot-core",
  name: "Google Cloud IoT Core",
  vendor: "Google",
  summary: "Device gateway over MQTT and HTTP, retired on 16 August 2023.",
  roles: ["mqtt-broker"],
  aliases: ["iot core gcp", "google iot core", "cloud iot core"],
  options: [],
  status: "retired",
  statusNote: "Retired on 16 August 2023 without a first-party successor; run an MQTT broker (EMQX, HiveMQ, ClearBlade) in front of Pub/Sub.",
  endOfLife: "2023-08-16",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  features: ["mqtt"],
  maturity: 1,
  strengths: ["None left: the service is off"],
  weaknesses: ["Retired"],
  bill: [],
  unpriced: "No longer sold",
  sources: { editorial, iotCoreRetirement },
};
