package vn.chohoptac.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Moves changes from the queues into the table and from there into the index, and those of the board into its own, twice a
 * second. Nodes may do so at once: rows are locked one by one and the engine keeps the newest version. What fails waits for
 * the next turn.
 */
@Component
@EnableScheduling
class IndexPump {

    private static final Logger LOG = LoggerFactory.getLogger(IndexPump.class);

    private final DocumentFeed feed;
    private final SearchIndex index;
    private final BoardFeed board;

    IndexPump(DocumentFeed feed, SearchIndex index, BoardFeed board) {
        this.feed = feed;
        this.index = index;
        this.board = board;
    }

    @Scheduled(
            initialDelayString = "${market.search.pump-delay:500ms}",
            fixedDelayString = "${market.search.pump-delay:500ms}")
    void turn() {
        try {
            feed.drain();
            index.catchUp();
            board.drain();
        } catch (IOException | ElasticsearchException e) {
            LOG.debug("The index waits for the engine: {}", e.toString());
        } catch (DataAccessException e) {
            LOG.warn("The index waits for the database: {}", e.toString());
        }
    }
}
