package health.newsroom.entities_have_verbs_instead_of_setters.note;

import jakarta.persistence.Entity;

@Entity
public class Note {
    private String text = "";

    public void setText(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
