import { describe, expect, test } from "vitest";
import { generate } from "../../src/index.js";
import { amazonEmrServerless } from "../../src/catalog/technologies/aws/amazon-emr-serverless.js";
import { amazonEmrServerlessStreaming } from "../../src/catalog/technologies/aws/amazon-emr-serverless-streaming.js";

const shop = (stack: string, over: Record<string, string> = {}) => ({
  business_domain: "Online retail",
  data_sources: "Web shop events, PostgreSQL orders database",
  data_volume: "300,000 events per day, 1 KB each",
  processing_requirements: "Order alerts in real time; change data capture from the orders database within a minute",
  target_systems: "Full-text search of products, an operational PostgreSQL database, a product API with 50 ms look-ups",
  sla_requirements: "99.9 % availability",
  technology_stack: stack,
  team_capabilities: "3 engineers, Python and SQL",
  ...over,
});
const chosen = (design: Awaited<ReturnType<typeof generate>>, id: string) => design.decisions.find((decision) => decision.id === id)?.chosen.map((entry) => entry.id) ?? [];
const lines = (design: Awaited<ReturnType<typeof generate>>, component: string) => design.cost.lineItems.filter((line) => line.component === component);

describe("a small serverless design on AWS", async () => {
  const design = await generate(shop("AWS, serverless only"));
  test("has a store, an index, a cache and a capture without servers", () => {
    expect(chosen(design, "relational-store")).toEqual(["amazon-aurora-serverless-v2"]);
    expect(chosen(design, "search-index")).toEqual(["amazon-opensearch-serverless"]);
    expect(chosen(design, "cache")).toEqual(["amazon-elasticache-serverless"]);
    expect(chosen(design, "cdc")).toEqual(["aws-dms-serverless"]);
  });
  test("costs the minimum of each: 2 x 0.5 ACU, 2 OCU, 0.1 GB, 1 DCU in two zones", () => {
    const amount = (component: string, meter: string) => lines(design, component).filter((line) => line.meter === meter).map((line) => line.monthly);
    expect(amount("relational-store", "unit-hour")).toEqual([43.8, 43.8]); // 0.5 x 730 x 0.12, writer and reader
    expect(amount("search-index", "unit-hour")).toEqual([350.4]); // 2 x 730 x 0.24
    expect(amount("cache", "memory-gigabyte-hour")).toEqual([6.13]); // 0.1 x 730 x 0.084
    expect(amount("cdc", "unit-hour")).toEqual([127.02]); // 2 x 730 x 0.087
  });
  test("prices without an AWS page are marked, and cannot make a line verified", () => {
    for (const line of [...lines(design, "cache"), ...lines(design, "cdc")]) expect([line.source.includes("unverified"), line.certainty.price]).toEqual([true, "unverified"]);
  });
});

test("a serverless cache holds its bytes all day: they are not divided by the peak", async () => {
  const design = await generate(shop("AWS, serverless only", { data_volume: "500 million events per day, 1 KB each" }));
  const line = lines(design, "cache").find((entry) => entry.meter === "memory-gigabyte-hour");
  const memory = design.sizing.find((item) => item.id === "cache.memoryGigabytes")?.value ?? 0;
  expect(memory).toBeGreaterThan(1); // 25 million keys of 1 KB, a fifth of them hot: 5 GB
  expect(line?.quantity).toBeCloseTo(Math.ceil(memory * 10) / 10 * 730, -1);
  expect(chosen(design, "cache")).toEqual(["amazon-elasticache-serverless"]);
});

test("under steady load nobody is sent to capacity units: servers win where nothing asks for serverless", async () => {
  const design = await generate(shop("AWS", { data_volume: "500 million events per day, 1 KB each", team_capabilities: "20 engineers, Java and SQL, Kafka experience" }));
  for (const topic of ["relational-store", "search-index", "cache", "cdc"]) expect(chosen(design, topic).filter((id) => id.includes("serverless")), topic).toEqual([]);
});

test("a load that peaks at ten times its mean takes a store that follows it; at twice the mean it takes an instance", async () => {
  const over = { data_volume: "5 million events per day, 1 KB each", team_capabilities: "20 engineers, Java and SQL" };
  const store = async (peak: string) => chosen(await generate(shop("AWS", { ...over, data_volume: `${over.data_volume}, ${peak}` })), "relational-store");
  expect(await store("peak 10 times the average")).toEqual(["amazon-aurora-serverless-v2"]);
  expect(await store("peak 2 times the average")).toEqual(["amazon-aurora-postgresql"]);
});

test("Azure: serverless SQL and Cosmos DB stand where serverless is asked for", async () => {
  const design = await generate(shop("Azure, serverless only", { data_sources: "Web shop events, SQL Server orders database", target_systems: "an operational SQL Server database, key-value store with 20 ms look-ups" }));
  const all = [...chosen(design, "relational-store"), ...chosen(design, "key-value-store")];
  expect(all).toEqual(expect.arrayContaining(["azure-sql-database-serverless", "azure-cosmos-db-serverless"]));
});

describe("Unity Catalog of Databricks", () => {
  const brief = (stack: string) => shop(stack, { target_systems: "Warehouse for 60 analysts, dashboards", team_capabilities: "12 engineers, strong Spark and Python, Databricks", data_volume: "400 GB per day" });
  test("comes with a Databricks engine", async () => {
    const design = await generate(brief("AWS, Databricks required"));
    expect(chosen(design, "metadata-catalog")).toEqual(["databricks-unity-catalog"]);
    expect(design.cost.exclusions.some((entry) => entry.why.includes("part of the Databricks platform"))).toBe(true);
  });
  test("and never without one", async () => {
    const design = await generate(brief("AWS, no Databricks"));
    for (const topic of ["metadata-catalog", "lineage", "access-governance"]) expect(chosen(design, topic)).not.toContain("databricks-unity-catalog");
  });
});

test("streaming jobs of EMR Serverless are its scheduled jobs with another duty: one bill, one source of figures", () => {
  expect(amazonEmrServerlessStreaming.bill).toBe(amazonEmrServerless.bill);
  expect(amazonEmrServerlessStreaming.sources).toBe(amazonEmrServerless.sources);
  expect(amazonEmrServerlessStreaming.capacity?.duty).toBe("always");
  expect(amazonEmrServerlessStreaming.features).not.toContain("scale-to-zero");
});
