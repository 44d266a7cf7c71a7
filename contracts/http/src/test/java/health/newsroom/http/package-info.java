@NullMarked
package health.newsroom.http;

import org.jspecify.annotations.NullMarked;
