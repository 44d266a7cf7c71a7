package health.newsroom.review.claim;

import java.util.Optional;

/** Sources that are none: nobody can look up "various media", and "experts" cannot be asked what they meant. */
final class NamelessSources {

    private static final Signs SIGNS = Signs.of(
            "various media, various sources, various agencies, media reports, agency reports, inputs from, input from, news agencies, online sources,"
                    + " internet sources, according to experts, according to studies, according to research*, according to scientists, according to"
                    + " doctors, according to specialists, according to media, according to various, according to some, according to many,"
                    + " according to recent, according to sources, experts say, experts said, experts agree, experts believe, experts think, experts warn,"
                    + " experts recommend, experts suggest, experts advise, experts have, experts now, many experts, most experts, some experts, scientists"
                    + " say, scientists agree, scientists believe, scientists have, scientists think, scientists now, researchers say,"
                    + " researchers believe, researchers have, researchers agree, researchers found, doctors say, doctors agree, doctors believe, doctors warn, doctors"
                    + " recommend, doctors think, doctors have long, physicians say, specialists say, specialists agree, dermatologists say, nutritionists say,"
                    + " studies show, studies have, studies suggest, studies prove, studies indicate, studies say, studies find, studies found,"
                    + " studies confirm, studies reveal, studies demonstrate, studies link, study shows, study showed, study suggests,"
                    + " study found, study finds, study proves, study says, study has shown, research shows, research showed, research suggests,"
                    + " research has, research indicates, research proves, research confirms, research says, research finds, science says, science shows, science"
                    + " has shown, evidence shows, evidence suggests, it is well known, it is known, it is widely known, well known that, widely known that, it is"
                    + " proven, it has been proven, has been shown to, have been shown to, it is said, is said to, are said to, some say, many say, people"
                    + " say, reportedly, it is believed, is believed to, are believed to, widely believed, common knowledge, everybody knows, everyone knows, surveys"
                    + " show, trials show, trials have shown, clinically proven, scientifically proven, insiders, sources say");

    private NamelessSources() {}

    static Optional<String> in(String sentence) {
        return SIGNS.in(sentence);
    }
}
