/** Where the results go. */
import type { TargetKind, TargetSystem } from "./brief.js";
import { cutList, listOf, slug, type Clause, type FieldText, type ListForm, type Reading } from "./reading.js";
import { lowerAscii } from "./text.js";
import { trim } from "./units.js";

/** First match wins: the particular before the general. */
const KINDS: readonly (readonly [TargetKind, RegExp])[] = [
  ["feature-store", /\bfeature (store|platform|look-?ups?|serving|registry)|\bfeast\b|\btecton\b|\bml features\b|\bplatform features\b/],
  ["reverse-etl", /\breverse[- ]?etl\b|\bback (in)?to (the |our )?(crm|salesforce|hubspot|erp|sap|servicenow|dynamics|mes|shop|business (systems?|applications?))|\bsync(ed)? to (the )?(crm|salesforce|hubspot)|\bhightouch\b|\bcensus\b|\bcrm\b|\bmarketing (tools?|automation)\b|\bdynamics\b|\bsalesforce\b|\bads apis?\b|\baudiences? (to|in|into)\b|\bad manager\b|\b(newsletter|mailing|campaign) tools?\b|\bjira\b/],
  ["realtime-olap", /\b(real[- ]?time|low[- ]latency|user[- ]facing|customer[- ]facing|interactive) (olap|analytics|analytical|bi|dashboards?|reporting)|\bpinot\b|\bdruid\b|\bclickhouse\b|\bstarrocks\b|\bdoris\b|\bolap\b/],
  ["event-consumers", /\bsinks?\b|\bstream consumers?\b/],
  ["operational-database", /\b(reporting |read )replicas?\b|\bcop(y|ies) of (the |our |its )?(\w+ )?databases?\b/],
  ["lakehouse", /\blake ?houses?\b|\bdatabricks\b|\bdelta lake\b|\biceberg\b/],
  ["lake", /^[^,;]*\bdata lakes?\b(?![^,;]*\bwarehouse)/],
  ["warehouse", /\bwarehouses?\b|\bdwh\b|\bedw\b|\bsnowflake\b|\bbigquery\b|\bredshift\b|\bsynapse\b|\bteradata\b|\bgreenplum\b|\bvertica\b|\bnetezza\b|\bexadata\b|\bathena\b|\bdata marts?\b|\bmarts?\b|\bsql pool\b|\bfabric\b|\bdata and analytics service\b/],
  ["lake", /\blakes?\b|\bobject stor(e|age)\b|\bs3\b|\badls\b|\bgcs\b|\bhdfs\b|\bemr\b|\barchives?\b|\braw zone\b|\bcold (storage|archive)\b|\bhive\b/],
  ["vector", /\bvector\b|\bembeddings?\b|\brag\b|\bpgvector\b|\bpinecone\b/],
  ["graph", /\bgraphs?( database| store| db)\b|\bneo4j\b|\bneptune\b|\bknowledge graph\b|\bgraph\b/],
  ["time-series", /\btime[- ]?series\b|\bhistorian\b|\binflux(db)?\b|\btimescale(db)?\b|\bprometheus\b/],
  ["search", /\bsearch\b|\belastic(search)?\b|\bopensearch\b|\bsolr\b|\bsiem\b/],
  ["key-value", /\bkey[- ]value\b|\bredis\b|\bdynamodb\b|\bcassandra\b|\bscylla(db)?\b|\bcache\b|\bcosmos ?db\b|\bbigtable\b|\bserving store\b|\bonline store\b|\bnosql\b|\blow[- ]latency store\b/],
  ["alerting", /\balert(s|ing)?\b|\bpagerduty\b|\bnotifications?\b|\balarms?\b|\bsms\b|\bincident|\bmonitoring\b|\bon-call\b|\bmetrics\b(?! (reports?|dashboards?))|\bgrafana\b/],
  ["regulator", /\bregulat\w*\b|\bcentral[- ]bank\b|(?<!\b(shift|line|floor|team|site|plant|warehouse|field|store|production|yard)s?[ -])\bsupervis\w+|\bauthorit(y|ies)\b|\bministr(y|ies)\b|\btax office\b|\bstatutory\b/],
  ["notebook", /\bnotebooks?\b|\bjupyter\w*\b|\bdata science (workbench|environment|sandbox)\b|\bdata scientists\b|\bresearchers\b|\bsandbox\b/],
  // A page that is asked for one thing by its number is an interface.
  ["api", /\blook-?ups? by\b|\b(tracking|status|booking|order|customer|product) pages?\b/],
  // "scoring API": what a caller asks, whatever computes behind it.
  ["api", /\b(scor(ing|es?)|decisions?|predictions?|fraud|risk|pricing|recommendations?) (apis?|endpoints?|services?)\b/],
  ["machine-learning", /\b(ml|machine learning|models?|model (training|serving|execution)|sagemaker|vertex|ai platform|data science|modelling|scoring|fraud models?)\b/],
  ["operational-database", /\b(postgres\w*|mysql|oracle|sql server|spanner|mariadb)\b[^,;]{0,30}\b(database|db)\b/],
  ["api", /\bapis?\b(?![^,;]*\b(dashboards?|reports?|reporting)\b)/],
  // Screens that a program feeds: displays at stops, boards in halls, a company's own application.
  ["api", /\b(web|mobile|internal|own|react|angular|desktop) (application|app|client|frontend|front[- ]end)s?\b|\b(stop|platform|passenger|public|street|roadside|station|in-vehicle|on-board|departures?|arrivals?|gate)( information)? (displays?|signs?|signage|boards?)\b|\bsignage\b|\bkiosks?\b/],
  ["bi", /\bbi\b|\bdashboards?\b|\breports?\b|\breporting\b|\bpower ?bi\b|\btableau\b|\blooker\b|\bqlik\b|\bsuperset\b|\bmetabase\b|\bquicksight\b|\bexcel\b|\banalysts?\b|\bad-?hoc\b|\bquer(y|ies)\b|\banalytics\b|\bcontrol room\b|\boperators?\b|\bself-service\b|\bscreens?\b|\busers\b|\bconsoles?\b|\bworkbench(es)?\b|\bworkstations?\b|\bwork ?lists?\b|\bdesktops?\b|\bdisplays?\b|\b(video )?wall\b|\bcontrol cent(er|re)s?\b|\bdesk\b|\bboards?\b|\bcockpits?\b|\bcase (tool|management)\b|\bmaps?\b|\bvisuali[sz]ation\b/],
  // A business application is there already: results go into it, and no database is made for it, unless a copy of its tables is wanted.
  ["other", /^(?!.*\b(replicas?|cop(y|ies)|mirror\w*|read model|ods|(operational|reporting) (data ?store|database|store))\b).*\b(erp|sap|s\/4 ?hana|mes|wms|tms|lims|his|ehr|emr|core banking|policy (admin\w*|system)|billing system|claims system)\b/],
  ["operational-database", /\b(operational|relational|application|transactional|serving|production) (database|db|store)\b|\bpostgres(ql)?\b|\bmysql\b|\boracle\b|\bsql server\b|\bspanner\b|\bdatabases?\b|\breplicas?\b|\bods\b|\berp\b|\bsap\b|\bmes\b|\bpostgis\b|\bwork orders?\b|^billing( system)?$/],
  ["api", /\bapis?\b|\bapps?\b|\bapplications?\b|\bportal\b|\bmicroservices?\b|\bservices?\b|\bwebsite\b|\bthird parties\b|\bchannels\b|\bcustomers\b|\bproduct\b|\bengines?\b|\b(image|media|tile) servers?\b|\bcontrollers?\b|\bgateways?\b|\b(bidding|pricing|planning|dispatch) tools?\b|\bfhir\b|\bhl7\b|\binterfaces?\b/],
  ["event-consumers", /\b(kafka|topics?|event (bus|consumers?|stream)|stream consumers?|downstream (consumers|systems|services)|webhooks?|consumers?|subscribers|queues?|feeds?)\b/],
  ["files", /\bfiles?\b|\bcsv\b|\bsftp\b|\bexports?\b|\bextracts?\b|\bpartners?\b|\bspreadsheets?\b|\bparquet\b|\bdata ?sets?\b|\bopen data\b/],
  ["other", /\bcatalog(ue)?\b|\bdata products?\b|\bsinks?\b|\bsystems?\b/],
];

