/** The delivery pipeline as a GitHub Actions workflow. */
import { stringify } from "yaml";
import {
  buildCommands, buildsImage, CI_ENVIRONMENT, deployCommands, deployMinutes, earlier, header, integrationCommands, lintCommands, mirrorVariables, modelTestCommands,
  performanceCommands, production, registryLogin, rollbackCommands, setupCommands, signsInForTests, smokeCommands, unitCommands, usesDbt, usesJava, writes, type CicdOptions,
} from "./cicd-steps.js";

type Step = Record<string, unknown>;
const run = (name: string, commands: readonly string[]): Step => ({ name, run: commands.join("\n") });
const checkout: Step = { uses: "actions/checkout@v4.2.2" };

function toolchain(o: CicdOptions): Step[] {
  const python = { uses: "actions/setup-python@v5.6.0", with: { "python-version": "3.12", cache: "pip", "cache-dependency-path": "requirements-dev.txt" } };
  const java = { uses: "actions/setup-java@v4.7.1", with: { distribution: "temurin", "java-version": "21" } };
  return [...(usesJava(o) ? [java] : []), ...(writes(o, "scala") ? [{ uses: "sbt/setup-sbt@v1.1.9" }] : []), python];
}

/** Exchanges the job's OIDC token for short-lived credentials. */
function signIn(o: CicdOptions, minutes = 60): Step[] {
  const vault: Step = {
    name: "Sign in to Vault", uses: "hashicorp/vault-action@v3.4.0",
    with: { url: "${{ vars.VAULT_ADDR }}", method: "jwt", role: "${{ vars.VAULT_ROLE }}", exportToken: true },
  };
  const extra = o.registry === "harbor" ? [vault] : [];
  switch (o.cloud) {
    case "aws":
      return [{ name: "Sign in to AWS", uses: "aws-actions/configure-aws-credentials@v4.2.1", with: { "role-to-assume": "${{ vars.AWS_ROLE_ARN }}", "aws-region": "${{ vars.AWS_REGION }}", ...(minutes > 60 ? { "role-duration-seconds": minutes * 60 } : {}) } }, ...extra];
    case "azure":
      return [{ name: "Sign in to Azure", uses: "azure/login@v2.3.0", with: { "client-id": "${{ vars.AZURE_CLIENT_ID }}", "tenant-id": "${{ vars.AZURE_TENANT_ID }}", "subscription-id": "${{ vars.AZURE_SUBSCRIPTION_ID }}" } }, ...extra];
    case "gcp":
      return [
        { name: "Sign in to Google Cloud", uses: "google-github-actions/auth@v2.1.10", with: { workload_identity_provider: "${{ vars.GCP_IDENTITY_PROVIDER }}", service_account: "${{ vars.GCP_SERVICE_ACCOUNT }}" } },
        { uses: "google-github-actions/setup-gcloud@v2.1.4" }, ...extra,
      ];
    default: return [vault];
  }
}

function iacTool(o: CicdOptions): Step[] {
  if (o.iac === "terraform") return [{ uses: "hashicorp/setup-terraform@v3.1.2", with: { terraform_version: "1.9.8", terraform_wrapper: false } }];
  if (o.iac === "opentofu") return [{ uses: "opentofu/setup-opentofu@v1.0.6", with: { tofu_version: "1.9.1", tofu_wrapper: false } }];
  return [];
}

/** Where the plan has no required reviewers, a person starts the workflow for production. */
const GATE = "vars.PRODUCTION_GATE != 'manual' || github.event_name == 'workflow_dispatch'";

const needsOf: Readonly<Record<string, readonly string[]>> = {
  aws: ["variables AWS_ROLE_ARN, AWS_REGION per environment (role trusts this repository by OIDC; the one of ci sees test data only)"],
  azure: ["variables AZURE_CLIENT_ID, AZURE_TENANT_ID, AZURE_SUBSCRIPTION_ID per environment (federated credential)"],
  gcp: ["variables GCP_IDENTITY_PROVIDER, GCP_SERVICE_ACCOUNT per environment (workload identity federation)"],
};

