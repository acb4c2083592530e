/** How a list of sources is cut: on lines of their own, between semicolons and between commas. */
import { describe, expect, it } from "vitest";
import { parseBrief } from "../../src/index.js";

const read = (sources: string, domain = "Airline"): ReturnType<typeof parseBrief> => parseBrief(`Business domain: ${domain}\nData sources:\n${sources}\nProcessing requirements: daily reports`);
const names = (sources: string): string[] => read(sources).sources.map((source) => source.name);

describe("sources on lines", () => {
  const lines = "- Position messages, 84 aircraft, one message every 10 seconds while flying, 400 bytes\n- QAR flight data files, 84 aircraft x 6 flights a day, 90 MB per flight, uploaded after landing to an SFTP server\n- Bookings: hourly CSV extracts, 120,000 bookings a day, and a booking-event webhook feed (40 events/s in the peak, 5 on average)\n- Weather from NOAA and EUMETSAT as files";
  it("figures belong to the thing before them", () => { expect(names(lines)).toEqual(["Position messages", "QAR flight data files", "Bookings: hourly CSV extracts", "booking-event webhook feed (40 events/s in the peak, 5 on average)", "Weather from NOAA and EUMETSAT as files"]); });
  it("files a day times their size are bytes a day", () => {
    const [files] = read(lines).volumes.filter((item) => item.what === "bytes-per-day");
    expect(files).toMatchObject({ value: 84 * 6 * 90e6, sourceId: "qar-flight-data-files" });
  });
  it("several named systems on one line stay several", () => { expect(names("- Salesforce, HubSpot, Zendesk\n- Oracle ERP")).toEqual(["Salesforce", "HubSpot", "Zendesk", "Oracle ERP"]); });
});

describe("sources between commas", () => {
  it("a number begins a source", () => { expect(names("18,000 handheld scanners, 6,500 vans with GPS every 20 seconds, order database on MySQL")).toHaveLength(3); });
  it("how a thing arrives is no source", () => { expect(names("inspection reports, uploaded by crews every evening, order database on MySQL")).toHaveLength(2); });
});

describe("rates of sources", () => {
  const rate = (sources: string, domain?: string): number | undefined => read(sources, domain).sources[0]?.recordsPerSecond;
  it("a mean beside a peak", () => { expect(rate("- order database on PostgreSQL (350 GB, 1,100 writes/s at the evening peak, 250/s on average)\n- Stripe")).toBe(250); });
  it("a count and a clock", () => { expect(rate("- rider app GPS (1,400 riders, every 5 seconds on shift)\n- Stripe")).toBe(280); });
  it("the fleet of the business and the clock of the source", () => { expect(rate("- vehicle positions over MQTT every 15 s\n- Stripe", "City transport, 1,900 buses and 240 trams")).toBeCloseTo(2140 / 15, 6); });
  it("no fleet where the source tells of none", () => { expect(rate("- weather station readings over MQTT every 15 s\n- Stripe", "City transport, 1,900 buses and 240 trams")).toBeUndefined(); });
  it("a working day is a day, and 4G is no number of things", () => {
    const [taps] = read("- ticket validators (1.3 million taps on a weekday, over 4G)\n- Stripe").sources;
    expect(taps?.recordsPerSecond).toBeCloseTo(1.3e6 / 86_400, 6);
    expect(taps?.count).toBeUndefined();
  });
});

describe("what others do", () => {
  const stance = (compliance_needs: string): string | undefined => parseBrief({ business_domain: "Shop", data_sources: "orders", compliance_needs }).mentions.find((item) => item.id === "pci-dss")?.stance;
  it.each([["PCI handled by Stripe (we never see card numbers)", "banned"], ["PCI DSS is outsourced to Adyen", "banned"], ["PCI DSS handled by us", "required"], ["PCI DSS, handled with tokenisation", "required"]])("%s: %s", (text, expected) => { expect(stance(text)).toBe(expected); });
});

describe("technical needs", () => {
  const stance = (technical_requirements: string): string | undefined => parseBrief({ business_domain: "Shop", data_sources: "orders", technical_requirements }).mentions.find((item) => item.id === "terraform")?.stance;
  it.each([["infrastructure in Terraform", "required"], ["everything as code with Terraform", "required"], ["a colleague told us about Terraform", "mentioned"]])("%s: %s", (text, expected) => { expect(stance(text)).toBe(expected); });
  it("data lost is a recovery point, of the flow it names", () => {
    const brief = parseBrief({ business_domain: "Airline", data_sources: "events", sla_requirements: "recovery within 1 hour, no more than 5 minutes of data lost for the cockpit" });
    expect(brief.rpo.map((item) => item.value)).toEqual([300]);
    expect(brief.rpo[0]?.subject).toContain("cockpit");
    expect(brief.rto.map((item) => item.value)).toEqual([3600]);
  });
});

describe("processing on lines", () => {
  const flows = (text: string): (string | number | undefined)[][] => parseBrief(`Business domain: Chemicals\nData sources: historians, LIMS on SQL Server\nProcessing:\n${text}\nTargets: Power BI`).workloads.map((item) => [item.name, item.class, item.freshnessSeconds]);
  it("one line is one flow with what belongs to it", () => {
    expect(flows("- golden-batch comparison during the run, deviation shown to the operator within 30 s\n- energy per tonne by product and shift\n- spending insights in the app, no older than 10 seconds")).toEqual([
      ["golden-batch comparison during the run", "near-real-time", 30], ["energy per tonne by product and shift", "batch", undefined], ["spending insights in the app", "real-time", 10],
    ]);
  });
  it("a second speed on the line is a second flow", () => { expect(flows("- live fraud scoring, nightly reports\n- weekly statements")).toHaveLength(3); });
});