const isKnown = (text: string): boolean => KINDS.some(([kind, pattern]) => kind !== "other" && pattern.test(text));

/** "400 rps peak", "8,000 requests/s from the shop": the load of the target before it. */
const ONLY_A_LOAD = /^(about |around |up to |at most |no more than |under |below |less than |~\s?)*\d[\d.,]*\s*(k|m|million|thousand)?\s*(rps|qps|tps|requests?|calls|look-?ups|reads|queries|hits)\b/;

/** Words that say how, when or how much, and name no place where results go. */
const MANNER_WORD = /^(\d\S*|p\d+|hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|annual|once|twice|every|each|per|a|an|the|of|by|at|on|in|within|under|below|above|over|up|to|from|about|around|most|least|no|not|more|less|than|older|later|latest|before|after|until|only|and|or|all|as|k|m|thousand|million|ms|milliseconds?|s|sec|secs|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|quarters?|years?|am|pm|morning|evening|night|noon|midnight|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|working|business|concurrent|concurrently|simultaneous|users?|readers?|viewers?|people|rps|qps|requests?|calls|latency|response|responses|times?|percentile|fresh|freshness|peak|average|mean|max|min|maximum|minimum|read-only|reads?|queries)$/;
const SAYS_HOW = /\d|ly\b|\bonce\b|\btwice\b|\bevery\b|\bannual\b|\bread-only\b/;

