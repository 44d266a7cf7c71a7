package health.newsroom.kubernetes;

import com.google.gson.JsonElement;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.io.IOException;
import java.util.Arrays;

/** The kinds of object that are used here, each with the group that serves it and the schema that its fields are held against. */
enum Kind {
    CONFIG_MAP("v1", "ConfigMap", V1ConfigMap::validateJsonElement),
    DEPLOYMENT("apps/v1", "Deployment", V1Deployment::validateJsonElement),
    INGRESS("networking.k8s.io/v1", "Ingress", V1Ingress::validateJsonElement),
    JOB("batch/v1", "Job", V1Job::validateJsonElement),
    NAMESPACE("v1", "Namespace", V1Namespace::validateJsonElement),
    NETWORK_POLICY("networking.k8s.io/v1", "NetworkPolicy", V1NetworkPolicy::validateJsonElement),
    POD_DISRUPTION_BUDGET("policy/v1", "PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement),
    SECRET("v1", "Secret", V1Secret::validateJsonElement),
    SERVICE("v1", "Service", V1Service::validateJsonElement),
    SERVICE_ACCOUNT("v1", "ServiceAccount", V1ServiceAccount::validateJsonElement),
    STATEFUL_SET("apps/v1", "StatefulSet", V1StatefulSet::validateJsonElement);

    interface Schema {
        void validate(JsonElement json) throws IOException;
    }

    private final String apiVersion;
    private final String label;
    private final Schema schema;

    Kind(String apiVersion, String label, Schema schema) {
        this.apiVersion = apiVersion;
        this.label = label;
        this.schema = schema;
    }

    static Kind of(String apiVersion, String kind) {
        return Arrays.stream(values())
                .filter(each -> each.apiVersion.equals(apiVersion) && each.label.equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no schema here for " + kind + " of " + apiVersion));
    }

    /** Throws if the API would not know a field, or would miss one. */
    void validate(JsonElement json) throws IOException {
        schema.validate(json);
    }
}