describe("lists of YAML and JSON", () => {
  it("a comma inside an item parts nothing", () => {
    const brief = parseBrief({ business_domain: "Bank", data_sources: ["card processor, authorisation stream, 80 tx/s at peak", "app events via Segment, 25M/day"] as unknown as string });
    expect(brief.sources.map((source) => source.name)).toEqual(["card processor", "app events via Segment"]);
  });
  it("the load of a target is no target", () => { expect(parseBrief({ business_domain: "Bank", data_sources: "events", target_systems: "insights API, 400 rps peak, Snowflake" }).targets.map((item) => item.kind)).toEqual(["api", "warehouse"]); });
});

describe("words that mean something else", () => {
  const named = (target_systems: string): string[] => parseBrief({ business_domain: "Bank", data_sources: "events", target_systems }).mentions.map((item) => item.id);
  it("in-app insights is no App Insights, and the AML team no machine learning", () => { expect(named("in-app insights API, case tool of the AML team")).toEqual([]); });
  it("App Insights by itself is", () => { expect(named("App Insights")).toEqual(["azure-application-insights"]); });
  it("a line that is down for 48 hours is no recovery time", () => { expect(parseBrief({ business_domain: "Plants", data_sources: "historians", sla_requirements: "plants must keep working when the line to the cloud is down for 48 hours" }).rto).toEqual([]); });
  it("sensors that measure in bursts rest in between", () => { expect(parseBrief({ business_domain: "Plants", data_sources: "- vibration sensors, 1,800, 25 kHz, bursts of 2 seconds every 10 minutes\n- LIMS" }).sources[0]?.recordsPerSecond).toBe(150_000); });
});

describe("what stands beside a source or a target", () => {
  const read2 = (fields: Record<string, string>): ReturnType<typeof parseBrief> => parseBrief({ business_domain: "Bank", data_sources: "events", ...fields });
  it("a source that waits for an answer is a response time", () => {
    const [due] = read2({ data_sources: "- card processor, authorisation stream, 80 tx/s, must answer in 300 ms\n- back office database" }).latencies;
    expect(due).toMatchObject({ seconds: 0.3, measure: "response" });
    expect(due?.subject).toContain("authorisation");
  });
  it("lines of an order are counted", () => { expect(read2({ data_sources: "terminals sending orders (6.5M orders/day, 12 line items each, 200 bytes per line), Stripe" }).sources[0]?.recordsPerSecond).toBeCloseTo((6.5e6 * 12) / 86_400, 6); });
  it("calls and readers of a target", () => { expect(read2({ target_systems: "insights API, 400 rps peak; Snowflake for internal analysts (40)" }).targets.map((item) => [item.requestsPerSecond, item.users])).toEqual([[400, undefined], [undefined, 40]]); });
});

describe("a list of targets", () => {
  const targets = (target_systems: string): (string | number | undefined)[][] => parseBrief({ business_domain: "Hospital group", data_sources: "events", target_systems }).targets.map((item) => (item.users === undefined ? [item.kind, item.name] : [item.kind, item.name, item.users]));
  it("how often, how fast and for how many is said of the target before it", () => {
    expect(targets("Power BI for planners, weekly; ward boards, 150 concurrent at most; data warehouse, p95 under 4 s")).toEqual([["bi", "Power BI for planners"], ["bi", "ward boards", 150], ["warehouse", "data warehouse"]]);
    expect(targets("Snowflake, hourly, Tableau, search index, monthly by the 5th")).toEqual([["warehouse", "Snowflake"], ["bi", "Tableau"], ["search", "search index"]]);
  });
  it("a second group of people looks at the same thing", () => {
    expect(targets("data warehouse for 350 auditors and analysts, notebooks for data scientists")).toEqual([["warehouse", "data warehouse for 350 auditors and analysts", 350], ["notebook", "notebooks for data scientists"]]);
    expect(targets("Tableau for controllers, planners and 40 depot managers")).toEqual([["bi", "Tableau for controllers, planners and 40 depot managers", 40]]);
  });
  it("people who work in notebooks are a target of their own", () => { expect(targets("dashboards for managers and data scientists").map(([kind]) => kind)).toEqual(["bi", "notebook"]); });
  it("how results travel does not change where they go", () => { expect(targets("Ministry of Health returns, XML by SFTP, monthly; Snowflake; CSV files for partners")).toEqual([["regulator", "Ministry of Health returns"], ["warehouse", "Snowflake"], ["files", "CSV files for partners"]]); });
  it("between commas alone files are a target", () => { expect(targets("Snowflake, CSV files by SFTP").map(([kind]) => kind)).toEqual(["warehouse", "files"]); });
  it("a line names two targets where both are known", () => { expect(targets("- data lake, search index\n- Tableau").map(([kind]) => kind)).toEqual(["lake", "search", "bi"]); });
  it("an unknown name between commas stays a target", () => { expect(targets("Snowflake, Zorblax").map(([kind]) => kind)).toEqual(["warehouse", "other"]); });
  it("a language is no target", () => { expect(targets("notebooks in SQL and Python, data lake").map(([kind]) => kind)).toEqual(["notebook", "lake"]); });
});
