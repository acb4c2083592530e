/** The commands of a delivery pipeline, independent of the system that runs them. `VERSION` is the commit everywhere. */

export type CicdSystem = "github-actions" | "gitlab" | "jenkins" | "azure-devops";

export type CicdLanguage = "python" | "java" | "scala" | "sql";

export interface CicdOptions {
  /** The main language of the code. */
  readonly language: CicdLanguage;
  /** Every language code is written in; only the main one when absent. Each of them is set up, linted and tested. */
  readonly languages?: readonly CicdLanguage[];
  /** Where dbt's target "ci" runs: in the job itself, in a container beside it, or in a schema of its own in the warehouse. */
  readonly ciTarget?: "in-process" | "container" | "warehouse";
  /** The engine behind the target "ci", as the document calls it. */
  readonly ciEngine?: string;
  /** Runners reach no public registry: packages come from a mirror inside the network. */
  readonly mirror?: boolean;
  /** Minutes a canary is watched at each share. */
  readonly stepMinutes?: number;
  /** Minutes a new stream job runs beside the old one before the switch. */
  readonly compareMinutes?: number;
  readonly deployment: "blue-green" | "canary" | "rolling";
  readonly registry: "ecr" | "gcr" | "acr" | "harbor" | "none";
  readonly containers: boolean;
  /** Images are built from the source by buildpacks, without a Dockerfile. */
  readonly buildpacks?: boolean;
  readonly iac: "terraform" | "opentofu" | "bicep" | "none";
  readonly cloud: "aws" | "azure" | "gcp" | "on-premises" | string;
  /** Where jobs are registered on deployment: "Airflow", "Step Functions" ... */
  readonly orchestrator: string;
  /** In order of promotion; the last one is behind the approval gate. */
  readonly environments: readonly string[];
  /** Unit-test command; the usual one of the language otherwise. */
  readonly testCommand?: string;
  readonly dbt: boolean;
}

/** A file of the repository a step calls, with what it must do. */
export interface ExpectedFile {
  readonly path: string;
  readonly duty: string;
}

/** Registry address, as the variable that holds it. */
export const IMAGE = '"$REGISTRY/data-pipeline:$VERSION"';

const codeLanguages = (o: CicdOptions): readonly CicdLanguage[] => {
  const all = [o.language, ...(o.languages ?? [])].filter((one) => one !== "sql");
  return all.filter((one, index) => all.indexOf(one) === index);
};
/** Whether code of this language is among what the pipeline builds. */
export const writes = (o: CicdOptions, language: CicdLanguage): boolean => codeLanguages(o).includes(language);
export const usesJava = (o: CicdOptions): boolean => writes(o, "java") || writes(o, "scala");
export const usesDbt = (o: CicdOptions): boolean => o.dbt || o.language === "sql";
export const buildsImage = (o: CicdOptions): boolean => o.containers && o.registry !== "none";
export const production = (o: CicdOptions): string => o.environments.at(-1) ?? "production";
export const earlier = (o: CicdOptions): readonly string[] => o.environments.slice(0, -1);

/** The jobs' own environment for a role that may touch nothing but test data. */
export const CI_ENVIRONMENT = "ci";
/** Whether dbt's target "ci" lies behind a sign-in; the performance test always does. */
export const signsInForTests = (o: CicdOptions): boolean => usesDbt(o) && (o.ciTarget ?? "warehouse") === "warehouse";
const usesCompose = (o: CicdOptions): boolean => o.containers || o.ciTarget === "container";

/** Longer than everything a deployment waits for: an hour for infrastructure, tables and rollback, then the run beside the old job and a canary's steps. */
export const deployMinutes = (o: CicdOptions): number => 60 + (o.compareMinutes ?? 0) + (o.deployment === "canary" ? 3 * (o.stepMinutes ?? 15) : 0);

/** Puts tools and dependencies in place on a clean runner. Python is always there: the quality framework is written in it. */
export function setupCommands(o: CicdOptions): string[] {
  return [
    ...(writes(o, "java") ? ["mvn -B -q dependency:go-offline"] : []), ...(writes(o, "scala") ? ["sbt update"] : []),
    "python -m pip install --requirement requirements-dev.txt",
  ];
}