/** "weekly", "p95 under 4 s", "150 concurrent at most": said of the target before it. */
const isManner = (lower: string): boolean => SAYS_HOW.test(lower) && lower.split(/[\s,/<>=~\u2264\u2265]+/u).every((word) => word === "" || MANNER_WORD.test(word));

/** "XML by SFTP", "as CSV", "over HTTPS": how results travel to a target that is named already. */
const HOW_IT_TRAVELS = /^(as |in )?(xml|json|csv|parquet|avro|pdf|edi|edifact|x12|fixed[- ]width|flat)( files?| format| extracts?)?(?= (by|over|via|through)\b|$)|^(by|over|via|through) \S/;

/** Languages that people query with are no place either. */
const LANGUAGE = /^(sql|python|r|scala|java|julia|spark|dax)$/;

const PEOPLE = "users?|people|analysts?|customers?|staff|employees|clients|partners|managers|seats|persons|planners|researchers|merchants|advertisers|tenants|subscribers|operators|doctors|nurses|engineers|editors|journalists|agents|controllers|dispatchers|clinicians|underwriters|traders|quants|officers|buyers|teachers|pharmacists|accountants|auditors|drivers|technicians|marketers|developers|scientists|statisticians|inspectors|supervisors|case workers|executives";
const ARE_PEOPLE = new RegExp(`\\b(${PEOPLE})\\b`);
const PEOPLE_BEFORE = new RegExp(`\\b(${PEOPLE})\\s*\\(\\s*(about |around |some |~\\s?)?$`);

/** "auditors", "40 case workers in the field offices": people and nothing they look at. */
const GROUP_OF_PEOPLE = new RegExp(`^(the |our |all |about |around |some |~)?(\\d\\S* )?([\\w-]+ )?(${PEOPLE})( (in|at|of|on) [^,;]{1,60})?$`);
const WORK_IN_NOTEBOOKS = /\b(scientists|researchers|developers)\b/;
const FOR_PEOPLE = new RegExp(`\\b(for|of|by)\\b[^,;]*\\b(${PEOPLE})$|\\b(for|of|by)\\b[^;]*, [^,;]*\\b(${PEOPLE})$`);

/** "... for 350 auditors and analysts": a second group that uses the same target. */
const addsPeople = (last: string, item: string): boolean => item.split(/ (?:and|&) /).every((part) => GROUP_OF_PEOPLE.test(part)) && FOR_PEOPLE.test(last.slice(-200)) && !WORK_IN_NOTEBOOKS.test(item);

/** A target as written: its kind is told by what is named first, not by what is said of it after. */
interface TargetItem extends Clause {
  readonly head: string;
  readonly headEnd: number;
}

/** Whether an item goes on about the target before it. `apart` is the text between the two. */
function belongsBefore(last: TargetItem, item: Clause, apart: string, form: ListForm): boolean {
  const joined = /^\s*(and|&|plus)\s*$/i.test(apart);
  if (joined) return (/\bfor\b|\bof\b/.test(last.lower) && !isKnown(item.lower)) || LANGUAGE.test(item.lower) || addsPeople(last.lower, item.lower);
  if (!/^\s*,\s*$/.test(apart)) return false;
  if (ONLY_A_LOAD.test(item.lower) || isManner(item.lower) || LANGUAGE.test(item.lower) || addsPeople(last.lower, item.lower)) return true;
  // Where lines or semicolons part the targets, a comma parts them only before a target that is known.
  return form !== "commas" && isKnown(last.head) && (!isKnown(item.lower) || HOW_IT_TRAVELS.test(item.lower));
}

