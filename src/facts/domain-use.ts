/** Which parts of a domain pack a brief puts to use: the entities its sources deliver, and the windows and joins over the live ones. */
import type { SourceSystem } from "../brief/brief.js";
import type { DomainEntity, DomainJoin, DomainPack, DomainWindow } from "../catalog/domain.js";
import type { Flow } from "../requirements/requirement.js";
import { distinct } from "../shared/compare.js";
import { isStreaming } from "../brief/flow-class.js";

/** Windows and joins that the live flows compute. Empty lists where nothing is computed live. */
export interface LiveUse {
  readonly windows: readonly DomainWindow[];
  readonly joins: readonly DomainJoin[];
}

const plain = (text: string): string => ` ${text.toLowerCase().split(/[^a-z0-9]+/u).map((word) => (word.length > 3 ? word.replace(/s$/u, "") : word)).join(" ")} `;

/** Entities that the sources deliver, by the words of their names; the transformation's own where no name says anything. */
export function deliveredEntities(pack: DomainPack, sources: readonly SourceSystem[]): readonly DomainEntity[] {
  const names = sources.map((source) => plain(source.name));
  const found = pack.entities.filter((entity) => entity.aliases.some((alias) => names.some((name) => name.includes(plain(alias)))));
  return found.some((entity) => entity.kind !== "reference") ? found : pack.entities.filter((entity) => entity.id === pack.transformation.entity || found.includes(entity));
}

/** True for flows that compute on live data and do not only copy it. */
export function computesLive(flow: Flow): boolean {
  return isStreaming(flow) && flow.purpose !== "replication" && flow.purpose !== "ingest";
}

/** One window of a kind is what a purpose asks for first; the rest follow in the pack's order. */
function rank(window: DomainWindow, purposes: readonly Flow["purpose"][]): number {
  const acts = purposes.some((purpose) => purpose === "scoring" || purpose === "alerting" || purpose === "serving");
  const shows = purposes.some((purpose) => purpose === "analytics" || purpose === "reporting" || purpose === "settlement");
  if (window.kind === "tumbling") return shows || !acts ? 0 : 1;
  return acts ? 0 : 2;
}

/** Longest stretch that is held in flight: beyond a day, windows and joins are made in the tables, where a rebuild is a query. */
export const LONGEST_LIVE_SECONDS = 86_400;

/** The join of two live streams that is made in flight: the brief's own length if it names one, else the pack's first of at most a day. */
export function joinInFlight(use: LiveUse, seconds?: number): DomainJoin | undefined {
  const pairs = use.joins.filter((join) => join.kind === "stream-stream");
  return seconds === undefined ? pairs[0] : pairs.find((join) => join.withinSeconds === seconds) ?? pairs[0];
}

/** Joins of two delivered streams that are longer than a day. */
export function joinsInTables(pack: DomainPack, sources: readonly SourceSystem[]): readonly DomainJoin[] {
  const delivered = deliveredEntities(pack, sources).map((entity) => entity.id);
  return pack.joins.filter((join) => join.kind === "stream-stream" && (join.withinSeconds ?? 0) > LONGEST_LIVE_SECONDS && delivered.includes(join.left) && delivered.includes(join.right));
}

/** Words of a brief that say what must count exactly once. */
const ONCE = /exactly[- ]once|once and only once|counted once|count (?:each|every)|no duplicates|never twice/iu;

/** The entity that the brief's own sentence on counting once names, where it is not the transformation's. */
export function countedOnce(pack: DomainPack, text: string): DomainEntity | undefined {
  const said = text.split(/(?<=[.;!?])\s+|[\n"]/u).filter((sentence) => ONCE.test(sentence)).map(plain);
  const named = pack.entities.filter((entity) => entity.kind !== "reference" && [...entity.aliases, entity.id.replaceAll("_", " ")].some((alias) => said.some((sentence) => sentence.includes(plain(alias)))));
  return named.some((entity) => entity.id === pack.transformation.entity) ? undefined : named[0];
}

/** What the live flows of a brief compute: windows over delivered entities, joins whose left side is delivered. */
export function liveUse(pack: DomainPack, sources: readonly SourceSystem[], flows: readonly Flow[]): LiveUse {
  const live = flows.filter(computesLive);
  if (live.length === 0) return { windows: [], joins: [] };
  const own = sources.filter((source) => live.some((flow) => flow.sources.includes(source.id)));
  const entities = deliveredEntities(pack, own.length > 0 ? own : sources).map((entity) => entity.id);
  const usable = pack.windows.filter((window) => window.kind !== "none" && window.seconds <= LONGEST_LIVE_SECONDS);
  const matching = usable.filter((window) => entities.includes(window.entity));
  const purposes = distinct(live.map((flow) => flow.purpose));
  // A window longer than the oldest result a flow may show comes after those that fit.
  const widest = live.reduce((most, flow) => Math.max(most, flow.freshnessSeconds), 0);
  const wide = (window: DomainWindow): number => (window.kind === "tumbling" && window.seconds > widest ? 1 : 0);
  const ordered = (matching.length > 0 ? matching : usable).map((window, index) => ({ window, index }))
    .sort((a, b) => rank(a.window, purposes) - rank(b.window, purposes) || wide(a.window) - wide(b.window) || a.index - b.index).map(({ window }) => window);
  const windows = ordered.filter((window, index) => ordered.findIndex((other) => other.kind === window.kind) === index);
  const reference = (id: string): boolean => pack.entities.some((entity) => entity.id === id && entity.kind === "reference");
  const joins = pack.joins.filter((join) => entities.includes(join.left) && (join.kind === "lookup" ? true : (join.withinSeconds ?? 0) <= LONGEST_LIVE_SECONDS && entities.includes(join.right) && !reference(join.right)));
  return { windows, joins };
}
