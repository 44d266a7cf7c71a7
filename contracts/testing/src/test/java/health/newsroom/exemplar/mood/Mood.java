package health.newsroom.exemplar.mood;

public sealed interface Mood permits Mood.Calm {
    record Calm(int degree) implements Mood {}
}
