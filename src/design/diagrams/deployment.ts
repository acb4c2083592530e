/** Where the parts run: client sites, the region with its zones, other providers. */
import { textFact } from "../../facts/fact.js";
import type { Component } from "../topology.js";
import { collapse, edgesBetween } from "./collapse.js";
import type { Graph, GraphGroup } from "./graph.js";
import { BESIDE, BESIDE_TITLE, isBeside, isSource, isTarget, passedBy, type DiagramInput } from "./input.js";

const PLATFORM: Readonly<Record<Component["platform"], string>> = {
  aws: "AWS", azure: "Azure", gcp: "Google Cloud", "on-premises": "Own data centre", saas: "Vendors' clouds", client: "Client systems",
};

/** Parts of a platform are told apart by the network they stand in. */
const SUBNETS: readonly (readonly [id: string, title: string, zones: readonly Component["zone"][]])[] = [
  ["entry", "Entry subnet", ["edge", "ingestion", "network"]],
  ["data", "Data subnet", ["processing", "storage"]],
  ["access", "Access subnet", ["serving"]],
  ["control", "Operations subnet", ["governance", "operations", "delivery", "security"]],
];

function subnetOf(component: Component): string {
  return SUBNETS.find(([, , zones]) => zones.includes(component.zone))?.[0] ?? "control";
}

function platformTitle(input: DiagramInput, platform: Component["platform"]): string {
  const region = textFact(input.facts, "region");
  const cloud = platform === "aws" || platform === "azure" || platform === "gcp";
  if (!cloud) return PLATFORM[platform];
  const home = textFact(input.facts, "platform") === platform && region !== "" ? `, region ${region}` : "";
  return `${PLATFORM[platform]}${home}`;
}

export function deploymentGraph(input: DiagramInput): Graph {
  const passed = passedBy(input.connections);
  const groupOf = (item: Component): string => {
    if (isSource(item)) return "client";
    if (isTarget(item)) return "client/targets";
    if (isBeside(item, passed)) return `${item.platform}/${BESIDE}`;
    return item.platform === "client" || item.platform === "saas" ? item.platform : `${item.platform}/${subnetOf(item)}`;
  };
  const { nodes, nodeOf } = collapse(input.components, groupOf, input.connections);
  const platforms = (Object.keys(PLATFORM) as Component["platform"][]).filter((id) => input.components.some((item) => item.platform === id));
  const groups = platforms.flatMap((platform): GraphGroup[] => {
    const outer = { id: platform, title: platformTitle(input, platform) };
    if (platform === "client") return [{ id: "client", title: "Client systems that deliver" }, { id: "client/targets", title: "Client systems that receive" }];
    const beside = { id: `${platform}/${BESIDE}`, title: BESIDE_TITLE, parent: platform };
    return platform === "saas" ? [outer, beside] : [outer, ...SUBNETS.map(([id, title]) => ({ id: `${platform}/${id}`, title, parent: platform })), beside];
  });
  return { id: "deployment", title: "Deployment: platforms, regions, networks", direction: "LR", groups, nodes, edges: edgesBetween(input.connections, nodeOf, () => "") };
}
