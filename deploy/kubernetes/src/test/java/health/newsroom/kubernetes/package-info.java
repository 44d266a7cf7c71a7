/**
 * Holds what kubectl renders from deploy/kubernetes against the Kubernetes API's schema, the restricted Pod Security level and the
 * services' own configuration.
 * Never talks to a cluster, and never repeats a value that can be read from where it is decided.
 */
@NullMarked
package health.newsroom.kubernetes;

import org.jspecify.annotations.NullMarked;
