/** Owns where operations look at events that this service could not handle, and replay them. Never handles one itself. */
@NullMarked
package health.newsroom.article.operations.rest;

import org.jspecify.annotations.NullMarked;
