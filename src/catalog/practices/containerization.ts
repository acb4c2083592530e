import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "containerization";

/** How self-written code is packed. */
export const containerization: readonly Practice[] = [
  definePractice({
    id: "docker-images", name: "Docker images", topic, aliases: ["docker", "dockerfile", "docker image", "oci image"], options: ["docker"], maturity: 5,
    summary: "A Dockerfile per service, base image pinned by digest, scanned and signed.",
    strengths: ["same image from the laptop to production"], weaknesses: ["base images must be patched"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "cloud-native-buildpacks", name: "Cloud Native Buildpacks", topic, aliases: ["buildpacks", "cloud native buildpacks", "paketo"], options: ["buildpacks"], maturity: 4,
    summary: "The image is built from source without a Dockerfile; the platform maintains the base image.",
    strengths: ["no Dockerfile to maintain", "base layers rebased without a rebuild"], weaknesses: ["native libraries and database clients are hard to add"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "no-containers", name: "No containers", topic, aliases: ["no containers", "without containers"], options: ["none"], maturity: 4,
    summary: "SQL, configuration and packages go straight from the repository to the services that run them.",
    strengths: ["nothing to build, scan or patch"], weaknesses: ["runtime versions follow the service"], sources: { proposal: proposed },
  }),
];
