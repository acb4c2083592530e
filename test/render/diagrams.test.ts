// @vitest-environment jsdom
import mermaid from "mermaid";
import { describe, expect, it } from "vitest";
import { mermaidLabel } from "../../src/design/diagrams/mermaid.js";
import { brief } from "../../src/design/diagrams/input.js";
import { fixtureDesign } from "./support/design.js";

/** Each would break a diagram if it reached Mermaid unescaped. */
const HOSTILE = [
  'end', 'subgraph x', '"]; click A "javascript:alert(1)"', "--> B", "%%{init: {'theme':'dark'}}%%", "<script>alert(1)</script>", "`**md**`", "a\nend\nb", "style x:y#z;",
  "classDef a:b \"q\"", "{{mustache}}", "| pipe |", "\u202eright to left", "#quot; &amp; #35;", "(round) [box] {rhombus}", "---\ntitle: x\n---", "日本語のデータ", "\\", "A & B ; C", "@{ shape: x }", "~~~", ":::warn",
  "x".repeat(300),
];

describe("diagrams", () => {
  it("draws all nine kinds for a design with streaming and batch flows", () => {
    expect(fixtureDesign().diagrams.map((item) => item.id)).toEqual([
      "context", "data-flow", "deployment", "stream-path", "batch-path", "security-zones", "recovery-topology", "delivery-pipeline", "roadmap",
    ]);
  });

  it.each(["", ...HOSTILE])("parse in Mermaid with %j in every name", async (hostile) => {
    mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
    for (const diagram of fixtureDesign({ hostile }).diagrams) await expect(mermaid.parse(diagram.mermaid), diagram.id).resolves.toMatchObject({ diagramType: "flowchart-v2" });
  });

  it("merges systems of one kind when there are many, to about 20 nodes", () => {
    for (const diagram of fixtureDesign({ sources: 60 }).diagrams) {
      const nodes = diagram.mermaid.split("\n").filter((line) => /^\s*n_\w+[[({]/.test(line));
      expect(nodes.length, diagram.id).toBeLessThanOrEqual(22);
    }
  });

  it("labels edges with what is carried: no flow names, no number cut in two", () => {
    const { flows } = fixtureDesign();
    const [first, second] = [flows[0]?.name ?? "", flows[1]?.name ?? ""];
    expect(brief(`2,180 MB/s at peak for ${first}, ${second} and 3 more`, flows)).toBe("2,180 MB/s at peak");
    expect(brief(`data of ${second}`, flows)).toBe("");
    expect(brief("2,180 MB/s at peak, written by producers in several regions at once", flows)).toBe("2,180 MB/s at peak");
  });

  it("sets apart what no data passes, and draws links inside a zone", () => {
    const drawn = (id: string): string => fixtureDesign().diagrams.find((item) => item.id === id)?.mermaid ?? "";
    const deployment = drawn("deployment");
    const beside = deployment.slice(deployment.indexOf("Beside the flow"));
    for (const name of ["AWS KMS", "Amazon Managed Grafana", "Glue Schema"]) expect(beside).toContain(name);
    expect(deployment).not.toMatch(/--> n_aws_beside/);
    expect(drawn("security-zones")).toMatch(/n_\w*batch_processing -->(?:\|"\w*"\|)? n_\w*warehouse/);
  });

  it("codes colons only where Mermaid would drop the semicolon after them", () => {
    expect(mermaidLabel("a: b")).toBe("a: b");
    expect(mermaidLabel('style a: "b"')).not.toContain(":");
  });

  it("never writes a client name as a node id", () => {
    for (const diagram of fixtureDesign({ hostile: "end" }).diagrams) expect(diagram.mermaid).not.toMatch(/^\s*end\s*[[({]/m);
  });
});
