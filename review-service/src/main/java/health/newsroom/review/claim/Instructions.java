package health.newsroom.review.claim;

import java.util.Optional;

/** Advice: a sentence that tells its reader to do something, by an imperative or by a word such as "should". */
final class Instructions {

    private static final Signs ADVICE = Signs.of(
            "should, shouldn't, you must, must not, must be, need to, needs to, need careful, ought to, avoid*, advis*, advice, recommend*, caution"
                    + " against, caution patients, warn against, warns against, consult a, consult your, see a, see your, see the, see his, seek medical,"
                    + " seek help, seek advice, make sure, talk to, ask your, ask a, speak to, instead of, ruling out, rule out, worth trying, has to be"
                    + " looked, have to be, are invited, is invited, is not for, are not for, best to, better to, better not, it is wise, time to see,"
                    + " cannot replace, no substitute, reason to stop, needs an ambulance, need an ambulance, do not, don't, you can throw");

    private static final Signs IMPERATIVE = Signs.of(
            "write your, write down, note, plan, pay attention, take, drink, eat, use, keep, avoid, stop, start, begin, see, call, ask, talk, speak, seek, go, get, put, place, hold, wash,"
                    + " rinse, gargle, brush, floss, clean, cool, apply, lie, sit, stand, stretch, bend, lift, move, walk, check, tell, try, make, let, leave,"
                    + " give, limit, cut, choose, wear, stay, wait, return, store, raise, lower, push, pull, remove, dial, ring, phone, consult, contact,"
                    + " have, fill, pick, turn, spit, chew, swallow, inhale, breathe, exhale, relax, warm, aim, swap, switch, measure, weigh, discard,"
                    + " test, insist, discuss, replace, reduce, increase, mix, cook, boil, peel, support, elevate, cover, press, monitor, treat,"
                    + " always, never, do not, don't, please, then, first, if you, if your, if the, if it, if symptoms, if somebody, if someone, once you");

    /** What looks like an instruction and is none for the body. */
    private static final Signs OF_THE_PAGE = Signs.of(
            "read more, read on, see also, see page, see our, get in touch, get the newsletter, take part in our, have your say, call us, stay tuned,"
                    + " take the number, take the bus, take the train, have a look, let us know, keep reading, tell us, ask us, contact us, write to us");

    private Instructions() {}

    static Optional<String> in(Words words) {
        if (OF_THE_PAGE.atTheBeginning(words).isPresent()) {
            return Optional.empty();
        }
        return ADVICE.in(words).or(() -> imperative(words));
    }

    /** "Then her back gave way" begins so and is none: what follows has to be a verb form of the list, or the order itself. */
    private static Optional<String> imperative(Words words) {
        return IMPERATIVE.atTheBeginning(words).filter(sign -> !opensAStory(words, sign));
    }

    private static boolean opensAStory(Words words, String sign) {
        boolean needsOrder = Signs.of("then, first, please").in(sign).isPresent();
        return needsOrder && (words.size() < 2 || IMPERATIVE.in(words.word(1)).isEmpty());
    }
}
