import type { Technology } from "../../schema.js";
import { adlsGen2 } from "./adls-gen2.js";
import { azureAiSearch } from "./azure-ai-search.js";
import { azureApiManagement } from "./azure-api-management.js";
import { azureApplicationInsights } from "./azure-application-insights.js";
import { azureBackup } from "./azure-backup.js";
import { azureBlobSftp } from "./azure-blob-sftp.js";
import { azureBoards } from "./azure-boards.js";
import { azureCacheForRedis } from "./azure-cache-for-redis.js";
import { azureContainerApps } from "./azure-container-apps.js";
import { azureContainerRegistry } from "./azure-container-registry.js";
import { azureCosmosDb } from "./azure-cosmos-db.js";
import { azureCosmosDbServerless } from "./azure-cosmos-db-serverless.js";
import { azureDataExplorer } from "./azure-data-explorer.js";
import { azureDataFactory } from "./azure-data-factory.js";
import { azureDataFactoryPipelines } from "./azure-data-factory-pipelines.js";
import { azureDatabasePostgresql } from "./azure-database-postgresql.js";
import { azureDatabricks } from "./azure-databricks.js";
import { azureDatabricksSql } from "./azure-databricks-sql.js";
import { azureDatabricksStreaming } from "./azure-databricks-streaming.js";
import { azureDevopsPipelines } from "./azure-devops-pipelines.js";
import { azureEventGrid } from "./azure-event-grid.js";
import { azureEventHubs } from "./azure-event-hubs.js";
import { azureEventHubsDedicated } from "./azure-event-hubs-dedicated.js";
import { azureEventHubsPremium } from "./azure-event-hubs-premium.js";
import { azureExpressroute } from "./azure-expressroute.js";
import { azureFrontDoor } from "./azure-front-door.js";
import { azureFunctions } from "./azure-functions.js";
import { azureHdinsight } from "./azure-hdinsight.js";
import { azureIotEdge } from "./azure-iot-edge.js";
import { azureIotHub } from "./azure-iot-hub.js";
import { azureIotOperations } from "./azure-iot-operations.js";
import { azureKeyVault } from "./azure-key-vault.js";
import { azureKubernetesService } from "./azure-kubernetes-service.js";
import { azureLoadBalancer } from "./azure-load-balancer.js";
import { azureLogicApps } from "./azure-logic-apps.js";
import { azureMachineLearning } from "./azure-machine-learning.js";
import { azureManagedGrafana } from "./azure-managed-grafana.js";
import { azureManagedHsm } from "./azure-managed-hsm.js";
import { azureManagedRedis } from "./azure-managed-redis.js";
import { azureMonitor } from "./azure-monitor.js";
import { azurePrivateLink } from "./azure-private-link.js";
import { azureSchemaRegistry } from "./azure-schema-registry.js";
import { azureServiceBus } from "./azure-service-bus.js";
import { azureServiceBusPremium } from "./azure-service-bus-premium.js";
import { azureSqlDatabase } from "./azure-sql-database.js";
import { azureSqlDatabaseServerless } from "./azure-sql-database-serverless.js";
import { azureStreamAnalytics } from "./azure-stream-analytics.js";
import { azureSynapseDedicated } from "./azure-synapse-dedicated.js";
import { azureSynapseServerless } from "./azure-synapse-serverless.js";
import { azureSynapseSpark } from "./azure-synapse-spark.js";
import { azureVirtualMachines } from "./azure-virtual-machines.js";
import { azureVpnGateway } from "./azure-vpn-gateway.js";
import { azureWorkflowOrchestrationManager } from "./azure-workflow-orchestration-manager.js";
import { entraId } from "./entra-id.js";
import { fabricApacheAirflow } from "./fabric-apache-airflow.js";
import { fabricEventhouse } from "./fabric-eventhouse.js";
import { fabricEventstream } from "./fabric-eventstream.js";
import { fabricMirroring } from "./fabric-mirroring.js";
import { microsoftFabric } from "./microsoft-fabric.js";
import { microsoftOnelake } from "./microsoft-onelake.js";
import { microsoftPurview } from "./microsoft-purview.js";

/** Every technology of Microsoft Azure, sorted by id. */
export const azureTechnologies: readonly Technology[] = [
  adlsGen2,
  azureAiSearch,
  azureApiManagement,
  azureApplicationInsights,
  azureBackup,
  azureBlobSftp,
  azureBoards,
  azureCacheForRedis,
  azureContainerApps,
  azureContainerRegistry,
  azureCosmosDb,
  azureCosmosDbServerless,
  azureDataExplorer,
  azureDataFactory,
  azureDataFactoryPipelines,
  azureDatabasePostgresql,
  azureDatabricks,
  azureDatabricksSql,
  azureDatabricksStreaming,
  azureDevopsPipelines,
  azureEventGrid,
  azureEventHubs,
  azureEventHubsDedicated,
  azureEventHubsPremium,
  azureExpressroute,
  azureFrontDoor,
  azureFunctions,
  azureHdinsight,
  azureIotEdge,
  azureIotHub,
  azureIotOperations,
  azureKeyVault,
  azureKubernetesService,
  azureLoadBalancer,
  azureLogicApps,
  azureMachineLearning,
  azureManagedGrafana,
  azureManagedHsm,
  azureManagedRedis,
  azureMonitor,
  azurePrivateLink,
  azureSchemaRegistry,
  azureServiceBus,
  azureServiceBusPremium,
  azureSqlDatabase,
  azureSqlDatabaseServerless,
  azureStreamAnalytics,
  azureSynapseDedicated,
  azureSynapseServerless,
  azureSynapseSpark,
  azureVirtualMachines,
  azureVpnGateway,
  azureWorkflowOrchestrationManager,
  entraId,
  fabricApacheAirflow,
  fabricEventhouse,
  fabricEventstream,
  fabricMirroring,
  microsoftFabric,
  microsoftOnelake,
  microsoftPurview,
];
