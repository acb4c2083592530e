/** Zones of trust; an arrow that crosses a border says how it is protected. */
import type { Component, Zone } from "../topology.js";
import { collapse, edgesBetween } from "./collapse.js";
import type { Graph } from "./graph.js";
import { isTarget, type DiagramInput } from "./input.js";

const ZONES: readonly (readonly [id: string, title: string, zones: readonly Zone[]])[] = [
  ["outside", "Outside: systems that deliver", []],
  ["entry", "Entry zone", ["edge", "ingestion", "network"]],
  ["data", "Data zone", ["processing", "storage"]],
  ["access", "Access zone: people and applications", ["serving"]],
  ["readers", "Outside: systems that receive", []],
  ["control", "Control zone: keys, audit, operations", ["governance", "operations", "delivery", "security"]],
];

const PROTECTION = /m?TLS|HTTPS|VPN|SFTP|SSH|private link|private endpoint/i;

function zoneOf(component: Component): string {
  if (component.platform === "client") return isTarget(component) ? "readers" : "outside";
  return ZONES.find(([, , zones]) => zones.includes(component.zone))?.[0] ?? "control";
}

export function securityZonesGraph(input: DiagramInput): Graph {
  const zones = new Map(input.components.map((item) => [item.id, zoneOf(item)]));
  const crossing = input.connections.filter((item) => zones.get(item.from) !== zones.get(item.to));
  const { nodes, nodeOf } = collapse(input.components, zoneOf, input.connections);
  const crossings = edgesBetween(crossing, nodeOf, (item) => PROTECTION.exec(item.how)?.[0] ?? "");
  return {
    id: "security-zones", title: "Security zones", direction: "LR",
    groups: ZONES.map(([id, title]) => ({ id, title })), nodes,
    edges: [...crossings, { from: "control", to: "data", label: "keys, audit", dashed: true }],
  };
}