/** "Tableau for 900 clinicians and managers" is one target. */
function targetItems(field: FieldText, source: string): TargetItem[] {
  const form = listOf(field.text);
  const merged: TargetItem[] = [];
  for (const item of cutList(source, field.tokens, field.start, field.end, isKnown)) {
    const last = merged.at(-1);
    const apart = last === undefined ? "" : source.slice(last.end, item.start);
    if (last === undefined || !belongsBefore(last, item, apart, form)) {
      merged.push({ ...item, head: item.lower, headEnd: item.end });
      continue;
    }
    const text = source.slice(last.start, item.end);
    // "Snowflake for finance and controlling": the second word of the name, not a remark.
    const remark = apart.includes(",") && !addsPeople(last.lower, item.lower);
    const headEnd = remark ? last.headEnd : item.end;
    const head = remark || isKnown(last.head) ? last.head : lowerAscii(text);
    merged[merged.length - 1] = { start: last.start, end: item.end, text, lower: lowerAscii(text), head, headEnd };
  }
  return merged;
}

/** What "for 12 ..." may count beside people. */
const NOT_PEOPLE = /\b(domains?|teams?|countries|sites?|stores?|plants?|clusters?|branches|brands?|departments?|tables?|products?|titles?|days?|months?|years?|systems?|services?|sources?)\b/;

/** "for 120 in sales", "40 analysts", "internal analysts (40)": the words around a number of people. */
function countsPeople(noun: string | undefined, before: string, after: string): boolean {
  if (noun === "concurrent" || noun === "simultaneous") return true;
  if (noun !== undefined && /\bfor (about |around |some |up to )?$/.test(before) && !NOT_PEOPLE.test(noun)) return true;
  return ARE_PEOPLE.test(noun ?? "") || (PEOPLE_BEFORE.test(before) && /^\s*\)/.test(after));
}

/** No company has so many people who read reports: these are its customers. */
const MORE_THAN_STAFF = 100_000;
/** An interface with more users than this is called by a product, not by colleagues. */
const MOST_API_STAFF = 1_000;

/** "8,000 requests/s": what callers ask of a target. */
const CALLS = /\b(requests?|calls?|look-?ups?|reads?|queries|hits|req|rps|qps)\b/;

/** Items of the target list with their users. */
export function readTargets(field: FieldText, reading: Reading): TargetSystem[] {
  const taken = new Set<string>();
  return targetItems(field, reading.source).slice(0, 500).flatMap((item) => {
    const kind = KINDS.find(([, pattern]) => pattern.test(item.head))?.[0];
    const users = field.quantities.find((quantity) => quantity.kind === "count" && quantity.start >= item.start && quantity.end <= item.end && quantity.perSeconds === undefined && countsPeople(quantity.noun, item.lower.slice(0, quantity.start - item.start), item.lower.slice(quantity.end - item.start)));
    const calls = field.quantities.find((quantity) => quantity.perSeconds !== undefined && quantity.perSeconds > 0 && quantity.start >= item.start && quantity.end <= item.end && (CALLS.test(quantity.noun ?? "") || /\d\s*k?\s?(rps|qps)\b/iu.test(reading.source.slice(quantity.start, quantity.end + 4))));
    if (kind === undefined && !/\p{L}{3}/u.test(item.text)) return [];
    // "3,000 advertisers look at their spend": people who read are served by screens.
    const fallback: TargetKind = users !== undefined || /\b(look|looks|see|sees|view|views|check|checks|watch|read|reads) (at |up )?(their|its|the)\b/.test(item.lower) ? "bi" : "other";
    if (kind === undefined && fallback === "other") reading.find("info", "target-kind", `The kind of the target "${item.text.slice(0, 80)}" is not recognised.`, field.id);
    const external = (users !== undefined && (users.value >= MORE_THAN_STAFF || (kind === "api" && users.value > MOST_API_STAFF))) || /\bexternal|\bcustomers?\b|\bpublic\b|\bpartners?\b|\bmerchants\b|\badvertisers\b|\bcitizens\b|\bpassengers\b|\bpolicy ?holders\b|\bresidents\b|\bsuppliers\b|\bconsumers\b(?! groups)|\bthird part/.test(item.lower);
    const name = reading.source.slice(item.start, item.headEnd).replace(/\s+/g, " ").slice(0, 160);
    const span = reading.note(field.id, item.start, item.end, `target: ${kind ?? fallback}${users === undefined ? "" : `, ${trim(users.value)} users`}`);
    return [{ id: slug(name.replace(/\(.*$/, "").trim() || name, taken, "target"), name, kind: kind ?? fallback, ...(users === undefined ? {} : { users: users.value }), ...(calls?.perSeconds === undefined ? {} : { requestsPerSecond: calls.value / calls.perSeconds }), ...(external ? { external } : {}), span }];
  });
}
