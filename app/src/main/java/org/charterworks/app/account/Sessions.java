package org.charterworks.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/// Where somebody is logged in: kept in the database, seen by every server, and ended from any of them.
public final class Sessions {
    private static final String ADDRESS = "address";
    private static final String BROWSER = "browser";
    private static final int LONGEST_NAME = 200;

    private final FindByIndexNameSessionRepository<? extends Session> kept;

    Sessions(FindByIndexNameSessionRepository<? extends Session> kept) {
        this.kept = kept;
    }

    /// The sessions in a database, for a command beside the server.
    static Sessions in(DataSource source) {
        JdbcIndexedSessionRepository kept = new JdbcIndexedSessionRepository(
                new JdbcTemplate(source), new TransactionTemplate(new DataSourceTransactionManager(source)));
        kept.setTableName("login_session");
        return new Sessions(kept);
    }

    /// One place where somebody is logged in.
    ///
    /// @param id      names it for [#end]; not what the browser keeps
    /// @param current whether it is the one that asks
    public record Open(String id, Instant since, Instant last, String address, String browser, boolean current) {}

    /// Notes from where a session was begun, and leads on to the account.
    static void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession();
        String browser = String.valueOf(request.getHeader("User-Agent"));
        session.setAttribute(ADDRESS, request.getRemoteAddr());
        session.setAttribute(BROWSER, browser.substring(0, Math.min(browser.length(), LONGEST_NAME)));
        response.sendRedirect("/account");
    }

    /// All sessions of an account, the one used last first.
    ///
    /// @param current id of the session that asks, empty when none does
    List<Open> of(String account, String current) {
        return kept.findByPrincipalName(account).values().stream()
                .map(session -> new Open(
                        shown(session.getId()),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        attribute(session, ADDRESS),
                        attribute(session, BROWSER),
                        session.getId().equals(current)))
                .sorted(Comparator.comparing(Open::last).reversed())
                .toList();
    }

    /// Ends one session of an account.
    ///
    /// @return whether there was one
    boolean end(String account, String shown) {
        List<String> ids = kept.findByPrincipalName(account).keySet().stream()
                .filter(id -> shown(id).equals(shown))
                .toList();
        ids.forEach(kept::deleteById);
        return !ids.isEmpty();
    }

    /// Ends all sessions of an account but one.
    ///
    /// @param but id of the session that goes on, empty to end all
    void endAll(String account, String but) {
        kept.findByPrincipalName(account).keySet().stream()
                .filter(id -> !id.equals(but))
                .forEach(kept::deleteById);
    }

    private static String shown(String id) {
        return HexFormat.of().formatHex(new Secret(id).hash(), 0, 8);
    }

    private static String attribute(Session session, String name) {
        String value = session.getAttribute(name);
        return value == null ? "" : value;
    }
}
