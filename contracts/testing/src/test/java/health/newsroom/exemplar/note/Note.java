package health.newsroom.exemplar.note;

import health.newsroom.exemplar.mood.Mood;
import jakarta.persistence.Entity;

@Entity
public class Note {

    private String text = "";

    private transient Mood mood = new Mood.Calm(1);

    void reword(String text) {
        this.text = text;
    }

    public String text() {
        return text + mood;
    }
}
