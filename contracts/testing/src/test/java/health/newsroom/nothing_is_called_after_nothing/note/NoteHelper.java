package health.newsroom.nothing_is_called_after_nothing.note;

class NoteHelper {}
