package health.newsroom.features_form_no_cycle.note;

import health.newsroom.features_form_no_cycle.mood.Mood;

public record Note(Mood mood) {}
