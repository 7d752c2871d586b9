package org.packledger.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ThreadLocalRandom;

/** Begins, commits and, where the database asks for it, repeats. */
@Interceptor
@WholeOrNothing
@Priority(Interceptor.Priority.PLATFORM_AFTER)
public class WholeOrNothingInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(WholeOrNothingInterceptor.class.getName());
    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_MILLIS = 8;

    @Resource
    private transient UserTransaction transaction;

    @AroundInvoke
    Object attempt(InvocationContext call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(call);
            } catch (Exception e) {
                if (!Repeatable.is(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    throw new TooBusy(e);
                }
                LOG.log(Level.DEBUG, "{0} is repeated: {1}", call.getMethod(), e.getMessage());
                pause(attempt);
            }
        }
    }

    private Object once(InvocationContext call) throws Exception {
        transaction.begin();
        Object result;
        try {
            result = call.proceed();
        } catch (Throwable refused) {
            rollback(refused);
            throw refused;
        }
        if (transaction.getStatus() != Status.STATUS_ACTIVE) {
            // Somebody caught a refusal and went on: nothing may be acknowledged that is not kept.
            var swallowed = new IllegalStateException(call.getMethod() + " went on after its transaction was refused");
            rollback(swallowed);
            throw swallowed;
        }
        transaction.commit();
        return result;
    }

    private void rollback(Throwable reason) {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private static void pause(int attempt) throws InterruptedException {
        long bound = FIRST_PAUSE_MILLIS << attempt;
        Thread.sleep(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MILLIS, bound));
    }
}
