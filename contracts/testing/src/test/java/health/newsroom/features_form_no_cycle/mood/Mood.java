package health.newsroom.features_form_no_cycle.mood;

import health.newsroom.features_form_no_cycle.note.Note;

public class Mood {
    public boolean of(Note note) {
        return note.mood().equals(this);
    }
}
