/** The delivery pipeline as a GitHub Actions workflow. */
import { stringify } from "yaml";
import {
  buildCommands, buildsImage, deployCommands, earlier, header, integrationCommands, lintCommands, performanceCommands, production, registryLogin, rollbackCommands,
  setupCommands, smokeCommands, unitCommands, usesDbt, type CicdOptions,
} from "./cicd-steps.js";

type Step = Record<string, unknown>;
const run = (name: string, commands: readonly string[]): Step => ({ name, run: commands.join("\n") });
const checkout: Step = { uses: "actions/checkout@v4.2.2" };

function toolchain(o: CicdOptions): Step[] {
  const python = { uses: "actions/setup-python@v5.6.0", with: { "python-version": "3.12", cache: "pip", "cache-dependency-path": "requirements-dev.txt" } };
  const java = { uses: "actions/setup-java@v4.7.1", with: { distribution: "temurin", "java-version": "21" } };
  if (o.language === "java") return usesDbt(o) ? [java, python] : [java];
  if (o.language === "scala") return [java, { uses: "sbt/setup-sbt@v1.1.9" }, ...(usesDbt(o) ? [python] : [])];
  return [python];
}

/** Exchanges the job's OIDC token for short-lived credentials. */
function signIn(o: CicdOptions): Step[] {
  const vault: Step = {
    name: "Sign in to Vault", uses: "hashicorp/vault-action@v3.4.0",
    with: { url: "${{ vars.VAULT_ADDR }}", method: "jwt", role: "${{ vars.VAULT_ROLE }}", exportToken: true },
  };
  const extra = o.registry === "harbor" ? [vault] : [];
  switch (o.cloud) {
    case "aws":
      return [{ name: "Sign in to AWS", uses: "aws-actions/configure-aws-credentials@v4.2.1", with: { "role-to-assume": "${{ vars.AWS_ROLE_ARN }}", "aws-region": "${{ vars.AWS_REGION }}" } }, ...extra];
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

const needsOf: Readonly<Record<string, readonly string[]>> = {
  aws: ["variables AWS_ROLE_ARN, AWS_REGION per environment (role trusts this repository by OIDC)"],
  azure: ["variables AZURE_CLIENT_ID, AZURE_TENANT_ID, AZURE_SUBSCRIPTION_ID per environment (federated credential)"],
  gcp: ["variables GCP_IDENTITY_PROVIDER, GCP_SERVICE_ACCOUNT per environment (workload identity federation)"],
};

export function githubActions(o: CicdOptions): string {
  const runner = o.cloud in needsOf ? "ubuntu-24.04" : ["self-hosted", "linux"];
  const oidc = { contents: "read", "id-token": "write" };
  const prepared = [checkout, ...toolchain(o), run("Install", setupCommands(o))];
  const lint = lintCommands(o);
  const jobs: Record<string, unknown> = {
    unit: { name: "Unit tests", "runs-on": runner, "timeout-minutes": 20, steps: [...prepared, ...(lint.length > 0 ? [run("Lint", lint)] : []), run("Unit tests, 80 % coverage", unitCommands(o))] },
    integration: { name: "Integration tests", needs: "unit", "runs-on": runner, "timeout-minutes": 40, steps: [...prepared, run("Integration tests", integrationCommands(o))] },
    performance: {
      name: "Performance test", needs: "integration", if: "github.ref == 'refs/heads/main'", "runs-on": runner, "timeout-minutes": 60,
      steps: [...prepared, run("Sample load against the baseline", performanceCommands())],
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
      name: `Deploy to ${environment}`, needs: previous, environment, permissions: oidc, "runs-on": runner, "timeout-minutes": 60,
      concurrency: { group: `deploy-${environment}`, "cancel-in-progress": false },
      steps: [
        checkout, ...needsToolchain, ...signIn(o), ...iacTool(o),
        run("Deploy", deployCommands(o, environment)),
        run("Smoke test", smokeCommands(environment)),
        { ...run("Roll back", rollbackCommands(environment)), if: "failure()" },
      ],
    };
    previous = `deploy-${environment}`;
  }
  const workflow = {
    name: "pipeline",
    on: { pull_request: {}, push: { branches: ["main"] } },
    permissions: { contents: "read" },
    env: { VERSION: "${{ github.sha }}", ...(buildsImage(o) ? { REGISTRY: "${{ vars.REGISTRY }}" } : {}) },
    jobs,
  };
  const needs = [
    `environments build, ${o.environments.join(", ")}; ${production(o)} with required reviewers and branch main only`,
    ...(needsOf[o.cloud] ?? ["variables VAULT_ADDR, VAULT_ROLE (Vault trusts this repository by OIDC)"]),
    ...(o.registry === "harbor" && o.cloud in needsOf ? ["variables VAULT_ADDR, VAULT_ROLE for the Harbor robot account"] : []),
    ...(buildsImage(o) ? ["variable REGISTRY: address of the image registry"] : []),
  ];
  return header(o, "#", needs, false) + stringify(workflow, { lineWidth: 0, aliasDuplicateObjects: false });
}
