/** Tests of the API as a whole: who may do what, what bad input gets, what lists cost, how it is described. */
@NullMarked
package health.newsroom.article.api;

import org.jspecify.annotations.NullMarked;
