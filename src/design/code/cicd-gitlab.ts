/** The delivery pipeline as a GitLab CI definition. */
import { stringify } from "yaml";
import {
  buildCommands, buildsImage, deployCommands, deployMinutes, earlier, header, integrationCommands, lintCommands, modelTestCommands, performanceCommands, production, registryLogin,
  rollbackCommands, setupCommands, signsInForTests, smokeCommands, unitCommands, usesDbt, type CicdOptions,
} from "./cicd-steps.js";

/** Sign-in commands that exchange the job's ID token; CLOUD_TOKEN is declared by `id_tokens`. */
export function tokenSignIn(o: Pick<CicdOptions, "cloud" | "registry">): string[] {
  const vault = ['export VAULT_TOKEN="$(vault write -field=token auth/jwt/login role="$VAULT_ROLE" jwt="$CLOUD_TOKEN")"'];
  const extra = o.registry === "harbor" ? vault : [];
  switch (o.cloud) {
    // The AWS command line reads the role and the token file by itself and renews from them.
    case "aws": return ['printf %s "$CLOUD_TOKEN" > /tmp/token', "export AWS_WEB_IDENTITY_TOKEN_FILE=/tmp/token", ...extra];
    case "azure": return ['az login --service-principal --username "$AZURE_CLIENT_ID" --tenant "$AZURE_TENANT_ID" --federated-token "$CLOUD_TOKEN" --output none', ...extra];
    case "gcp":
      return [
        'printf %s "$CLOUD_TOKEN" > /tmp/token',
        'gcloud iam workload-identity-pools create-cred-config "$GCP_IDENTITY_PROVIDER" --service-account="$GCP_SERVICE_ACCOUNT" --credential-source-file=/tmp/token --output-file=/tmp/identity.json',
        "gcloud auth login --cred-file=/tmp/identity.json --quiet",
        "export GOOGLE_APPLICATION_CREDENTIALS=/tmp/identity.json",
        ...extra,
      ];
    default: return vault;
  }
}

/** Variables each environment must define for `tokenSignIn`. */
export function tokenVariables(o: Pick<CicdOptions, "cloud" | "registry">): string[] {
  const vault = "VAULT_ADDR, VAULT_ROLE";
  const own: Readonly<Record<string, string>> = {
    aws: "AWS_ROLE_ARN, AWS_REGION", azure: "AZURE_CLIENT_ID, AZURE_TENANT_ID", gcp: "GCP_IDENTITY_PROVIDER, GCP_SERVICE_ACCOUNT",
  };
  const first = own[o.cloud];
  if (first === undefined) return [vault];
  return o.registry === "harbor" ? [first, vault] : [first];
}

export function gitlabCi(o: CicdOptions): string {
  const main = [{ if: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH" }];
  const identity = { id_tokens: { CLOUD_TOKEN: { aud: "$OIDC_AUDIENCE" } } };
  // Docker in Docker: the runner needs the service, jobs that only test packages do not.
  const docker = o.containers || o.ciTarget === "container" ? { services: ["docker:27.3.1-dind"], variables: { DOCKER_HOST: "tcp://docker:2376", DOCKER_TLS_CERTDIR: "/certs", DOCKER_TLS_VERIFY: "1", DOCKER_CERT_PATH: "/certs/client" } } : {};
  const setup = setupCommands(o);
  const reports = { artifacts: { when: "always", reports: { junit: "reports/*.xml" } } };
  // What reaches the engine or the cloud signs in; the rest gets no token.
  const tested = signsInForTests(o) ? identity : {};
  const testSignIn = signsInForTests(o) ? tokenSignIn(o) : [];
  const models = modelTestCommands(o);
  const definition: Record<string, unknown> = {
    workflow: { rules: [{ if: "$CI_PIPELINE_SOURCE == 'merge_request_event'" }, ...main] },
    stages: ["unit", "integration", "performance", "build", ...o.environments],
    variables: { VERSION: "$CI_COMMIT_SHA" },
    default: { image: "$CI_IMAGE", interruptible: true },
    "unit-tests": { stage: "unit", ...tested, ...(o.ciTarget === "container" ? docker : {}), script: [...setup, ...lintCommands(o), ...unitCommands(o), ...(models.length > 0 ? [...testSignIn, ...models] : [])], ...reports },
    "integration-tests": { stage: "integration", ...tested, ...docker, script: [...setup, ...testSignIn, ...integrationCommands(o)] },
    "performance-test": { stage: "performance", rules: main, ...identity, timeout: "2 hours", script: [...setup, ...tokenSignIn(o), ...performanceCommands()] },
    build: { stage: "build", rules: main, ...identity, ...docker, script: [...setup, ...tokenSignIn(o), ...registryLogin(o), ...buildCommands(o)] },
  };
  for (const environment of [...earlier(o), production(o)]) {
    const isProduction = environment === production(o);
    definition[`deploy-${environment}`] = {
      stage: environment,
      environment: { name: environment },
      resource_group: environment,
      interruptible: false,
      timeout: `${String(deployMinutes(o))} minutes`,
      rules: isProduction ? [{ ...main[0], when: "manual" }] : main,
      ...(isProduction ? { allow_failure: false } : {}),
      ...identity,
      script: [
        ...(usesDbt(o) ? setup : []), ...tokenSignIn(o),
        // One shell line, so that a failed deployment or smoke test leads to the rollback and still fails the job.
        [
          "rollback() {", ...rollbackCommands(environment).map((line) => `  ${line}`), "  exit 1", "}",
          ...[...deployCommands(o, environment), ...smokeCommands(environment)].map((command) => `${command} || rollback`),
        ].join("\n"),
      ],
    };
  }
  const needs = [
    `protected environment ${production(o)} with approvers (Settings, CI/CD, Protected environments)`,
    "variable CI_IMAGE: runner image by digest; OIDC_AUDIENCE: audience the cloud or Vault trusts",
    ...tokenVariables(o).map((names) => `variables ${names} per environment scope; scope * (tests, build): test data and registry only`),
    ...(buildsImage(o) ? ["variable REGISTRY: address of the image registry"] : []),
  ];
  return header(o, "#", needs, true) + stringify(definition, { lineWidth: 0, aliasDuplicateObjects: false });
}
