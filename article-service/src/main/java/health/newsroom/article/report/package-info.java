/**
 * Owns what readers report about published articles: takes it, keeps it apart from the public, tells the newsroom that something was
 * reported, and forgets after a time whom to answer. Never judges a report, and never changes what readers see because of one.
 */
@NullMarked
package health.newsroom.article.report;

import org.jspecify.annotations.NullMarked;