export function lintCommands(o: CicdOptions): string[] {
  return [
    ...(writes(o, "java") ? ["mvn -B -q checkstyle:check"] : []), ...(writes(o, "scala") ? ["sbt scalafmtCheckAll"] : []),
    ...(writes(o, "python") ? ["ruff check .", "ruff format --check src tests"] : ["ruff check quality"]),
    ...(usesDbt(o) ? ["sqlfluff lint models"] : []),
  ];
}

const composed = (commands: readonly string[]): string[] =>
  ["docker compose --file ci/compose.yaml up --detach --wait", ...commands, "docker compose --file ci/compose.yaml down --volumes"];

/** Tests of every language and of the quality framework; no network, no engine. */
export function unitCommands(o: CicdOptions): string[] {
  const python = writes(o, "python") && o.testCommand === undefined
    ? "pytest tests/unit quality/tests --cov=src --cov=quality --cov-fail-under=80 --junitxml=reports/unit.xml"
    : "pytest quality/tests --cov=quality --cov-fail-under=80 --junitxml=reports/unit.xml";
  return [
    ...(o.testCommand === undefined ? [] : [o.testCommand]),
    ...(writes(o, "java") ? ["mvn -B verify -DskipITs"] : []), ...(writes(o, "scala") ? ["sbt clean coverage test coverageReport"] : []), python,
  ];
}

/** dbt's unit tests run in the engine; their parents need to exist there, empty. */
export function modelTestCommands(o: CicdOptions): string[] {
  if (!usesDbt(o)) return [];
  const tests = ["dbt run --target ci --empty", "dbt test --target ci --select test_type:unit"];
  return o.ciTarget === "container" ? composed(tests) : tests;
}

export function integrationCommands(o: CicdOptions): string[] {
  const run = [
    ...(writes(o, "python") ? ["pytest tests/integration --junitxml=reports/integration.xml"] : []),
    ...(writes(o, "java") ? ["mvn -B test-compile failsafe:integration-test failsafe:verify"] : []), ...(writes(o, "scala") ? ['sbt "testOnly *IntegrationSpec"'] : []),
    ...(usesDbt(o) ? ["dbt build --target ci"] : []),
  ];
  return usesCompose(o) ? composed(run) : run;
}

export const performanceCommands = (): string[] => ["ci/performance-test.sh ci/performance-baseline.json"];

/** Signs in to the image registry with the identity the job already has. */
export function registryLogin(o: CicdOptions): string[] {
  switch (o.registry) {
    case "ecr": return ["aws ecr get-login-password | docker login --username AWS --password-stdin \"$REGISTRY\""];
    case "gcr": return ["gcloud auth configure-docker \"${REGISTRY%%/*}\" --quiet"];
    case "acr": return ["az acr login --name \"${REGISTRY%%.*}\""];
    case "harbor": return ["vault kv get -field=password secret/delivery/harbor | docker login --username robot-delivery --password-stdin \"${REGISTRY%%/*}\""];
    case "none": return [];
  }
}

export function buildCommands(o: CicdOptions): string[] {
  if (buildsImage(o) && o.buildpacks === true) return [`pack build ${IMAGE} --builder paketobuildpacks/builder-jammy-base --publish`];
  // The jar of the stream jobs is built first: the image only copies it.
  if (buildsImage(o)) return [...(usesJava(o) ? packageCommands(o) : []), `docker build --pull --tag ${IMAGE} .`, `docker push ${IMAGE}`];
  if (o.containers) return ['docker build --pull --tag "data-pipeline:$VERSION" .', 'ci/publish.sh "$VERSION"'];
  return [...packageCommands(o), 'ci/publish.sh "$VERSION"'];
}

