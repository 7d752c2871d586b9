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
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Begins, commits and, where the database asks for it, repeats. */
@Interceptor
@WholeOrNothing
@Priority(Interceptor.Priority.PLATFORM_AFTER)
public class WholeOrNothingInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(WholeOrNothingInterceptor.class.getName());
    private static final int ATTEMPTS = 6;

    /**
     * Fewer transactions at once than half of the pool's 64 places. One may need a second place, for a read beside its
     * entities; were every place taken by somebody who waits for a lock, the one who holds it would wait for a place.
     */
    private static final int AT_ONCE = 24;

    private static final long PATIENCE_SECONDS = 15;
    private static final Semaphore GATE = new Semaphore(AT_ONCE, true);
    private static final long FIRST_PAUSE_MILLIS = 8;

    @Resource
    private transient UserTransaction transaction;

    @AroundInvoke
    Object attempt(InvocationContext call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return through(call);
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

    private Object through(InvocationContext call) throws Exception {
        if (!GATE.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new TooBusy(new TimeoutException(AT_ONCE + " transactions run already"));
        }
        try {
            return once(call);
        } finally {
            GATE.release();
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
