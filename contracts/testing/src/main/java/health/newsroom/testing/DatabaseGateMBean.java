package health.newsroom.testing;

/** What the gate before the database can be told. Public, as the management interface wants it. */
public interface DatabaseGateMBean {

    void open();

    void shut();
}
