/** Practices of the shape of the whole: platform, pattern, ownership, delivery. */
import type { Practice, Source } from "../schema.js";

const guidance: Source = { title: "Azure Architecture Center, big data architectures", url: "https://learn.microsoft.com/en-us/azure/architecture/databases/guide/big-data-architectures", asOf: "2026", confidence: "high" };
const mesh: Source = { title: "Data Mesh Architecture, fitness test", url: "https://www.datamesh-architecture.com/fitness-test", asOf: "2026", confidence: "medium" };
const editorial: Source = { title: "Editorial judgement", url: null, asOf: "2026-11", confidence: "low", unverified: true };

type Row = Pick<Practice, "id" | "name" | "summary" | "aliases" | "options" | "strengths" | "weaknesses" | "maturity">;

function practices(topic: string, sources: Practice["sources"], rows: readonly Row[]): Practice[] {
  return rows.map((row) => ({ ...row, topic, parameters: {}, features: [], status: "active", sources }));
}

export const architecturePractices: readonly Practice[] = [
  ...practices("cloud-platform", { editorial }, [
    { id: "aws", name: "Amazon Web Services", summary: "One public cloud, widest choice of managed engines.", aliases: [], options: ["aws"], strengths: ["Widest choice of managed engines"], weaknesses: ["Many overlapping services"], maturity: 5 },
    { id: "azure", name: "Microsoft Azure", summary: "One public cloud, close to Microsoft identity and BI.", aliases: [], options: ["azure"], strengths: ["Close to Microsoft identity and Power BI"], weaknesses: ["Data services are being moved into Fabric"], maturity: 5 },
    { id: "gcp", name: "Google Cloud", summary: "One public cloud, serverless data services first.", aliases: [], options: ["gcp"], strengths: ["Serverless warehouse and messaging"], weaknesses: ["Smaller hiring market"], maturity: 5 },
    { id: "multi-cloud", name: "Several public clouds", summary: "Components in more than one public cloud, traffic between them paid and secured.", aliases: ["multi cloud", "multicloud"], options: ["multi-cloud"], strengths: ["No single provider"], weaknesses: ["Traffic between clouds, double identity and skills"], maturity: 3 },
    { id: "on-premises", name: "Own data centre", summary: "All components on own hardware.", aliases: [], options: ["on-premises"], strengths: ["Data never leaves the site"], weaknesses: ["Hardware lead times, own operation of everything"], maturity: 5 },
    { id: "hybrid", name: "Own data centre and public cloud", summary: "Sources and regulated parts on own hardware, analytics in a public cloud, a private line between.", aliases: [], options: ["hybrid"], strengths: ["Keeps what must stay, rents what varies"], weaknesses: ["The line between is a part that fails and costs"], maturity: 4 },
  ]),
  ...practices("architecture-pattern", { guidance }, [
    { id: "lambda", name: "Lambda (speed layer and batch layer)", summary: "A speed layer gives fresh results, a batch layer exact ones, over the same raw data.", aliases: ["lambda architecture"], options: ["lambda"], strengths: ["Fresh and exact at once"], weaknesses: ["Logic in two layers that must be reconciled"], maturity: 5 },
    { id: "kappa", name: "Kappa (one streaming path)", summary: "One streaming path over a replayable log; history is recomputed by replay.", aliases: ["kappa architecture"], options: ["kappa"], strengths: ["One code path"], weaknesses: ["Replay time and log retention bound what can be recomputed"], maturity: 4 },
    { id: "batch-elt", name: "Scheduled batch ELT, no stream", summary: "Load on a schedule, transform in the engine that stores the data.", aliases: ["batch elt", "elt"], options: ["batch-elt"], strengths: ["Cheapest to run, easiest to re-run"], weaknesses: ["Data is as old as the last run"], maturity: 5 },
    { id: "micro-batch", name: "Micro-batch (runs of minutes)", summary: "Small incremental runs every few minutes instead of an always-on stream processor.", aliases: ["micro batch"], options: ["micro-batch"], strengths: ["Minutes of freshness with batch tools"], weaknesses: ["No sub-minute results"], maturity: 5 },
  ]),
  ...practices("data-ownership", { mesh }, [
    { id: "centralised", name: "Central data team", summary: "One team builds and owns all data sets.", aliases: ["centralized", "central data team"], options: ["centralised"], strengths: ["One backlog, one set of definitions"], weaknesses: ["Becomes the queue for every domain"], maturity: 5 },
    { id: "data-mesh", name: "Data mesh (domains own data products)", summary: "Domain teams publish data products on a self-service platform under federated rules.", aliases: ["data mesh", "datamesh"], options: ["data-mesh"], strengths: ["Ownership where the knowledge is"], weaknesses: ["Needs a platform team and domain engineers"], maturity: 3 },
  ]),
  ...practices("delivery-practice", { editorial }, [
    { id: "dataops-essentials", name: "DataOps, essentials", summary: "Everything in version control, tests on each change, one automated deployment, alerts on freshness.", aliases: [], options: ["dataops"], strengths: ["Fits one or two people"], weaknesses: ["No separate staging"], maturity: 5 },
    { id: "dataops", name: "DataOps, full", summary: "Tests against data on every change, promotion through environments, data contracts, observability, measured delivery.", aliases: ["data ops"], options: ["dataops"], strengths: ["Safe frequent change"], weaknesses: ["Needs a staging environment with data"], maturity: 4 },
    { id: "dataops-federated", name: "DataOps, federated", summary: "Golden-path templates and policy as code; each domain delivers on its own within them.", aliases: [], options: ["dataops"], strengths: ["Scales with the number of teams"], weaknesses: ["Needs a platform team"], maturity: 3 },
  ]),
];
