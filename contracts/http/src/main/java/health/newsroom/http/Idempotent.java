package health.newsroom.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code @Transactional} resource method that creates something and returns a {@code Response}: a repeat with the same
 * {@code Idempotency-Key} by the same caller gets the answer the first one got, and nothing happens twice.
 *
 * <p>The key, the effect and the answer are committed together, so that there is no moment in which one exists without the
 * others; two requests at once with one key take turns. Keys live at least 48 hours.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
