/**
 * Owns the habits every service has on the wire: problems, entity tags, idempotent creation, pages, who is calling, and
 * what a body must look like before anybody reads it.
 * Plain Jakarta and MicroProfile; the configuration that goes with it is in META-INF/microprofile-config.properties.
 * Never knows a service's domain, and never imports Quarkus.
 */
@NullMarked
package health.newsroom.http;

import org.jspecify.annotations.NullMarked;
