/** Owns where the description of the API is found, and in which forms. Never changes it. */
@NullMarked
package health.newsroom.article.apidoc.rest;

import org.jspecify.annotations.NullMarked;
