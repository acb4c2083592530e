/** The parts of the design and what flows between them; made from the decisions, read by sizing, cost, assurance and diagrams. */

export type Zone = "source-site" | "edge" | "ingestion" | "processing" | "storage" | "serving" | "governance" | "operations" | "delivery" | "security" | "network";

export interface Component {
  /** Unique: the role, with the flow or target when there are several: "event-log", "serving-store:search". */
  readonly id: string;
  readonly name: string;
  /** Catalog id, or a source/target id for systems of the client. */
  readonly technology: string;
  readonly role: string;
  /** Flow ids that pass through it; empty for what serves all (monitoring, keys). */
  readonly flows: readonly string[];
  readonly zone: Zone;
  readonly platform: "aws" | "azure" | "gcp" | "on-premises" | "saas" | "client";
  /** Decision ids. */
  readonly because: readonly string[];
}

export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly what: string; // what is carried: "order changes, 1.2 MB/s peak"
  /** Flow ids whose data takes this link. */
  readonly flows: readonly string[];
  readonly how: string; // protocol and pattern: "Kafka protocol, TLS, at least once"
}

export interface Topology {
  readonly components: readonly Component[];
  readonly connections: readonly Connection[];
  /** For each flow the component ids its data passes, in order, source systems first, client targets last. */
  readonly paths: Readonly<Record<string, readonly string[]>>;
}
