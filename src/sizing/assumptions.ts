/** Values the arithmetic needs and a brief seldom states. Each is an input of the items made from it, so it can be argued with. */

export interface SizingAssumption {
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
}

/** Editorial planning values; unverified unless the reason names a source. */
export const sizingAssumptions = {
  peakFactor: { value: 3, unit: "ratio", reason: "Day-time business load: three times the mean for one hour a day." },
  recordBytes: { value: 1_000, unit: "bytes", reason: "One event or row change in JSON." },
  consumerGroups: { value: 2, unit: "readers", reason: "The processor and the copy into the lake read every event." },
  compressionRatio: { value: 5, unit: "ratio", reason: "JSON into Parquet with Zstandard." },
  megabytesPerSecondPerPartition: { value: 10, unit: "MB/s", reason: "Cautious rate of one partition for producer and consumer." },
  partitionStep: { value: 6, unit: "partitions", reason: "Divides by 2 and 3, so consumers share evenly." },
  recordsPerSecondPerConsumer: { value: 5_000, unit: "records/s", reason: "One core of a processing job with substantial work per record." },
  eventsPerKeyPerDay: { value: 20, unit: "records", reason: "Records one key (customer, device, account) sends a day." },
  mostKeys: { value: 200_000_000, unit: "keys", reason: "Past this many, counters expire, are sampled or are sketches." },
  minimumKeys: { value: 10_000, unit: "keys", reason: "Below this, state is too small to matter." },
  stateBytesPerKey: { value: 500, unit: "bytes", reason: "A handful of aggregates per key." },
  heldLatenessSeconds: { value: 21_600, unit: "s", reason: "Windows stay open six hours at most; what is later is merged by the scheduled run." },
  joinedBytes: { value: 200, unit: "bytes", reason: "A join holds back the key and the columns it needs, not the record." },
  windowSeconds: { value: 3_600, unit: "s", reason: "Aggregation window of one hour." },
  batchWindowHours: { value: 4, unit: "h", reason: "Night window where the brief states no deadline." },
  rareWindowHours: { value: 24, unit: "h", reason: "Runs rarer than daily (weekly, monthly) may take a day where the brief states no deadline." },
  runsPerWindow: { value: 2, unit: "runs", reason: "Critical and high flows must fit a second run after a failure." },
  minimumRunHours: { value: 0.1, unit: "h", reason: "Start-up, planning and commit take six minutes however small the data." },
  queriesPerUserPerDay: { value: 20, unit: "queries", reason: "Dashboard tiles not served from cache, and ad-hoc SQL." },
  workDaysPerMonth: { value: 22, unit: "days", reason: "Office days." },
  queryHoursPerDay: { value: 8, unit: "h", reason: "Office hours." },
  minutesPerQuery: { value: 1, unit: "min/query", reason: "An engine that suspends itself is on for the query and the idle minute after it." },
  busiestHourShare: { value: 0.2, unit: "fraction", reason: "Share of the day's queries in the busiest hour." },
  scanShare: { value: 0.002, unit: "fraction", reason: "Bytes one query reads over the 30-day working set, after partition and column pruning." },
  mostScanGigabytes: { value: 2, unit: "GB", reason: "Published query logs of a cloud warehouse: nine of ten queries read under 1 GB, one in a hundred about 10 GB (Tigani 2023, as quoted by flowfile.io); 2 GB is a cautious mean." },
  bytesPerServedRow: { value: 1_000, unit: "bytes", reason: "One row of a serving table." },
  embeddingBytes: { value: 6_144, unit: "bytes", reason: "1,536 dimensions of four bytes." },
  hotShare: { value: 0.2, unit: "fraction", reason: "Keys read often enough to be worth memory." },
  olapDays: { value: 90, unit: "days", reason: "Days kept in the real-time analytical store; older days stay in the lake." },
  searchDays: { value: 30, unit: "days", reason: "Days kept searchable." },
  indexOverhead: { value: 1.45, unit: "ratio", reason: "Index, merge space and free space over source bytes (AWS OpenSearch sizing guide)." },
  fileMegabytes: { value: 128, unit: "MB", reason: "Smallest table file worth keeping." },
  requestsPerFile: { value: 4, unit: "requests", reason: "Write, compact, metadata and manifest." },
  logMegabytesPerComponentPerDay: { value: 50, unit: "MB/day", reason: "Service and audit logs of a component we run ourselves, at level info." },
  logMegabytesPerServicePerDay: { value: 10, unit: "MB/day", reason: "Audit and job logs a provider's service writes." },
  logShareOfIngest: { value: 0.005, unit: "fraction", reason: "Processing logs over bytes processed." },
  seriesPerComponent: { value: 500, unit: "series", reason: "Metric series a component we run ourselves exports." },
  seriesPerService: { value: 10, unit: "series", reason: "Own metrics beside a provider's service: lag, freshness, row counts. The provider's are free on its platform." },
  seriesPerUnit: { value: 300, unit: "series", reason: "Metric series one broker, worker or node exports." },
  curatedShareSmall: { value: 1, unit: "fraction", reason: "Under 50 GB a day every table is copied plain." },
  curatedShare: { value: 0.4, unit: "fraction", reason: "Beside a lake the warehouse holds modelled tables and aggregates, not every raw column." },
  curatedShareLarge: { value: 0.2, unit: "fraction", reason: "From 500 GB a day detail stays in the lake; modelled tables and rolled-up events are loaded." },
  curatedShareExtreme: { value: 0.05, unit: "fraction", reason: "From 10 TB a day only aggregates are loaded; detail is read in the lake." },
  workItemShare: { value: 0.0001, unit: "fraction", reason: "Beside an event log the queue carries work items (alerts, tasks): one record in 10,000." },
  leastWorkItems: { value: 1, unit: "items/s", reason: "Work items are planned for at one a second at least." },
  packedBytes: { value: 1_000, unit: "bytes", reason: "Producers and Kafka clients pack small records into messages of 1 KB at least." },
  packedBytesAtEdge: { value: 4_000, unit: "bytes", reason: "Gateways pack readings into messages of 4 KB, the unit that IoT services bill." },
  packedDelay: { value: 0.1, unit: "fraction", reason: "Waiting to fill a message may take a tenth of the promised age, and no more." },
  deviceBurst: { value: 1.25, unit: "ratio", reason: "Devices that report at a fixed pace send a quarter more after a reconnection." },
  servedKilobytes: { value: 200, unit: "KB/query", reason: "One dashboard tile or answer as it leaves the platform, compressed." },
  trainingShare: { value: 0.1, unit: "fraction", reason: "A model is trained on a sample of one row in ten." },
  trainingDays: { value: 1, unit: "days/run", reason: "A scheduled training adds the newest day to the model; older days are in its weights." },
  localLogDays: { value: 1, unit: "days", reason: "Brokers with a remote tier keep a day on their disks." },
  piiSampleShare: { value: 0.05, unit: "fraction", reason: "One stored byte in twenty is scanned for personal data; columns repeat." },
  metadataGigabytes: { value: 50, unit: "GB", reason: "Databases of catalog, orchestrator and registries." },
  privateShare: { value: 0.1, unit: "fraction", reason: "Bulk traffic to object stores takes gateway routes that are not charged; the rest passes private endpoints." },
  tracedShare: { value: 0.01, unit: "fraction", reason: "Head sampling of 1 %." },
  mostTracesPerSecond: { value: 10, unit: "traces/s", reason: "A rate-limited sampler: ten traces a second show every path; more only cost." },
  spansPerTrace: { value: 6, unit: "spans", reason: "One span a hop." },
  tasksPerJob: { value: 10, unit: "tasks", reason: "Steps of one scheduled run." },
  buildsPerEngineerPerDay: { value: 4, unit: "builds", reason: "Pull requests and merges." },
  minutesPerBuild: { value: 8, unit: "min", reason: "Lint, unit tests, one integration test." },
  writesPerRecord: { value: 0.5, unit: "writes/record", reason: "The processor merges updates of one key before it writes." },
  writesPerRecordExtreme: { value: 0.05, unit: "writes/record", reason: "From 10 TB a day a key is written once a second, however many records it had." },
  cacheMissShare: { value: 0.2, unit: "fraction", reason: "A cache before the store answers four look-ups in five." },
  messagesPerRequest: { value: 10, unit: "messages", reason: "Queue clients send, receive and delete in batches of ten." },
  changedShare: { value: 0.3, unit: "fraction", reason: "Distinct rows over row changes in a month." },
  artifactGigabytes: { value: 50, unit: "GB", reason: "Images and packages of the last releases." },
  outageHours: { value: 1, unit: "h", reason: "The outage after which catching up is planned for." },
} as const satisfies Readonly<Record<string, SizingAssumption>>;

export type AssumptionId = keyof typeof sizingAssumptions;

/** An assumption as an input of a formula. */
export function assumed(id: AssumptionId): readonly [number, string] {
  return [sizingAssumptions[id].value, sizingAssumptions[id].unit];
}
