/** When a hardware module of one's own is needed, beside the modules a cloud's key service stands on. */
import { describe, expect, test } from "vitest";
import { generate } from "../../src/index.js";

const brief = (over: { stack?: string; processing?: string; compliance?: string }): string => `domain: payment company in Germany\nsources: card authorisations, 50/s\nvolume: 20 GB/day\nprocessing: ${over.processing ?? "fraud scoring of card payments in real time"}\ntargets: warehouse\nsla: scoring answers in 300 ms\ncompliance: ${over.compliance ?? "PCI DSS"}\nstack: ${over.stack ?? "AWS eu-central-1"}\nteam: 6 data engineers\nbudget: EUR 60k a month\n`;
const keys = async (over: Parameters<typeof brief>[0]) => {
  const design = await generate(brief(over));
  const chosen = (id: string): string | undefined => design.decisions.find((item) => item.id === id)?.chosen[0]?.id;
  return { needed: design.facts["needsHsm"]?.value, custody: chosen("key-custody"), service: chosen("key-management") };
};

describe("hardware module of one's own", () => {
  test("scoring card payments in a cloud does not ask for one: its key service stands on validated modules", async () => {
    expect(await keys({})).toEqual({ needed: false, custody: undefined, service: "aws-kms" });
  });
  test("verifying PINs and issuing cards does", async () => {
    expect(await keys({ processing: "PIN verification and fraud scoring of card payments in real time" })).toMatchObject({ needed: true, custody: "aws-cloudhsm" });
    expect(await keys({ processing: "card issuing; fraud scoring of card payments in real time" })).toMatchObject({ needed: true });
  });
  test("a brief that names one gets one", async () => expect(await keys({ compliance: "PCI DSS, keys in an HSM" })).toMatchObject({ needed: true, custody: "aws-cloudhsm" }));
  test("on own premises keys of card data would rest in software otherwise", async () => expect(await keys({ stack: "own data centre, Kubernetes" })).toMatchObject({ needed: true }));
  test("FedRAMP High asks for validated modules, not for own ones", async () => expect(await keys({ compliance: "FedRAMP High", stack: "AWS GovCloud" })).toMatchObject({ needed: false }));
});
