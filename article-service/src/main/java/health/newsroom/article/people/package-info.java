/**
 * Owns this service's copy of what author-service says about people: names for bylines, credentials as they stand now.
 * Fed by snapshots; an older snapshot never overwrites a newer one.
 * Never changes a person or a credential, and never asks author-service.
 */
@NullMarked
package health.newsroom.article.people;

import org.jspecify.annotations.NullMarked;
