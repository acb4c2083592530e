/** Topics in the order they are decided. Order is meaning: a later topic sees the earlier choices as `decision.<topic>`. */
import { architecturePattern, dataOwnership, deliveryPractice } from "./architecture.js";
import { deliveryPracticeTopics } from "./delivery-practices.js";
import { flowPracticeTopics } from "./flow-practices.js";
import { governanceTopics } from "./governance.js";
import { apiGateway, batchIngestion, cdc, edgeGateway, eventLog, fileTransfer, messageQueue, mqttBroker, saasIngestion, schemaRegistry } from "./ingestion.js";
import {
  artifactRegistry, cdn, ciCd, communication, documentationTool, infrastructureAsCode, loadBalancer, loadTesting, logAggregation, logShipping,
  monitoring, onCall, projectManagement, tracing, unitTesting,
} from "./operations.js";
import { cloudPlatform, compute } from "./platform.js";
import { batchProcessing, orchestration, sqlTransformation, streamProcessing } from "./processing.js";
import { resilienceTopics } from "./resilience.js";
import type { Topic } from "./rule.js";
import { runtimePracticeTopics } from "./runtime-practices.js";
import { securityTopics } from "./security.js";
import {
  bi, cache, dataQuality, featureStore, graphStore, keyValueStore, lineage, metadataCatalog, mlPlatform, realtimeOlap, relationalStore, reverseEtl,
  searchIndex, timeSeriesStore, vectorStore,
} from "./serving.js";
import { lakeStorage, queryEngine, tableCatalog, tableFormat, warehouse } from "./storage.js";

export const topics: readonly Topic[] = [
  // the shape of the whole
  cloudPlatform, architecturePattern, dataOwnership, deliveryPractice, compute,
  // the path of the data
  eventLog, messageQueue, schemaRegistry, edgeGateway, mqttBroker, apiGateway, cdc, streamProcessing,
  lakeStorage, warehouse, batchProcessing, tableFormat, tableCatalog, queryEngine, sqlTransformation, batchIngestion, saasIngestion, fileTransfer, orchestration,
  // what serves it
  realtimeOlap, keyValueStore, relationalStore, searchIndex, timeSeriesStore, graphStore, vectorStore, featureStore, cache, bi, reverseEtl, mlPlatform,
  // what keeps it in order
  dataQuality, metadataCatalog, lineage, ...securityTopics, ...governanceTopics, ...resilienceTopics,
  // what watches and delivers it
  monitoring, logAggregation, logShipping, tracing, onCall, loadBalancer, cdn, ciCd, infrastructureAsCode, artifactRegistry, unitTesting, loadTesting,
  projectManagement, communication, documentationTool,
  // how it is built and run
  ...flowPracticeTopics, ...runtimePracticeTopics, ...deliveryPracticeTopics,
];

/** The serving topics that the summary decision "serving-store" gathers. */
export const SERVING_TOPICS = [
  "realtime-olap", "key-value-store", "relational-store", "search-index", "time-series-store", "graph-store", "vector-store", "feature-store",
] as const;