export function githubActions(o: CicdOptions): string {
  const runner = o.cloud in needsOf ? "ubuntu-24.04" : ["self-hosted", "linux"];
  const oidc = { contents: "read", "id-token": "write" };
  const prepared = [checkout, ...toolchain(o), run("Install", setupCommands(o))];
  const lint = lintCommands(o);
  const tested = { environment: CI_ENVIRONMENT, permissions: oidc };
  const behindSignIn = signsInForTests(o);
  const models = modelTestCommands(o);
  const jobs: Record<string, unknown> = {
    unit: {
      name: "Unit tests", ...(behindSignIn ? tested : {}), "runs-on": runner, "timeout-minutes": 30,
      steps: [
        ...prepared, run("Lint", lint), run("Unit tests, 80 % coverage", unitCommands(o)),
        ...(behindSignIn ? signIn(o) : []), ...(models.length > 0 ? [run("Unit tests of the models", models)] : []),
      ],
    },
    integration: { name: "Integration tests", needs: "unit", ...(behindSignIn ? tested : {}), "runs-on": runner, "timeout-minutes": 60, steps: [...prepared, ...(behindSignIn ? signIn(o) : []), run("Integration tests", integrationCommands(o))] },
    performance: {
      name: "Performance test", needs: "integration", if: "github.ref == 'refs/heads/main'", ...tested, "runs-on": runner, "timeout-minutes": 120,
      steps: [...prepared, ...signIn(o), run("Sample load against the baseline", performanceCommands())],
    },
    build: {
      name: "Build", needs: "performance", environment: `build`, permissions: oidc, "runs-on": runner, "timeout-minutes": 30,
      steps: [...prepared, ...signIn(o), ...(buildsImage(o) ? [run("Sign in to the registry", registryLogin(o))] : []), run("Build and publish", buildCommands(o))],
    },
  };
  let previous = "build";
  for (const environment of [...earlier(o), production(o)]) {
    const needsToolchain = usesDbt(o) ? [...toolchain(o), run("Install", setupCommands(o))] : [];
    jobs[`deploy-${environment}`] = {
      name: `Deploy to ${environment}`, needs: previous, ...(environment === production(o) ? { if: GATE } : {}), environment, permissions: oidc, "runs-on": runner, "timeout-minutes": deployMinutes(o),
      concurrency: { group: `deploy-${environment}`, "cancel-in-progress": false },
      steps: [
        checkout, ...needsToolchain, ...signIn(o, deployMinutes(o)), ...iacTool(o),
        run("Deploy", deployCommands(o, environment)),
        run("Smoke test", smokeCommands(environment)),
        { ...run("Roll back", rollbackCommands(environment)), if: "failure()" },
      ],
    };
    previous = `deploy-${environment}`;
  }
  const workflow = {
    name: "pipeline",
    on: { pull_request: {}, push: { branches: ["main"] }, workflow_dispatch: {} },
    permissions: { contents: "read" },
    env: { VERSION: "${{ github.sha }}", ...(buildsImage(o) ? { REGISTRY: "${{ vars.REGISTRY }}" } : {}), ...Object.fromEntries(mirrorVariables(o).map((name) => [name, `\${{ vars.${name} }}`])) },
    jobs,
  };
  const needs = [
    `environments ${CI_ENVIRONMENT}, build, ${o.environments.join(", ")}; ${production(o)} with required reviewers and branch main only`,
    "private repository without GitHub Enterprise: no required reviewers there; set the variable PRODUCTION_GATE to manual,",
    `  then ${production(o)} is deployed only when a maintainer starts this workflow on main by hand`,
    ...(o.cloud in needsOf ? [] : ["self-hosted runners with the tools below and, without internet, a mirror of the actions named here"]),
    ...(needsOf[o.cloud] ?? ["variables VAULT_ADDR, VAULT_ROLE (Vault trusts this repository by OIDC)"]),
    ...(o.cloud === "aws" && deployMinutes(o) > 60 ? [`deployment roles with a longest session of at least ${String(deployMinutes(o))} minutes: a rollout waits that long`] : []),
    ...(o.registry === "harbor" && o.cloud in needsOf ? ["variables VAULT_ADDR, VAULT_ROLE for the Harbor robot account"] : []),
    ...(buildsImage(o) ? ["variable REGISTRY: address of the image registry"] : []),
  ];
  return header(o, "#", needs, false) + stringify(workflow, { lineWidth: 0, aliasDuplicateObjects: false });
}
