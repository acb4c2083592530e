/** What a client is leaving, has tried, may try or knows: none of it is an order to use it. */
import { describe, expect, it } from "vitest";
import { parseBrief } from "../../src/brief/parse.js";
import { shippedAliasTable } from "../../src/catalog/alias-table.js";

const read = (fields: Record<string, string>) => parseBrief({ business_domain: "Bank", data_sources: "orders", ...fields }, shippedAliasTable());
const stances = (text: string) => Object.fromEntries(read({ technology_stack: text }).mentions.map((mention) => [mention.id, mention.stance]));

describe("what is on its way out", () => {
  it.each([
    ["AWS, Informatica PowerCenter (contract ends next year), Oracle", { "informatica-powercenter": "unwanted", "oracle-database": "required" }],
    ["Kafka and Informatica PowerCenter (contract ends next year)", { kafka: "required", "informatica-powercenter": "unwanted" }],
    ["Redshift contract expires in June and will not be renewed", { redshift: "to-be-replaced" }],
    ["Splunk today (licence ends in March; we cannot afford the renewal), OpenSearch evaluated", { splunk: "to-be-replaced", elasticsearch: "mentioned" }],
    ["Cloudera (support ends 2027, to be migrated), Kafka", { "cloudera-private-cloud": "to-be-replaced", kafka: "required" }],
    ["Kafka being introduced, Talend going away", { kafka: "required", talend: "to-be-replaced" }],
    ["Spark; Oracle Exadata to go", { spark: "required", "oracle-database": "to-be-replaced" }],
    ["we are getting off Hadoop/Hive", { "hadoop-hdfs": "to-be-replaced", "apache-hive": "to-be-replaced" }],
    ["EMR we'd like to get rid of; Kinesis today", { emr: "to-be-replaced", kinesis: "in-place" }],
    ["Teradata, which we want to retire", { teradata: "to-be-replaced" }],
    ["GKE, Kafka on GKE is hated - we'd drop it", { kafka: "to-be-replaced", "google-kubernetes-engine": "mentioned" }],
    ["ClickHouse trial was a disappointment", { clickhouse: "unwanted" }],
    ["we tried Flink and gave up", { flink: "unwanted" }],
  ])("%s", (text, expected) => expect(stances(text)).toMatchObject(expected));

  it.each([["Kafka is not to be replaced", { kafka: "required" }], ["Snowflake with enterprise support, contract until 2029", { snowflake: "required" }], ["Databricks (we do not want to drop it)", { databricks: "required" }], ["Azure evaluated and chosen", { azure: "required" }]])("leaves what stays: %s", (text, expected) => expect(stances(text)).toEqual(expected));
  it("takes a start for no end", () => expect(stances("Snowflake is to go live in May")).toEqual({ snowflake: "required" }));
  it("takes a source that is retired for one that is left", () => expect(read({ data_sources: "Accounting on Teradata (14 TB), which we want to retire next year" }).mentions.map((mention) => mention.stance)).toEqual(["to-be-replaced"]));
});

describe("what is neither wanted nor refused", () => {
  it.each([
    ["AWS; maybe Databricks later, not now", { databricks: "mentioned" }],
    ["maybe ClickHouse? we have heard good things", { clickhouse: "mentioned" }],
    ["Kafka mentioned in the tender but optional", { kafka: "mentioned" }],
    ["Airflow known from a former project", { airflow: "experienced" }],
    ["Kafka operated for four years", { kafka: "in-place" }],
    ["Event Hubs preferred over Kafka", { "event-hubs": "preferred", kafka: "unwanted" }],
    ["Nomad; k8s: no", { nomad: "required", kubernetes: "banned" }],
  ])("%s", (text, expected) => expect(stances(text)).toMatchObject(expected));

  it("considers a cloud without choosing it", () => expect(read({ technology_stack: "AWS; considering Azure, not decided" }).platforms.map((entry) => `${entry.value} ${entry.stance}`)).toEqual(["aws required"]));
  it("reads no cloud out of a maker that is refused", () => expect(read({ technology_stack: "open source preferred; no Microsoft" }).platforms.map((entry) => `${entry.value} ${entry.stance}`)).toEqual(["azure banned"]));
  it("reads the cloud from the first word of a product", () => expect(read({ technology_stack: "AWS IoT Core, Lambda" }).platforms.map((entry) => entry.value)).toEqual(["aws"]));
});
