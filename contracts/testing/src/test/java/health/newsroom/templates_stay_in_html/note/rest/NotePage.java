package health.newsroom.templates_stay_in_html.note.rest;

import io.quarkus.qute.TemplateInstance;

public record NotePage(TemplateInstance template) {}
