/** The delivery pipeline as a declarative Jenkinsfile. */
import { tokenSignIn, tokenVariables } from "./cicd-gitlab.js";
import {
  buildCommands, buildsImage, deployCommands, deployMinutes, earlier, header, integrationCommands, lintCommands, modelTestCommands, performanceCommands, production, registryLogin,
  rollbackCommands, setupCommands, signsInForTests, smokeCommands, unitCommands, usesDbt, type CicdOptions,
} from "./cicd-steps.js";

const ON_MAIN = "when { beforeAgent true; branch 'main' }";
const pad = (lines: readonly string[], by: number): string[] => lines.map((line) => " ".repeat(by) + line);

/**
 * One shell step; `set -eu` makes the first failing command fail the stage. Triple single quotes keep $ for the shell. The
 * version is read in the work tree: without an agent at the top, Jenkins knows no GIT_COMMIT for the whole build.
 */
function shell(commands: readonly string[]): string[] {
  return ["sh '''", ...pad(["set -eu", 'export VERSION="$(git rev-parse HEAD)"', ...commands.map((command) => command.replaceAll("\\", "\\\\"))], 2), "'''"];
}

function stage(name: string, body: readonly string[], more: readonly string[] = []): string[] {
  return [`stage('${name}') {`, ...pad([...more, "steps {", ...pad(body, 2), "}"], 2), "}"];
}

/** The token comes from the OpenID Connect Provider plugin and lives as long as the step. */
function withToken(body: readonly string[]): string[] {
  return ["withCredentials([string(credentialsId: 'cloud-oidc', variable: 'CLOUD_TOKEN')]) {", ...pad(body, 2), "}"];
}

export function jenkinsfile(o: CicdOptions): string {
  const setup = setupCommands(o);
  const onMain = [ON_MAIN];
  // What reaches the engine signs in; the rest gets no token.
  const tested = (commands: readonly string[]): string[] => (signsInForTests(o) ? withToken(shell([...tokenSignIn(o), ...commands])) : shell(commands));
  const stages = [
    stage("Unit tests", [...shell([...setup, ...lintCommands(o), ...unitCommands(o)]), ...(usesDbt(o) ? tested(modelTestCommands(o)) : [])]),
    stage("Integration tests", tested([...setup, ...integrationCommands(o)])),
    stage("Performance test", withToken(shell([...setup, ...tokenSignIn(o), ...performanceCommands()])), onMain),
    stage("Build", withToken(shell([...setup, ...tokenSignIn(o), ...registryLogin(o), ...buildCommands(o)])), onMain),
    ...[...earlier(o), production(o)].flatMap((environment) => {
      const gate = environment === production(o)
        ? [stage(`Approve ${environment}`, [`timeout(time: 24, unit: 'HOURS') {`, `  input message: "Release to ${environment}?", submitter: 'release-approvers'`, "}"], ["agent none", ON_MAIN])]
        : [];
      const signIn = [...(usesDbt(o) ? setup : []), ...tokenSignIn(o)];
      const rollback = [
        "post {", "  failure {",
        ...pad(withToken(shell([...tokenSignIn(o), ...rollbackCommands(environment)])), 4),
        "  }", "}",
      ];
      const body = [
        ...withToken(shell([...signIn, ...deployCommands(o, environment), ...smokeCommands(environment)])),
      ];
      const deploy = stage(`Deploy ${environment}`, body, [ON_MAIN, `options { lock('deploy-${environment}'); timeout(time: ${String(deployMinutes(o))}, unit: 'MINUTES') }`, `environment { DEPLOY_ENVIRONMENT = '${environment}' }`]);
      return [...gate, [...deploy.slice(0, -1), ...pad(rollback, 2), "}"]];
    }),
  ];
  const lines = [
    "pipeline {",
    // No agent at the top: a build that waits for its approval must not hold an executor.
    "  agent none",
    "  options {",
    "    disableConcurrentBuilds()",
    "    timestamps()",
    "    buildDiscarder(logRotator(numToKeepStr: '50'))",
    "  }",
    "  stages {",
    ...pad(stages.flatMap((one) => withAgent(one)), 4),
    "  }",
    "}",
    "",
  ];
  const needs = [
    "agents with label data-pipeline, built from ci/Dockerfile; plugins: OpenID Connect Provider, Lockable Resources, Timestamper",
    "credential cloud-oidc (OpenID Connect id token); group release-approvers",
    ...tokenVariables(o).map((names) => `variables ${names} on the agents, by folder per environment; tests get a role for test data only`),
    ...(buildsImage(o) ? ["variable REGISTRY: address of the image registry"] : []),
  ];
  return header(o, "//", needs, true) + lines.join("\n");
}

/** Every stage that runs commands asks for an agent of its own; the approval stage already said `agent none`. */
function withAgent(lines: readonly string[]): string[] {
  if (lines.some((line) => line.trim() === "agent none")) return [...lines];
  return [lines[0] ?? "", "  agent { label 'data-pipeline' }", ...lines.slice(1)];
}
