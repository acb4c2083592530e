/** Zones of trust; an arrow that crosses a border says how it is protected. */
import type { Component, Connection, Zone } from "../topology.js";
import { collapse, edgesBetween } from "./collapse.js";
import type { Graph } from "./graph.js";
import { BESIDE, BESIDE_TITLE, isBeside, isTarget, passedBy, type DiagramInput } from "./input.js";

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
  const passed = passedBy(input.connections);
  // What stands beside the flow outside the control zone says nothing about a border; it is set apart.
  const placeOf = (item: Component): string => (isBeside(item, passed) && zoneOf(item) !== "control" ? BESIDE : zoneOf(item));
  const zones = new Map(input.components.map((item) => [item.id, placeOf(item)]));
  const { nodes, nodeOf } = collapse(input.components, placeOf, input.connections);
  const encrypted = input.decisions.some((item) => item.topic === "in-transit-encryption" && item.chosen.some((chosen) => chosen.id.includes("tls")));
  const protection = (item: Connection): string => PROTECTION.exec(item.how)?.[0] ?? (encrypted && zones.get(item.from) !== zones.get(item.to) ? "TLS" : "");
  const hasControl = nodes.some((item) => item.group === "control");
  return {
    id: "security-zones", title: "Security zones", direction: "LR",
    groups: [...ZONES.map(([id, title]) => ({ id, title })), { id: BESIDE, title: BESIDE_TITLE }], nodes,
    edges: [...edgesBetween(input.connections, nodeOf, protection), ...(hasControl ? [{ from: "control", to: "data", label: "keys, audit", dashed: true }] : [])],
  };
}