function packageCommands(o: CicdOptions): string[] {
  const built = [...(writes(o, "java") ? ["mvn -B package -DskipTests"] : []), ...(writes(o, "scala") ? ["sbt assembly"] : []), ...(writes(o, "python") ? ["python -m build --outdir dist"] : [])];
  return built.length > 0 ? built : ["dbt parse --target ci"];
}

/** Infrastructure, then the pipeline itself; the version running now is written down first, as the way back. */
export function deployCommands(o: CicdOptions, environment: string): string[] {
  const tool = o.iac === "opentofu" ? "tofu" : "terraform";
  const infrastructure = o.iac === "none" ? [] : o.iac === "bicep"
    ? [`az deployment group create --resource-group data-pipeline-${environment} --template-file infra/main.bicep --parameters infra/env/${environment}.bicepparam`]
    : [
      `${tool} -chdir=infra init -input=false -backend-config=env/${environment}.backend.hcl`,
      `${tool} -chdir=infra plan -input=false -var-file=env/${environment}.tfvars -out=${environment}.plan`,
      `${tool} -chdir=infra apply -input=false ${environment}.plan`,
    ];
  return [`ci/current-version.sh ${environment} > previous-version.txt`, ...infrastructure, ...rollout(o, environment), ...(usesDbt(o) ? [`dbt build --target ${environment}`] : [])];
}

function rollout(o: CicdOptions, environment: string): string[] {
  if (environment !== production(o) || o.deployment === "rolling") return [`ci/deploy.sh ${environment} "$VERSION" rolling`];
  if (o.deployment === "blue-green") {
    return [`ci/deploy.sh ${environment} "$VERSION" idle`, `ci/smoke-test.sh ${environment} idle`, `ci/deploy.sh ${environment} "$VERSION" switch`];
  }
  return ["5", "25", "100"].flatMap((share, index) => [
    `ci/deploy.sh ${environment} "$VERSION" canary ${share}`,
    ...(index < 2 ? [`ci/smoke-test.sh ${environment} canary`] : []),
  ]);
}

export const smokeCommands = (environment: string): string[] => [`ci/smoke-test.sh ${environment} live`];
/** Nothing to return to on the very first deployment: the file is then missing or empty. */
export const rollbackCommands = (environment: string): string[] => [
  `if [ -s previous-version.txt ]; then ci/rollback.sh ${environment} "$(cat previous-version.txt)"; fi`,
];

/** Every file the commands above call or read, with its duty. */
export function expectedFiles(o: CicdOptions, image: boolean): ExpectedFile[] {
  const strategies = o.deployment === "rolling" ? "rolling" : o.deployment === "canary" ? "rolling | canary <share>" : "rolling | idle | switch";
  const files: (ExpectedFile | false)[] = [
    { path: "ci/deploy.sh <environment> <version> <mode>", duty: `mode ${strategies}; rolls the version out${o.deployment === "canary" ? `, watches each share for ${String(o.stepMinutes ?? 15)} minutes` : ""}${(o.compareMinutes ?? 0) > 0 ? `, runs a new stream job ${String(o.compareMinutes)} minutes beside the old one` : ""}, registers its jobs with ${o.orchestrator}` },
    { path: "ci/smoke-test.sh <environment> <target>", duty: "runs one known batch end to end within 5 minutes; exit code 1 = bad" },
    { path: "ci/rollback.sh <environment> <version>", duty: "returns to that version, restores tables the failed one published" },
    { path: "ci/current-version.sh <environment>", duty: "prints the version that runs now" },
    { path: "ci/performance-test.sh <baseline>", duty: "replays the sample load; exit code 1 if more than 10 % slower" },
    { path: "ci/performance-baseline.json", duty: "records per second and p99 latency of the last accepted run" },
    !buildsImage(o) && { path: "ci/publish.sh <version>", duty: "stores the built package under its version, once" },
    o.containers && o.buildpacks !== true && { path: "Dockerfile", duty: "image of the pipeline, base image by digest" },
    usesCompose(o) && { path: "ci/compose.yaml", duty: `${o.ciTarget === "container" ? `${o.ciEngine ?? "database"} for the target ci, ` : ""}brokers and databases for the tests, with health checks` },
    { path: "quality/framework.py, quality/tests", duty: "data-quality framework and its pytest suite" },
    image && { path: "ci/Dockerfile", duty: `image of the runner ($CI_IMAGE): ${tools(o).join(", ")}` },
    { path: "requirements-dev.txt", duty: `${usesDbt(o) ? "test, lint and dbt" : "test and lint"} packages with exact versions` },
    writes(o, "java") && { path: "pom.xml", duty: "surefire, failsafe, checkstyle, jacoco with a limit of 80 %" },
    writes(o, "scala") && { path: "build.sbt", duty: "scalafmt, scoverage with a minimum of 80 %, assembly" },
    usesDbt(o) && { path: "profiles.yml", duty: `targets ${o.environments.join(", ")} and ci: ${ciPlace(o)}` },
    writes(o, "python") && { path: "tests/unit, tests/integration", duty: "pytest suites" },
    (o.iac === "terraform" || o.iac === "opentofu") && { path: "infra/, infra/env/<environment>.tfvars and .backend.hcl", duty: "infrastructure and its state per environment" },
    o.iac === "bicep" && { path: "infra/main.bicep, infra/env/<environment>.bicepparam", duty: "infrastructure per environment" },
  ];
  return files.filter((file): file is ExpectedFile => file !== false);
}

