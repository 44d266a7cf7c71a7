package health.newsroom.local.command;

import health.newsroom.local.client.Refused;
import health.newsroom.local.client.Unreachable;
import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.PartFailed;
import health.newsroom.local.verify.DoesNotMatch;
import health.newsroom.local.verify.NotVerifiable;
import java.io.PrintStream;
import java.util.List;

/** What {@code ./newsroom} runs. Exit codes: 0 done, 1 not done (the reason was told), 2 wrong use. Of verify: 1 it does not match, 2 it can't be said. */
public final class Main {

    private static final int NOT_DONE = 1;
    private static final int WRONG_USE = 2;
    private static final int NOT_VERIFIABLE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        var code = run(List.of(arguments), System.out, System.err);
        System.out.flush();
        System.exit(code);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty()) {
            err.println("Say what to do: ./newsroom help");
            return WRONG_USE;
        }
        try {
            command(arguments.getFirst(), out).run(new Options(arguments.subList(1, arguments.size())));
            return 0;
        } catch (WrongUse e) {
            err.println(e.getMessage());
            return WRONG_USE;
        } catch (NotVerifiable e) {
            err.println();
            err.println("Not verifiable. " + e.getMessage());
            return NOT_VERIFIABLE;
        } catch (DoesNotMatch e) {
            err.println();
            err.println("Not what was signed. " + e.getMessage());
            return NOT_DONE;
        } catch (NotPossible | PartFailed | Refused | Unreachable e) {
            err.println();
            err.println(e.getMessage());
            return NOT_DONE;
        }
    }

    private static Command command(String name, PrintStream out) {
        var clone = Clone.here();
        return switch (name) {
            case "up" -> new Up(clone, out);
            case "down" -> new Down(clone, out);
            case "status" -> new Status(clone, out);
            case "logs" -> new Logs(clone, out);
            case "token" -> new Token(clone, out);
            case "demo" -> new RunDemo(clone, out);
            case "dead-letters" -> new DeadLetters(clone, out);
            case "verify" -> new Verify(out);
            case "test-summary" -> new TestSummary(clone, out);
            default -> throw new WrongUse("There is no command " + name + ": ./newsroom help lists them.");
        };
    }
}
