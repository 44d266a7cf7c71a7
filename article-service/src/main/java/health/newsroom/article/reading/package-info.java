/**
 * Owns the public site: the pages, the feed and the records that readers see, made from editions and from nothing else.
 * Never shows a word that is not of an edition, and never writes anything but pages it could make again.
 */
@NullMarked
package health.newsroom.article.reading;

import org.jspecify.annotations.NullMarked;
