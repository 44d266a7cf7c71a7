/**
 * What qualifies a person: degrees, licences, registrations, certifications, and what was found when somebody looked them up.
 * Owns the credential, its status and how the status comes about and passes.
 * Never decides who may look it up (that is {@code verification}), nor what a credential is good for (review-service does).
 */
@NullMarked
package health.newsroom.author.credential;

import org.jspecify.annotations.NullMarked;