function ciPlace(o: CicdOptions): string {
  const engine = o.ciEngine ?? "the warehouse";
  if (o.ciTarget === "in-process") return `${engine} in the job, no sign-in`;
  if (o.ciTarget === "container") return `${engine} in a container of the job, no sign-in`;
  return `schemas ci_* of ${engine}, with a role that sees no production data`;
}

/** Command-line tools a runner image must hold. */
export function tools(o: CicdOptions): string[] {
  const cloud = { aws: "aws", azure: "az", gcp: "gcloud" }[o.cloud] ?? "vault";
  const extra = o.registry === "harbor" && cloud !== "vault" ? ["vault"] : [];
  const language = ["python 3.12", ...(writes(o, "java") ? ["JDK 21 and Maven"] : []), ...(writes(o, "scala") ? ["JDK 21 and sbt"] : [])];
  return [...language, cloud, ...extra, ...(o.iac === "none" ? [] : [o.iac === "opentofu" ? "tofu" : o.iac === "bicep" ? "az" : "terraform"]), ...(usesCompose(o) ? ["docker"] : []), ...(o.containers && o.buildpacks === true ? ["pack"] : [])]
    .filter((item, index, all) => all.indexOf(item) === index);
}

/** Where packages come from when no public registry can be reached, with the variables the tools read by themselves. */
export function mirrorVariables(o: CicdOptions): string[] {
  if (o.mirror !== true) return [];
  return ["PIP_INDEX_URL", ...(writes(o, "java") ? ["MAVEN_ARGS"] : []), ...(writes(o, "scala") ? ["SBT_OPTS"] : []), ...(o.iac === "terraform" || o.iac === "opentofu" ? ["TF_CLI_CONFIG_FILE"] : [])];
}

function mirrorNeeds(o: CicdOptions): string[] {
  const names = mirrorVariables(o);
  return names.length === 0 ? [] : [`variables ${names.join(", ")}: mirror of packages inside the network; no job reaches a public registry`];
}

/** Comment block that opens every definition. */
export function header(o: CicdOptions, mark: "#" | "//", needs: readonly string[], image: boolean): string {
  const lines = [
    `Delivery: test, build, then ${o.environments.join(" -> ")}; ${production(o)} needs an approval and is rolled out ${o.deployment}.`,
    "No long-lived key is stored: each job signs in with a short-lived token of the build system.",
    "Set once outside this file:",
    ...[...needs, ...mirrorNeeds(o)].map((need) => `  ${need}`),
    "Files of the repository that this definition calls:",
    ...expectedFiles(o, image).flatMap((file) => [`  ${file.path}`, `      ${file.duty}`]),
  ];
  return `${lines.map((line) => `${mark} ${line}`).join("\n")}\n`;
}
