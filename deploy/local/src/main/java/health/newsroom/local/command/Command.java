package health.newsroom.local.command;

/** One subcommand of {@code ./newsroom}. */
interface Command {

    /** Does it; whoever returns has succeeded. */
    void run(Options options);
}
