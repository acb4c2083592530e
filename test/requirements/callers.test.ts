/** Which system asks a scoring flow, and what follows from it: the link back, the calls at the door, the time left for the model. */
import { describe, expect, test } from "vitest";
import { generate, type Design } from "../../src/index.js";

const brief = (sources: string, processing: string, sla = "scoring answers in 200 ms; 99.9 %", targets = "Snowflake; BI for 20 people"): string => `domain: online shop in Germany\nsources:\n${sources}\nvolume: 20M events per day, 20 GB/day\nprocessing:\n${processing}\n- daily sales report\ntargets: ${targets}\nsla: ${sla}\nstack: AWS eu-central-1\nteam: 6 data engineers, on-call\nbudget: EUR 40k a month\n`;
const scored = async (text: string) => {
  const design = await generate(text);
  const flow = design.flows.find((item) => item.purpose === "scoring");
  return { design, flow, answer: design.assurance.answers[0] };
};
const linked = (design: Design): string[] => design.connections.filter((link) => link.to.startsWith("source:")).map((link) => `${link.from} ${link.to}`);

describe("who asks", () => {
  test("the source beside which the answer time stands", async () => {
    const { design, flow } = await scored(brief("- page views from the web shop, 15M a day\n- payment authorisations of the gateway, 50/s, must be answered in 250 ms", "- fraud scoring", "99.9 %"));
    expect(flow?.responseSeconds).toBe(0.25);
    expect(flow?.askedBy).toEqual([design.brief.sources[1]?.id]);
    expect(linked(design)).toEqual([`api-gateway source:${String(design.brief.sources[1]?.id)}`]);
  });
  test("else the one the flow names", async () => {
    const { design, flow } = await scored(brief("- page views from the web shop, 15M a day\n- order events of the checkout, 50/s", "- fraud scoring of each checkout in real time"));
    expect(flow?.askedBy).toEqual([design.brief.sources[1]?.id]);
  });
  test("nobody in particular where several can and none is named", async () => {
    const { design, flow } = await scored(brief("- page views, 15M a day\n- order events, 50/s", "- fraud scoring in real time"));
    expect(flow?.askedBy).toEqual([]);
    expect(linked(design)).toEqual([]);
  });
  test("a named interface takes the answer itself: no link back to a source", async () => {
    const { design, flow } = await scored(brief("- page views, 15M a day\n- order events of the checkout, 50/s", "- fraud scoring of each checkout in real time", "scoring API answers in 200 ms", "scoring API for the checkout; Snowflake"));
    expect(flow?.targets.length).toBeGreaterThan(0);
    expect(linked(design)).toEqual([]);
  });
});

describe("what follows", () => {
  test("only the records of who asks are calls at the door", async () => {
    const calls = (design: Design): number => design.sizing.find((item) => item.id === "api-gateway.answeredPerSecond")?.value ?? Number.NaN;
    const one = await scored(brief("- page views, 15M a day\n- order events of the checkout, 5M a day", "- fraud scoring of each checkout in real time"));
    const all = await scored(brief("- page views, 15M a day\n- order events, 5M a day", "- fraud scoring in real time"));
    expect(calls(all.design) / calls(one.design)).toBeCloseTo(4, 1);
  });
  test("the model may think for the promise less the other hops of the call", async () => {
    const { design, answer } = await scored(brief("- page views, 15M a day\n- order events of the checkout, 50/s", "- fraud scoring of each checkout in real time"));
    const line = design.assurance.latency.find((item) => item.measure === "response");
    const model = line?.hops.find((hop) => hop.component === answer?.cutOff?.component);
    expect(model).toBeDefined();
    expect(answer?.cutOff?.milliseconds).toBe(200 - ((line?.total ?? 0) - (model?.milliseconds ?? 0)));
    expect(answer?.promised).toBe(200);
    expect(answer?.age).toBe(design.assurance.latency.find((item) => item.flow === answer?.flow && item.measure !== "response")?.total);
    expect(answer?.parts[0]).toBe("api-gateway");
  });
  test("a promise that the other hops use up leaves the model no time and names none", async () => {
    const { answer } = await scored(brief("- page views, 15M a day\n- order events of the checkout, 50/s", "- fraud scoring of each checkout in real time", "scoring answers in 50 ms"));
    expect(answer?.verdict).not.toBe("met");
    expect(answer?.cutOff).toBeUndefined();
  });
});
