/** The delivery pipeline as an Azure DevOps definition. */
import { stringify } from "yaml";
import {
  buildCommands, buildsImage, CI_ENVIRONMENT, deployCommands, deployMinutes, earlier, header, integrationCommands, lintCommands, modelTestCommands, performanceCommands,
  production, registryLogin, rollbackCommands, setupCommands, signsInForTests, smokeCommands, unitCommands, usesDbt, usesJava, type CicdOptions,
} from "./cicd-steps.js";

type Step = Record<string, unknown>;
const fail = "set -euo pipefail";
const bash = (displayName: string, commands: readonly string[], more: Step = {}): Step => ({ bash: [fail, ...commands].join("\n"), displayName, ...more });

function toolchain(o: CicdOptions): Step[] {
  const python: Step = { task: "UsePythonVersion@0", inputs: { versionSpec: "3.12" } };
  const java: Step = { task: "JavaToolInstaller@0", inputs: { versionSpec: "21", jdkArchitectureOption: "x64", jdkSourceOption: "PreInstalled" } };
  return usesJava(o) ? [java, python] : [python];
}

/** Commands under the identity of a service connection (workload identity federation: no secret in it). */
function withIdentity(o: CicdOptions, displayName: string, environment: string, commands: readonly string[], more: Step = {}): Step {
  const script = [fail, ...commands].join("\n");
  const connection = `data-pipeline-${environment}`;
  if (o.cloud === "aws") {
    return { task: "AWSShellScript@1", displayName, inputs: { awsCredentials: connection, regionName: "$(AWS_REGION)", scriptType: "inline", inlineScript: script }, ...more };
  }
  const google = [
    'printf %s "$idToken" > /tmp/token',
    'gcloud iam workload-identity-pools create-cred-config "$(GCP_IDENTITY_PROVIDER)" --service-account="$(GCP_SERVICE_ACCOUNT)" --credential-source-file=/tmp/token --output-file=/tmp/identity.json',
    "gcloud auth login --cred-file=/tmp/identity.json --quiet",
    "export GOOGLE_APPLICATION_CREDENTIALS=/tmp/identity.json",
  ];
  const vault = ['export VAULT_TOKEN="$(vault write -field=token auth/jwt/login role="$(VAULT_ROLE)" jwt="$idToken")"'];
  const exchange = [...(o.cloud === "gcp" ? google : o.cloud === "azure" ? [] : vault), ...(o.registry === "harbor" && (o.cloud === "gcp" || o.cloud === "azure") ? vault : [])];
  return {
    task: "AzureCLI@2", displayName,
    inputs: { azureSubscription: connection, scriptType: "bash", scriptLocation: "inlineScript", addSpnToEnvironment: true, inlineScript: [fail, ...exchange, ...commands].join("\n") },
    ...more,
  };
}

export function azurePipelines(o: CicdOptions): string {
  const cloud = o.cloud === "aws" || o.cloud === "azure" || o.cloud === "gcp";
  const pool = cloud ? { vmImage: "ubuntu-24.04" } : { name: "data-pipeline" };
  const onMain = "and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))";
  const install = bash("Install", setupCommands(o));
  const job = (name: string, steps: readonly Step[]): Record<string, unknown>[] => [{ job: name, timeoutInMinutes: 120, steps: [{ checkout: "self" }, ...toolchain(o), install, ...steps] }];
  const lint = lintCommands(o);
  const models = modelTestCommands(o);
  // What reaches the engine signs in with a connection that sees test data only; the rest gets no token.
  const tested = (name: string, commands: readonly string[]): Step => (signsInForTests(o) ? withIdentity(o, name, CI_ENVIRONMENT, commands) : bash(name, commands));
  const stages: Record<string, unknown>[] = [
    { stage: "unit", displayName: "Unit tests", jobs: job("unit", [bash("Lint", lint), bash("Unit tests, 80 % coverage", unitCommands(o)), ...(models.length > 0 ? [tested("Unit tests of the models", models)] : [])]) },
    { stage: "integration", displayName: "Integration tests", dependsOn: "unit", jobs: job("integration", [tested("Integration tests", integrationCommands(o))]) },
    { stage: "performance", displayName: "Performance test", dependsOn: "integration", condition: onMain, jobs: job("performance", [withIdentity(o, "Sample load against the baseline", CI_ENVIRONMENT, performanceCommands())]) },
    {
      stage: "build", displayName: "Build", dependsOn: "performance", condition: onMain,
      jobs: job("build", [withIdentity(o, "Build and publish", "build", [...registryLogin(o), ...buildCommands(o)])]),
    },
  ];
  let previous = "build";
  for (const environment of [...earlier(o), production(o)]) {
    const name = environment.replaceAll(/[^A-Za-z0-9]/g, "_");
    stages.push({
      stage: `deploy_${name}`, displayName: `Deploy to ${environment}`, dependsOn: previous, condition: onMain, lockBehavior: "sequential",
      jobs: [{
        deployment: `deploy_${name}`, environment, timeoutInMinutes: deployMinutes(o),
        strategy: {
          runOnce: {
            deploy: {
              steps: [
                { checkout: "self" },
                ...(usesDbt(o) ? [...toolchain(o), install] : []),
                withIdentity(o, "Deploy", environment, deployCommands(o, environment)),
                withIdentity(o, "Smoke test", environment, smokeCommands(environment)),
                // A step, not the on-failure hook: hooks run on another agent, without previous-version.txt.
                withIdentity(o, "Roll back", environment, rollbackCommands(environment), { condition: "failed()" }),
              ],
            },
          },
        },
      }],
    });
    previous = `deploy_${name}`;
  }
  const definition = {
    trigger: { branches: { include: ["main"] } },
    pr: { branches: { include: ["main"] } },
    pool,
    variables: { VERSION: "$(Build.SourceVersion)", ...(buildsImage(o) ? { REGISTRY: "$(IMAGE_REGISTRY)" } : {}) },
    stages,
  };
  const needs = [
    `environments ${o.environments.join(", ")}; ${production(o)} with the check "Approvals"`,
    `service connections data-pipeline-${CI_ENVIRONMENT} (test data only), data-pipeline-build, ${o.environments.map((one) => `data-pipeline-${one}`).join(", ")}: workload identity federation`,
    ...(o.cloud === "aws" ? ["extension AWS Toolkit (OIDC connections); variable AWS_REGION"] : []),
    ...(o.cloud === "gcp" ? ["variables GCP_IDENTITY_PROVIDER, GCP_SERVICE_ACCOUNT: the pool trusts the service connection's issuer"] : []),
    ...(cloud && o.registry !== "harbor" ? [] : ["variables VAULT_ADDR, VAULT_ROLE: Vault trusts the service connection's issuer"]),
    ...(cloud ? [] : ["agent pool data-pipeline on own machines, built from ci/Dockerfile"]),
    ...(buildsImage(o) ? ["variable IMAGE_REGISTRY: address of the image registry"] : []),
  ];
  return header(o, "#", needs, !cloud) + stringify(definition, { lineWidth: 0, aliasDuplicateObjects: false });
}
