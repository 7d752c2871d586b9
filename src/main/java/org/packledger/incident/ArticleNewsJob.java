package org.packledger.incident;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;

/** Every minute, since an article may be published by itself. Two portals at once tell nobody twice. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ArticleNewsJob {

    private static final Logger LOG = System.getLogger(ArticleNewsJob.class.getName());
    private static final Actor JOB = Actor.job("news");

    @Inject
    private ArticleNews news;

    @Schedule(hour = "*", minute = "*", second = "23", persistent = false)
    void run() {
        for (ArticleNews.News each : news.due(JOB)) {
            try {
                news.tell(JOB, each);
            } catch (DomainException e) {
                LOG.log(Level.WARNING, "Nobody was told of article {0}: {1}", each.article(), e.getMessage());
            }
        }
    }
}
