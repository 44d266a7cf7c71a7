package health.newsroom.http;

/** Finds JSON escapes that stand for no text: NUL, and halves of a surrogate pair (RFC 8259, 8.2). */
final class Escapes {

    private static final int UNIT = 6; // of a backslash, u and four digits

    private Escapes() {}

    static boolean standForNoText(String json) {
        int at = 0;
        while (at < json.length()) {
            if (json.charAt(at) != '\\') {
                at++;
                continue;
            }
            int unit = unit(json, at);
            if (unit < 0) {
                at += 2;
            } else if (unit == 0 || Character.isLowSurrogate((char) unit)) {
                return true;
            } else if (Character.isHighSurrogate((char) unit)) {
                int next = unit(json, at + UNIT);
                if (next < 0 || !Character.isLowSurrogate((char) next)) {
                    return true;
                }
                at += 2 * UNIT;
            } else {
                at += UNIT;
            }
        }
        return false;
    }

    /** The code unit escaped at this place, or -1 when there is none. */
    private static int unit(String json, int at) {
        if (at + UNIT > json.length() || json.charAt(at) != '\\' || json.charAt(at + 1) != 'u') {
            return -1;
        }
        try {
            return Integer.parseUnsignedInt(json, at + 2, at + UNIT, 16);
        } catch (NumberFormatException leftToTheJsonReader) {
            return -1;
        }
    }
}
