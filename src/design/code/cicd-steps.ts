/** The commands of a delivery pipeline, independent of the system that runs them. `VERSION` is the commit everywhere. */

export type CicdSystem = "github-actions" | "gitlab" | "jenkins" | "azure-devops";

export interface CicdOptions {
  readonly language: "python" | "java" | "scala" | "sql";
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

export const usesDbt = (o: CicdOptions): boolean => o.dbt || o.language === "sql";
export const buildsImage = (o: CicdOptions): boolean => o.containers && o.registry !== "none";
export const production = (o: CicdOptions): string => o.environments.at(-1) ?? "production";
export const earlier = (o: CicdOptions): readonly string[] => o.environments.slice(0, -1);

/** Puts tools and dependencies in place on a clean runner. */
export function setupCommands(o: CicdOptions): string[] {
  const python = ["python -m pip install --requirement requirements-dev.txt"];
  const base = o.language === "java" ? ["mvn -B -q dependency:go-offline"] : o.language === "scala" ? ["sbt update"] : python;
  return o.dbt && (o.language === "java" || o.language === "scala") ? [...base, ...python] : base;
}

export function lintCommands(o: CicdOptions): string[] {
  const language = { python: ["ruff check .", "ruff format --check ."], java: ["mvn -B -q checkstyle:check"], scala: ["sbt scalafmtCheckAll"], sql: [] as string[] }[o.language];
  return usesDbt(o) ? [...language, "sqlfluff lint models"] : language;
}

export function unitCommands(o: CicdOptions): string[] {
  const language = {
    python: "pytest tests/unit --cov=src --cov-fail-under=80 --junitxml=reports/unit.xml",
    java: "mvn -B verify -DskipITs",
    scala: "sbt clean coverage test coverageReport",
    sql: "dbt test --target ci --select test_type:unit",
  }[o.language];
  const first = o.testCommand ?? language;
  return o.dbt && o.language !== "sql" ? [first, "dbt test --target ci --select test_type:unit"] : [first];
}

export function integrationCommands(o: CicdOptions): string[] {
  const run = {
    python: "pytest tests/integration --junitxml=reports/integration.xml",
    java: "mvn -B failsafe:integration-test failsafe:verify",
    scala: "sbt \"testOnly *IntegrationSpec\"",
    sql: "dbt build --target ci",
  }[o.language];
  return o.containers ? ["docker compose --file ci/compose.yaml up --detach --wait", run, "docker compose --file ci/compose.yaml down --volumes"] : [run];
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
  if (buildsImage(o)) return [`docker build --pull --tag ${IMAGE} .`, `docker push ${IMAGE}`];
  if (o.containers) return ['docker build --pull --tag "data-pipeline:$VERSION" .', 'ci/publish.sh "$VERSION"'];
  const language = { python: "python -m build --outdir dist", java: "mvn -B package -DskipTests", scala: "sbt assembly", sql: "dbt compile --target ci" }[o.language];
  return [language, 'ci/publish.sh "$VERSION"'];
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
  const needsPython = o.language === "python" || o.language === "sql" || o.dbt;
  const files: (ExpectedFile | false)[] = [
    { path: "ci/deploy.sh <environment> <version> <mode>", duty: `mode ${strategies}; rolls the version out, registers its jobs with ${o.orchestrator}` },
    { path: "ci/smoke-test.sh <environment> <target>", duty: "runs one known batch end to end within 5 minutes; exit code 1 = bad" },
    { path: "ci/rollback.sh <environment> <version>", duty: "returns to that version, restores tables the failed one published" },
    { path: "ci/current-version.sh <environment>", duty: "prints the version that runs now" },
    { path: "ci/performance-test.sh <baseline>", duty: "replays the sample load; exit code 1 if more than 10 % slower" },
    { path: "ci/performance-baseline.json", duty: "records per second and p99 latency of the last accepted run" },
    !buildsImage(o) && { path: "ci/publish.sh <version>", duty: "stores the built package under its version, once" },
    o.containers && o.buildpacks !== true && { path: "Dockerfile", duty: "image of the pipeline, base image by digest" },
    o.containers && { path: "ci/compose.yaml", duty: "brokers and databases for the integration tests, with health checks" },
    image && { path: "ci/Dockerfile", duty: `image of the runner ($CI_IMAGE): ${tools(o).join(", ")}` },
    needsPython && { path: "requirements-dev.txt", duty: "test, lint and dbt packages with exact versions" },
    o.language === "java" && { path: "pom.xml", duty: "surefire, failsafe, checkstyle, jacoco with a limit of 80 %" },
    o.language === "scala" && { path: "build.sbt", duty: "scalafmt, scoverage with a minimum of 80 %, assembly" },
    usesDbt(o) && { path: "profiles.yml", duty: `targets ci, ${o.environments.join(", ")}` },
    o.language === "python" && { path: "tests/unit, tests/integration", duty: "pytest suites" },
    (o.iac === "terraform" || o.iac === "opentofu") && { path: "infra/, infra/env/<environment>.tfvars and .backend.hcl", duty: "infrastructure and its state per environment" },
    o.iac === "bicep" && { path: "infra/main.bicep, infra/env/<environment>.bicepparam", duty: "infrastructure per environment" },
  ];
  return files.filter((file): file is ExpectedFile => file !== false);
}

/** Command-line tools a runner image must hold. */
export function tools(o: CicdOptions): string[] {
  const cloud = { aws: "aws", azure: "az", gcp: "gcloud" }[o.cloud] ?? "vault";
  const extra = o.registry === "harbor" && cloud !== "vault" ? ["vault"] : [];
  const language = { python: "python 3.12", java: "JDK 21 and Maven", scala: "JDK 21 and sbt", sql: "python 3.12" }[o.language];
  return [language, cloud, ...extra, ...(o.iac === "none" ? [] : [o.iac === "opentofu" ? "tofu" : o.iac === "bicep" ? "az" : "terraform"]), ...(o.containers ? ["docker"] : []), ...(o.containers && o.buildpacks === true ? ["pack"] : [])]
    .filter((item, index, all) => all.indexOf(item) === index);
}

/** Comment block that opens every definition. */
export function header(o: CicdOptions, mark: "#" | "//", needs: readonly string[], image: boolean): string {
  const lines = [
    `Delivery: test, build, then ${o.environments.join(" -> ")}; ${production(o)} needs an approval and is rolled out ${o.deployment}.`,
    "No long-lived key is stored: each job signs in with a short-lived token of the build system.",
    "Set once outside this file:",
    ...needs.map((need) => `  ${need}`),
    "Files of the repository that this definition calls:",
    ...expectedFiles(o, image).flatMap((file) => [`  ${file.path}`, `      ${file.duty}`]),
  ];
  return `${lines.map((line) => `${mark} ${line}`).join("\n")}\n`;
}
