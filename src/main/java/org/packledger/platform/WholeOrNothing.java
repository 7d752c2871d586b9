package org.packledger.platform;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each call of this desk is one transaction: all of it is committed, or nothing. When the database asks to try again
 * (changed record, lock wait, deadlock; also at COMMIT) the whole call is made again, a bounded number of times, in a
 * new transaction.
 *
 * <p>For beans that are {@code @Stateless @TransactionManagement(BEAN)}: the container's own transaction would begin
 * before the interceptor and could not be repeated.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface WholeOrNothing {}
