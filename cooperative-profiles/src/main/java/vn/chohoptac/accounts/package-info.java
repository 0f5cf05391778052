/**
 * Who people are and in which capacity they act. Owns accounts, their credentials and roles, membership of a cooperative
 * or an office, the memory of failed sign-ins, and the keys of programs. Publishes nothing. Must never know sessions, HTTP or what a
 * cooperative is beyond its id.
 */
@ApplicationModule(displayName = "Accounts", allowedDependencies = "platform")
@NullMarked
package vn.chohoptac.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
