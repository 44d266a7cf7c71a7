package io.quarkus.qute;

/** Stands for the real one: the rules go by the package. */
public interface TemplateInstance {}
