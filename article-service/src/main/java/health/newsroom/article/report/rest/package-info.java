/** Owns the JSON of this feature. Never decides who may see what: roles do. */
@NullMarked
package health.newsroom.article.report.rest;

import org.jspecify.annotations.NullMarked;
