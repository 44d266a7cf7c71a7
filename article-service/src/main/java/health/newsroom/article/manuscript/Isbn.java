package health.newsroom.article.manuscript;

import java.util.stream.IntStream;

/** The check digits of International Standard Book Numbers (ISO 2108, annex A, and the ten-digit form before 2007). */
final class Isbn {

    private Isbn() {}

    static boolean isValid(String isbn) {
        String digits = isbn.replace("-", "").replace(" ", "");
        if (digits.matches("97[89]\\d{10}")) {
            return IntStream.range(0, 13)
                                    .map(i -> digit(digits, i) * (i % 2 == 0 ? 1 : 3))
                                    .sum()
                            % 10
                    == 0;
        }
        return digits.matches("\\d{9}[\\dXx]")
                && IntStream.range(0, 10).map(i -> digit(digits, i) * (10 - i)).sum() % 11 == 0;
    }

    private static int digit(String digits, int index) {
        char character = digits.charAt(index);
        return character == 'X' || character == 'x' ? 10 : character - '0';
    }
}
