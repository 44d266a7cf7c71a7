/**
 * The parts that a newsroom is made of, and what it takes to run any one of them.
 *
 * <p>Owns names, ports, folders and the words of progress. Never starts a process and knows no part's ways.
 */
@NullMarked
package health.newsroom.local.part;

import org.jspecify.annotations.NullMarked;
