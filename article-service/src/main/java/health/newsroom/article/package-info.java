/**
 * article-service: articles, their revisions and editions, and the public site that readers see.
 * Owns what is written and what is published; holds copies of people and of review records.
 * Never judges a claim, and never changes a person.
 */
@NullMarked
package health.newsroom.article;

import org.jspecify.annotations.NullMarked;
