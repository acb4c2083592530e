import type { DomainPack } from "../domain.js";
import { decimal, generalKnowledge, ingestedAt, instant, netflixKeystone, text, whole } from "../domain-fields.js";

/** Video, music, podcasts: players that report every few seconds, rights by country, subscribers and advertising. */
export const mediaAndStreaming: DomainPack = {
  id: "media-and-streaming",
  name: "Media and streaming",
  aliases: ["media", "streaming service", "video streaming", "music streaming", "video on demand", "ott", "broadcaster", "television", "tv channel", "tv station", "tv broadcaster", "podcast", "podcast platform", "audiobook", "live streaming", "sports broadcasting", "radio", "radio station", "film studio", "music label", "record label", "music publisher"],
  summary: "Players send heartbeats, and watch time is reconstructed from them; royalties are paid on that figure by country, and quality is judged per delivery network within a minute.",
  entities: [
    {
      id: "playback_heartbeat", name: "Player heartbeats", kind: "event", key: ["session_id", "sequence_number"], eventTime: "played_at",
      partitionKey: { field: "session_id", why: "watch time is the sum of ordered heartbeats of one session; title id would be a hot partition at a premiere" },
      fields: [
        text("session_id", "Playback session"), whole("sequence_number", "Counts heartbeats: gaps are loss", { min: 0 }), text("profile_token", "Profile", { required: false, personal: "behavioural" }),
        text("title_id", "Title, track or episode"), text("delivery_network", "CDN that served", { required: false }), text("country_code", "Country from the address: rights follow it", { personal: "location" }),
        text("player_state", "State", { values: ["start", "playing", "buffering", "paused", "advert", "error", "end", "probe"] }),
        decimal("played_seconds", "Seconds played since the last heartbeat", { required: false, min: 0, max: 120 }), whole("bitrate_kbps", "Bit rate", { required: false, min: 0, max: 100000 }),
        instant("played_at", "Device clock corrected by the offset at session start"), ingestedAt,
      ],
      recordBytes: { typical: 1200, low: 500, high: 4000, source: "keystone" },
      aliases: ["player heartbeat", "heartbeat", "player", "playback", "stream", "app event", "clickstream"],
    },
    {
      id: "delivery_log", name: "Delivery network logs", kind: "event", key: ["request_id"], eventTime: "served_at",
      partitionKey: { field: "session_id", why: "joined with heartbeats of the same session" },
      fields: [
        text("request_id", "Request at the edge"), text("session_id", "Session from the signed address", { required: false }), text("delivery_network", "CDN"), text("client_address", "Address, cut", { required: false, personal: "device-id" }),
        whole("status_code", "HTTP status", { min: 100, max: 599 }), whole("sent_bytes", "Bytes sent", { min: 0 }), instant("served_at", "Edge clock"), ingestedAt,
      ],
      recordBytes: { typical: 500, low: 250, high: 900, source: "gk" },
      aliases: ["cdn", "cdn log", "edge log", "access log"],
    },
    {
      id: "membership_change", name: "Subscription changes", kind: "transaction", key: ["change_id"], eventTime: "changed_at",
      partitionKey: { field: "account_token", why: "states of an account in order" },
      fields: [
        text("change_id", "Change"), text("account_token", "Account", { personal: "direct-identifier" }), text("change_kind", "Kind", { values: ["trial", "start", "renewal", "cancel", "payment-failed", "win-back"] }),
        decimal("period_amount", "Price of the period", { required: false, min: 0, max: 1000 }), instant("changed_at", "Billing clock"), ingestedAt,
      ],
      recordBytes: { typical: 900, low: 400, high: 2000, source: "gk" },
      aliases: ["subscription", "subscription database", "billing", "membership"],
    },
    {
      id: "title", name: "Titles", kind: "reference", key: ["title_id"],
      fields: [text("title_id", "Title"), text("rights_holder", "Who is paid"), text("content_class", "Film, series, live, music, podcast"), whole("runtime_seconds", "Length; empty for live", { required: false, min: 0 })],
      recordBytes: { typical: 3000, low: 1000, high: 10000, source: "gk" },
      aliases: ["cms", "catalogue", "metadata", "rights", "episode", "content"],
    },
  ],
  peakFactor: { value: 2.3, why: "Netflix 2016: 16 million events/s at peak against 600 billion a day; live sport exceeds it within one minute", source: "keystone", confidence: "medium" },
  season: "20:00 to 23:00 local, Sundays, premieres and live finals.",
  windows: [
    { id: "quality-minute", kind: "tumbling", seconds: 60, allowedLatenessSeconds: 30, measure: "states and bit rate by delivery network", aggregation: ["count", "avg"], entity: "playback_heartbeat", groupBy: ["delivery_network", "player_state"], of: "bitrate_kbps", why: "traffic is moved to another network within two minutes of rising buffering" },
    { id: "view-session", kind: "session", seconds: 43200, gapSeconds: 1800, allowedLatenessSeconds: 86400, measure: "watch time per session", aggregation: ["sum", "max"], entity: "playback_heartbeat", groupBy: ["session_id", "title_id"], of: "played_seconds", why: "half an hour of pause ends a viewing; downloads are reported a day later" },
    { id: "title-hour", kind: "tumbling", seconds: 3600, allowedLatenessSeconds: 7200, measure: "watch time by title and country", aggregation: ["sum", "distinct"], entity: "playback_heartbeat", groupBy: ["title_id", "country_code"], of: "played_seconds", why: "programme planning and royalties count by hour and country" },
  ],
  joins: [
    { kind: "lookup", left: "playback_heartbeat", right: "title", on: "title_id", missing: "keep with holder 'unassigned': royalties are owed although metadata of a live event comes after its start" },
    { kind: "stream-stream", left: "playback_heartbeat", right: "delivery_log", on: "session_id", withinSeconds: 3600, missing: "no log: played from a download or a network that samples its logs; quality is then judged by the player alone" },
  ],
  transformation: {
    entity: "playback_heartbeat", reference: "title", joinKey: "title_id", derivedField: "watch_class", derivedType: "string",
    cases: [
      { when: "player_state = 'advert'", then: "'advert'", meaning: "advertising time is billed, not watched" },
      { when: "player_state IN ('buffering', 'error')", then: "'impaired'", meaning: "viewer waited" },
      { when: "played_seconds > 0 AND player_state IN ('start', 'playing', 'end')", then: "'watched'", meaning: "counts for royalties and completion" },
      { when: "played_seconds IS NULL", then: "'unmeasured'", meaning: "old player without counter" },
    ],
    defaultValue: "'idle'", defaultMeaning: "paused or no time played",
    filters: [
      { sql: "session_id IS NOT NULL AND sequence_number IS NOT NULL", meaning: "without session and counter a heartbeat cannot be placed" },
      { sql: "player_state IS NULL OR player_state <> 'probe'", meaning: "synthetic players of operations" },
    ],
    qualityChecks: [
      { name: "dq_played_implausible", sql: "played_seconds < 0 OR played_seconds > 120", meaning: "more played than the interval lasted" },
      { name: "dq_country_missing", sql: "country_code IS NULL", meaning: "no country: royalties cannot be assigned" },
      { name: "dq_clock_ahead", sql: "played_at > ingested_at", meaning: "device clock ahead" },
    ],
    referenceFields: ["rights_holder", "content_class", "runtime_seconds"],
    finalFilters: [{ sql: "played_seconds IS NULL OR (played_seconds >= 0 AND played_seconds <= 120)", meaning: "implausible times are held back; unmeasured heartbeats stay for quality figures" }],
    missingReference: { action: "default", values: { rights_holder: "'unassigned'" } },
  },
  rules: [
    { id: "heartbeat-unique", dimension: "uniqueness", entity: "playback_heartbeat", statement: "No heartbeat is counted twice (0 rows).", threshold: { value: 0, unit: "rows" }, onFailure: "quarantine" },
    { id: "country-present", dimension: "completeness", entity: "playback_heartbeat", statement: "At most 0.1 % of heartbeats have no country.", sql: "country_code IS NULL", threshold: { value: 0.1, unit: "%" }, onFailure: "alert" },
    { id: "title-known", dimension: "completeness", entity: "playback_heartbeat", statement: "At most 0.5 % of heartbeats name an unknown title.", threshold: { value: 0.5, unit: "%" }, onFailure: "default" },
    { id: "played-range", dimension: "accuracy", entity: "playback_heartbeat", statement: "At most 0.1 % of heartbeats claim less than 0 or more than 120 seconds.", sql: "played_seconds < 0 OR played_seconds > 120", threshold: { value: 0.1, unit: "%" }, onFailure: "quarantine" },
    { id: "paused-plays-nothing", dimension: "consistency", entity: "playback_heartbeat", statement: "At most 1 % of error heartbeats claim played time.", sql: "player_state = 'error' AND played_seconds > 0", threshold: { value: 1, unit: "%" }, onFailure: "alert" },
    { id: "heartbeats-fresh", dimension: "timeliness", entity: "playback_heartbeat", statement: "The newest heartbeat is at most 30 seconds old.", threshold: { value: 30, unit: "s" }, onFailure: "alert" },
    { id: "served-ok", dimension: "accuracy", entity: "delivery_log", statement: "At most 1 % of requests end in a server error.", sql: "status_code >= 500", threshold: { value: 1, unit: "%" }, onFailure: "alert" },
  ],
  reconciliation: [
    { left: "watch time by title and country", right: "bytes of the delivery logs / mean bit rate", measure: "hours by day", tolerance: "3 %", frequency: "daily", owner: "playback team" },
    { left: "paying accounts", right: "billing system", measure: "count by plan", tolerance: "0", frequency: "daily", owner: "subscription team" },
    { left: "royalty statement", right: "watch time of closed month", measure: "seconds by holder", tolerance: "0", frequency: "monthly", owner: "rights accounting" },
  ],
  outliers: [{ measure: "watch time per profile and day", method: "fixed cap", threshold: "above 20 h: shared or robot, excluded from royalties" }, { measure: "buffering share by network and city", method: "same minute of the last 7 days", threshold: "3 standard deviations" }],
  kpis: [
    { id: "rebuffer", name: "Buffering", formula: "buffering seconds / watched seconds", unit: "%", alertWhen: "above 0.5 for 3 minutes in a network" },
    { id: "start-failure", name: "Failed starts", formula: "sessions with error before first frame / starts", unit: "%", alertWhen: "above 1" },
    { id: "completion", name: "Completion", formula: "sessions above 90 % of runtime / starts", unit: "%", alertWhen: "5 points below title forecast" },
    { id: "churn", name: "Monthly churn", formula: "cancels / paying accounts at start", unit: "%", alertWhen: "0.5 points above plan" },
  ],
  classification: { public: ["catalogue"], internal: ["quality by network"], confidential: ["watch time by title", "rights contracts"], restricted: ["viewing history by account", "profiles of children"] },
  personalData: [
    { field: "playback_heartbeat.profile_token", kind: "behavioural", treatment: "pseudonym; history deletable by the viewer, political reading never a feature" },
    { field: "delivery_log.client_address", kind: "device-id", treatment: "last octet removed after 24 hours" },
    { field: "membership_change.account_token", kind: "direct-identifier", treatment: "token; contact data stays in billing" },
  ],
  usualRegimes: [{ regime: "gdpr", when: "viewers in the European Union" }, { regime: "coppa", when: "children's profiles in the United States" }, { regime: "ccpa", when: "viewers in California" }],
  semantics: {
    clock: "Device time corrected at session start for viewing, edge time for delivery, billing time for money. Days are local to the country of rights.",
    identity: "Account, profile and device differ; households share. Royalties need the session only, recommendations the profile.",
    lateData: "Downloads report up to 30 days later and count in the month of viewing until royalties close on day 10.",
    correction: "Robot viewing found later is deducted in the next statement with a reason; charts are not rewritten.",
  },
  lateDataSeconds: 86400,
  partitioning: { time: "hourly", hashKey: "session_id", rangeKey: "played_at", custom: "by country, because rights, privacy and royalties are cut that way" },
  machineLearning: [{ model: "next title", features: "last 50 viewings, time of day, device", freshness: "minutes" }, { model: "churn", features: "days since viewing, failed starts, payment failures", freshness: "daily" }, { model: "delivery choice", features: "buffering by network and city", freshness: "1 minute" }],
  graphUse: "Viewers and titles as a bipartite graph feed similarity; accounts with devices show password resale.",
  edgeUse: "Edge nodes count requests and sample logs at 10 %; signed addresses carry the session id.",
  eventDriven: "Buffering moves traffic; a failed payment starts reminders; a premiere raises capacity an hour before it starts.",
  apiFirst: "Continue-watching, recommendations and charts at page load; statements for rights holders.",
  roadmap: [
    { quarter: 1, outcome: "watch time agreed", work: ["heartbeat schema and player versions", "session reconstruction", "proof against delivery logs"] },
    { quarter: 2, outcome: "quality steered by minute", work: ["quality window to delivery choice", "live-event test at 5 times evening", "error codes unified"] },
    { quarter: 3, outcome: "statements and recommendations", work: ["royalty month close", "profile features", "viewer deletion path"] },
    { quarter: 4, outcome: "subscribers kept", work: ["churn model in billing messages", "price and trial experiments", "hot data cut to 90 days"] },
  ],
  dataProducts: [{ name: "watch_time", owner: "playback team", consumers: "rights, programme planning" }, { name: "delivery_quality", owner: "delivery team", consumers: "operations" }, { name: "members_daily", owner: "subscription team", consumers: "finance, marketing" }],
  sources: { gk: generalKnowledge, keystone: netflixKeystone },
};
