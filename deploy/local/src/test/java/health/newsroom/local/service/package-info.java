/** Tests of the environment in which services run on this machine. */
@NullMarked
package health.newsroom.local.service;

import org.jspecify.annotations.NullMarked;
