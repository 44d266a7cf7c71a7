package health.newsroom.exemplar.note.rest;

import health.newsroom.exemplar.note.Note;
import jakarta.ws.rs.core.Response;

public record NoteResource(Note note) {
    Response read() {
        return Response.ok(note.text()).build();
    }
}
