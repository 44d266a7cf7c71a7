package health.newsroom.exemplar.note.html;

import io.quarkus.qute.TemplateInstance;

public record NotePage(TemplateInstance template) {}
