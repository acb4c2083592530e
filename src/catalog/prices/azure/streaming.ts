import type { Price } from "../../schema.js";
import { regional } from "../regional.js";
import { dataFactoryMeters, retail, unverified } from "./bases.js";

/** Event logs, queues, devices, streaming engines and ingestion. */
export const streamingPrices: readonly Price[] = [
  ...regional("azure-event-hubs.standard-throughput-unit", "throughput-unit-hour", retail, { eastus: 0.03, westeurope: 0.03 }),
  ...regional("azure-event-hubs.standard-ingress-events", "million events of 64 KB", retail, { eastus: 0.028, westeurope: 0.028 }),
  ...regional("azure-event-hubs-premium.processing-unit", "processing-unit-hour", retail, { eastus: 1.027, westeurope: 1.336 }),
  ...regional("azure-event-hubs-dedicated.capacity-unit", "capacity-unit-hour", retail, { eastus: 6.849, westeurope: 6.849 }),
  ...regional("azure-event-hubs-premium.extended-retention", "GB-month", retail, { eastus: 0.1, westeurope: 0.13 }),
  ...regional("azure-event-hubs-dedicated.extended-retention", "GB-month", retail, { eastus: 0.1, westeurope: 0.13 }),
  ...regional("azure-service-bus.standard-base", "namespace-hour", retail, { eastus: 0.013441, westeurope: 0.013441 }),
  ...regional("azure-service-bus.standard-operations", "million operations", retail, {
    eastus: [[13, 0], [100, 0.8], [2500, 0.5], [null, 0.2]],
    westeurope: [[13, 0], [100, 0.8], [2500, 0.5], [null, 0.2]],
  }),
  ...regional("azure-service-bus-premium.messaging-unit", "messaging-unit-hour", retail, { eastus: 0.9275, westeurope: 0.9275 }),
  ...regional("azure-event-grid.namespace-throughput-unit", "throughput-unit-hour", retail, { eastus: 0.04, westeurope: 0.04 }),
  ...regional("azure-event-grid.mqtt-operations", "million operations", retail, { eastus: 1, westeurope: 1 }),
  ...regional("azure-iot-hub.s1", "unit-month", retail, { eastus: 25, westeurope: 25 }),
  ...regional("azure-iot-hub.s2", "unit-month", retail, { eastus: 250, westeurope: 250 }),
  ...regional("azure-iot-hub.s3", "unit-month", retail, { eastus: 2500, westeurope: 2500 }),
  ...regional("azure-stream-analytics.standard-v2", "streaming-unit-hour", retail, {
    eastus: [[730, 0.33], [5840, 0.144474], [null, 0.120318]],
    westeurope: [[730, 0.4043], [5840, 0.173323], [null, 0.144295]],
  }),
  ...regional("azure-data-factory.data-integration-unit", "DIU-hour", dataFactoryMeters, { eastus: 0.25, westeurope: 0.25 }),
  ...regional("azure-data-factory.activity-run", "activity run", dataFactoryMeters, { eastus: 0.001, westeurope: 0.001 }),
  ...regional("azure-logic-apps.standard-connector-call", "connector call", retail, { eastus: 0.000125 }),
  ...regional("azure-workflow-orchestration-manager.small", "environment-hour", unverified, { eastus: 0.49 }),
];
