/** The deliverable's headings and trees, in order. A leaf's slot id is its group's prefix and its label in kebab case. Data only. */
import { compareText } from "../shared/compare.js";

export interface Leaf {
  readonly slot: string;
  readonly label: string;
}

export interface Group {
  readonly title: string;
  /** Slot whose value stands on the title line. */
  readonly head?: string;
  /** Words between title and the head's value: "Event Stream →". */
  readonly lead?: string;
  readonly leaves: readonly Leaf[];
}

/** One fenced block: its heading, the line it opens with, its trees. */
export interface Block {
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly Group[];
}

/** "CI/CD" -> "ci-cd", "source_fields" -> "source-fields". */
export function slotName(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function group(prefix: string, title: string, labels: string, head: Pick<Group, "head" | "lead"> = {}): Group {
  return { title, ...head, leaves: labels.split("; ").map((label) => ({ slot: `${prefix}.${slotName(label)}`, label })) };
}

export const executiveSummary = group(
  "executive-summary", "EXECUTIVE SUMMARY",
  "Pipeline Complexity; Expected Throughput; Processing Latency; Infrastructure Cost; Reliability Target",
);

export const technologyStack: Block = {
  title: "TECHNOLOGY STACK SELECTION",
  intro: "Infrastructure Stack:",
  groups: [
    group("technology-stack.cloud-platform", "CLOUD PLATFORM", "Compute; Storage; Networking; Security", { head: "technology-stack.cloud-platform" }),
    group("technology-stack.data-processing", "DATA PROCESSING", "Stream Processing; Batch Processing; Orchestration; Storage; Monitoring"),
    group("technology-stack.development", "DEVELOPMENT", "Languages; Frameworks; Testing; CI/CD"),
  ],
};

export const ingestionLayer: Block = {
  title: "INGESTION LAYER ARCHITECTURE",
  intro: "Data Ingestion Patterns:",
  groups: [
    group("ingestion.real-time-streaming", "REAL-TIME STREAMING", "Source; Partitioning; Serialization; Scaling; Backpressure"),
    group("ingestion.batch-ingestion", "BATCH INGESTION", "Schedule; Source Polling; File Formats; Compression; Error Handling"),
    group("ingestion.cdc", "CDC (Change Data Capture)", "Database Sources; CDC Tool; Change Log; Schema Evolution; Lag Monitoring"),
  ],
};

export const transformationEngine: Block = {
  title: "DATA TRANSFORMATION ENGINE",
  intro: "Processing Layer Design:",
  groups: [
    group("transformation.stream-processing", "STREAM PROCESSING (Real-time)", "Windowing; Aggregations; Joins; Filtering; Enrichment",
      { head: "transformation.stream-processing.engine", lead: "Event Stream →" }),
    group("transformation.batch-processing", "BATCH PROCESSING (Scheduled)", "Extract; Transform; Load; Validation; Lineage",
      { head: "transformation.batch-processing.engine", lead: "Data Lake →" }),
  ],
};

/** The names in the generated SQL, by the clause they stand in. */
export const transformationLogic: Block = {
  title: "TRANSFORMATION LOGIC SPECIFICATIONS",
  intro: "Names in the query:",
  groups: [
    group("transformation-sql", "cleaned_data",
      "source_fields; business_condition; transformation; default_value; derived_field; data_quality_checks; source_table; filter_conditions"),
    group("transformation-sql", "enriched_data", "reference_fields; reference_table; join_key"),
    group("transformation-sql", "result", "final_quality_filters"),
  ],
};

export const qualityMonitoring: Block = {
  title: "COMPREHENSIVE QUALITY MONITORING",
  intro: "Data Quality Dimensions:",
  groups: [
    group("data-quality.accuracy", "ACCURACY", "Source validation; Reference data checks; Cross-system reconciliation; Statistical validation"),
    group("data-quality.completeness", "COMPLETENESS", "Null value monitoring; Record count validation; Schema compliance; Referential integrity"),
    group("data-quality.consistency", "CONSISTENCY", "Format standardization; Value range validation; Cross-field validation; Temporal consistency"),
    group("data-quality.timeliness", "TIMELINESS", "Ingestion SLA monitoring; Processing time tracking; Data freshness; Downstream impact"),
  ],
};

export const autoScaling: Block = {
  title: "AUTO-SCALING ARCHITECTURE",
  intro: "Scaling Strategy:",
  groups: [
    group("scaling.horizontal-scaling", "HORIZONTAL SCALING", "Kafka Partitions; Spark Executors; Container Scaling; Database Sharding"),
    group("scaling.vertical-scaling", "VERTICAL SCALING", "Memory Optimization; CPU Allocation; Storage IOPS; Network Bandwidth"),
    group("scaling.caching-strategies", "CACHING STRATEGIES", "Reference Data; Query Results; Intermediate Data; Metadata"),
  ],
};

export const performancePatterns: Block = {
  title: "PERFORMANCE OPTIMIZATION PATTERNS",
  intro: "Optimization Techniques:",
  groups: [
    group("performance.data-partitioning", "DATA PARTITIONING", "Time-based; Hash-based; Range-based; Custom"),
    group("performance.compression-and-formats", "COMPRESSION & FORMATS", "File Format; Compression; Column Pruning; Predicate Pushdown"),
    group("performance.parallel-processing", "PARALLEL PROCESSING", "Task Parallelism; Data Parallelism; Pipeline Parallelism; Resource Isolation"),
  ],
};

export const monitoringStack: Block = {
  title: "COMPREHENSIVE MONITORING STACK",
  intro: "Observability Architecture:",
  groups: [
    group("monitoring.metrics-collection", "METRICS COLLECTION", "System Metrics; Application Metrics; Business Metrics; Custom Metrics"),
    group("monitoring.logging-strategy", "LOGGING STRATEGY", "Structured Logging; Log Aggregation; Log Levels; Correlation IDs"),
    group("monitoring.alerting-framework", "ALERTING FRAMEWORK", "Threshold Alerts; Anomaly Detection; Escalation Policies; Alert Fatigue Prevention"),
    group("monitoring.distributed-tracing", "DISTRIBUTED TRACING", "Request Tracking; Service Dependencies; Performance Bottlenecks; Error Propagation"),
  ],
};

export const dashboards: Block = {
  title: "DASHBOARD & REPORTING",
  intro: "Monitoring Dashboards:",
  groups: [
    group("dashboards.operational-dashboard", "OPERATIONAL DASHBOARD", "Pipeline Health; Throughput Metrics; Error Rates; Resource Utilization; Cost Tracking"),
    group("dashboards.data-quality-dashboard", "DATA QUALITY DASHBOARD", "Quality Scores; Schema Changes; Data Lineage; Reconciliation; SLA Compliance"),
    group("dashboards.business-dashboard", "BUSINESS DASHBOARD", "Data Freshness; Volume Trends; Processing Times; Cost Per GB; Downstream Impact"),
  ],
};

export const securityModel: Block = {
  title: "MULTI-LAYER SECURITY MODEL",
  intro: "Security Framework:",
  groups: [
    group("security.data-encryption", "DATA ENCRYPTION", "At Rest; In Transit; In Processing; Key Management"),
    group("security.access-controls", "ACCESS CONTROLS", "Authentication; Authorization; Network Security; API Security"),
    group("security.audit-and-compliance", "AUDIT & COMPLIANCE", "Access Logging; Data Lineage; Change Management; Compliance Reports"),
  ],
};

export const privacyGovernance: Block = {
  title: "PRIVACY & GOVERNANCE",
  intro: "Data Governance Implementation:",
  groups: [
    group("governance.data-classification", "DATA CLASSIFICATION", "Public; Internal; Confidential; Restricted"),
    group("governance.privacy-controls", "PRIVACY CONTROLS", "PII Detection; Data Masking; Anonymization; Right to Deletion"),
    group("governance.retention-policies", "RETENTION POLICIES", "Operational Data; Audit Logs; Backup Data; Automated Cleanup"),
  ],
};

export const resilience: Block = {
  title: "RESILIENCE ARCHITECTURE",
  intro: "High Availability Design:",
  groups: [
    group("resilience.redundancy-strategies", "REDUNDANCY STRATEGIES", "Multi-Region; Multi-AZ; Load Balancing; Failover"),
    group("resilience.backup-and-recovery", "BACKUP & RECOVERY", "Data Backup; Configuration Backup; Point-in-Time Recovery; Cross-Region Replication"),
    group("resilience.incident-response", "INCIDENT RESPONSE", "Detection; Assessment; Response; Recovery"),
  ],
};

export const financialEfficiency: Block = {
  title: "FINANCIAL EFFICIENCY FRAMEWORK",
  intro: "Cost Management:",
  groups: [
    group("cost.resource-optimization", "RESOURCE OPTIMIZATION", "Right-sizing; Reserved Capacity; Spot Instances; Scheduling"),
    group("cost.data-lifecycle-management", "DATA LIFECYCLE MANAGEMENT", "Hot Storage; Warm Storage; Cold Storage; Deletion"),
    group("cost.usage-monitoring", "USAGE MONITORING", "Cost Per Pipeline; Resource Utilization; Trend Analysis; Budget Alerts"),
  ],
};

export const roiMeasurement: Block = {
  title: "ROI MEASUREMENT",
  intro: "Value Realization Tracking:",
  groups: [
    group("roi.operational-savings", "OPERATIONAL SAVINGS", "Manual Process Elimination; Faster Decision Making; Error Reduction; Scalability Benefits"),
    group("roi.infrastructure-efficiency", "INFRASTRUCTURE EFFICIENCY", "Cloud Cost Optimization; Resource Utilization; Maintenance Reduction; Scaling Automation"),
  ],
};

/** Printed as YAML, nested as in `sections/deployment/cicd.ts`. */
export const continuousDelivery: Block = {
  title: "CONTINUOUS INTEGRATION/DEPLOYMENT",
  intro: "Pipeline CI/CD Configuration",
  groups: [
    group("cicd.source-control", "source_control", "repository; branching_strategy; code_review"),
    group("cicd.unit-tests", "unit_tests", "framework"),
    group("cicd.integration-tests", "integration_tests", "environment; data_fixtures"),
    group("cicd.performance-tests", "performance_tests", "load_testing; benchmark_comparison"),
    group("cicd.build", "build", "containerization; artifact_registry"),
    group("cicd.deploy-dev", "deploy_dev", "environment; validation"),
    group("cicd.deploy-staging", "deploy_staging", "environment; validation"),
    group("cicd.deploy-production", "deploy_production", "deployment_strategy; rollback_plan"),
  ],
};

export const developmentStandards: Block = {
  title: "DEVELOPMENT STANDARDS",
  intro: "Engineering Best Practices:",
  groups: [
    group("standards.code-standards", "CODE STANDARDS", "Style Guide; Documentation; Version Control; Code Review"),
    group("standards.data-engineering-patterns", "DATA ENGINEERING PATTERNS", "Configuration Management; Error Handling; Logging Standards; Testing Patterns"),
    group("standards.collaboration-tools", "COLLABORATION TOOLS", "Project Management; Communication; Documentation; Knowledge Sharing"),
  ],
};

export const technologyAdvancement: Block = {
  title: "TECHNOLOGY ADVANCEMENT PLAN",
  intro: "Innovation Integration:",
  groups: [
    group("roadmap.emerging-technologies", "EMERGING TECHNOLOGIES", "Machine Learning; Real-time Analytics; Graph Processing; Edge Computing"),
    group("roadmap.platform-evolution", "PLATFORM EVOLUTION", "Serverless Migration; Mesh Architecture; Event-Driven; API-First"),
    group("roadmap.capabilities-roadmap", "CAPABILITIES ROADMAP", "Quarter 1; Quarter 2; Quarter 3; Quarter 4"),
  ],
};

/** Every block with slots, in the order of the document. */
export const blocks: readonly Block[] = [
  technologyStack, ingestionLayer, transformationEngine, transformationLogic, qualityMonitoring, autoScaling, performancePatterns, monitoringStack,
  dashboards, securityModel, privacyGovernance, resilience, financialEfficiency, roiMeasurement, continuousDelivery, developmentStandards,
  technologyAdvancement,
];

/** Every slot id the document prints, sorted. */
export function outlineSlots(): string[] {
  const groups = [executiveSummary, ...blocks.flatMap((block) => block.groups)];
  const ids = groups.flatMap((item) => [...(item.head === undefined ? [] : [item.head]), ...item.leaves.map((leaf) => leaf.slot)]);
  return ids.sort(compareText);
}
