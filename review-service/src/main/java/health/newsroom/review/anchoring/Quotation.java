package health.newsroom.review.anchoring;

/** Which places of a text are inside double quotation marks, be they straight or shaped. */
final class Quotation {

    private final String text;

    Quotation(String text) {
        this.text = text;
    }

    boolean isOpenAt(int place) {
        boolean open = false;
        for (int i = 0; i < place; i++) {
            open = switch (text.charAt(i)) {
                case '“', '„', '«' -> true;
                case '”', '»' -> false;
                case '"' -> !open && !isBehindDigit(i);
                default -> open;
            };
        }
        return open;
    }

    /** 5" are inches. */
    private boolean isBehindDigit(int place) {
        return place > 0 && Character.isDigit(text.charAt(place - 1));
    }
}
